package jixiao.json.document;

import java.util.Optional;
import java.util.function.Function;
import jixiao.json.Leaves;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** 只写文字的值: an object, or in its place its text alone ("≥100人", 5). */
class Worded<T> extends StdDeserializer<T> {
    private final Class<T> type;
    private final Function<String, T> of;
    private final Optional<ValueDeserializer<Object>> object;

    /** @param object what reads an object; looked for at each when empty */
    private Worded(Class<T> type, Function<String, T> of, Optional<ValueDeserializer<Object>> object) {
        super(type);
        this.type = type;
        this.of = of;
        this.object = object;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new Worded<>(
                type, of, Optional.of(context.findContextualValueDeserializer(context.constructType(type), property)));
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            return of.apply(Leaves.text(parser));
        }
        return object.isPresent()
                ? type.cast(object.get().deserialize(parser, context))
                : context.readValue(parser, type);
    }

    @Override
    public T getNullValue(DeserializationContext context) {
        return of.apply("");
    }

    static final class OfTarget extends Worded<TargetDocument> {
        OfTarget() {
            super(TargetDocument.class, TargetDocument::of, Optional.empty());
        }
    }

    static final class OfActual extends Worded<ActualDocument> {
        OfActual() {
            super(ActualDocument.class, ActualDocument::of, Optional.empty());
        }
    }
}

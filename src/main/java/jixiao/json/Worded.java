package jixiao.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** 只写文字的值: an object, or in its place its text alone ("≥100人", 5). */
abstract class Worded<T> extends StdDeserializer<T> {
    private final Class<T> type;

    private Worded(Class<T> type) {
        super(type);
        this.type = type;
    }

    abstract T of(String text);

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_STRING || token.isNumeric()
                ? of(Leaves.text(parser))
                : context.readValue(parser, type);
    }

    @Override
    public final T getNullValue(DeserializationContext context) {
        return of("");
    }

    static final class OfTarget extends Worded<TargetDocument> {
        OfTarget() {
            super(TargetDocument.class);
        }

        @Override
        TargetDocument of(String text) {
            return TargetDocument.of(text);
        }
    }

    static final class OfActual extends Worded<ActualDocument> {
        OfActual() {
            super(ActualDocument.class);
        }

        @Override
        ActualDocument of(String text) {
            return ActualDocument.of(text);
        }
    }
}

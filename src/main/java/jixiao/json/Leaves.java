package jixiao.json;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.json.document.Stated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * 叶子: how texts, numbers and flags stand in a document. Nothing is taken for what it is not, but a number for the text of
 * its digits; the message of a misfit is what was expected.
 */
public final class Leaves {
    /** More digits than any table has; a number beyond it would only fill the memory. */
    private static final int DIGITS = 40;

    static final String A_NUMBER = "数字(不加引号、不带单位)";

    private Leaves() {}

    static SimpleModule module() {
        Flag flag = new Flag();
        return new SimpleModule("jixiao")
                .addSerializer(String.class, new TextOut())
                .addSerializer(BigDecimal.class, new NumberOut())
                .addSerializer(Stated.class, new StatedOut())
                .addDeserializer(String.class, new Text())
                .addDeserializer(BigDecimal.class, new Number())
                .addDeserializer(Stated.class, new StatedIn())
                .addDeserializer(Boolean.class, flag)
                .addDeserializer(Boolean.TYPE, flag);
    }

    /** A text or digits, outer blanks removed. */
    public static String text(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString().strip();
        }
        if (token.isNumeric()) {
            return number(parser).toPlainString();
        }
        throw MismatchedInputException.from(parser, String.class, "文字");
    }

    private static BigDecimal number(JsonParser parser) {
        if (!parser.currentToken().isNumeric()) {
            throw MismatchedInputException.from(parser, BigDecimal.class, A_NUMBER);
        }
        BigDecimal number = parser.getDecimalValue();
        if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
            throw MismatchedInputException.from(parser, BigDecimal.class, " " + DIGITS + " 位以内的数字");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static final class Text extends StdDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return text(parser);
        }

        @Override
        public String getNullValue(DeserializationContext context) {
            return "";
        }
    }

    private static final class Number extends StdDeserializer<BigDecimal> {
        Number() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            return number(parser);
        }
    }

    private static final class StatedIn extends StdDeserializer<Stated> {
        StatedIn() {
            super(Stated.class);
        }

        @Override
        public Stated deserialize(JsonParser parser, DeserializationContext context) {
            return Stated.of(Optional.of(number(parser)));
        }

        @Override
        public Stated getNullValue(DeserializationContext context) {
            return Stated.of(Optional.empty());
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Stated.NOT;
        }
    }

    private static final class Flag extends StdDeserializer<Boolean> {
        Flag() {
            super(Boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) {
            JsonToken token = parser.currentToken();
            if (!token.isBoolean()) {
                throw MismatchedInputException.from(parser, Boolean.class, "true 或 false");
            }
            return token == JsonToken.VALUE_TRUE;
        }

        @Override
        public Boolean getNullValue(DeserializationContext context) {
            return false;
        }
    }

    /** An empty text is {@code null}. */
    private static final class TextOut extends StdSerializer<String> {
        TextOut() {
            super(String.class);
        }

        @Override
        public boolean isEmpty(SerializationContext context, String value) {
            return value.isEmpty();
        }

        @Override
        public void serialize(String value, JsonGenerator generator, SerializationContext context) {
            if (value.isEmpty()) {
                generator.writeNull();
            } else {
                generator.writeString(value);
            }
        }
    }

    /** As it is; Jackson's own would be looked for by all that a number can do, at every start. */
    private static final class NumberOut extends StdSerializer<BigDecimal> {
        NumberOut() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(value);
        }
    }

    private static final class StatedOut extends StdSerializer<Stated> {
        StatedOut() {
            super(Stated.class);
        }

        @Override
        public boolean isEmpty(SerializationContext context, Stated value) {
            return !value.isStated();
        }

        @Override
        public void serialize(Stated value, JsonGenerator generator, SerializationContext context) {
            if (value.number().isEmpty()) {
                generator.writeNull();
            } else {
                generator.writeNumber(value.number().get());
            }
        }
    }
}

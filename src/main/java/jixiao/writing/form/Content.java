package jixiao.writing.form;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.Given;

/** 填入内容: what goes into one cell. */
sealed interface Content {
    /** Text; never a formula, whatever it begins with. */
    record Words(String text) implements Content {
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** A number, shown in the template's format. */
    record Amount(BigDecimal value) implements Content {
        public Amount {
            Objects.requireNonNull(value);
        }
    }

    /**
     * A live formula with its value.
     *
     * @param formula made of the addresses of places
     * @param value cached result; empty for one that shows nothing yet
     */
    record Live(Function<Addresses, String> formula, Optional<BigDecimal> value) implements Content {
        public Live {
            Given.all(formula, value);
        }
    }

    /** A live formula that is worth {@code value} now. */
    static Content live(BigDecimal value, Function<Addresses, String> formula) {
        return new Live(formula, Optional.of(value));
    }

    /** A live formula that shows nothing until the cells it reads are filled in. */
    static Content live(Function<Addresses, String> formula) {
        return new Live(formula, Optional.empty());
    }
}

package jixiao.writing.edit;

import java.math.BigDecimal;
import java.util.Objects;
import jixiao.model.Given;

/** 单元格内容: what is to stand in a cell. */
public sealed interface CellContent {
    /**
     * 文字: never becomes a formula, whatever it begins with; characters that XML lacks are kept as Excel keeps them; over
     * 32,767 characters it ends in "…".
     */
    record Text(String text) implements CellContent {
        /** A text, which may be empty. */
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /** 数值, with all its digits. */
    record Number(BigDecimal value) implements CellContent {
        /** A number. */
        public Number {
            Objects.requireNonNull(value);
        }
    }

    /**
     * 公式 that stays live.
     *
     * @param formula without "=", as Excel stores it (English names, commas)
     * @param cached its present value, which viewers show that do not calculate
     */
    record Formula(String formula, BigDecimal cached) implements CellContent {
        /** A formula and its value. */
        public Formula {
            Objects.requireNonNull(cached);
            if (formula.isBlank() || formula.startsWith("=")) {
                throw new IllegalArgumentException("Not a formula: " + formula);
            }
        }
    }

    /**
     * 链接 to a cell of the same workbook; in added sheets only.
     *
     * @param sheet sheet name; that of an added sheet is followed to the name that it gets
     * @param cell where it leads
     * @param text what it shows
     */
    record Link(String sheet, CellAt cell, String text) implements CellContent {
        /** A link. */
        public Link {
            Given.all(sheet, cell, text);
        }
    }

    /** 保留: what stands there stays; only the look changes. In submitted sheets only. */
    record Keep() implements CellContent {}

    /** 空: nothing. */
    record Blank() implements CellContent {}
}

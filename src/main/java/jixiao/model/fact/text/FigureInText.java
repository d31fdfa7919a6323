package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 文中的数与另一处的数: a number that a text tells, beside the numbers elsewhere that are of the same thing.
 *
 * @param kind what it stands beside
 * @param sheet number of the sheet that it stands beside; one that no sheet has where it stands beside none
 * @param no its position among those that are told once together
 * @param about what it is of: 执行数, 得分
 * @param indicator 三级指标 that it is of; empty for none
 * @param told what the text says
 * @param known numbers of the same thing, the first of which is the one expected; at least one
 * @param other where those stand
 * @param spot where the text says it
 */
public record FigureInText(
        Kind kind,
        int sheet,
        int no,
        String about,
        String indicator,
        Number told,
        List<Number> known,
        Other other,
        TextSpot spot)
        implements InText {
    /** 所比. */
    public enum Kind {
        /** 预算数 or 执行数 of a sheet. */
        AMOUNT,
        /** Any other cell of a sheet, or a sum of cells. */
        CELL,
        /** 年初预算数 of a sheet: every figure that the text has of it counts. */
        START,
        /** Points that the convention has. */
        POINTS
    }

    /**
     * 印出的数.
     *
     * @param value in 万元, points or as a ratio
     * @param rounding by how much it may be off, in the same unit
     */
    public record Number(BigDecimal value, BigDecimal rounding) {
        public Number {
            Given.all(value, rounding);
        }

        /** A number that is meant exactly. */
        public static Number exactly(BigDecimal value) {
            return new Number(value, BigDecimal.ZERO);
        }
    }

    /**
     * 另一处.
     *
     * @param name of the sheet, else of the report that prints the points
     * @param text as it is shown there; the convention's name for points
     * @param place its cell; nowhere where it is no cell's
     */
    public record Other(String name, String text, Place place) {
        public Other {
            Given.all(name, text, place);
        }
    }

    public FigureInText {
        Given.all(kind, about, indicator, told, other, spot);
        known = List.copyOf(known);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare with: " + about);
        }
    }

    /** What is told once together: figures of one thing beside one sheet. */
    public String getSeries() {
        return kind + "|" + sheet + "|" + about + "|" + indicator;
    }

    /** Beside the known number that comes nearest; the more coarsely printed of the two says by how much they may differ. */
    public Beside getNearest() {
        return known.stream()
                .map(each -> new Beside(
                        told.value().subtract(each.value()).abs(),
                        told.rounding().max(each.rounding())))
                .min(Beside.BY_EXCESS)
                .orElseThrow();
    }

    /** What was expected. */
    public BigDecimal expected() {
        return known.get(0).value();
    }

    /** What the text says. */
    public BigDecimal actual() {
        return told.value();
    }

    @Override
    public String key() {
        return kind == Kind.POINTS ? other.name() : getSeries() + no + spot.order();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("事项", indicator.isEmpty() ? about : "“" + indicator + "”的" + about);
        if (kind == Kind.POINTS) {
            words.put("报告", other.name());
            words.put("口径", other.text());
            return words;
        }
        words.put("表名", other.name());
        words.put("表中", other.text());
        words.put("单元格", other.place().cell());
        return words;
    }
}

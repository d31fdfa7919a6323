package jixiao.writing.platform;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.model.basis.Band;
import jixiao.model.basis.Formula;

/**
 * 导入行: a scored line as the platform takes it. A number is put in the target's unit; what the platform cannot take (a range, a
 * completion in words for a number) stays as the unit wrote it and is told by {@link ImportCheck}: no number is made up.
 *
 * @param cells what stands in each column: a {@link String} or a {@link BigDecimal}; columns without anything are absent
 */
record ImportRow(Map<ImportColumn, Object> cells) {
    static final String COUNTED = "定量";
    static final String IN_WORDS = "定性";

    ImportRow {
        cells = Map.copyOf(cells);
    }

    /**
     * The row of a line.
     *
     * @param pointed whether the form has points; where it has none, 分值 and 得分 stay empty rather than be made up
     */
    static ImportRow of(LineScore line, boolean pointed) {
        Indicator indicator = line.indicator();
        Map<ImportColumn, Object> cells = new EnumMap<>(ImportColumn.class);
        put(cells, ImportColumn.LEVEL1, indicator.level1().name());
        put(cells, ImportColumn.LEVEL2, indicator.level2().name());
        put(cells, ImportColumn.LEVEL3, indicator.name());
        Optional<Quantity> target = indicator.target().flatMap(Target::quantity);
        if (target.isPresent()) {
            counted(cells, indicator, indicator.target().get(), target.get());
        } else {
            put(cells, ImportColumn.NATURE, IN_WORDS);
            put(cells, ImportColumn.TARGET, indicator.targetEntry().text());
            put(cells, ImportColumn.ACTUAL, level(line));
        }
        if (pointed) {
            cells.put(ImportColumn.WEIGHT, line.weight());
            line.score().ifPresent(score -> cells.put(ImportColumn.SCORE, score));
        }
        put(cells, ImportColumn.REASON, indicator.reason().text());
        return new ImportRow(cells);
    }

    private static void counted(Map<ImportColumn, Object> cells, Indicator line, Target target, Quantity aim) {
        put(cells, ImportColumn.NATURE, COUNTED);
        Optional<Quantity> done = line.actual().quantity();
        if (target instanceof Target.Between) {
            put(cells, ImportColumn.TARGET, line.targetEntry().text());
        } else {
            put(cells, ImportColumn.OPERATOR, operator(target));
            cells.put(ImportColumn.TARGET, shown(aim.value(), aim));
            put(
                    cells,
                    ImportColumn.UNIT,
                    aim.unit().kind() == UnitKind.RATIO ? "%" : aim.unit().name());
        }
        Optional<BigDecimal> number = done.filter(one -> sameKind(one, aim)).flatMap(one -> inUnitOf(aim, one));
        if (number.isPresent()) {
            cells.put(ImportColumn.ACTUAL, shown(number.get(), aim));
        } else {
            put(cells, ImportColumn.ACTUAL, line.actual().entry().text());
        }
    }

    private static String operator(Target target) {
        return target instanceof Target.AtLeast ? "≥" : target instanceof Target.AtMost ? "≤" : "=";
    }

    /** A bare number is in the unit of the other; a percentage of a counted target is no count. */
    private static boolean sameKind(Quantity one, Quantity aim) {
        return one.unit().kind() == UnitKind.NONE
                || one.unit().convertsTo(aim.unit())
                        && (aim.unit().kind() != UnitKind.NONE || one.unit().kind() != UnitKind.RATIO);
    }

    private static Optional<BigDecimal> inUnitOf(Quantity aim, Quantity one) {
        if (one.unit().kind() == UnitKind.NONE || aim.unit().kind() == UnitKind.NONE) {
            return Optional.of(one.value());
        }
        try {
            return Optional.of(one.inBase().divide(aim.unit().factor()));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    private static BigDecimal shown(BigDecimal value, Quantity aim) {
        return aim.unit().kind() == UnitKind.RATIO ? value.movePointRight(2) : value;
    }

    /** 达成, 部分达成 or 未达成 where the line was settled in a band, or met or missed as a whole; else what was written. */
    private static String level(LineScore line) {
        Formula formula = line.basis().formula();
        if (formula instanceof Formula.Banded banded) {
            Band band = banded.band();
            return band.name();
        }
        if (formula instanceof Formula.AllOrNothing all) {
            return all.met() ? "达成" : "未达成";
        }
        return line.indicator().actual().entry().text();
    }

    private static void put(Map<ImportColumn, Object> cells, ImportColumn column, String text) {
        if (!text.isBlank()) {
            cells.put(column, text);
        }
    }
}

package jixiao.convention.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.ConventionProblem;
import jixiao.convention.LevelPoints;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.text.Normal;

/**
 * 《参数》 of one convention.
 *
 * @param values rows of each parameter
 * @param levels rows of 一级指标分值; a row without names says that there are none
 */
public record ParameterRows(Map<Parameter, List<Dated<ParameterValue>>> values, List<Dated<LevelPoints>> levels) {
    private static final String LEVEL = "一级指标分值";
    /** A ratio beyond it is a percentage written without its sign. */
    private static final BigDecimal MOST = BigDecimal.TEN;

    private static final int MOST_DECIMALS = 6;

    /** Reads the sheet; a convention that extends another needs none. */
    public static ParameterRows of(TextBook book) {
        Map<Parameter, List<Dated<ParameterValue>>> values = new EnumMap<>(Parameter.class);
        List<Dated<LevelPoints>> levels = new ArrayList<>();
        Map<String, SheetRow> seen = new LinkedHashMap<>();
        for (SheetRow row : SheetTable.rows(book, SheetKind.PARAMETERS)) {
            String name = Normal.text(row.required("参数", "参数名"));
            String key = name + " " + row.year("自年度").orElse(0);
            SheetRow first = seen.putIfAbsent(key, row);
            if (first != null) {
                throw row.fault("参数“" + name + "”与第" + first.number() + "行重复,同一年度只能有一个值。");
            }
            if (name.startsWith(LEVEL)) {
                levels.add(Dated.of(row, each -> level(name, each)));
            } else {
                Parameter parameter =
                        Parameter.named(name).orElseThrow(() -> row.problem("参数", names() + "或" + LEVEL + "(一级指标名称)"));
                values.computeIfAbsent(parameter, absent -> new ArrayList<>())
                        .add(Dated.of(row, each -> value(parameter, each)));
            }
        }
        return new ParameterRows(values, levels);
    }

    private static String names() {
        return Arrays.stream(Parameter.values()).map(Parameter::chinese).collect(Collectors.joining("、"));
    }

    /** What a row says of a parameter under 值. */
    public static ParameterValue value(Parameter parameter, SheetRow row) {
        Optional<BigDecimal> number = switch (parameter.kind()) {
            case POINTS -> Optional.of(row.points("值"));
            case RATIO -> Optional.of(row.ratio("值", MOST));
            case RATIO_OR_NONE -> row.text("值").equals("无") ? Optional.empty() : Optional.of(ratioOrNone(row));
            case DECIMALS -> Optional.of(decimals(row));
            case CHOICE -> {
                row.oneOf("值", parameter.choices(), choice -> choice);
                yield Optional.empty();
            }
        };
        boolean ratio = parameter.kind() == Parameter.Kind.RATIO || parameter.kind() == Parameter.Kind.RATIO_OR_NONE;
        String text = number.map(value -> ratio ? Numbers.percent(value) : Numbers.plain(value))
                .orElse(row.text("值"));
        return new ParameterValue(text, number, row.text("条款"), row.year("自年度").orElse(0), row.origin());
    }

    private static BigDecimal ratioOrNone(SheetRow row) {
        try {
            return row.ratio("值", MOST);
        } catch (ConventionProblem problem) {
            throw row.problem("值", "比例(如 80% 或 0.8)或“无”");
        }
    }

    private static BigDecimal decimals(SheetRow row) {
        BigDecimal number = row.points("值");
        if (number.stripTrailingZeros().scale() > 0 || number.intValue() > MOST_DECIMALS) {
            throw row.problem("值", "0到" + MOST_DECIMALS + "之间的整数");
        }
        return number;
    }

    private static LevelPoints level(String name, SheetRow row) {
        List<String> names = name.equals(LEVEL) ? List.of() : names(name, row);
        if (names.isEmpty()) {
            if (!row.text("值").equals("无")) {
                throw row.problem("参数", LEVEL + "(一级指标名称),如 " + LEVEL + "(产出指标)");
            }
            return new LevelPoints(List.of(), BigDecimal.ZERO, row.text("条款"), row.origin());
        }
        return new LevelPoints(names, row.points("值"), row.text("条款"), row.origin());
    }

    private static List<String> names(String name, SheetRow row) {
        String inside = name.substring(LEVEL.length());
        if (!inside.startsWith("(") || !inside.endsWith(")")) {
            throw row.problem("参数", LEVEL + "(一级指标名称),如 " + LEVEL + "(产出指标)");
        }
        return Arrays.stream(inside.substring(1, inside.length() - 1).split("、"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The rows of one parameter; empty when the convention says nothing of it. */
    public List<Dated<ParameterValue>> of(Parameter parameter) {
        return values.getOrDefault(parameter, Collections.emptyList());
    }
}

package jixiao.writing.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.convention.Tier;
import jixiao.convention.book.Numbers;
import jixiao.convention.book.SheetKind;

/** 现行内容: the rows of a convention in force, as they would be written in a workbook that extends it. */
final class CopiedRows {
    /** The sheets whose rows can be copied. */
    static final List<SheetKind> SHEETS =
            List.of(SheetKind.PARAMETERS, SheetKind.BANDS, SheetKind.GRADES, SheetKind.TIERS);

    /** Tiers whose values are points. */
    private static final String POINTS = "总分上限";

    /** A ratio, to be shown as a percentage. */
    record Ratio(BigDecimal value) {}

    private CopiedRows() {}

    /** Rows by heading; a value is a text, a {@link BigDecimal} or a {@link Ratio}. */
    static List<Map<String, Object>> of(Convention base, SheetKind kind) {
        return switch (kind) {
            case PARAMETERS -> parameters(base);
            case BANDS ->
                base.bands().stream()
                        .map(band -> Map.<String, Object>of(
                                "档次", band.name(), "下限", new Ratio(band.low()), "上限", new Ratio(band.high())))
                        .toList();
            case GRADES -> grades(base);
            case TIERS ->
                base.tiers().entrySet().stream()
                        .flatMap(table -> table.getValue().stream().map(tier -> tier(table.getKey(), tier)))
                        .toList();
            default -> List.of();
        };
    }

    /** What holds now, in one sentence to stand above the headings; empty for sheets that are too long for one. */
    static String now(Convention base, SheetKind kind) {
        return switch (kind) {
            case BANDS ->
                "现行:"
                        + base.bands().stream()
                                .map(band -> band.name() + " " + percent(band.low()) + "–" + percent(band.high()))
                                .collect(Collectors.joining(";"))
                        + "。要改任何一档,都在下面把全部档次写齐。";
            case GRADES ->
                "现行:"
                        + base.grades().stream()
                                .map(grade -> grade.name() + " " + Numbers.plain(grade.from()) + " 分起")
                                .collect(Collectors.joining(";"))
                        + "。要改任何一级,都在下面把全部等级写齐。";
            case TIERS -> "现行的表:" + String.join("、", base.tiers().keySet()) + "。要改一张表,就在下面把它的各档写齐;其他表不用抄。";
            default -> "";
        };
    }

    private static List<Map<String, Object>> parameters(Convention base) {
        return List.of(Parameter.values()).stream()
                .map(parameter -> Map.<String, Object>of("参数", parameter.chinese(), "值", value(base, parameter)))
                .toList();
    }

    private static Object value(Convention base, Parameter parameter) {
        Optional<BigDecimal> number = base.parameters().optional(parameter);
        boolean ratio = parameter.kind() == Parameter.Kind.RATIO || parameter.kind() == Parameter.Kind.RATIO_OR_NONE;
        return number.<Object>map(each -> ratio ? new Ratio(each) : each)
                .orElse(base.parameters().word(parameter));
    }

    private static List<Map<String, Object>> grades(Convention base) {
        List<Map<String, Object>> rows = new ArrayList<>();
        BigDecimal upper = new BigDecimal("100");
        for (var grade : base.grades()) {
            rows.add(Map.of("等级", grade.name(), "下限", grade.from(), "上限", upper));
            upper = grade.from();
        }
        return rows;
    }

    private static Map<String, Object> tier(String table, Tier tier) {
        return Map.of(
                "表名",
                table,
                "下限",
                tier.low().<Object>map(Ratio::new).orElse(""),
                "上限",
                tier.high().<Object>map(Ratio::new).orElse(""),
                "含",
                tier.lowCounts() ? "下限" : "上限",
                "取值",
                table.equals(POINTS) ? tier.value() : new Ratio(tier.value()));
    }

    private static String percent(BigDecimal ratio) {
        return Numbers.plain(ratio.movePointRight(2)) + "%";
    }
}

package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jixiao.convention.Convention;
import jixiao.convention.Grade;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.convention.Parameters;
import jixiao.convention.RuleBase;
import jixiao.convention.Synonyms;
import jixiao.model.Band;
import jixiao.model.ConventionStamp;
import jixiao.model.Method;
import jixiao.model.TargetKind;
import jixiao.model.UnitKind;
import jixiao.model.fact.ActualKind;
import jixiao.model.fact.Choices;
import jixiao.model.fact.LineFact;

/** Conventions for tests of the arithmetic, made by hand: 20/80 and 10/90 with the bands and words of the spec. */
final class Ground {
    static final Convention WUHAN = of("20", "80", "0.5", Map.of(), Ground::method, Map.of());
    static final Convention MOF = of("10", "90", "0.6", mofPoints(), Ground::method, Map.of());

    private Ground() {}

    static Convention wuhan(Parameter parameter, String value) {
        return of("20", "80", "0.5", Map.of(), Ground::method, Map.of(parameter, value));
    }

    static Convention wuhan(Map<Parameter, String> changed) {
        return of("20", "80", "0.5", Map.of(), Ground::method, changed);
    }

    static Convention choosing(Function<LineFact, List<Method>> method) {
        return of("20", "80", "0.5", Map.of(), method, Map.of());
    }

    private static Map<String, BigDecimal> mofPoints() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        points.put("产出指标、成本指标", new BigDecimal("50"));
        points.put("效益指标", new BigDecimal("30"));
        points.put("满意度指标", new BigDecimal("10"));
        return points;
    }

    private static List<Method> method(LineFact line) {
        if (line.target() == TargetKind.QUALITATIVE) {
            return List.of(Method.BAND);
        }
        if (line.target() == TargetKind.DEADLINE) {
            return List.of(line.actual() == ActualKind.DATE ? Method.DEADLINE : Method.BAND);
        }
        return switch (line.actual()) {
            case WORDS, DATE -> List.of(Method.REPORTED_IN_WORDS);
            case PERCENT_OF_COUNT -> List.of(Method.COMPLETION);
            case NUMBER -> List.of(number(line));
        };
    }

    private static Method number(LineFact line) {
        return switch (line.target()) {
            case AT_LEAST -> Method.FORWARD;
            case AT_MOST -> Method.REVERSE;
            case BETWEEN -> Method.BETWEEN;
            default -> lessIsBetter(line) ? Method.REVERSE : Method.FORWARD;
        };
    }

    private static boolean lessIsBetter(LineFact line) {
        return line.zeroTarget()
                || line.words().contains("越少越好")
                || line.direction().equals("反向")
                || line.unit() == UnitKind.DURATION && line.words().contains("时长越短越好")
                || line.unit() == UnitKind.MONEY && line.level1().contains("成本");
    }

    private static Convention of(
            String execution,
            String indicators,
            String partial,
            Map<String, BigDecimal> level1,
            Function<LineFact, List<Method>> method,
            Map<Parameter, String> changed) {
        return new Convention(
                new ConventionStamp("test", "测试口径", ""),
                parameters(execution, indicators, changed),
                level1,
                List.of(band("达成", "0.8", "1"), band("部分达成", partial, "0.8"), band("未达成", "0", partial)),
                List.of(grade("优", "90"), grade("良", "80"), grade("中", "60"), grade("差", "0")),
                words(),
                new Synonyms(Map.of()),
                List.of(),
                Map.of(),
                rules(method));
    }

    private static Parameters parameters(String execution, String indicators, Map<Parameter, String> changed) {
        Map<Parameter, String> texts = new EnumMap<>(Parameter.class);
        texts.put(Parameter.EXECUTION_POINTS, execution);
        texts.put(Parameter.INDICATOR_POINTS, indicators);
        texts.put(Parameter.SCORE_DECIMALS, "2");
        texts.put(Parameter.ROUNDING, "四舍五入");
        texts.put(Parameter.BAND_POINT, "填报");
        texts.putAll(changed);
        Map<Parameter, ParameterValue> values = new EnumMap<>(Parameter.class);
        texts.forEach((name, text) -> values.put(name, new ParameterValue(text, number(text), "条款", 0, "测试")));
        return new Parameters(values);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9.]+") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Band band(String name, String low, String high) {
        return new Band(name, new BigDecimal(low), new BigDecimal(high));
    }

    private static Grade grade(String name, String from) {
        return new Grade(name, new BigDecimal(from), "");
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("越少越好", list("错漏率 差错率 泄露 投诉次数 事故"));
        words.put("时长越短越好", list("时限 耗时 响应"));
        words.put("否定", list("未 没有 没 无 不"));
        words.put("否定除外", list("不断 未来 无偿 无障碍 不动产"));
        words.put("否定目标", list("无 零 不发生 杜绝"));
        words.put("否定目标除外", list("无偿 无障碍"));
        words.put("否定目标前词", list("全年 确保"));
        words.put("否定应答", list("无 零 未 没"));
        words.put("弱化", list("基本 部分 有限 大部分 初步"));
        words.put("弱化除外", list("基本支出"));
        words.put("完成表述", list("完成 达到预期目标 达成预期指标 达标 按…发放"));
        words.put("可忽略", list("已 均 全部"));
        words.put("达成等级", list("达成 优 良 完成"));
        words.put("部分达成等级", list("部分达成 中"));
        words.put("未达成等级", list("未达成 低 差 无"));
        return words;
    }

    private static List<String> list(String words) {
        return Arrays.asList(words.split(" "));
    }

    private static RuleBase rules(Function<LineFact, List<Method>> method) {
        return new RuleBase() {
            @Override
            public Choices choose(LineFact line) {
                Choices choices = new Choices();
                for (Method each : method.apply(line)) {
                    choices.choose("规则" + each.chinese(), each, "", "条款", 10);
                }
                return choices;
            }

            @Override
            public void fire(String agenda, Collection<?> facts, Object collector) {
                throw new UnsupportedOperationException("scoring fires no checks");
            }
        };
    }
}

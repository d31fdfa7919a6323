package jixiao.convention.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.LevelPoints;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.convention.book.Numbers;
import jixiao.convention.book.Tables;

/** 口径合理性: a convention that can be read and still makes no sense: points that do not add up, tables that lack. */
final class Sense {
    private static final BigDecimal FULL_TOTAL = new BigDecimal("100");
    /** As finely as rates and limits are judged. */
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    private final Convention convention;
    private final List<String> faults = new ArrayList<>();

    private Sense(Convention convention) {
        this.convention = convention;
    }

    /** One sentence for each fault; empty when it makes sense. */
    static List<String> faults(Convention convention) {
        Sense sense = new Sense(convention);
        sense.points();
        sense.levels();
        sense.tables();
        sense.edges();
        sense.titles();
        return sense.faults;
    }

    private void points() {
        ParameterValue execution = value(Parameter.EXECUTION_POINTS);
        ParameterValue indicators = value(Parameter.INDICATOR_POINTS);
        BigDecimal sum = number(execution).add(number(indicators));
        if (sum.compareTo(FULL_TOTAL) != 0) {
            faults.add(execution.origin() + "“预算执行分值”" + execution.text() + " 与 " + indicators.origin() + "“指标分值”"
                    + indicators.text() + " 合计 " + Numbers.plain(sum) + ",应合计 100;请改其中一个。");
        }
    }

    private void levels() {
        if (convention.levels().isEmpty()) {
            return;
        }
        ParameterValue indicators = value(Parameter.INDICATOR_POINTS);
        BigDecimal sum = convention.levels().stream().map(LevelPoints::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(number(indicators)) != 0) {
            faults.add(convention.levels().stream().map(LevelPoints::origin).collect(Collectors.joining("、"))
                    + ":一级指标分值合计 " + Numbers.plain(sum) + ",应等于“指标分值”" + indicators.text() + "("
                    + indicators.origin() + ");没有一级指标分值的口径写一行“一级指标分值”,值填“无”。");
        }
    }

    private void tables() {
        ParameterValue scoring = value(Parameter.EXECUTION_SCORING);
        if (scoring.text().equals("分档") && !convention.tiers().containsKey("执行率得分")) {
            faults.add(scoring.origin() + ":“执行率计分方式”是“分档”,《分档表》里却没有“执行率得分”;请补上这张表。");
        }
        ParameterValue step = value(Parameter.EXECUTION_STEP);
        if (scoring.text().equals("分步") && number(step).signum() == 0) {
            faults.add(step.origin() + ":“执行率每步”是 0%,应大于 0,如 1%。");
        }
        ParameterValue capped = value(Parameter.TOTAL_CAPPED);
        if (capped.text().equals("是") && !convention.tiers().containsKey(Tables.TOTAL_CAP)) {
            faults.add(capped.origin() + ":“按执行率限制总分”是“是”,《分档表》里却没有“总分上限”;请补上这张表。");
        }
        ParameterValue over = value(Parameter.OVER_ACHIEVEMENT);
        ParameterValue treatment = value(Parameter.OVER_ACHIEVEMENT_TREATMENT);
        if (over.number().isEmpty() && !treatment.text().equals("提示")) {
            faults.add(treatment.origin() + ":“超额完成处理”是“" + treatment.text() + "”,“超额完成说明上限”却是“无”(" + over.origin()
                    + ");请写明上限,如 130%。");
        }
    }

    /** At every edge, a step below and a step above, exactly one band and one tier holds. */
    private void edges() {
        convention.bands().stream()
                .flatMap(band -> around(band.low()))
                .filter(ratio -> ratio.signum() >= 0 && ratio.compareTo(BigDecimal.ONE) <= 0)
                .filter(ratio -> convention.bands().stream()
                                .filter(band -> ratio.compareTo(band.low()) >= 0
                                        && (ratio.compareTo(band.high()) < 0
                                                || band.high().compareTo(BigDecimal.ONE) == 0))
                                .count()
                        != 1)
                .forEach(ratio -> faults.add("《定性分档》在 " + Numbers.percent(ratio) + " 处不是恰有一档,请核对上限和下限。"));
        convention
                .tiers()
                .forEach((table, tiers) -> tiers.stream()
                        .flatMap(tier -> tier.low().stream())
                        .flatMap(Sense::around)
                        .filter(ratio -> tiers.stream()
                                        .filter(tier -> tier.covers(ratio))
                                        .count()
                                != 1)
                        .forEach(ratio -> faults.add(
                                "《分档表》“" + table + "”在 " + Numbers.percent(ratio) + " 处不是恰有一档,请核对上限、下限和“含”。")));
    }

    private void titles() {
        Map<String, CheckRow> seen = new HashMap<>();
        for (CheckRow row : convention.checks().values()) {
            CheckRow first = seen.putIfAbsent(row.title(), row);
            if (first != null) {
                faults.add("《审核规则》" + first.code() + " 与 " + row.code() + " 的名称都是“" + row.title() + "”,应各有各的名称。");
            }
        }
    }

    private ParameterValue value(Parameter parameter) {
        return convention.parameters().values().get(parameter);
    }

    private static BigDecimal number(ParameterValue value) {
        return value.number().orElse(BigDecimal.ZERO);
    }

    private static Stream<BigDecimal> around(BigDecimal edge) {
        return Stream.of(edge.subtract(STEP), edge, edge.add(STEP));
    }
}

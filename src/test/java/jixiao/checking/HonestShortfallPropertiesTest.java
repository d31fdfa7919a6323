package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 如实扣分: who claims what the rules give has no error, however the weights are printed. */
class HonestShortfallPropertiesTest {
    /** How the sheet prints weights. */
    enum Layout {
        COLUMN,
        LABEL,
        GOAL,
        NONE
    }

    /** A line by numbers: target, actual, and whether less is better. */
    record Work(int target, int actual, boolean reverse) {
        boolean missed() {
            return reverse ? actual > target : actual < target;
        }

        BigDecimal earned(BigDecimal weight) {
            int part = reverse ? target : actual;
            int whole = reverse ? actual : target;
            return missed()
                    ? weight.multiply(BigDecimal.valueOf(part))
                            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                    : weight;
        }

        String aim() {
            return (reverse ? "≤" : "≥") + target + "次";
        }
    }

    @Provide
    Arbitrary<List<Work>> works() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 60);
        return Combinators.combine(number, number, Arbitraries.of(true, false))
                .as(Work::new)
                .list()
                .ofSize(8);
    }

    @Property(tries = 150)
    @Label("得分按规则填报、执行率和总分照实:没有错误;说明了原因就连没说明原因的警告也没有")
    void honest(@ForAll("works") List<Work> works, @ForAll Layout layout) {
        Tables table = table(works, layout).box("受疫情影响");
        List<Finding> findings = Checks.wuhan().findings(table);
        assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings).extracting(Finding::code).doesNotContain("DEDUCTION_UNEXPLAINED", "TOTAL_MISMATCH");
        boolean printed = layout == Layout.COLUMN || layout == Layout.LABEL;
        if (printed) {
            assertThat(findings).noneMatch(finding -> finding.severity() == Severity.WARNING);
        }
    }

    @Property(tries = 150)
    @Label("印有分值而把一条未完成的指标填成满分:正好在那一格报得分不符")
    void dishonest(@ForAll("works") List<Work> works, @ForAll Layout layout) {
        boolean printed = layout == Layout.COLUMN || layout == Layout.LABEL;
        Work last = new Work(10, 8, false);
        List<Work> changed = new ArrayList<>(works.subList(0, works.size() - 1));
        changed.add(last);
        Tables table = lines(changed, layout, true).box("受疫情影响");
        List<String> errors = Checks.wuhan().findings(table).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " " + finding.place().cell())
                .toList();
        if (printed) {
            assertThat(errors).containsExactly("SCORE_MISMATCH H17");
        }
    }

    private static Tables table(List<Work> works, Layout layout) {
        Tables table = lines(works, layout, false).funds("49", "44.89", "91.61%", "18.32");
        BigDecimal total = works.stream()
                .map(work -> work.earned(BigDecimal.TEN))
                .reduce(new BigDecimal("18.32"), BigDecimal::add);
        return table.total(total.toPlainString());
    }

    /** Eight lines of ten points; {@code flatter} claims the last one in full. */
    private static Tables lines(List<Work> works, Layout layout, boolean flatter) {
        Tables table = Tables.table();
        if (layout != Layout.COLUMN) {
            table.withoutWeights();
        }
        for (int at = 0; at < works.size(); at++) {
            if (layout == Layout.GOAL && at % 4 == 0) {
                table.goal("40");
            }
            Work work = works.get(at);
            boolean full = flatter && at == works.size() - 1;
            BigDecimal claim = full ? BigDecimal.TEN : work.earned(BigDecimal.TEN);
            String name = "工作" + (char) ('甲' + at) + (layout == Layout.LABEL ? "(10分)" : "");
            table.line(
                    name, work.aim(), work.actual() + "次", layout == Layout.COLUMN ? "10" : "", claim.toPlainString());
        }
        return table;
    }
}

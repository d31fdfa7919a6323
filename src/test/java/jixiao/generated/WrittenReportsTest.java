package jixiao.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Reports out of seeds: right ones have no finding, and each that is made wrong in one figure has that finding alone. All of
 * them, not every fourth: {@code -Dgenerated.every=1}.
 */
class WrittenReportsTest {
    private static final Engine ENGINE = Engine.choosing();
    private static final int SEEDS = 500;
    private static final int EVERY = Integer.getInteger("generated.every", 4);

    private static List<String> grave(String text) {
        return ENGINE
                .open("报告.txt", text.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .text()
                .orElseThrow()
                .findings()
                .stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .toList();
    }

    @Test
    @DisplayName("处处相符的报告没有错误和警告;改错一个数,就有那一条,没有别的")
    void reports() {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (long seed = EVERY; seed <= SEEDS; seed += EVERY) {
            WrittenReport report = new WrittenReport(seed);
            if (!grave(report.text()).isEmpty()) {
                faults.add(seed + " 清白的:" + grave(report.text()));
            }
            // Of what can be made wrong in it, what was made wrong least often.
            Optional<WrittenReport.Change> least = report.changes().stream()
                    .filter(each ->
                            !report.text().replace(each.from(), each.to()).equals(report.text()))
                    .min(Comparator.comparing(each -> kinds.getOrDefault(each.kind(), 0)));
            if (least.isEmpty()) {
                continue;
            }
            WrittenReport.Change change = least.get();
            String wrong = report.text().replace(change.from(), change.to());
            kinds.merge(change.kind(), 1, Integer::sum);
            if (!grave(wrong).equals(List.of(change.code()))) {
                faults.add(seed + " " + change + ":" + grave(wrong));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(kinds.keySet())
                .containsExactlyInAnyOrder(
                        "自评得分", "预算执行得分", "指标得分", "执行率", "全年预算数", "执行数", "支出决算数", "分项", "该项得分", "目标分值", "指标个数", "一条的得分",
                        "一组的满分", "一组的得分");
        assertThat(kinds.values()).allMatch(count -> count >= 3);
        assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(SEEDS / EVERY * 9 / 10);
    }
}

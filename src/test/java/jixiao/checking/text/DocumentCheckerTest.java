package jixiao.checking.text;

import static jixiao.checking.text.Words.report;
import static jixiao.checking.text.Words.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.checking.Checks;
import jixiao.convention.Convention;
import jixiao.convention.OwnFolder;
import jixiao.model.Finding;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text by itself: the points that its reports print, what the reader remarked, their order, and what is switched off. */
class DocumentCheckerTest {
    private static final Convention WUHAN = Checks.wuhan().convention();

    private static Remark remark(String code, int order) {
        return new Remark(code, Map.of("标题", "存在的问题", "原文", "基本完成"), Words.at(order), "基本完成", order);
    }

    private static Narrative text(List<Report> reports, Remark... remarks) {
        return new Narrative(
                "决算.docx",
                true,
                Optional.of(2024),
                "某某局",
                reports,
                List.of(),
                List.of(),
                List.of(remarks),
                Map.of(),
                List.of());
    }

    private static List<Finding> found(Convention convention, Narrative document) {
        return new DocumentChecker(convention).check(document, TextDossier.of(List.of()));
    }

    private static List<String> texts(List<Finding> found) {
        return found.stream().map(one -> one.code() + " " + one.place().cell()).toList();
    }

    @Test
    @DisplayName("报告印的执行分值10对本口径20、指标分值90对80:各说一次;印20和80的没有发现")
    void points() {
        Report execution = report(List.of(whole(FactKind.EXECUTION_POINTS, "10")));
        List<Finding> found = found(WUHAN, text(List.of(execution)));
        assertThat(texts(found)).containsExactly("CONVENTION_MISMATCH 第3段");
        assertThat(found.get(0).expected().orElseThrow()).isEqualByComparingTo("20");
        assertThat(found.get(0).actual().orElseThrow()).isEqualByComparingTo("10");
        List<Finding> indicators = found(WUHAN, text(List.of(report(List.of(whole(FactKind.INDICATOR_POINTS, "90"))))));
        assertThat(texts(indicators)).containsExactly("CONVENTION_MISMATCH 第3段");
        assertThat(indicators.get(0).expected().orElseThrow()).isEqualByComparingTo("80");
        Report own = report(List.of(whole(FactKind.EXECUTION_POINTS, "20"), whole(FactKind.INDICATOR_POINTS, "80")));
        assertThat(found(WUHAN, text(List.of(own)))).isEmpty();
    }

    @Test
    @DisplayName("报告的分值照它自己印的,没有印的照口径")
    void ownPoints() {
        DocumentChecker checker = new DocumentChecker(WUHAN);
        assertThat(checker.executionPoints(report(List.of(whole(FactKind.EXECUTION_POINTS, "10")))))
                .isEqualByComparingTo("10");
        assertThat(checker.executionPoints(report(List.of()))).isEqualByComparingTo("20");
        assertThat(checker.scores(text(
                        List.of(report(List.of()), report(List.of(whole(FactKind.EXECUTION_POINTS, "10")))))))
                .extracting(score -> score.executionPoints().stripTrailingZeros())
                .containsExactly(new BigDecimal("20").stripTrailingZeros(), BigDecimal.TEN.stripTrailingZeros());
    }

    @Test
    @DisplayName("读文时记下的话成为发现,按文中的次序")
    void remarks() {
        assertThat(texts(found(WUHAN, text(List.of(), remark("ANSWER_MISPLACED", 7), remark("ANSWER_MISPLACED", 5)))))
                .containsExactly("ANSWER_MISPLACED 第5段", "ANSWER_MISPLACED 第7段");
    }

    @Test
    @DisplayName("停用的不提出,也不压下别的")
    void off(@TempDir Path folder) {
        Convention own = OwnFolder.extendingWuhan(folder)
                .row("审核规则", "代码", "启用")
                .row("审核规则", "ANSWER_MISPLACED", "否")
                .load();
        assertThat(found(own, text(List.of(), remark("ANSWER_MISPLACED", 7)))).isEmpty();
    }
}

package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.InputProblem;
import jixiao.model.Severity;
import jixiao.model.Target;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file goes in once; everything else comes out of its case. */
class CaseTest {
    private static final Engine WUHAN = Engine.load("wuhan");
    private static final Path EXAMPLE = Path.of("src/docs/example/department.xlsx");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("示例打开一次:摘要、得分、每条发现的一句话、副本、净表、正式表、JSON")
    void everythingComesOfIt() throws IOException {
        Path file = Files.copy(EXAMPLE, folder.resolve("自评表.xlsx"));
        Case opened = WUHAN.open(file).orThrow();
        Files.delete(file); // what follows is of the bytes that were taken
        assertThat(opened.name()).isEqualTo("自评表.xlsx");
        assertThat(opened.digest())
                .isEqualTo(opened.tables().get(0).source().sha256())
                .hasSize(64);
        assertThat(opened.judgements().get(0).scored().total()).isEqualByComparingTo("94.97");
        assertThat(opened.judgements().get(0).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.sentence()).endsWith("。"));
        assertThat(opened.hasCopy()).isTrue();
        byte[] marked = opened.marked(false);
        assertThat(WUHAN.open("副本.xlsx", marked)
                        .orThrow()
                        .judgements()
                        .get(0)
                        .scored()
                        .total())
                .isEqualByComparingTo("94.97");
        assertThat(WUHAN.open("净表.xlsx", opened.clean(false)).orThrow().tables())
                .hasSize(1);
        byte[] form = opened.form(FormTemplates.shipped(), Printing.WHOLE);
        assertThat(WUHAN.open("正式表.xlsx", form).orThrow().tables()).hasSize(1);
        Case document = WUHAN.open("自评表.json", opened.json().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orThrow();
        assertThat(document.judgements().get(0).scored().total()).isEqualByComparingTo("94.97");
        assertThat(document.hasCopy()).isFalse();
    }

    @Test
    @DisplayName("读不了的不抛出,是一句话;要硬取就抛出这一句")
    void refused() {
        Outcome missing = WUHAN.open(folder.resolve("没有.xlsx"));
        assertThat(missing).isInstanceOf(Refused.class);
        assertThat(((Refused) missing).sentence()).contains("没有.xlsx").endsWith("。");
        assertThat(((Refused) missing).isAttachment()).isFalse();
        assertThatThrownBy(missing::orThrow)
                .isInstanceOf(InputProblem.class)
                .hasMessage(((Refused) missing).sentence());
        assertThat(WUHAN.open("空.xlsx", new byte[0])).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("年度:同一年没有话说;另一年的发现在表自己的发现之前,得分不变")
    void about() {
        Case opened = WUHAN.open(EXAMPLE).orThrow();
        int year = opened.tables().get(0).year().orElseThrow();
        List<Finding> own = opened.judgements().get(0).findings();
        assertThat(opened.about(year).judgements()).isEqualTo(opened.judgements());
        List<Finding> told = opened.about(year + 1).judgements().get(0).findings();
        assertThat(told.get(0).code()).isEqualTo("YEAR_DIFFERS");
        assertThat(told.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(told.subList(1, told.size())).isEqualTo(own);
        assertThat(opened.with(List.of(List.of(told.get(0))))
                        .judgements()
                        .get(0)
                        .findings())
                .hasSize(own.size() + 1)
                .endsWith(told.get(0));
    }

    @Test
    @DisplayName("目标值的文字可以直接读:方向、数、单位;没有目标的是空")
    void target() {
        assertThat(WUHAN.target("≥95%", "群众满意度").orElseThrow())
                .isInstanceOfSatisfying(
                        Target.AtLeast.class,
                        each -> assertThat(each.bound().value()).isEqualByComparingTo("0.95"));
        assertThat(WUHAN.target("不超过3万元", "").orElseThrow()).isInstanceOf(Target.AtMost.class);
        assertThat(WUHAN.target("12-15次", "").orElseThrow()).isInstanceOf(Target.Between.class);
        assertThat(WUHAN.target("", "培训人数")).isEmpty();
    }

    @Test
    @DisplayName("已经打断的线程打开文件得到一句话,打断的标志还在")
    void cancelled() {
        Thread.currentThread().interrupt();
        Outcome outcome = WUHAN.open(EXAMPLE);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).sentence()).isEqualTo("「department.xlsx」的处理已取消。");
    }
}

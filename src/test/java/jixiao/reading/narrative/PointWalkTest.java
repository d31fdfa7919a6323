package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.ReportGoal;
import jixiao.model.narrative.Stated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PointWalkTest {
    private final List<Remark> remarks = new ArrayList<>();

    private List<ReportGoal> goals(String... lines) {
        List<Passage> passages = passages(lines);
        return new PointWalk(PHRASES, remarks).of(passages, passages.get(0), Set.of());
    }

    /** Groups of the only goal: name full/score, its parts in brackets, its lines in braces, # its number of indicators. */
    private String told(String... lines) {
        List<ReportGoal> goals = goals(lines);
        assertThat(goals).hasSize(1);
        return groups(goals.get(0).groups());
    }

    private static String groups(List<PointGroup> groups) {
        return groups.stream().map(PointWalkTest::group).collect(Collectors.joining(" "));
    }

    private static String group(PointGroup group) {
        return group.name() + " " + number(group.full()) + "/" + number(group.score())
                + (group.parts().isEmpty() ? "" : "[" + groups(group.parts()) + "]")
                + (group.lines().isEmpty()
                        ? ""
                        : "{" + group.lines().stream().map(PointWalkTest::line).collect(Collectors.joining(";")) + "}")
                + group.count().map(count -> "#" + count).orElse("");
    }

    private static String line(PointLine line) {
        return line.text() + " " + number(line.full()) + "/" + number(Optional.of(line.score()));
    }

    private static String number(Optional<Stated> stated) {
        return stated.map(each -> each.value().toPlainString()).orElse("-");
    }

    @Test
    @DisplayName("一级指标和它的二级指标,满分在前、得分在前、写在括号里")
    void groups() {
        assertThat(told("产出指标(满分50分,得分48分)", "数量指标:满分30分,得分28分。", "质量指标:得分20分(满分20分)。"))
                .isEqualTo("产出 50/48[数量 30/28 质量 20/20]");
        assertThat(told("产出指标。满分50分,得48分。")).isEqualTo("产出 50/48");
        assertThat(told("(1)产出指标完成情况分析(50分)", "数量指标(30分)得28分。")).isEqualTo("产出 50/-[数量 30/28]");
        assertThat(told("产出指标得分48分。", "效益指标得分29分。")).isEqualTo("产出 -/48 效益 -/29");
        assertThat(told("无指标可言。")).isEmpty();
    }

    @Test
    @DisplayName("指标的一句以得分结束:到上一个得分或圈码为止,满分写在句中的也认")
    void lines() {
        assertThat(told("数量指标(30分)", "①举办活动50场,得10分。②清淤80公里,满分10分,得9分。③巡河(10分)300次,得8分。"))
                .isEqualTo("数量 30/-{举办活动50场 -/10;清淤80公里 10/9;巡河(10分)300次 10/8}");
    }

    @Test
    @DisplayName("指标个数记在它前面的一组;别的标题之后的、说项目的不记")
    void count() {
        assertThat(told("产出指标(50分)得48分。设置绩效指标3个。")).isEqualTo("产出 50/48#3");
        assertThat(told("1.产出指标(50分)得48分。", "2.其他事项", "设置绩效指标3个。")).isEqualTo("产出 50/48");
        assertThat(told("1.产出指标(50分)得48分。", "(1)其他事项", "设置绩效指标3个。")).isEqualTo("产出 50/48#3");
        assertThat(told("1.产出指标(50分)得48分。", "项目共设置绩效指标3个。")).isEqualTo("产出 50/48");
        assertThat(told("设置绩效指标3个。")).isEmpty();
    }

    @Test
    @DisplayName("年度目标:号数、分值、内容,各有各的组")
    void goals() {
        List<ReportGoal> goals = goals(
                "2.绩效目标完成情况分析(共80分)",
                "年度目标1(50分):丰富文化生活。",
                "产出指标(满分50分,得分48分)",
                "年度目标二:开放场馆(分值30分)",
                "产出指标(满分30分,得分29分)");
        assertThat(goals).extracting(ReportGoal::no).containsExactly(1, 2);
        assertThat(goals).extracting(goal -> number(goal.points())).containsExactly("50", "30");
        assertThat(goals).extracting(ReportGoal::text).containsExactly("丰富文化生活。", "开放场馆");
        assertThat(goals).extracting(ReportGoal::order).containsExactly(1, 3);
        assertThat(goals).extracting(goal -> groups(goal.groups())).containsExactly("产出 50/48", "产出 30/29");
    }

    @Test
    @DisplayName("第一个年度目标之前的组是0号目标的;没有目标的报告只有0号目标")
    void goalZero() {
        List<ReportGoal> goals = goals("产出指标(满分50分,得分48分)", "年度目标1:开放场馆", "产出指标(满分30分,得分29分)");
        assertThat(goals).extracting(ReportGoal::no).containsExactly(0, 1);
        assertThat(goals.get(0).text()).isEmpty();
        assertThat(goals("没有分。")).extracting(ReportGoal::no).containsExactly(0);
    }

    @Test
    @DisplayName("只读最后一个“绩效目标完成情况分析”之后,到更高一级的标题为止;没有这个标题的读全文")
    void region() {
        assertThat(told("产出指标(满分40分,得分38分)", "2.绩效目标完成情况分析", "产出指标(满分50分,得分48分)", "二、附件", "效益指标(满分30分,得分29分)"))
                .isEqualTo("产出 50/48");
        assertThat(told("产出指标(满分40分,得分38分)", "效益指标(满分30分,得分29分)")).isEqualTo("产出 40/38 效益 30/29");
    }

    @Test
    @DisplayName("同一个组在同一标题下说两遍,满分相同的是一个;两个有号的同名标题说一条")
    void twice() {
        assertThat(told("产出指标(50分)。", "产出指标满分50分,得分48分。")).isEqualTo("产出 50/48");
        assertThat(told("1.产出指标(满分50分,得分48分)", "(1)数量指标(满分25分,得分24分)", "(2)数量指标(满分25分,得分24分)"))
                .isEqualTo("产出 50/48[数量 25/24 数量 25/24]");
        assertThat(remarks).extracting(Remark::code).containsExactly("LABEL_MISMATCH");
        assertThat(remarks.get(0).details()).containsEntry("写作", "数量指标").containsEntry("前处", "第2段");
    }

    @Test
    @DisplayName("分析的标题:有序数的,或者30字以内;圈码的长句、31字的不是")
    void heading() {
        String top = "产出指标(满分40分,得分38分)";
        String group = "效益指标(满分30分,得分29分)";
        String tail = "字".repeat(20);
        assertThat(told(top, "绩效目标完成情况分析" + tail, group)).isEqualTo("效益 30/29");
        assertThat(told(top, "绩效目标完成情况分析" + tail + "字", group)).isEqualTo("产出 40/38 效益 30/29");
        assertThat(told(top, "(1)绩效目标完成情况分析" + tail + "字", group)).isEqualTo("效益 30/29");
        assertThat(told(top, "①绩效目标完成情况分析" + tail + "字", group)).isEqualTo("产出 40/38 效益 30/29");
        assertThat(told(top, "见绩效目标完成情况分析", group)).isEqualTo("产出 40/38 效益 30/29");
    }

    @Test
    @DisplayName("分析从第一段开始也到更高一级的标题为止;同级的标题、没有序数的标题不断开")
    void regionEnds() {
        String top = "产出指标(满分50分,得分48分)";
        String other = "效益指标(满分30分,得分29分)";
        assertThat(told("2.绩效目标完成情况分析", top, "二、附件", other)).isEqualTo("产出 50/48");
        assertThat(told("2.绩效目标完成情况分析", top, "3.其他情况", other)).isEqualTo("产出 50/48 效益 30/29");
        assertThat(told("绩效目标完成情况分析", top, "二、附件", other)).isEqualTo("产出 50/48 效益 30/29");
        assertThat(told("2.绩效目标完成情况分析", top, "二、附件。说明,完了", other)).isEqualTo("产出 50/48 效益 30/29");
    }

    @Test
    @DisplayName("说总分的一段不读;在分析里而说到一组的照读")
    void toldPassages() {
        assertThat(groupsWithout(1, "产出指标(满分50分,得分48分)", "效益指标(满分30分,得分29分)")).isEqualTo("产出 50/48");
        assertThat(groupsWithout(1, "2.绩效目标完成情况分析", "效益指标(满分30分,得分29分)")).isEqualTo("效益 30/29");
        assertThat(groupsWithout(2, "2.绩效目标完成情况分析", "产出指标(满分50分,得分48分)", "清淤80公里,得9分。"))
                .isEqualTo("产出 50/48");
        assertThat(told("2.绩效目标完成情况分析", "产出指标(满分50分,得分48分)", "清淤80公里,得9分。")).isEqualTo("产出 50/48{清淤80公里 -/9}");
    }

    private String groupsWithout(int told, String... lines) {
        List<Passage> passages = passages(lines);
        return groups(new PointWalk(PHRASES, remarks)
                .of(passages, passages.get(0), Set.of(told))
                .get(0)
                .groups());
    }

    @Test
    @DisplayName("成本、满意度写在产出、效益的下一级是它的二级,写在同级的自成一组;1)在(1)下面")
    void levels() {
        assertThat(told(
                        "(1)产出指标(满分50分,得分48分)",
                        "1)数量指标(满分40分,得分38分)",
                        "2)成本指标(满分10分,得分10分)",
                        "(2)效益指标(满分40分,得分39分)",
                        "1)社会效益指标(满分30分,得分29分)",
                        "2)满意度指标(满分10分,得分10分)"))
                .isEqualTo("产出 50/48[数量 40/38 成本 10/10] 效益 40/39[社会效益 30/29 满意度 10/10]");
        assertThat(told("(1)产出指标(满分50分,得分48分)", "(2)成本指标(满分10分,得分10分)")).isEqualTo("产出 50/48 成本 10/10");
        assertThat(told("(1)产出指标(满分50分,得分48分)", "数量指标(满分40分,得分38分)", "(2)成本指标(满分10分,得分10分)"))
                .isEqualTo("产出 50/48[数量 40/38] 成本 10/10");
        assertThat(told("1.产出指标(满分50分,得分48分)", "(1)成本指标(满分10分,得分10分)")).isEqualTo("产出 50/48[成本 10/10]");
        assertThat(told("(一)产出指标(满分50分,得分48分)", "1.成本指标(满分10分,得分10分)")).isEqualTo("产出 50/48[成本 10/10]");
        assertThat(told("1.成本指标(满分10分,得分10分)", "一、效益指标(满分30分,得分29分)")).isEqualTo("成本 10/10 效益 30/29");
        assertThat(told("1.产出指标(满分50分,得分48分)", "(1)满意度指标(满分10分,得分10分)")).isEqualTo("产出 50/48 满意度 10/10");
        assertThat(remarks).isEmpty();
    }

    @Test
    @DisplayName("没有序数的成本指标,只有正好补足产出的满分才是它的二级")
    void fits() {
        String top = "产出指标(满分50分,得分48分)";
        String part = "数量指标(满分30分,得分28分)";
        assertThat(told(top, part, "成本指标(满分20分,得分20分)")).isEqualTo("产出 50/48[数量 30/28 成本 20/20]");
        assertThat(told(top, part, "成本指标(满分10分,得分10分)")).isEqualTo("产出 50/48[数量 30/28] 成本 10/10");
        assertThat(told(top, "成本指标(满分50分,得分50分)")).isEqualTo("产出 50/48 成本 50/50");
        assertThat(told(top, part, "成本指标得分20分。")).isEqualTo("产出 50/48[数量 30/28] 成本 -/20");
        assertThat(told("产出指标得分48分。", part, "成本指标(满分20分,得分20分)")).isEqualTo("产出 -/48[数量 30/28] 成本 20/20");
        assertThat(told(top, "社会效益指标(满分20分,得分20分)")).isEqualTo("产出 50/48 社会效益 20/20");
    }

    @Test
    @DisplayName("没有名称的分是上面没有分的标题的;标题自己有分的,是它的一部分")
    void bare() {
        assertThat(told("(1)产出指标完成情况", "满分42分,得分41分。")).isEqualTo("产出 42/41");
        assertThat(told("(1)产出指标(满分50分,得分48分)", "满分42分,得分41分。")).isEqualTo("产出 50/48[产出 42/41]");
        assertThat(told("满分42分,得分41分。")).isEqualTo(" 42/41");
        assertThat(told("(1)产出指标完成情况", "满分42分,得分41分。", "数量指标(满分42分,得分41分)")).isEqualTo("产出 42/41[数量 42/41]");
        assertThat(told("(1)产出指标完成情况", "①清淤80公里,得9分。")).isEqualTo("产出 -/-{清淤80公里 -/9}");
    }

    @Test
    @DisplayName("不在组里的几条之后的一组自成一组,不是那几条的一部分")
    void afterLooseLines() {
        assertThat(told("清淤80公里,得9分。", "数量、质量指标(满分50分,得分48分)")).isEqualTo(" -/-{清淤80公里 -/9} 数量、质量 50/48");
    }

    @Test
    @DisplayName("同名而满分不同的不是一组;下一级的同名是一部分;没有满分的同名也不合并")
    void sameName() {
        assertThat(told("产出指标(满分50分,得分48分)", "产出指标(满分40分,得分40分)")).isEqualTo("产出 50/48 产出 40/40");
        assertThat(told("产出指标得分48分。", "产出指标得分40分。")).isEqualTo("产出 -/48 产出 -/40");
        assertThat(told("1.产出指标(满分50分,得分48分)", "(1)产出指标(满分30分,得分28分)")).isEqualTo("产出 50/48[产出 30/28]");
        assertThat(told("1.产出指标(满分50分,得分48分)", "(1)产出指标(满分50分,得分48分)")).isEqualTo("产出 50/48");
        told("产出指标(满分50分,得分48分)", "数量指标(满分25分,得分24分)", "数量指标(满分25分,得分24分)");
        assertThat(remarks).isEmpty();
    }

    @Test
    @DisplayName("名称写错的一组下面,按标题的名称归它的二级")
    void underMislabelled() {
        assertThat(told("1.效益指标", "产出指标:满分30分,得分29分。", "社会效益指标:满分30分,得分29分。")).isEqualTo("产出 30/29[社会效益 30/29]");
        assertThat(told("1.效益指标", "社会效益指标:满分20分,得分20分。", "生态效益指标:满分10分,得分9分。")).isEqualTo("社会效益 20/20 生态效益 10/9");
    }

    @Test
    @DisplayName("标题下的另一个一级名称不归它的才是写错;归它的、二级的不是")
    void labels() {
        told("1.效益指标", "成本指标:满分30分,得分29分。");
        assertThat(remarks).extracting(Remark::code).containsExactly("LABEL_MISMATCH");
        remarks.clear();
        told("1.产出指标", "成本指标:满分30分,得分29分。");
        told("1.产出指标", "数量指标:满分30分,得分29分。");
        told("1.产出指标", "产出指标:满分30分,得分29分。");
        told("1.效益指标", "数量指标:满分30分,得分29分。");
        told("效益指标:满分30分,得分29分。", "产出指标:满分30分,得分29分。");
        assertThat(remarks).isEmpty();
    }

    @Test
    @DisplayName("一级标题下写着另一个一级名称的,说应为哪个")
    void mislabelled() {
        told("1.效益指标", "产出指标:满分30分,得分29分。");
        assertThat(remarks).extracting(Remark::code).containsExactly("LABEL_MISMATCH");
        assertThat(remarks.get(0).details()).containsEntry("应为名称", "效益指标").containsEntry("写作", "产出指标");
        assertThat(remarks.get(0).place().cell()).isEqualTo("第2段");
    }
}

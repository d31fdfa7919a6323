package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportFinderTest {
    /** Title, first line of the title that names it, position of its first passage, positions of what is in it. */
    private static List<String> found(String... lines) {
        return new ReportFinder(PHRASES)
                .find(passages(lines)).stream()
                        .map(span -> span.title() + "|" + span.lead() + "|"
                                + span.start().order() + "|"
                                + span.passages().stream().map(Passage::order).toList())
                        .toList();
    }

    @Test
    @DisplayName("标题一行或两行,报告到下一个标题、“附件”、另一部分为止")
    void titled() {
        assertThat(found("封面", "甲局自评报告", "一、自评结论", "乙项目自评报告(2023)", "一、自评结论", "附件1", "表"))
                .containsExactly("甲局自评报告|甲局自评报告|1|[2]", "乙项目自评报告(2023)|乙项目自评报告(2023)|3|[4]");
        assertThat(found("甲局2023年度", "整体支出绩效自评报告", "一、自评结论")).containsExactly("甲局2023年度整体支出绩效自评报告|整体支出绩效自评报告|0|[2]");
        assertThat(found("河道清淤项目", "绩效自评报告", "一、自评结论")).containsExactly("河道清淤项目绩效自评报告|河道清淤项目|0|[2]");
        assertThat(found("自评报告", "正文。", "第四部分附件", "表")).containsExactly("自评报告|自评报告|0|[1]");
    }

    @Test
    @DisplayName("第一行是项目或单位的名称、第二行不光是“自评报告”的,两行是一个标题;别的字不是")
    void named() {
        assertThat(found("河道清淤项目", "支出绩效自评报告", "正文。")).containsExactly("河道清淤项目支出绩效自评报告|支出绩效自评报告|0|[2]");
        assertThat(found("河道清淤说明", "支出绩效自评报告", "正文。")).containsExactly("支出绩效自评报告|支出绩效自评报告|1|[2]");
    }

    @Test
    @DisplayName("“第四部分…”70字以内是另一部分的标题,71字是正文;没有段落没有报告")
    void part() {
        assertThat(found("自评报告", "正文。", "第四部分" + "字".repeat(66), "表")).containsExactly("自评报告|自评报告|0|[1]");
        assertThat(found("自评报告", "正文。", "第四部分" + "字".repeat(67), "表")).containsExactly("自评报告|自评报告|0|[1, 2, 3]");
        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("附件不是标题的第一行;第二行自己有年度的自成标题")
    void notTwo() {
        assertThat(found("附件", "绩效自评报告", "正文。")).containsExactly("绩效自评报告|绩效自评报告|1|[2]");
        assertThat(found("河道清淤项目", "2023年度绩效自评报告", "正文。")).containsExactly("2023年度绩效自评报告|2023年度绩效自评报告|1|[2]");
    }

    @Test
    @DisplayName("标题70字以内,不带序数,中间没有句号逗号")
    void line() {
        assertThat(found("字".repeat(66) + "自评报告", "正文。")).hasSize(1);
        assertThat(found("字".repeat(67) + "自评报告", "正文。")).isEmpty();
        assertThat(found("一、甲局自评报告", "正文。")).isEmpty();
        assertThat(found("见附后,甲局自评报告", "正文。")).isEmpty();
        assertThat(found("甲局自评报告")).isEmpty();
    }

    @Test
    @DisplayName("没有标题的从“一、自评结论”起,到下一个“一、自评结论”或决算说明的下一小节为止")
    void opening() {
        assertThat(found("说明。", "一、自评结论", "得分90分。", "一、自评结论", "得分95分。")).containsExactly("||1|[1, 2]", "||3|[3, 4]");
        assertThat(found("一、自评结论", "得分90分。", "(二)项目支出自评结果", "无。")).containsExactly("||0|[0, 1]");
        assertThat(found("二、自评结论", "得分90分。")).isEmpty();
        assertThat(found("一、自评结论是好的。得分90分", "完。")).isEmpty();
    }

    @Test
    @DisplayName("有标题的,里面的“一、自评结论”是它的开头,第二个才是下一份的")
    void openingWithin() {
        assertThat(found("甲局自评报告", "一、自评结论", "得分90分。", "一、自评结论", "得分95分。"))
                .containsExactly("甲局自评报告|甲局自评报告|0|[1, 2]", "||3|[3, 4]");
    }
}

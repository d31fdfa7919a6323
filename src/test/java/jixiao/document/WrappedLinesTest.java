package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 折行: which lines are one paragraph. */
class WrappedLinesTest {
    private static List<String> of(String... lines) {
        return WrappedLines.of(List.of(lines)).stream()
                .map(whole -> whole.line() + " " + whole.text())
                .toList();
    }

    @Test
    @DisplayName("西文的词接起来中间有空格,数字和汉字没有")
    void latin() {
        assertThat(of(
                        "The office spent 463.50 of its budget of",
                        "500.00 in the year, and every one of its",
                        "stations was open on 310 days as planned",
                        "by the county."))
                .containsExactly("1 The office spent 463.50 of its budget of 500.00 in the year, and every one of its"
                        + " stations was open on 310 days as planned by the county.");
        assertThat(of("全年预算数为500.00万元，实际执行数463.", "50万元，执行率92.7%，比上年提高两个百分", "点，主要原因是前期工作提早。"))
                .containsExactly("1 全年预算数为500.00万元，实际执行数463.50万元，执行率92.7%，比上年提高两个百分点，主要原因是前期工作提早。");
    }

    @Test
    @DisplayName("空行、层次序数、缩进、没有写满的行之后另起一段;写满而句子说完的也另起一段")
    void parted() {
        String full = "完成了全部任务，群众普遍比较满意，没有发现";
        assertThat(of(full, "问题。", "", full, "问题。", "（一）" + full.substring(3), "问题", full, "①问题"))
                .containsExactly(
                        "1 " + full + "问题。",
                        "3 ",
                        "4 " + full + "问题。",
                        "6 （一）" + full.substring(3) + "问题",
                        "8 " + full,
                        "9 ①问题");
        String ended = full.substring(0, full.length() - 1) + "。";
        assertThat(of(full, "问题", full, "问题", ended, "问题"))
                .containsExactly("1 " + full + "问题", "3 " + full + "问题", "5 " + ended, "6 问题");
        assertThat(of(
                        "　　" + full.substring(2),
                        "问题。",
                        "　　" + full.substring(2),
                        "问题",
                        "　　" + ended.substring(2),
                        "又一句。",
                        "　　末段"))
                .containsExactly(
                        "1 " + full.substring(2) + "问题。",
                        "3 " + full.substring(2) + "问题",
                        "5 " + ended.substring(2) + "又一句。",
                        "7 末段");
    }

    @Test
    @DisplayName("没有折行的:长短不一的,短行的,写满的只有一行的,都一行一段")
    void whole() {
        String full = "完成了全部任务，群众普遍比较满意，没有发现";
        assertThat(of(full, "问题")).containsExactly("1 " + full, "2 问题");
        assertThat(of(full + full + full + full, full, "问题", full, "问题")).hasSize(5);
        assertThat(of("一、结论", "二、问题", "三、措施", "四、建议")).hasSize(4);
        assertThat(of("")).containsExactly("1 ");
    }
}

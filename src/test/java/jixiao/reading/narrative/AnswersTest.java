package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.Remark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private final List<Remark> remarks = new ArrayList<>();

    private List<String> answers(String... lines) {
        List<Fact> facts = new Answers(PHRASES, remarks).of(passages(lines), Fact.WHOLE, Optional.of(2023));
        return facts.stream()
                .map(fact -> fact.kind().chinese() + "@" + fact.order() + ":" + fact.text())
                .toList();
    }

    private List<String> codes() {
        return remarks.stream().map(Remark::code).toList();
    }

    @Test
    @DisplayName("标题下面的段落是答语,到同级、上级、另一个要答的标题为止")
    void under() {
        assertThat(answers("(三)存在的问题和原因", "1.工期偏紧。", "2.人手不足。", "(四)下一步拟改进措施", "避开汛期。", "二、佐证材料", "资料齐全。"))
                .containsExactly("存在的问题和原因@1:1.工期偏紧。2.人手不足。", "改进措施@4:避开汛期。");
        assertThat(codes()).isEmpty();
    }

    @Test
    @DisplayName("同一行的答语:去掉“情况”、括号和标点")
    void beside() {
        assertThat(answers("3.未完成的绩效目标。", "无", "(三)存在的问题:工期偏紧。", "(四)改进措施情况(200字以内)。避开汛期。", "(五)结果应用"))
                .containsExactly("未完成的绩效目标@1:无", "存在的问题和原因@2:工期偏紧。", "改进措施@3:避开汛期。", "结果应用@4:");
        assertThat(codes()).containsExactly("SECTION_EMPTY");
        assertThat(remarks.get(0).place().cell()).isEqualTo("第5段");
    }

    @Test
    @DisplayName("一级标题下带(一)的句子是答语,带(一)的标题不是;(一)下面带1.的标题也是答语")
    void numbered() {
        assertThat(answers("一、存在的问题", "(一)制度不全,人手不足。")).containsExactly("存在的问题和原因@1:(一)制度不全,人手不足。");
        assertThat(answers("一、存在的问题", "(一)管理方面", "制度不全。")).containsExactly("存在的问题和原因@0:");
        assertThat(answers("(一)存在的问题", "1.管理方面", "制度不全。")).containsExactly("存在的问题和原因@1:1.管理方面制度不全。");
    }

    @Test
    @DisplayName("序数后多写了一个顿号的,答语不带标题的字;标题30字以内说全,再长说30字")
    void written() {
        assertThat(answers("1.、存在的问题:工期偏紧。")).containsExactly("存在的问题和原因@0:工期偏紧。");
        answers("(一)存在的问题(" + "字".repeat(20) + ")", "(二)附件");
        answers("(一)存在的问题(" + "字".repeat(21) + ")", "(二)附件");
        assertThat(remarks)
                .extracting(remark -> remark.details().get("标题"))
                .containsExactly("(一)存在的问题(" + "字".repeat(20) + ")", "(一)存在的问题(" + "字".repeat(20) + "字…");
    }

    @Test
    @DisplayName("下面只有更低一级的标题,不算空着;下面是同级的,算空着")
    void deeper() {
        answers("三、存在的问题", "(一)管理方面", "制度不全。");
        assertThat(codes()).isEmpty();
        answers("三、存在的问题", "四、附件说明", "见后。");
        assertThat(codes()).containsExactly("SECTION_EMPTY");
    }

    @Test
    @DisplayName("词在标题前8个字以内起才是要答的标题;没有序数的长句不是标题,24字以内是")
    void heading() {
        assertThat(answers("(一)一二三四五六七八存在的问题", "有。")).containsExactly("存在的问题和原因@1:有。");
        assertThat(answers("(一)一二三四五六七八九存在的问题", "有。")).isEmpty();
        assertThat(answers("存在的问题" + "字".repeat(19), "有。")).hasSize(1);
        assertThat(answers("存在的问题" + "字".repeat(20), "有。")).isEmpty();
    }

    @Test
    @DisplayName("有序数的句子,词后面是逗号或“是”又说得长的不是标题:后面24字以内是,25字不是")
    void sentence() {
        assertThat(answers("1.存在的问题是" + "字".repeat(23), "有。")).hasSize(1);
        assertThat(answers("1.存在的问题是" + "字".repeat(24), "有。")).isEmpty();
        assertThat(answers("1.存在的问题:" + "字".repeat(40), "有。")).hasSize(1);
    }

    @Test
    @DisplayName("一行里两个词的,以后面的为准")
    void last() {
        assertThat(answers("(三)存在的问题及改进措施", "避开汛期。")).containsExactly("改进措施@1:避开汛期。");
    }

    @Test
    @DisplayName("没有序数的标题,答语到下一个短的、不成句的行为止:20字以内")
    void unnumbered() {
        assertThat(answers("存在的问题", "工期偏紧。", "佐证材料", "资料齐全。")).containsExactly("存在的问题和原因@1:工期偏紧。");
        assertThat(answers("存在的问题", "工期偏紧。", "字".repeat(20), "完。")).containsExactly("存在的问题和原因@1:工期偏紧。");
        assertThat(answers("存在的问题", "工期偏紧。", "字".repeat(21), "完。"))
                .containsExactly("存在的问题和原因@1:工期偏紧。" + "字".repeat(21) + "完。");
        assertThat(answers("存在的问题", "工期偏紧", "人手不足。")).containsExactly("存在的问题和原因@1:工期偏紧人手不足。");
    }

    @Test
    @DisplayName("问的是问题,答的是“基本完成”:说一条,指着答语")
    void misplaced() {
        answers("(三)存在的问题和原因", "基本完成。", "(四)改进措施", "基本完成。");
        assertThat(codes()).containsExactly("ANSWER_MISPLACED");
        assertThat(remarks.get(0).place().cell()).isEqualTo("第2段");
        assertThat(remarks.get(0).details()).containsEntry("标题", "(三)存在的问题和原因").containsEntry("原文", "基本完成。");
    }

    @Test
    @DisplayName("表样的提示不是答语")
    void prompt() {
        assertThat(answers("(三)存在的问题(请填写)", "请填写有关内容。", "工期偏紧。")).containsExactly("存在的问题和原因@1:工期偏紧。");
    }
}

package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubjectsTest {
    private static final Subjects SUBJECTS = new Subjects(PHRASES);

    @Test
    @DisplayName("标题里的项目:去掉年度、已知的单位和标题的末尾")
    void ofTitle() {
        assertThat(SUBJECTS.ofTitle("2023年度云岭县水务局河道清淤项目绩效自评报告", "云岭县水务局")).isEqualTo("河道清淤");
        assertThat(SUBJECTS.ofTitle("云岭县水务局河道清淤项目绩效自评报告", "云岭县水务局")).isEqualTo("河道清淤");
        assertThat(SUBJECTS.ofTitle("绩效自评报告", "")).isEmpty();
        assertThat(SUBJECTS.ofTitle("河道清淤", "")).isEqualTo("河道清淤");
    }

    @Test
    @DisplayName("不知道单位的,年度后面像机关的去掉,但要留下至少四个字;没有年度的不去")
    void office() {
        assertThat(SUBJECTS.ofTitle("2023年度云岭县水务局河道清淤项目绩效自评报告", "")).isEqualTo("河道清淤");
        assertThat(SUBJECTS.ofTitle("2023年度云岭县水务局河道清淤项目绩效自评报告", "丰水县文化局")).isEqualTo("河道清淤");
        assertThat(SUBJECTS.ofTitle("云岭县水务局河道清淤项目绩效自评报告", "")).isEqualTo("云岭县水务局河道清淤");
        assertThat(SUBJECTS.ofTitle("2023年度云岭县水务局清淤项目自评报告", "")).isEqualTo("清淤");
        assertThat(SUBJECTS.ofTitle("2023年度云岭县水务局桥项目自评报告", "")).isEqualTo("云岭县水务局桥");
        assertThat(SUBJECTS.ofTitle("2023年度河道清淤项目自评报告", "")).isEqualTo("河道清淤");
    }

    @Test
    @DisplayName("一句话说谁的分:分前面的这一小句,去掉年度和“其中”;说整体的是整体")
    void before() {
        assertThat(before("河道清淤项目")).isEqualTo("河道清淤");
        assertThat(before("上句。河道清淤项目")).isEqualTo("河道清淤");
        assertThat(before("上句;河道清淤项目")).isEqualTo("河道清淤");
        assertThat(before("上句,2023年度河道清淤项目")).isEqualTo("河道清淤");
        assertThat(before("上句:其中河道清淤项目支出绩效")).isEqualTo("河道清淤");
        assertThat(before("整体不错,河道清淤项目")).isEqualTo("河道清淤");
        assertThat(before("部门整体")).isEqualTo(Fact.WHOLE);
        assertThat(before("")).isEmpty();
    }

    @Test
    @DisplayName("引号里的逗号、冒号是名称的一部分")
    void quoted() {
        assertThat(before("其中,“清淤:一期,二期”项目")).isEqualTo("清淤:一期,二期");
        assertThat(before("“甲”和乙,“清淤”项目")).isEqualTo("清淤");
    }

    private static String before(String words) {
        return SUBJECTS.before(words + "自评得分96分", words.length());
    }

    @Test
    @DisplayName("前8段里引号里的专项、项目;“项目名称:”后面的名称")
    void inFirstLines() {
        assertThat(SUBJECTS.quoted(passages("概况", "“河道清淤”专项已完成,“场馆开放”项目也已完成。"))).contains("河道清淤");
        assertThat(SUBJECTS.quoted(passages("“河道清淤”工作已完成。"))).isEmpty();
        assertThat(SUBJECTS.labelled(passages("概况", "1.项目名称:河道清淤项目"))).contains("河道清淤");
        assertThat(SUBJECTS.labelled(passages("概况"))).isEmpty();
        String[] lines = new String[9];
        Arrays.fill(lines, "概况");
        lines[7] = "项目名称:“河道清淤”项目";
        assertThat(SUBJECTS.labelled(passages(lines))).contains("河道清淤");
        assertThat(SUBJECTS.quoted(passages(lines))).contains("河道清淤");
        lines[8] = lines[7];
        lines[7] = "概况";
        assertThat(SUBJECTS.labelled(passages(lines))).isEmpty();
        assertThat(SUBJECTS.quoted(passages(lines))).isEmpty();
    }

    @Test
    @DisplayName("项目的光名称:去掉引号、“项目”和后面的话;只有“项目”二字的照旧")
    void project() {
        assertThat(Subjects.project("“河道清淤”项目")).isEqualTo("河道清淤");
        assertThat(Subjects.project("河道清淤预算项目支出绩效自评")).isEqualTo("河道清淤");
        assertThat(Subjects.project("项目")).isEqualTo("项目");
        assertThat(Subjects.ofChange(FactKind.INCREASE)).contains("收支总计");
        assertThat(Subjects.ofChange(FactKind.DECREASE)).contains("收支总计");
        assertThat(Subjects.ofChange(FactKind.SPENDING)).isEmpty();
    }
}

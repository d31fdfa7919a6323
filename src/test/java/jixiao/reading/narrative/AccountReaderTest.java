package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountReaderTest {
    private static final AccountReader READER = new AccountReader(PHRASES, new ArrayList<>());

    private static List<Integer> section(String... lines) {
        return READER.section(passages(lines)).stream().map(Passage::order).toList();
    }

    private static List<String> told(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.kind().chinese() + "|" + fact.subject() + "|"
                        + fact.year().map(String::valueOf).orElse("") + "|"
                        + fact.value()
                                .map(each -> each.value().stripTrailingZeros().toPlainString())
                                .orElse(fact.text()))
                .toList();
    }

    private static List<String> facts(String... lines) {
        return told(READER.facts(passages(lines), Optional.of(2023)));
    }

    private static List<String> account(String... lines) {
        return told(READER.account(passages(lines), Optional.of(2023)));
    }

    @Test
    @DisplayName("预算绩效一节:从标题的下一段起,到同级或上级标题、另一部分为止;没有就没有")
    void section() {
        assertThat(section("一、收支情况", "支出。", "二、预算绩效情况", "(一)开展情况", "很好。", "三、其他", "无。"))
                .containsExactly(3, 4);
        assertThat(section("(二)预算绩效情况", "很好。", "1.说明", "一、其他")).containsExactly(1, 2);
        assertThat(section("预算绩效情况", "很好。", "一、其他", "第四部分名词", "无。")).containsExactly(1, 2);
        assertThat(section("一、预算绩效情况")).isEmpty();
        assertThat(section("一、收支情况", "支出。")).isEmpty();
    }

    @Test
    @DisplayName("没有序数的标题20字以内,21字是句子")
    void unnumbered() {
        assertThat(section("字".repeat(14) + "预算绩效情况", "很好。")).containsExactly(1);
        assertThat(section("字".repeat(15) + "预算绩效情况", "很好。")).isEmpty();
    }

    @Test
    @DisplayName("在“部门整体”的标题下说的是整体,在另一个标题下说的不是")
    void whole() {
        assertThat(facts("(一)部门整体自评结果", "执行数90.00万元,执行率90%。", "(二)其他结果", "执行数80.00万元。"))
                .containsExactly("执行数|整体|2023|90", "执行率|整体|2023|0.9", "执行数||2023|80");
    }

    @Test
    @DisplayName("一句说形成几份报告的,一份一个,部门整体的是整体")
    void named() {
        assertThat(facts("形成部门整体绩效自评报告、河道清淤项目绩效自评报告。").stream()
                        .filter(each -> each.startsWith(FactKind.REPORT_NAMED.chinese()))
                        .toList())
                .containsExactly("自评报告名称|整体|2023|整体", "自评报告名称|河道清淤|2023|河道清淤");
    }

    @Test
    @DisplayName("一句到停顿为止;一个字不是名称;没有一份报告的不成")
    void namedWithin() {
        assertThat(reports("形成河道清淤项目绩效自评报告。另有场馆开放项目绩效自评报告。")).containsExactly("自评报告名称|河道清淤|2023|河道清淤");
        assertThat(reports("形成甲自评报告、桥梁项目绩效自评报告。")).containsExactly("自评报告名称|桥梁|2023|桥梁");
        assertThat(reports("形成河道清淤项目绩效自评报告")).containsExactly("自评报告名称|河道清淤|2023|河道清淤");
        List<Fact> facts = READER.facts(passages("共形成河道清淤项目绩效自评报告,已公开。"), Optional.of(2023));
        assertThat(facts).extracting(Fact::quote).containsExactly("形成河道清淤项目绩效自评报告");
    }

    private static List<String> reports(String line) {
        return facts(line).stream()
                .filter(each -> each.startsWith(FactKind.REPORT_NAMED.chinese()))
                .toList();
    }

    @Test
    @DisplayName("一个项目的综述里的数是这个项目的,下一段不再是")
    void summary() {
        assertThat(facts("1.河道清淤项目绩效自评综述:全年预算数100.00万元,执行数90.00万元。", "执行数80.00万元。"))
                .containsExactly("项目自评综述|河道清淤|2023|1.河道清淤", "全年预算数|河道清淤|2023|100", "执行数|河道清淤|2023|90", "执行数||2023|80");
    }

    @Test
    @DisplayName("得分、等级是前面说到的项目的;没有说到的是这一小节的;整体的小节里得分是整体的")
    void scores() {
        assertThat(facts("河道清淤项目自评得分96分。")).containsExactly("自评得分|河道清淤|2023|96");
        assertThat(facts("自评得分96分。")).containsExactly("自评得分||2023|96");
        assertThat(facts("(一)部门整体自评结果", "河道清淤项目自评得分96分,评价等级为优。")).containsExactly("自评得分|整体|2023|96", "评价等级|整体|2023|优");
        assertThat(facts("河道清淤项目评价等级为良好。")).containsExactly("评价等级|河道清淤|2023|良好");
        assertThat(facts("1.河道清淤项目绩效自评综述:自评得分96分。")).containsExactly("项目自评综述|河道清淤|2023|1.河道清淤", "自评得分|河道清淤|2023|96");
    }

    @Test
    @DisplayName("没有小节的,一段里说到部门整体,它的数是整体的;项目小节里的还是项目的")
    void wholePassage() {
        assertThat(facts("部门整体支出执行数90.00万元。")).containsExactly("执行数|整体|2023|90");
        assertThat(facts("执行数90.00万元。")).containsExactly("执行数||2023|90");
        assertThat(facts("1.河道清淤项目绩效自评综述:占部门整体支出的一成,执行数90.00万元。")).contains("执行数|河道清淤|2023|90");
    }

    @Test
    @DisplayName("正文里这一句之前、下一句之后的数不算")
    void accountOnly() {
        assertThat(account("执行数70.00万元。财政拨款支出年初预算为100.00万元。执行数80.00万元。")).containsExactly("年初预算数|整体|2023|100");
        assertThat(account("财政拨款支出年初预算为100.00万元")).containsExactly("年初预算数|整体|2023|100");
        assertThat(account("财政拨款支出年初预算为100.00万元。其中:基本支出50.00万元。项目支出40.00万元。"))
                .containsExactly("年初预算数|整体|2023|100", "基本支出|整体|2023|50");
        assertThat(account("收支总计各减少20.00万元。")).containsExactly("比上年减少|收支总计|2023|20");
    }

    @Test
    @DisplayName("正文里财政拨款支出与年初预算的一句,取年初预算、决算和比率,下一句以“其中”分基本和项目支出")
    void account() {
        assertThat(account("财政拨款支出年初预算为100.00万元,支出决算为90.00万元,完成年初预算的90%。其中:基本支出50.00万元,项目支出40.00万元。"))
                .containsExactly(
                        "年初预算数|整体|2023|100",
                        "执行数|整体|2023|90",
                        "完成年初预算|整体|2023|0.9",
                        "基本支出|整体|2023|50",
                        "项目支出|整体|2023|40");
        assertThat(account("财政拨款支出年初预算为100.00万元,支出决算为90.00万元。另,基本支出50.00万元。"))
                .containsExactly("年初预算数|整体|2023|100", "执行数|整体|2023|90");
        assertThat(account("基本支出50.00万元,项目支出40.00万元。")).isEmpty();
    }

    @Test
    @DisplayName("收支总计比上年增减的是收支总计,财政拨款的收支总计是另一个数")
    void changes() {
        assertThat(account("收支总计各增加20.00万元。")).containsExactly("比上年增加|收支总计|2023|20");
        assertThat(account("财政拨款收支总计各增加20.00万元。")).isEmpty();
    }
}

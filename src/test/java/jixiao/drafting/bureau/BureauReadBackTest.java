package jixiao.drafting.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.drafting.DraftedText;
import jixiao.writing.report.ReportTemplate;
import jixiao.writing.report.Values;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("财政部门的文稿读回核对")
class BureauReadBackTest {
    private static final UseAdvice ADVICE = new UseAdvice(List.of("执行率<60%=调减", "优=保留"));

    private static ReviewedTable table(String unit, String project, String budget, String spending, String score) {
        return new ReviewedTable(
                unit,
                project,
                "2024",
                unit + ".xlsx",
                project.isEmpty(),
                "通过",
                Optional.of(new BigDecimal(budget)),
                Optional.of(new BigDecimal(spending)),
                Optional.of(score).filter(each -> !each.isEmpty()).map(BigDecimal::new),
                score.isEmpty() ? "" : "优");
    }

    /** 305 = 100 + 205 budgeted, 295 = 95 + 200 spent; (99 + 96.5) ÷ 2 = 97.75. */
    private static final List<ReviewedTable> TABLES = List.of(
            table("甲局", "道路养护", "100.00", "95.00", "99"),
            table("乙局", "路灯维修2期", "205.00", "200.00", "96.5"),
            table("丙局", "", "800.00", "800.00", ""));

    private static Values values(List<ReviewedTable> tables) {
        return new BureauValues(tables, List.of(), ADVICE).of(Map.of()).with("财政部门", "云岭县财政局");
    }

    private static DraftedText readBack(BureauKind kind, Values values) {
        ReportTemplate template = ReportTemplate.named(
                kind.template(), Optional.empty(), "bureau/" + kind.template(), BureauValues.SLOTS);
        ReviewNumbers numbers = new ReviewNumbers(TABLES, 0);
        numbers.add(List.of(template.said()));
        return BureauDrafting.readBack(kind.file(), template, values, numbers);
    }

    @Test
    @DisplayName("写成的四种文稿,每个数都在复核的表里,或是合计、平均、条数")
    void honest() {
        for (BureauKind kind : BureauKind.values()) {
            DraftedText text = readBack(kind, values(TABLES));
            assertThat(text.doubts()).as(kind.chinese()).isEmpty();
            assertThat(text.isDoubtful()).isFalse();
            assertThat(text.text()).doesNotContain("核对：");
        }
        assertThat(readBack(BureauKind.STATISTICS, values(TABLES)).text()).contains("295.00万元", "97.75分");
    }

    @Test
    @DisplayName("哪张表也没有的数:写成【核对：…】,文稿是草稿,要人看")
    void nobodys() {
        DraftedText text = readBack(BureauKind.STATISTICS, values(TABLES).with("项目资金", "259.00"));
        assertThat(text.doubts()).containsExactly("259.00");
        assertThat(text.isDoubtful()).isTrue();
        assertThat(text.draft()).isTrue();
        assertThat(text.text()).contains("涉及项目资金【核对：259.00】万元").contains("97.75分");
    }

    @Test
    @DisplayName("一行里写了别的表的得分:只在那一行标出;名称里的数字不算")
    void anothers() {
        List<ReviewedTable> wrong =
                List.of(table("甲局", "道路养护", "100.00", "95.00", "96.5"), TABLES.get(1), TABLES.get(2));
        DraftedText text = readBack(BureauKind.USE, values(wrong));
        assertThat(text.doubts()).containsExactly("96.5");
        assertThat(text.text())
                .contains("乙局\t路灯维修2期\t200.00\t97.6%\t96.5\t优")
                .contains("甲局\t道路养护\t95.00\t95.0%\t【核对：96.5】\t优");
    }
}

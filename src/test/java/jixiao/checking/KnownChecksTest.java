package jixiao.checking;

import static jixiao.checking.Tables.at;
import static jixiao.checking.Tables.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.checking.platform.PlatformFacts;
import jixiao.model.Finding;
import jixiao.model.fact.dossier.KnownAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands beside a table without being in it: the ledger, the year that was asked for, a form without points. */
class KnownChecksTest {
    private static final DossierChecker CHECKER =
            new DossierChecker(Checks.wuhan().convention());

    private static KnownAmount amount(String item, String cell, String own, String known) {
        return new KnownAmount(
                item,
                at(cell),
                figure(own, cell),
                List.of(),
                new BigDecimal(known),
                BigDecimal.ZERO,
                Set.of(),
                "",
                new KnownAmount.Ledger("台账.xlsx", Optional.empty(), 1, at("C2")));
    }

    private static List<String> texts(List<Finding> found) {
        return found.stream().map(one -> one.code() + " " + one.place().cell()).toList();
    }

    @Test
    @DisplayName("与台账不同的数按表上的次序说:预算100对120,执行100对90;相同的不说")
    void known() {
        KnownAmount spending = amount(KnownAmount.SPENDING, "E6", "100", "90");
        KnownAmount budget = amount(KnownAmount.BUDGET, "D6", "100", "120");
        assertThat(texts(CHECKER.known(List.of(spending, budget))))
                .containsExactly("BUDGET_DIFFERS D6", "SPENDING_DIFFERS E6");
        assertThat(CHECKER.known(List.of(amount(KnownAmount.BUDGET, "D6", "100", "100"))))
                .isEmpty();
        assertThat(CHECKER.known(List.of())).isEmpty();
    }

    @Test
    @DisplayName("要的是2023年度而表是2024年度的,在标题说;年度相同的、表上没有年度的不说;跨2022至2024年的含2023")
    void year() {
        assertThat(texts(CHECKER.year(Tables.table().made(), 2023, 0, 0))).containsExactly("YEAR_DIFFERS A1");
        assertThat(CHECKER.year(Tables.table().made(), 2024, 0, 0)).isEmpty();
        assertThat(CHECKER.year(Tables.table().year(0).made(), 2023, 0, 0)).isEmpty();
        assertThat(CHECKER.year(Tables.table().title("2022年至2024年项目支出绩效自评表").made(), 2023, 0, 0))
                .isEmpty();
    }

    private static boolean unscored(Tables table) {
        return new PlatformFacts(Checks.wuhan().convention())
                .isUnscored(Checks.wuhan().scored(table));
    }

    @Test
    @DisplayName("没有分值的表式:标题是区域绩效目标自评表,哪一行也没有印分值、填得分")
    void unscored() {
        String title = "2024年度转移支付区域绩效目标自评表";
        Tables bare = Tables.table().title(title).withoutWeights().funds("100", "100", "100%", "");
        assertThat(unscored(bare)).as("没有指标").isFalse();
        assertThat(unscored(bare.line("甲项", "≥1次", "1次", "", ""))).isTrue();
        assertThat(unscored(Tables.table()
                        .withoutWeights()
                        .funds("100", "100", "100%", "")
                        .line("甲项", "≥1次", "1次", "", "")))
                .as("别的表式")
                .isFalse();
        assertThat(unscored(Tables.with("80").title(title))).as("印了分值").isFalse();
    }
}

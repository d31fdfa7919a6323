package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.ScoredEvaluation;
import jixiao.model.fact.CheckedShare;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines that have one number together (spec 2): the even split is ours, so that a claim between both ends is no error. */
class ShareCheckTest {
    private static List<CheckedShare> of(Tables table) {
        Claims claims = new Claims(Checks.wuhan().convention().parameters());
        ScoredEvaluation scored = Checks.wuhan().scored(table);
        return new ShareCheck(claims)
                .of(
                        scored,
                        new LineCheck(
                                        Checks.wuhan().convention(),
                                        claims,
                                        new Reasons(Checks.wuhan().convention()))
                                .of(scored));
    }

    /** Two lines, 80 % and 60 % done, with 20 points for both. */
    private static Tables two(String first, String second) {
        return Tables.with("60")
                .line("受检次数", "≥10次", "8次", "20", first)
                .line("整改次数", "≥10次", "6次", "20", second)
                .oneWeight();
    }

    @Test
    @DisplayName("两条共20分,完成80%和60%:平均分得8+6=14,一条全占是20×60%=12和20×80%=16;各条舍入差0.005")
    void ends() {
        List<CheckedShare> shares = of(two("9", "6"));
        assertThat(shares).hasSize(1);
        CheckedShare share = shares.get(0);
        assertThat(share.points()).isEqualByComparingTo("20");
        assertThat(share.score()).isEqualByComparingTo("14");
        assertThat(share.low()).isEqualByComparingTo("12");
        assertThat(share.high()).isEqualByComparingTo("16");
        assertThat(share.rounding()).isEqualByComparingTo("0.01");
        assertThat(share.getClaim()).isEqualByComparingTo("15");
        assertThat(share.isOneCell()).isFalse();
    }

    @Test
    @DisplayName("填报合计15在12与16之间,待人判断;合计12、16、11、17是错误;合计14相符")
    void found() {
        assertThat(codes(two("9", "6"))).containsExactly("NEEDS_REVIEW");
        assertThat(codes(two("8", "6"))).isEmpty();
        assertThat(codes(two("6", "6"))).containsExactly("SCORE_MISMATCH");
        assertThat(codes(two("9", "7"))).containsExactly("SCORE_MISMATCH");
        assertThat(codes(two("5", "6"))).containsExactly("SCORE_MISMATCH");
        assertThat(codes(two("9", "8"))).containsExactly("SCORE_MISMATCH");
    }

    private static List<String> codes(Tables table) {
        return Checks.wuhan().findings(table).stream()
                .map(finding -> finding.code())
                .filter(code -> code.startsWith("SCORE_") || code.equals("NEEDS_REVIEW"))
                .toList();
    }

    @Test
    @DisplayName("各条填报合计恰好是共用的20分:填报就是各条的分值,各比各的;各有分值得分的没有共用")
    void own() {
        assertThat(of(two("12", "8"))).isEmpty();
        Tables apart = Tables.with("60").line("受检次数", "≥10次", "8次", "10", "8").line("整改次数", "≥10次", "6次", "10", "6");
        assertThat(of(apart)).isEmpty();
    }

    @Test
    @DisplayName("分值各10分、得分一格填14:得分8+6,不是我们平均的分值,两端就是14")
    void oneClaim() {
        Tables table = Tables.with("60")
                .line("受检次数", "≥10次", "8次", "10", "14")
                .line("整改次数", "≥10次", "6次", "10", "14")
                .merged();
        List<CheckedShare> shares = of(table);
        assertThat(shares).hasSize(1);
        assertThat(shares.get(0).low()).isEqualByComparingTo("14");
        assertThat(shares.get(0).high()).isEqualByComparingTo("14");
        assertThat(shares.get(0).isOneCell()).isTrue();
        assertThat(shares.get(0).getClaim()).isEqualByComparingTo("14");
    }
}

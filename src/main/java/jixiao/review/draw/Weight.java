package jixiao.review.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 权重: what makes one table likelier to be drawn than another. */
public enum Weight {
    /** All alike. */
    EQUAL("equal", "每张表相同(权重1)。"),
    /** 金额. */
    MONEY("money", "金额(万元):预算数,读不出的用执行数;两个都读不出的,用本层读得出的平均数,《总体》里写明。金额为零的,其余抽完了才抽。"),
    /** 风险. */
    RISK("risk", Risk.HOW);

    private static final int SCALE = 2;

    private final String word;
    private final String how;

    Weight(String word, String how) {
        this.word = word;
        this.how = how;
    }

    /** The one of a word; empty where there is none. */
    public static Optional<Weight> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** What may be written. */
    public static List<String> words() {
        return Arrays.stream(values()).map(each -> each.word).toList();
    }

    /** How it is reckoned, for the protocol. */
    String how() {
        return how;
    }

    /** The weights of the members of a stratum; in 万元 for money. */
    List<BigDecimal> of(List<Member> members) {
        return switch (this) {
            case EQUAL -> members.stream().map(each -> BigDecimal.ONE).toList();
            case RISK -> members.stream().map(each -> each.risk().weight()).toList();
            case MONEY -> money(members);
        };
    }

    private static List<BigDecimal> money(List<Member> members) {
        List<BigDecimal> known = members.stream()
                .flatMap(each -> each.money().stream())
                .map(each -> each.max(BigDecimal.ZERO))
                .toList();
        BigDecimal mean = known.isEmpty()
                ? BigDecimal.ONE
                : known.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), SCALE, RoundingMode.HALF_UP);
        return members.stream()
                .map(each -> each.money().map(some -> some.max(BigDecimal.ZERO)).orElse(mean))
                .toList();
    }

    /** What is to be said of a member's weight; empty for most. */
    String note(Member member) {
        return this == MONEY && member.money().isEmpty() ? "金额未读出,权重取本层平均" : "";
    }
}

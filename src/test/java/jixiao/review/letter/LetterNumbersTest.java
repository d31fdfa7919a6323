package jixiao.review.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jixiao.store.KeptNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 文号: counted up, kept in a round that is made again, never given twice. */
class LetterNumbersTest {
    private static final String PATTERN = "某财函〔2026〕{12}号";

    private static KeptNumber kept(int round, String unit, int number) {
        return new KeptNumber(round, unit, "某财函〔2026〕" + number + "号");
    }

    private static List<String> numbers(LetterNumbers numbers, String... units) {
        return Stream.of(units).map(numbers::of).toList();
    }

    @Test
    @DisplayName("从花括号里的数起逐份加一;全角花括号、里面的空格也认;没有花括号的都一样;不写的为空")
    void counted() {
        assertThat(numbers(new LetterNumbers(PATTERN, 1, List.of()), "甲", "乙", "甲"))
                .containsExactly("某财函〔2026〕12号", "某财函〔2026〕13号", "某财函〔2026〕12号");
        assertThat(numbers(new LetterNumbers("{ 9 }号", 1, List.of()), "甲", "乙")).containsExactly("9号", "10号");
        assertThat(numbers(new LetterNumbers("函1号", 1, List.of()), "甲", "乙")).containsExactly("函1号", "函1号");
        assertThat(numbers(new LetterNumbers("", 1, List.of()), "甲")).containsExactly("");
    }

    @Test
    @DisplayName("同一轮重出:留下的不变,新来的接着往后,拿走的那一份的文号不给别的单位,它回来还是它的")
    void again() {
        List<KeptNumber> kept = List.of(kept(1, "甲", 12), kept(1, "乙", 13), kept(1, "丙", 14));
        assertThat(numbers(new LetterNumbers(PATTERN, 1, kept), "丁", "甲", "丙"))
                .containsExactly("某财函〔2026〕15号", "某财函〔2026〕12号", "某财函〔2026〕14号");
        assertThat(numbers(new LetterNumbers(PATTERN, 1, kept), "乙")).containsExactly("某财函〔2026〕13号");
        // Nothing given: the round keeps what it has.
        assertThat(numbers(new LetterNumbers("", 1, kept), "乙", "丁")).containsExactly("某财函〔2026〕13号", "");
    }

    @Test
    @DisplayName("下一轮忘了改起始的数:从没有用过的起;换了字样的文号另起")
    void nextRound() {
        List<KeptNumber> kept = List.of(kept(1, "甲", 12), kept(1, "乙", 14));
        assertThat(numbers(new LetterNumbers(PATTERN, 2, kept), "甲", "乙"))
                .containsExactly("某财函〔2026〕13号", "某财函〔2026〕15号");
        assertThat(numbers(new LetterNumbers("某财函〔2027〕{12}号", 1, kept), "甲")).containsExactly("某财函〔2027〕12号");
        // A number that only begins alike is of another pattern.
        List<KeptNumber> other = List.of(new KeptNumber(1, "甲", "某财函〔2026〕12-1号"));
        assertThat(numbers(new LetterNumbers(PATTERN, 1, other), "甲")).containsExactly("某财函〔2026〕12号");
    }
}

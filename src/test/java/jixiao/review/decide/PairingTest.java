package jixiao.review.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jixiao.review.decide.Pairing.Spot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 对号: a row goes to what it was written about, or nowhere. */
class PairingTest {
    /** All of the same words; a row is its cell and what was typed. */
    @ParameterizedTest(name = "填在 {0},现在 {1} → {2}")
    @DisplayName("同样的几条:先看单元格,都挪了的按次序,对不上数的不猜")
    @CsvSource({
        // at its own cell, though another stands before it
        "F80=乙, F71 F80, F80=乙",
        "F71=甲 F80=乙, F71 F80, F71=甲 F80=乙",
        "F80=乙 F71=甲, F71 F80, F71=甲 F80=乙",
        // two rows put in above: both have moved, in order, however the rows are sorted
        "F80=乙 F71=甲, F73 F82, F73=甲 F82=乙",
        "F9=甲 F100=乙, F11 F102, F11=甲 F102=乙",
        // one of two was filled in and both have moved: which of them is not guessed
        "F80=乙, F73 F82, ''",
        "F71=甲 F80=乙 F90=丙, F73 F82, ''",
        // alone it is meant wherever it stands
        "F80=乙, F73, F73=乙",
        // copies of a row: the first holds
        "F71=甲 F71=乙, F71, F71=甲",
        "F71=甲 F71=乙, F71 F80, F71=甲",
        "F71=甲, '', ''",
    })
    void alike(String rows, String places, String expected) {
        List<Spot> spots = words(places).stream().map(PairingTest::at).toList();
        List<String> pairs = new ArrayList<>();
        new Pairing<String>(row -> at(row.split("=")[0]))
                .of(words(rows), spots)
                .forEach((spot, row) -> pairs.add(spot.cell() + "=" + row.split("=")[1]));
        assertThat(pairs).containsExactlyInAnyOrderElementsOf(words(expected));
    }

    private static Spot at(String cell) {
        return new Spot("同一句话", cell);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(each -> !each.isEmpty()).toList();
    }
}

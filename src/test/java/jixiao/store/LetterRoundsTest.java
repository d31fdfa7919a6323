package jixiao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 意见书的存档. */
class LetterRoundsTest {
    @TempDir
    private Path out;

    private static KeptLetter letter(int round, String unit, String... messages) {
        return new KeptLetter(
                round,
                unit,
                "退回修改意见",
                "某财函1号",
                "2025-03-06",
                "",
                "意见书/第" + round + "轮/" + unit + ".docx",
                "ab12",
                List.of(messages).stream()
                        .map(message -> new KeptLetter.Item("某局|" + message, message))
                        .toList());
    }

    private ReviewStore open() {
        return ReviewStore.open(out, Clock.systemUTC());
    }

    @Test
    @DisplayName("各轮的意见书按次序取回;同一轮再写就替换,别的轮不动;没有事项的也在")
    void replaced() {
        LetterRound first = new LetterRound(1, "s1", "2025-03-06", List.of(letter(1, "某局", "缺日期", "多算")));
        LetterRound again = new LetterRound(2, "s2", "2025-04-02", List.of(letter(2, "某馆"), letter(2, "某局", "多算")));
        try (ReviewStore store = open()) {
            assertThat(store.rounds()).isEmpty();
            store.told(first);
            store.told(new LetterRound(2, "s2", "2025-04-01", List.of(letter(2, "某局", "别的"))));
            store.told(again);
        }
        try (ReviewStore store = open()) {
            assertThat(store.rounds()).containsExactly(first, again);
            store.restart();
            assertThat(store.rounds()).containsExactly(first, again);
        }
    }
}

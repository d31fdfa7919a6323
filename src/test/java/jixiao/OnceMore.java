package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;

/** 再审一次: a workbook judged, and its JSON document judged again, as a review does; both must say the same. */
final class OnceMore {
    private OnceMore() {}

    static Judgement judged(Engine engine, String name, byte[] workbook) {
        Case opened = engine.open(name, workbook).orThrow();
        Judgement first = opened.judgements().get(0);
        byte[] json = opened.json().getBytes(StandardCharsets.UTF_8);
        Judgement again =
                engine.open(name + ".json", json).orThrow().judgements().get(0);
        assertThat(scores(again)).as("scores of the JSON document").isEqualTo(scores(first));
        assertThat(found(again)).as("findings of the JSON document").isEqualTo(found(first));
        return first;
    }

    private static List<String> scores(Judgement judgement) {
        return judgement.scored().lines().stream()
                .map(LineScore::score)
                .map(String::valueOf)
                .toList();
    }

    private static List<String> found(Judgement judgement) {
        return judgement.findings().stream().map(Finding::sentence).toList();
    }
}

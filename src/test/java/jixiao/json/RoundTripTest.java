package jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Conventions;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    @Test
    @DisplayName("写出的文档读回来就是原来的自评表:数值、写法、单元格、表头、提示一样不少")
    void readsBackTheSameTable() {
        String text = new DocumentWriter(Sample.STAMP, table -> Sample.WORDING).text(List.of(Sample.judgement()));
        SelfEvaluation back = new DocumentReader(
                        Conventions.load(Conventions.DEFAULT).in(Optional.of(2024)))
                .read("输出.json", text.getBytes(StandardCharsets.UTF_8))
                .get(0);
        assertThat(back)
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .withComparatorForType(Comparator.naturalOrder(), BigDecimal.class)
                // A place without a cell names nothing, whichever file it is of.
                .withComparatorForType(Comparator.comparing(RoundTripTest::shown), Place.class)
                .isEqualTo(Sample.judgement().table());
    }

    private static String shown(Place place) {
        return place.sheet().equals("底稿") || place.hasCell() ? place.toString() : "";
    }
}

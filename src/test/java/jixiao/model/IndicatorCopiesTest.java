package jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("指标改一处,其余的一样不少")
class IndicatorCopiesTest {
    private static final Place PLACE = new Place("表.xlsx", "自评表", "C8");

    private static Label label(String text) {
        return new Label(text + "(5分)", text, Optional.of(new BigDecimal(5)), PLACE.at("B8"));
    }

    private static Entry entry(String text) {
        return new Entry(text, PLACE.at("D8"));
    }

    private static Figure figure(int points) {
        return Figure.of(BigDecimal.valueOf(points), PLACE.at("F8"));
    }

    private static Indicator line(String name, Figure claim, Optional<Figure> shared, List<Indicator> parts) {
        return new Indicator(
                PLACE,
                label("产出指标"),
                label("数量指标"),
                label(name),
                entry("≥"),
                entry("3个"),
                Optional.of(new Target.Qualitative("3个")),
                new Actual(entry("2个"), Optional.empty(), Optional.empty()),
                figure(9),
                claim,
                figure(7),
                entry("良"),
                entry("下雨"),
                shared,
                parts);
    }

    @Test
    @DisplayName("每种改法只动它说的那几项")
    void onlyWhatIsNamed() {
        Indicator part = line("其中:甲", figure(1), Optional.empty(), List.of());
        Indicator line = line("设备数", Figure.empty(PLACE.at("G8")), Optional.of(figure(8)), List.of(part));
        Actual done = new Actual(entry("9个"), Optional.empty(), Optional.empty());
        Map<UnaryOperator<Indicator>, String[]> ways = Map.of(
                one -> one.under(label("效益指标"), label("社会效益")), new String[] {"level1", "level2"},
                one -> one.named(label("车辆数")), new String[] {"level3"},
                one -> one.weighing(figure(1)), new String[] {"weight"},
                one -> one.claiming(figure(2)), new String[] {"claimed", "claimShared"},
                one -> one.sharing(figure(3)), new String[] {"claimed", "claimShared"},
                one -> one.detailedBy(List.of()), new String[] {"breakdown"},
                one -> one.valued(entry("9个"), Optional.empty(), done),
                        new String[] {"targetEntry", "target", "actual"},
                one -> one.natured(entry("≤")), new String[] {"nature"},
                one -> one.levelled(entry("中")), new String[] {"level"});
        ways.forEach((way, named) -> {
            assertThat(way.apply(line))
                    .usingRecursiveComparison()
                    .ignoringFields(named)
                    .isEqualTo(line);
            assertThat(way.apply(line)).isNotEqualTo(line);
        });
    }
}

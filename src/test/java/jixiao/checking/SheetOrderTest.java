package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Place;
import jixiao.model.Severity;
import jixiao.model.fact.Raised;
import jixiao.model.fact.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Findings as one reads the sheet. */
class SheetOrderTest {
    private static final SheetOrder ORDER =
            new SheetOrder(List.of("甲", "乙"), raised -> raised.lighter() ? Severity.INFO : Severity.ERROR);

    private record Line(int order) implements Subject {
        @Override
        public String key() {
            return "行" + order;
        }

        @Override
        public Map<String, String> details() {
            return Map.of();
        }
    }

    private static Raised raised(String code, int line, String cell, boolean light) {
        Place place = cell.isEmpty() ? Place.NOWHERE : Place.NOWHERE.at(cell);
        return new Raised(code, new Line(line), place, Optional.empty(), Optional.empty(), Optional.empty(), light);
    }

    private static List<String> sorted(Raised... raised) {
        List<Raised> all = new ArrayList<>(List.of(raised));
        all.sort(ORDER);
        return all.stream()
                .map(one -> one.code() + one.subject().order() + one.place().cell() + (one.lighter() ? "提示" : ""))
                .toList();
    }

    @Test
    @DisplayName("先按行,再按列;AA列在Z列之后,第10行在第9行之后;没有单元格的在最后")
    void cells() {
        assertThat(sorted(
                        raised("甲", 1, "", false),
                        raised("甲", 2, "A10", false),
                        raised("甲", 3, "AA9", false),
                        raised("甲", 4, "Z9", false),
                        raised("甲", 5, "BA9", false),
                        raised("甲", 6, "B9", false),
                        raised("甲", 7, "AZ9", false)))
                .containsExactly("甲6B9", "甲4Z9", "甲3AA9", "甲7AZ9", "甲5BA9", "甲2A10", "甲1");
    }

    @Test
    @DisplayName("同一格里,重的在前,再按各行的次序,再按《审核规则》的次序")
    void oneCell() {
        assertThat(sorted(
                        raised("乙", 1, "B9", false),
                        raised("甲", 1, "B9", true),
                        raised("甲", 2, "B9", false),
                        raised("甲", 1, "B9", false)))
                .containsExactly("甲1B9", "乙1B9", "甲2B9", "甲1B9提示");
    }

    @Test
    @DisplayName("都没有单元格的,按各行的次序,不看轻重")
    void withoutCells() {
        assertThat(sorted(raised("甲", 3, "", false), raised("甲", 2, "", true), raised("乙", 1, "", false)))
                .containsExactly("乙1", "甲2提示", "甲3");
    }

    private static void inOrder(String... cells) {
        List<Raised> turned = new ArrayList<>();
        for (int at = cells.length - 1; at >= 0; at--) {
            turned.add(raised("甲", 1, cells[at], false));
        }
        turned.sort(ORDER);
        assertThat(turned.stream().map(one -> one.place().cell())).containsExactly(cells);
    }

    @Test
    @DisplayName("文档里的位置:先按页,再按表,再按行,再按列;段按段数;表外的段在同一页的表以前")
    void documents() {
        inOrder("表1第2行第3列", "表1第2行第4列", "表1第3行第1列", "表1第10行第1列", "表2第1行第1列");
        inOrder("第1页表2第9行第9列", "第2页表1第1行第2列", "第2页表1第2行第1列", "第2页表3第1行第1列", "第10页表1第1行第1列");
        inOrder("第9段", "第37段", "第100段", "表1第1行第1列");
        inOrder("表1第2行第3列", "");
    }
}

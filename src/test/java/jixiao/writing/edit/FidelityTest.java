package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 副本的保真: every workbook before and after, against the list of what may differ. */
class FidelityTest {
    private static final List<String> CASES = List.of(
            "caidian-2024-department",
            "caidian-2024-project-duban",
            "chizhou-2022-project",
            "dressed-project",
            "jianghan-2024-department",
            "jianghan-2024-project-diaocha",
            "qingshan-2023-department",
            "sichuan-2023-project",
            "values");

    static Stream<String> xlsx() {
        Stream<String> cases = CASES.stream().map(name -> "/cases/" + name + ".xlsx");
        return Stream.concat(
                cases,
                Stream.of("/copy/dressed-libreoffice.xlsx", "/copy/features-libreoffice.xlsx", "/copy/features.xlsx"));
    }

    static Stream<String> xls() {
        return Stream.of("/copy/dressed-libreoffice.xls", "/copy/features-libreoffice.xls", "/copy/features.xls");
    }

    static byte[] book(String name) {
        return switch (name) {
            case "/copy/features.xlsx" -> FeatureBook.xlsx();
            case "/copy/features.xls" -> FeatureBook.xls();
            default -> Zips.resource(name);
        };
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName(".xlsx 逐部件、逐单元格只有列明的不同")
    void xlsx(String name) {
        byte[] before = book(name);
        UsualEdits usual = UsualEdits.of(before);
        byte[] after = Edits.copied(before, usual.edits());
        Map<String, Set<String>> notes = new HashMap<>();
        for (String part : Zips.parts(before).keySet()) {
            if (part.matches("xl/comments\\d*\\.xml")) {
                notes.put(part, usual.noteAddresses());
            }
        }
        PackageOracle.check(before, after, Map.of(HandMade.SHEET, usual.cellAddresses()), notes);
        sameForPoi(before, after, usual);
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName(".xls 逐单元格、逐设置只有列明的不同")
    void xls(String name) {
        byte[] before = book(name);
        UsualEdits usual = UsualEdits.of(before);
        sameForPoi(before, Edits.copied(before, usual.edits()), usual);
    }

    private static void sameForPoi(byte[] before, byte[] after, UsualEdits usual) {
        List<String> sheets = BookSnapshot.sheets(before);
        assertThat(BookSnapshot.of(after, sheets, usual.all())).isEqualTo(BookSnapshot.of(before, sheets, usual.all()));
        assertThat(BookSnapshot.sheets(after))
                .startsWith(sheets.toArray(String[]::new))
                .endsWith("计分说明", "审核发现");
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("副本再写一次,内容、批注、样式、工作表都不再变化")
    void copyingAgainChangesNothing(String name) {
        byte[] before = book(name);
        WorkbookEdits edits = UsualEdits.of(before).edits();
        byte[] once = Edits.copied(before, edits);
        byte[] twice = Edits.copied(once, edits);
        if (name.endsWith(".xlsx")) {
            assertThat(Zips.parts(twice).keySet()).isEqualTo(Zips.parts(once).keySet());
            Zips.parts(once)
                    .forEach((part, content) ->
                            assertThat(Zips.parts(twice).get(part)).as(part).isEqualTo(content));
        }
        List<String> sheets = BookSnapshot.sheets(once);
        assertThat(BookSnapshot.sheets(twice)).isEqualTo(sheets);
        assertThat(BookSnapshot.of(twice, sheets, Set.of())).isEqualTo(BookSnapshot.of(once, sheets, Set.of()));
    }

    static Stream<String> all() {
        return Stream.concat(xlsx(), xls());
    }
}

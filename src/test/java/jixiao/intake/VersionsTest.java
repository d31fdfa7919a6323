package jixiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import jixiao.intake.Versions.Replaced;
import jixiao.intake.Versions.Version;
import jixiao.model.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
    private static final String TABLE = Versions.table("财政局", Optional.of(2024), Form.PROJECT, "便民服务");

    private static Version version(String file, String date, long changed) {
        return new Version(
                TABLE,
                new Submission(file, Path.of("x"), changed),
                Optional.ofNullable(date).map(LocalDate::parse));
    }

    private static Map<Version, Version> superseded(Version... tables) {
        return superseded((one, other) -> false, tables).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().by()));
    }

    private static Map<Version, Replaced<Version>> superseded(BiPredicate<Version, Version> equal, Version... tables) {
        return Versions.superseded(List.of(tables), each -> each, equal);
    }

    @ParameterizedTest(name = "「{0}」{1} 内容{4}:以「{2}」{3} 为准,另一格式 {5}")
    @DisplayName("同一张表的两种格式:没有写明先后的、或内容一样的,以便于读取的为准;写明先后的照旧,同一种格式的不算另一格式")
    @CsvSource({
        "表.docx, , 表.xlsx, , false, true",
        "表.doc, , 表.docx, , false, true",
        "表.htm, , 表.wps, , false, true",
        "表.pdf, , 表.html, , false, true",
        "表.pdf, 2025-03-01, 表.xls, 2025-03-01, false, true",
        "表.pdf, 2025-03-01, 表.et, , false, true",
        "盖章.pdf, , 电子.docm, , false, true",
        "表(终稿).docx, , 表.xlsx, , true, true",
        "表.xlsx, , 表(终稿).docx, , false, false",
        "表.xlsx, , 表2025-03-10.pdf, , false, false",
        "表2025-03-10.pdf, , 表.xlsx, , true, true",
        "表.xlsx, 2025-03-01, 表.pdf, 2025-03-02, false, false",
        "表.xls, , 表.xlsx, , true, false",
        "一.docm, , 表.docx, , true, false"
    })
    void formats(String left, String leftDate, String counts, String countsDate, boolean equal, boolean format) {
        // The one left out was changed last, which tells nothing of two formats; of one format it is the other way
        // round.
        boolean sameFormat = equal && !format;
        Version other = version(left, leftDate, sameFormat ? 4 : 6);
        Version last = version(counts, countsDate, 5);
        Map<Version, Replaced<Version>> expected = Map.of(other, new Replaced<>(last, format));
        assertThat(superseded((one, two) -> equal, other, last)).isEqualTo(expected);
        assertThat(superseded((one, two) -> equal, last, other)).isEqualTo(expected);
    }

    @Test
    @DisplayName("旧版的工作簿、新版的工作簿和新版的 PDF:新工作簿为准,PDF 是另一格式,旧工作簿是被替代的")
    void threeFiles() {
        Version old = version("表.xlsx", null, 5);
        Version book = version("表(2).xlsx", null, 5);
        Version print = version("表(2).pdf", null, 6);
        assertThat(superseded((one, two) -> false, old, book, print))
                .isEqualTo(Map.of(old, new Replaced<>(book, false), print, new Replaced<>(book, true)));
    }

    @ParameterizedTest(name = "「{0}」{1} 让位于「{2}」{3}")
    @DisplayName("依次看文件名里的日期、填报日期、稿次、定稿用语、修改时间、文件名")
    @CsvSource({
        "表2025-03-02.xlsx, 2025-04-01, 表2025-03-10.xlsx, 2025-03-01",
        "终稿.xlsx, 2025-03-01, 初稿.xlsx, 2025-03-02",
        "表(2).xlsx, , 表(10).xlsx,",
        "表(初稿).xlsx, , 表.xlsx,",
        "表(送审).xlsx, , 表.xlsx,",
        "表.xlsx, , 表(修改).xlsx,",
        "表(修改).xlsx, , 表(终稿).xlsx,",
        "甲.xlsx, , 乙.xlsx,"
    })
    void laterCounts(String old, String oldDate, String last, String lastDate) {
        Version first = version(old, oldDate, 5);
        Version second = version(last, lastDate, 5);
        // 甲 (U+7532) stands behind 乙 (U+4E59).
        boolean byName = old.startsWith("甲");
        assertThat(superseded(first, second)).isEqualTo(byName ? Map.of(second, first) : Map.of(first, second));
    }

    @Test
    @DisplayName("同名同日时,文件修改时间晚的为准;同一文件里的两张表都算;不知道是哪张表的不比")
    void timeAndFile() {
        Version early = version("a.xlsx", null, 5);
        Version late = version("b.xlsx", null, 4);
        assertThat(superseded(early, late)).isEqualTo(Map.of(late, early));
        assertThat(superseded(early, early)).isEmpty();
        assertThat(Versions.table("", Optional.of(2024), Form.PROJECT, "便民服务")).isEmpty();
        assertThat(Versions.table("财政局", Optional.of(2024), Form.PROJECT, "")).isEmpty();
        assertThat(Versions.table("财政局", Optional.of(2024), Form.DEPARTMENT, ""))
                .isNotEmpty();
    }
}

package jixiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        assertThat(Versions.superseded(List.of(first, second), each -> each))
                .isEqualTo(byName ? Map.of(second, first) : Map.of(first, second));
    }

    @Test
    @DisplayName("同名同日时,文件修改时间晚的为准;同一文件里的两张表都算;不知道是哪张表的不比")
    void timeAndFile() {
        Version early = version("a.xlsx", null, 5);
        Version late = version("b.xlsx", null, 4);
        assertThat(Versions.superseded(List.of(early, late), each -> each)).isEqualTo(Map.of(late, early));
        assertThat(Versions.superseded(List.of(early, early), each -> each)).isEmpty();
        assertThat(Versions.table("", Optional.of(2024), Form.PROJECT, "便民服务")).isEmpty();
        assertThat(Versions.table("财政局", Optional.of(2024), Form.PROJECT, "")).isEmpty();
        assertThat(Versions.table("财政局", Optional.of(2024), Form.DEPARTMENT, ""))
                .isNotEmpty();
    }
}

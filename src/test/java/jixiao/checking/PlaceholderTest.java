package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 表上留有填写提示: what a form says, beside honest cells that hold the same words. The line judged stands in row 11. */
class PlaceholderTest {
    private static List<List<String>> rows(String side) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/quality/placeholders.tsv")).stream()
                .map(row -> Arrays.asList(row.split("\t", -1)))
                .filter(cells -> cells.get(0).equals(side))
                .toList();
    }

    private static List<String> found(List<String> cells) {
        Tables table = Tables.with("70")
                .line(cells.get(1), cells.get(2), cells.get(3), "10", "10")
                .reason(cells.get(4));
        return Checks.wuhan().of(table, "PLACEHOLDER_IN_TABLE");
    }

    @Test
    @DisplayName("50多格用了“待补充”“填写说明”“示例”“XX”这些字的老实话:一条也不说")
    void honest() throws IOException {
        List<List<String>> rows = rows("honest");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
        assertThat(rows)
                .allSatisfy(row -> assertThat(found(row)).as(row.toString()).isEmpty());
    }

    @Test
    @DisplayName("30多格表样留下的提示:整格、开头的说明、待填的叉和横线,各是一个警告")
    void left() throws IOException {
        List<List<String>> rows = rows("left");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(25);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(found(row)).as(row.toString()).containsExactly("警告 PLACEHOLDER_IN_TABLE D11"));
    }
}

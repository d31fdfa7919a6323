package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jixiao.Engine;
import jixiao.model.Dossier;
import jixiao.model.Finding;
import jixiao.model.ScoredEvaluation;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierCheckerTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String DEPARTMENT = "jianghan-2024-department.xlsx";
    private static final String PROJECT = "jianghan-2024-project-diaocha.xlsx";
    private static final Engine ENGINE = Engine.load("wuhan");

    private static ScoredEvaluation scored(String workbook) {
        return ENGINE.score(ENGINE.read(CASES.resolve(workbook)).get(0).table());
    }

    private static List<List<Finding>> check(ScoredEvaluation... tables) {
        return ENGINE.judges().check(new Dossier("单位", Optional.of(2024), Arrays.asList(tables)));
    }

    @Test
    @DisplayName("项目支出2764.91,所附一张项目表7.08:相差2757.83,落在部门表的项目支出格")
    void spending() {
        List<List<Finding>> found =
                check(scored("jianghan-2024-department.xlsx"), scored("jianghan-2024-project-diaocha.xlsx"));
        assertThat(found.get(0))
                .extracting(one -> one.code() + " " + one.place().cell())
                .containsExactly("PROJECT_SPENDING_MISMATCH F4");
        Finding one = found.get(0).get(0);
        assertThat(one.expected().orElseThrow()).isEqualByComparingTo("2764.91");
        assertThat(one.actual().orElseThrow()).isEqualByComparingTo("7.08");
        assertThat(one.details()).containsEntry("张数", "1").containsEntry("差额", "2757.83");
        assertThat(found.get(1)).isEmpty();
    }

    @ParameterizedTest(name = "部门 {0},项目 {1} + {2}")
    @CsvSource({
        // printed to 1 and 0.1: apart by at most 0.5 + 0.05 + 0.05
        "10, 4.7, 4.7, true",
        "10, 5.3, 5.3, true",
        "10, 4.7, 4.6, false",
        "10, 5.3, 5.4, false",
        "10.0, 5.3, 4.7, true",
        "0, 0, 0, true"
    })
    @DisplayName("项目支出之和:相差在各数舍入之内的算相等")
    void spendingSums(String department, String one, String other, boolean agreeing) {
        Checks wuhan = Checks.wuhan();
        ScoredEvaluation whole =
                wuhan.scored(Tables.with("80").department("0", department).funds(department, department, "", "20"));
        List<List<Finding>> found = check(
                whole,
                wuhan.scored(Tables.with("80").funds("9", one, "", "")),
                wuhan.scored(Tables.with("80").funds("9", other, "", "")));
        assertThat(found.get(0))
                .extracting(Finding::code)
                .filteredOn("PROJECT_SPENDING_MISMATCH"::equals)
                .hasSize(agreeing ? 0 : 1);
    }

    private static ScoredEvaluation changed(String cell, String text) throws IOException {
        try (InputStream bytes = Files.newInputStream(CASES.resolve(PROJECT));
                XSSFWorkbook book = new XSSFWorkbook(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellReference at = new CellReference(cell);
            Cell changed = book.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol());
            changed.setBlank(); // an inline text stays beside a new one
            changed.setCellValue(text);
            book.write(out);
            return ENGINE.score(ENGINE.read("项目.xlsx", out.toByteArray()).get(0).table());
        }
    }

    @ParameterizedTest
    @CsvSource({"F11, 2次, F9, F11, 实际完成值", "E11, ≥3次, E9, E11, 年初目标值"})
    @DisplayName("项目表改一格:部门表和项目表的两格各有一条")
    void crossTable(String cell, String text, String department, String project, String item) throws IOException {
        List<List<Finding>> found = check(scored(DEPARTMENT), changed(cell, text));
        assertThat(found.get(0))
                .extracting(one -> one.code() + " " + one.place().cell())
                .containsExactly("PROJECT_SPENDING_MISMATCH F4", "CROSS_TABLE_MISMATCH " + department);
        assertThat(found.get(1))
                .extracting(one -> one.code() + " " + one.place().cell())
                .containsExactly("CROSS_TABLE_MISMATCH " + project);
        assertThat(found.get(1).get(0).details())
                .containsEntry("栏目", item)
                .containsEntry("部门表", "1次")
                .containsEntry("项目表", text)
                .containsEntry("项目", "调查研究");
    }

    @Test
    @DisplayName("写法不同而数相同的不算不一致")
    void sameNumber() throws IOException {
        List<List<Finding>> found = check(scored(DEPARTMENT), changed("F11", "1.0次"));
        assertThat(found.get(1)).isEmpty();
    }

    @Test
    @DisplayName("没有项目表时没有可比的")
    void alone() {
        assertThat(check(scored("jianghan-2024-department.xlsx"))).containsExactly(List.of());
    }

    @Test
    @DisplayName("只有项目表时没有可比的")
    void projectsOnly() {
        assertThat(check(scored("jianghan-2024-project-diaocha.xlsx"), scored("caidian-2024-project-duban.xlsx")))
                .containsExactly(List.of(), List.of());
    }
}

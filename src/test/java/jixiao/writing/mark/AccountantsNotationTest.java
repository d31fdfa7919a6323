package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.writing.mark.Submissions.Left;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 会计的写法: 《计分说明》 and the comments, as somebody checks them with a calculator. */
class AccountantsNotationTest {
    private static final Path EXAMPLE = Path.of("src/docs/example/department.xlsx");
    private static final String SHEET = "自评表";

    private static Run run(byte[] book) {
        return Run.of(Submissions.WUHAN, "department.xlsx", book, false);
    }

    /** A row of 《计分说明》: name, target, actual, A, B, unit, what is said. */
    private static List<String> row(byte[] written, String name) {
        return Told.by(written, book -> {
            DataFormatter shown = new DataFormatter();
            shown.setUseCachedValuesForFormulaCells(true);
            for (Row row : book.getSheet("计分说明")) {
                if (row.getCell(3) != null
                        && shown.formatCellValue(row.getCell(3)).equals(name)) {
                    List<String> cells = new ArrayList<>();
                    for (int column : new int[] {6, 7, 8, 15}) {
                        cells.add(shown.formatCellValue(row.getCell(column)));
                    }
                    return cells;
                }
            }
            return List.of();
        });
    }

    private static byte[] with(String cell, String text) {
        return Submissions.changed(Submissions.without(EXAMPLE, Left.SCORES), book -> {
            var there = Submissions.cell(book, SHEET, cell);
            there.setBlank();
            there.setCellValue(text);
        });
    }

    @Test
    @DisplayName("285万页、3‰ 照原文,A、B 的读数也是;执行率是 20×95.01%=19.00;没有 min(,没有指纹")
    void asWritten() {
        byte[] written = run(Submissions.without(EXAMPLE, Left.SCORES)).written();
        // 8×285÷300 = 7.60; 6×3÷4 = 4.50; 20×0.9501 = 19.002.
        assertThat(row(written, "馆藏档案数字化")).containsExactly("300", "285", "万页", "8×285万页÷300万页=7.60\n还差15万页得满分");
        assertThat(row(written, "档案著录差错率")).containsExactly("3", "4", "‰", "6×3‰÷4‰=4.50\n超出目标1‰");
        assertThat(row(written, "部门整体支出总额").get(3)).isEqualTo("20×95.01%=19.00\n还差60万元得满分");
        assertThat(row(written, "接收进馆档案").get(3)).isEqualTo("达到目标,得满分8.00");
        assertThat(row(written, "查档群众满意度").get(3)).isEqualTo("6×93%÷95%=5.87\n还差2个百分点得满分");
        assertThat(Told.cells(written)).noneMatch(each -> each.contains("min(") || each.contains("指纹"));
    }

    @Test
    @DisplayName("单位写法不同的按换算以后的数:300万页、2850000页;只写数的随另一格的单位")
    void otherUnits() {
        // 8×2850000÷3000000 = 7.60.
        assertThat(row(run(with("F10", "2850000页")).written(), "馆藏档案数字化").get(3))
                .startsWith("8×2850000页÷3000000页=7.60");
        // 6×3÷4 = 4.50.
        assertThat(row(run(with("F19", "3")).written(), "举办档案专题展览"))
                .containsExactly("4", "3", "场", "6×3场÷4场=4.50\n还差1场得满分");
    }

    @Test
    @DisplayName("印出的执行率乘不出得分时,写两个金额;满分时写执行率")
    void rateNotEnough() {
        // 950.49÷1000 = 95.049 %, printed 95.05 %: 10×95.05% = 9.505, 9.51, where 10×950.49÷1000 = 9.5049 is 9.50.
        assertThat(execution("950.49", "1000")).isEqualTo("10×950.49万元÷1000万元=9.50");
        // 95.04 %: 9.504.
        assertThat(execution("950.4", "1000")).isEqualTo("10×95.04%=9.50");
        assertThat(execution("1000", "1000")).isEqualTo("执行率100%,得满分10.00");
    }

    private static String execution(String spending, String budget) {
        String json = "{\"version\":1,\"tables\":[{\"form\":\"PROJECT\",\"execution\":{\"budget\":" + budget
                + ",\"actual\":"
                + spending + "},\"goals\":[{\"indicators\":[{\"level3\":\"甲\",\"target\":{\"text\":\"1件\"},\"actual\":"
                + "{\"text\":\"1件\"},\"weight\":90}]}]}]}";
        var table = Submissions.NATIONAL
                .read("x.json", json.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .table();
        return Submissions.NATIONAL
                .judges()
                .wording(table)
                .reckoned(Submissions.NATIONAL.judge(table).scored().execution());
    }
}

package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jixiao.Case;
import jixiao.writing.edit.ArrayCells;
import jixiao.writing.edit.CellAt;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 得分格里的数组公式: no score is put into a part of one; it stands beside the table, and the rest is written as ever. */
class ArrayScoresTest {
    private static final String SHEET = PlainForm.SHEET;

    /** 100 of 100 spent: 20; 10 of 10 of 30 points: 30; 9 of 10 of 30: 27; 10 of 10 of 20: 20; together 97. */
    private static byte[] form(String format, String array, String cached, String... merged) {
        byte[] plain = PlainForm.weighed("20")
                .line("产出指标", "数量指标", "检查单位", "≥10个", "10个", "30", "")
                .line("产出指标", "数量指标", "培训机构", "≥10个", "9个", "30", "")
                .reason("一家停业")
                .line("效益指标", "社会效益", "受益村庄", "≥10个", "10个", "20", "")
                .total("")
                .merge(merged)
                .bytes();
        byte[] inFormat = format.equals("xls") ? old(plain) : plain;
        return Submissions.changed(inFormat, book -> {
            for (Cell cell : book.getSheet(SHEET).setArrayFormula("IF(F6:F9>99,F6:F9,1)", range(array))) {
                if (cached.isEmpty()) {
                    cell.setCellValue("");
                } else {
                    cell.setCellValue(Double.parseDouble(cached));
                }
            }
        });
    }

    private static CellRangeAddress range(String array) {
        return CellRangeAddress.valueOf(array);
    }

    private static byte[] old(byte[] xlsx) {
        return Told.by(xlsx, from -> {
            try (Workbook to = new HSSFWorkbook();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                Sheet sheet = to.createSheet(SHEET);
                from.getSheet(SHEET)
                        .forEach(row -> row.forEach(cell -> {
                            Cell copy = Submissions.cell(
                                    to, SHEET, cell.getAddress().formatAsString());
                            if (cell.getCellType() == CellType.NUMERIC) {
                                copy.setCellValue(cell.getNumericCellValue());
                            } else if (cell.getCellType() == CellType.STRING) {
                                copy.setCellValue(cell.getStringCellValue());
                            }
                        }));
                from.getSheet(SHEET).getMergedRegions().forEach(sheet::addMergedRegion);
                to.write(out);
                return out.toByteArray();
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
    }

    private static Run run(String format, byte[] book, boolean accept) {
        return Run.of(Submissions.WUHAN, "表." + format, book, accept);
    }

    private static String told(byte[] book, String cell) {
        return Told.by(book, read -> Told.content(Submissions.cell(read, SHEET, cell)));
    }

    private static String note(byte[] book, String cell) {
        return Told.by(book, read -> {
            var comment = Submissions.cell(read, SHEET, cell).getCellComment();
            return comment == null ? "" : comment.getString().getString();
        });
    }

    private static List<String> array(byte[] book, String... cells) {
        return Told.by(
                book,
                read -> java.util.stream.Stream.of(cells)
                        .map(cell -> Submissions.cell(read, SHEET, cell))
                        .map(cell -> cell.isPartOfArrayFormulaGroup()
                                ? cell.getArrayFormulaRange().formatAsString()
                                : "")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    @DisplayName("空着的得分在数组公式里:分写在右侧的复核分,数组不动,其余照填;副本再计分一样")
    void beside(String format) {
        Run first = run(format, form(format, "G6:G7", ""), false);
        byte[] copy = first.written();
        assertThat(array(copy, "G6", "G7", "G8")).containsExactly("G6:G7", "G6:G7", "");
        assertThat(told(copy, "I5")).isEqualTo("复核分");
        assertThat(told(copy, "I6")).isEqualTo("30.0");
        assertThat(told(copy, "I7")).isEqualTo("27.0");
        assertThat(note(copy, "I7")).contains("27");
        assertThat(note(copy, "G7")).contains("得分写在表的右侧");
        assertThat(told(copy, "G8")).isEqualTo("20.0");
        assertThat(told(copy, "G9")).endsWith("97.0").contains("I6:I7", "G8", "G4");
        Run second = run(format, copy, false);
        assertThat(second.scores()).isEqualTo(first.scores());
        assertThat(second.findings()).isEqualTo(first.findings());
        Run third = run(format, second.written(), false);
        assertThat(third.scores()).isEqualTo(first.scores());
        assertThat(third.findings()).isEqualTo(first.findings());
        assertThat(Told.cells(third.written())).isEqualTo(Told.cells(second.written()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    @DisplayName("别的行填了得分的,照说得分未填,副本再计分也一样说")
    void missing(String format) {
        byte[] form = Submissions.changed(
                form(format, "G6:G7", ""),
                book -> Submissions.cell(book, SHEET, "G8").setCellValue(20));
        Run first = run(format, form, false);
        assertThat(first.findings()).contains(SHEET + "!G6 WARNING SCORE_MISSING", SHEET + "!G7 WARNING SCORE_MISSING");
        assertThat(note(first.written(), "G6")).doesNotContain("得分写在表的右侧");
        assertThat(told(first.written(), "I7")).isEqualTo("27.0");
        assertThat(run(format, first.written(), false).findings()).isEqualTo(first.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    @DisplayName("得分和总分都在一个数组公式里:总分也写在右侧")
    void total(String format) {
        byte[] copy = run(format, form(format, "G6:G9", ""), false).written();
        assertThat(array(copy, "G6", "G9")).containsExactly("G6:G9", "G6:G9");
        assertThat(told(copy, "I8")).isEqualTo("20.0");
        assertThat(told(copy, "I9")).endsWith("97.0").contains("I6:I8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    @DisplayName("数组公式算出的得分不符,采纳计分也不拆开它:写在右侧,相符的不写")
    void accepted(String format) {
        Run run = run(format, form(format, "G6:G7", "30"), true);
        assertThat(array(run.written(), "G6", "G7")).containsExactly("G6:G7", "G6:G7");
        assertThat(told(run.written(), "I6")).isEqualTo("BLANK");
        assertThat(told(run.written(), "I7")).isEqualTo("27.0");
        assertThat(told(run.written(), "G9")).endsWith("97.0").contains("G6", "I7", "G8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    @DisplayName("几项共用的得分格在数组公式里:各项的分各写在右侧")
    void shared(String format) {
        byte[] copy = run(format, form(format, "G6:G7", "", "G6:G7"), false).written();
        assertThat(array(copy, "G6")).containsExactly("G6:G7");
        assertThat(told(copy, "I6")).isEqualTo("30.0");
        assertThat(told(copy, "I7")).isEqualTo("27.0");
        assertThat(told(copy, "G9")).endsWith("97.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    @DisplayName("只有一格的数组公式照填")
    void single(String format) {
        byte[] copy = run(format, form(format, "G6:G6", ""), false).written();
        assertThat(array(copy, "G6")).containsExactly("");
        assertThat(told(copy, "G6")).isEqualTo("30.0");
        assertThat(told(copy, "I6")).isEqualTo("BLANK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    @DisplayName("净表不动数组公式,其余照填,缺分的总分空着;标注副本的净表去掉右侧的分")
    void clean(String format) {
        byte[] form = form(format, "G6:G7", "");
        for (byte[] book : List.of(form, run(format, form, false).written())) {
            byte[] clean = clean(format, book);
            assertThat(array(clean, "G6", "G7")).containsExactly("G6:G7", "G6:G7");
            assertThat(told(clean, "G8")).isEqualTo("20.0");
            assertThat(told(clean, "I6")).isEqualTo("BLANK");
            assertThat(told(clean, "I7")).isEqualTo("BLANK");
        }
        assertThat(told(clean(format, form), "G9")).isEqualTo("BLANK");
    }

    private static byte[] clean(String format, byte[] book) {
        Case opened = Submissions.WUHAN.open("表." + format, book).orThrow();
        return opened.clean(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    @DisplayName("找出的是本表上多于一格的数组公式")
    void found(String format) {
        ArrayCells cells = ArrayCells.of(form(format, "G6:G7", ""));
        assertThat(cells.hold(SHEET, CellAt.parse("G6"))).isTrue();
        assertThat(cells.hold(SHEET, CellAt.parse("G7"))).isTrue();
        assertThat(cells.hold(SHEET, CellAt.parse("G8"))).isFalse();
        assertThat(cells.hold("别的表", CellAt.parse("G6"))).isFalse();
        assertThat(ArrayCells.of(form(format, "G6:G6", "")).hold(SHEET, CellAt.parse("G6")))
                .isFalse();
    }

    @Test
    @DisplayName("不是工作簿的没有数组公式")
    void none() {
        assertThat(ArrayCells.of(new byte[] {1, 2, 3})).isEqualTo(ArrayCells.NONE);
        assertThat(ArrayCells.of(new byte[0])).isEqualTo(ArrayCells.NONE);
    }
}

package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** .xls 的副本. In the feature workbook column G has a light yellow fill, and G16 is =SUM(E5:E15). */
class XlsCopyTest {
    private interface Check {
        void on(HSSFWorkbook book);
    }

    private interface Cells {
        HSSFCell at(String address);
    }

    private interface CellCheck {
        void on(Cells cells);
    }

    private static byte[] copied(CellEdit... edits) {
        return Edits.copied(FeatureBook.xls(), Edits.cells(FeatureBook.SHEET, edits));
    }

    private static void read(byte[] xls, CellCheck check) {
        open(
                xls,
                book -> check.on(address -> {
                    CellAt at = CellAt.parse(address);
                    return book.getSheet(FeatureBook.SHEET).getRow(at.row()).getCell(at.column());
                }));
    }

    private static void open(byte[] xls, Check check) {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(xls))) {
            check.on(book);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("文字、数值、公式、清空")
    void contents() {
        byte[] copy = copied(
                Edits.text("A20", "=1+1"),
                Edits.number("G6", "18.32", Mark.FILLED),
                Edits.formula("G7", "ROUND(E5*2,2)", "12.50"),
                Edits.number("G16", "9"),
                Edits.blank("E8"));
        read(copy, cells -> {
            assertThat(cells.at("A20").getStringCellValue()).isEqualTo("=1+1");
            assertThat(cells.at("A20").getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cells.at("G6").getNumericCellValue()).isEqualTo(18.32);
            assertThat(cells.at("G6").getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(cells.at("G6").getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.LIGHT_YELLOW.getIndex());
            assertThat(cells.at("G7").getCellFormula()).isEqualTo("ROUND(E5*2,2)");
            assertThat(cells.at("G7").getNumericCellValue()).isEqualTo(12.5);
            assertThat(cells.at("G16").getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cells.at("E8").getCellType()).isEqualTo(CellType.BLANK);
        });
    }

    @Test
    @DisplayName("有出入的自评分标红,再次计分不再标时去掉;同一样式只生成一个")
    void marks() {
        byte[] first = copied(Edits.keep("E5", Mark.DIFFERS), Edits.keep("E6", Mark.DIFFERS));
        read(first, cells -> {
            assertThat(cells.at("E5").getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(cells.at("E5").getCellStyle()).isEqualTo(cells.at("E6").getCellStyle());
            assertThat(cells.at("E5").getNumericCellValue()).isEqualTo(5.0);
        });
        byte[] second = Edits.copied(first, Edits.cells(FeatureBook.SHEET, Edits.keep("E6", Mark.DIFFERS)));
        read(second, cells -> {
            assertThat(cells.at("E5").getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(cells.at("E6").getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.ROSE.getIndex());
        });
    }

    @Test
    @DisplayName("不拆开数组公式,不写到表外")
    void refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("表").setArrayFormula("B1:B2*2", CellRangeAddress.valueOf("A1:A2"));
            book.write(out);
        }
        assertThatThrownBy(() -> WorkbookCopy.copy(out.toByteArray(), Edits.cells("表", Edits.number("A2", "1"))))
                .isInstanceOf(CopyProblem.class)
                .hasMessage("工作表“表”的 A1:A2 是一个数组公式,不能只改其中的单元格,请先改为普通公式或数值。");
        assertThatThrownBy(() -> copied(Edits.number("IW1", "1")))
                .hasCauseInstanceOf(CopyProblem.class)
                .hasMessageContaining("单元格 IW1 超出 .xls 工作表的范围");
    }

    @Test
    @DisplayName("宏等其他数据流逐字节保留")
    void otherStreams() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(FeatureBook.xls()))) {
            file.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("PROJECT", new ByteArrayInputStream(new byte[] {1, 2, 3}));
            file.writeFilesystem(out);
        }
        byte[] copy = Edits.copied(out.toByteArray(), Edits.cells(FeatureBook.SHEET, Edits.number("G6", "1")));
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(copy));
                InputStream stream = ((DirectoryNode) file.getRoot().getEntry("_VBA_PROJECT_CUR"))
                        .createDocumentInputStream("PROJECT")) {
            assertThat(stream.readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    @DisplayName("用到名称的公式在加表、再次写出之后仍指向原名称")
    void namesInFormulas() {
        byte[] book = copied(Edits.formula("G7", "总分单元格*2", "1"));
        byte[] once = Edits.copied(book, Edits.sheets(Edits.sheet("计分说明", "甲"), Edits.sheet("审核发现", "乙")));
        byte[] twice = Edits.copied(once, Edits.sheets(Edits.sheet("计分说明", "丙")));
        read(twice, cells -> assertThat(cells.at("G7").getCellFormula()).isEqualTo("总分单元格*2"));
        open(
                twice,
                found -> assertThat(found.getName("总分单元格").getRefersToFormula()).isEqualTo("自评表!$G$16"));
    }
}

package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 新增表, in both formats. */
class AddedSheetsTest {
    static Stream<byte[]> books() {
        return Stream.of(FeatureBook.xlsx(), FeatureBook.xls(), Zips.resource("/copy/features-libreoffice.xls"));
    }

    private static AddedCell cell(int column, CellContent content, Look look) {
        return new AddedCell(column, content, look);
    }

    private static AddedSheet findings(int lines) {
        AddedRow title = AddedRow.of(cell(0, new CellContent.Text("审核发现"), Look.TITLE));
        AddedRow header = AddedRow.of(
                cell(0, new CellContent.Text("级别"), Look.HEADER), cell(1, new CellContent.Text("位置"), Look.HEADER));
        AddedRow line = AddedRow.of(
                cell(0, new CellContent.Text("=错误"), Look.ERROR),
                cell(1, new CellContent.Link(FeatureBook.SHEET, CellAt.parse("G6"), "G6"), Look.LINK),
                cell(2, new CellContent.Number(new BigDecimal("1132.98")), Look.AMOUNT),
                cell(3, new CellContent.Formula("ROUND(4*MIN(1,10/5),2)", new BigDecimal("4.00")), Look.NUMBER),
                cell(4, new CellContent.Link("计分说明", CellAt.parse("A1"), "说明"), Look.LINK));
        List<AddedRow> rows = Stream.concat(
                        Stream.of(title, header), Stream.generate(() -> line).limit(lines))
                .toList();
        return new AddedSheet(
                "审核发现",
                List.of(8.0, 10.0, 50.0),
                rows,
                List.of(new CellRange(0, 0, 0, 4)),
                2,
                Optional.of(new CellRange(1, 0, lines + 1, 4)),
                new PrintLayout(true, Optional.of(new RowSpan(1, 1)), "R&D"));
    }

    private static void read(byte[] book, BookSnapshot.Reading<?> check) {
        BookSnapshot.read(book, check);
    }

    @ParameterizedTest
    @MethodSource("books")
    @DisplayName("内容、格式、链接、公式、打印设置")
    void whatIsAdded(byte[] book) {
        byte[] copy = Edits.copied(book, Edits.sheets(Edits.sheet("计分说明", "甲"), findings(3)));
        read(copy, found -> {
            Sheet sheet = found.getSheet("审核发现");
            Row line = sheet.getRow(2);
            assertThat(line.getCell(0).getStringCellValue()).isEqualTo("=错误");
            assertThat(line.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(line.getCell(1).getHyperlink().getAddress()).isEqualTo("'自评表'!G6");
            assertThat(line.getCell(4).getHyperlink().getAddress()).isEqualTo("'计分说明'!A1");
            assertThat(line.getCell(2).getNumericCellValue()).isEqualTo(1132.98);
            assertThat(line.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00##");
            assertThat(line.getCell(3).getCellFormula()).isEqualTo("ROUND(4*MIN(1,10/5),2)");
            assertThat(line.getCell(3).getNumericCellValue()).isEqualTo(4.0);
            assertThat(sheet.getMergedRegions()).extracting(Object::toString).hasSize(1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getAutobreaks()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getHeader().getLeft()).isEqualTo("R&&D");
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页,共 &N 页");
            assertThat(sheet.getProtect()).isFalse();
            assertThat(found.getSheet(FeatureBook.SHEET).getProtect()).isTrue();
            return 0;
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    @DisplayName("再次写出时自己的表被替换,行数变了也不留旧行")
    void replaced(byte[] book) {
        byte[] first = Edits.copied(book, Edits.sheets(Edits.sheet("计分说明", "甲"), findings(30)));
        byte[] second = Edits.copied(first, Edits.sheets(Edits.sheet("计分说明", "乙"), findings(2)));
        assertThat(BookSnapshot.sheets(second)).isEqualTo(BookSnapshot.sheets(first));
        read(second, found -> {
            assertThat(found.getSheet("审核发现").getLastRowNum()).isEqualTo(3);
            assertThat(found.getSheet("计分说明").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("乙");
            return 0;
        });
        byte[] direct = Edits.copied(book, Edits.sheets(Edits.sheet("计分说明", "乙"), findings(2)));
        List<String> ours = List.of("计分说明", "审核发现");
        assertThat(BookSnapshot.of(second, ours, Set.of())).isEqualTo(BookSnapshot.of(direct, ours, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("books")
    @DisplayName("报送的表占了名字时加编号,链接跟着走;再次写出仍是那一张")
    void nameTaken(byte[] book) throws CopyProblem {
        AddedSheet help = Edits.sheet("填表说明", "甲");
        AddedSheet index = new AddedSheet(
                "目录",
                List.of(),
                List.of(AddedRow.of(cell(0, new CellContent.Link("填表说明", CellAt.parse("A2"), "见"), Look.LINK))),
                List.of(),
                0,
                Optional.empty(),
                new PrintLayout(false, Optional.empty(), ""));
        WorkbookCopy.Copied first = WorkbookCopy.copy(book, Edits.sheets(help, index));
        assertThat(first.addedNames()).containsExactly("填表说明(2)", "目录");
        read(first.bytes(), found -> {
            Cell link = found.getSheet("目录").getRow(0).getCell(0);
            assertThat(link.getHyperlink().getAddress()).isEqualTo("'填表说明(2)'!A2");
            assertThat(found.getSheet("填表说明").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("请如实填写");
            return 0;
        });
        WorkbookCopy.Copied second = WorkbookCopy.copy(first.bytes(), Edits.sheets(help, index));
        assertThat(second.addedNames()).containsExactly("填表说明(2)", "目录");
        assertThat(BookSnapshot.sheets(second.bytes())).isEqualTo(BookSnapshot.sheets(first.bytes()));
    }

    @Test
    @DisplayName("换行的行高容得下文字:60 个汉字在 40 字符宽的列里是三行")
    void rowsAreHighEnough() {
        AddedSheet sheet = Edits.sheet("说明", "字".repeat(60), "短");
        // 120 widths of a digit in a room of 42: three lines of 13 points, and 5 more.
        assertThat(new AddedLayout(sheet).height(1)).isEqualTo(44);
        assertThat(new AddedLayout(sheet).height(2)).isEqualTo(18);
    }

    @Test
    @DisplayName("合并区域里每一格都有边框")
    void bordersUnderMerges() {
        AddedSheet sheet = new AddedSheet(
                "说明",
                List.of(),
                List.of(AddedRow.of(cell(1, new CellContent.Text("合并"), Look.HEADER))),
                List.of(new CellRange(0, 1, 1, 2)),
                0,
                Optional.empty(),
                new PrintLayout(false, Optional.empty(), ""));
        byte[] copy = Edits.copied(HandMade.rows(""), Edits.sheets(sheet));
        read(copy, (Workbook found) -> {
            for (String at : List.of("B1", "C1", "B2", "C2")) {
                CellAt place = CellAt.parse(at);
                Cell covered = found.getSheet("说明").getRow(place.row()).getCell(place.column());
                assertThat(covered.getCellStyle().getBorderBottom().name())
                        .as(at)
                        .isEqualTo("THIN");
            }
            return 0;
        });
    }

    @Test
    @DisplayName("Excel 不接受的表名在建立时就被拒绝")
    void names() {
        for (String name : List.of("", "a/b", "a:b", "[a]", "a?", "'a", "字".repeat(29))) {
            assertThatThrownBy(() -> Edits.sheet(name)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Edits.sheet("字".repeat(28)).name()).hasSize(28);
    }

    @Test
    @DisplayName("表名只差大小写也算占用")
    void namesIgnoreCase() throws CopyProblem {
        byte[] book = Zips.replaced(HandMade.rows(""), "xl/workbook.xml", "name=\"表\"", "name=\"Notes\"");
        assertThat(WorkbookCopy.copy(book, Edits.sheets(Edits.sheet("NOTES"))).addedNames())
                .containsExactly("NOTES(2)");
    }
}

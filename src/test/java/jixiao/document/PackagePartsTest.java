package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jixiao.document.Grid.GridCell;
import jixiao.document.Grid.Kind;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 部件读取: what programs write into the XML of a worksheet. */
class PackagePartsTest {
    @Test
    @DisplayName("富文本取文字,拼音不取;转义字符还原")
    void strings() {
        Grid grid = new RawWorkbook()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>甲</t></si><si><r><rPr><b/></rPr><t xml:space='preserve'>单位"
                                + " </t></r><r><t>名称</t></r><rPh sb='0' eb='1'><t>dan"
                                + " wei</t></rPh><phoneticPr/></si><si><t>一_x000A_二_x005F_x</t></si></sst>")
                .sheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
                        + "<c r='D1' t='inlineStr'><is><t>内</t><rPh><t>nei</t></rPh></is></c></row>")
                .grid();
        assertThat(grid.row(0)).extracting(GridCell::text).containsExactly("甲", "单位 名称", "一\n二_x", "内");
    }

    @Test
    @DisplayName("部件的名称带转义:两位十六进制还原,加号是加号;转义不全的是没有这个部件,一句话拒收")
    void escapedNames() {
        assertThat(named("%E8%A1%A8+1.xml", "表+1.xml").grid().cell(0, 0).text()).isEqualTo("2");
        assertThatThrownBy(() -> named("sheet1.xm%", "sheet1.xml").grid())
                .isInstanceOf(InputProblem.class)
                .hasMessageEndingWith("。");
    }

    private static RawWorkbook named(String target, String name) {
        RawWorkbook book = new RawWorkbook().without("xl/worksheets/sheet1.xml");
        return book.part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/worksheet' Target='worksheets/" + target + "'/></Relationships>")
                .part(
                        "xl/worksheets/" + name,
                        "<worksheet><sheetData><row r='1'><c r='A1'><v>2</v></c></row></sheetData></worksheet>");
    }

    @Test
    @DisplayName("公式取保存的结果;没有保存结果的另作一类;结果为空文字的是空格子")
    void formulas() {
        Grid grid = new RawWorkbook()
                .sheet("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1'><f>1+1</f></c><c"
                        + " r='C1'><f>1+1</f><v></v></c><c r='D1' t='str'><f>\"\"</f><v></v></c><c r='E1'"
                        + " t='str'><f>A1</f><v>字</v></c><c r='F1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='G1'"
                        + " t='b'><v>1</v></c><c r='H1' t='b'><v>true</v></c><c r='I1' t='b'><v>false</v></c><c"
                        + " r='J1' t='b'><v>0</v></c></row>")
                .grid();
        assertThat(grid.cell(0, 0).text()).isEqualTo("2");
        assertThat(grid.cell(0, 1).kind()).isEqualTo(Kind.FORMULA_WITHOUT_VALUE);
        assertThat(grid.cell(0, 2).kind()).isEqualTo(Kind.FORMULA_WITHOUT_VALUE);
        assertThat(grid.cell(0, 3).kind()).isEqualTo(Kind.BLANK);
        assertThat(grid.cell(0, 4).text()).isEqualTo("字");
        assertThat(grid.cell(0, 5).kind()).isEqualTo(Kind.ERROR);
        assertThat(grid.cell(0, 5).text()).isEqualTo("#DIV/0!");
        assertThat(List.of(grid.cell(0, 6).text(), grid.cell(0, 7).text())).containsOnly("TRUE");
        assertThat(List.of(grid.cell(0, 8).text(), grid.cell(0, 9).text())).containsOnly("FALSE");
    }

    @Test
    @DisplayName("行和单元格没有编号时按先后排;元素带前缀也认")
    void withoutAddressesAndWithPrefixes() {
        Grid grid = new RawWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet"
                                + " xmlns:x='urn:any'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>"
                                + "<x:row><x:c/><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .grid();
        assertThat(grid.cell(0, 1).text()).isEqualTo("2");
        assertThat(grid.cell(1, 1).text()).isEqualTo("3");
        assertThat(grid.rows()).isEqualTo(2);
    }

    @Test
    @DisplayName("数字格式来自单元格的样式")
    void styles() {
        Grid grid = new RawWorkbook()
                .part(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.0%'/></numFmts><cellStyleXfs><xf"
                                + " numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf"
                                + " numFmtId='31'/></cellXfs></styleSheet>")
                .sheet("<row r='1'><c r='A1' s='1'><v>0.976</v></c><c r='B1' s='2'><v>45775</v></c><c r='C1'"
                        + " s='9'><v>7</v></c></row>")
                .grid();
        assertThat(grid.row(0)).extracting(GridCell::text).containsExactly("97.6%", "2025年4月28日", "7");
        assertThat(grid.cell(0, 0).format()).isEqualTo("0.0%");
    }

    @Test
    @DisplayName("合并区域:每个位置都是左上角的内容,被盖住的值不算")
    void merges() {
        Grid grid = new RawWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><cols><col min='3' max='4' hidden='1'/></cols><sheetData><row r='1'><c"
                                + " r='B1'><v>1</v></c><c r='C1'><v>9</v></c></row><row r='2' hidden='1'><c"
                                + " r='B2'><v>8</v></c><c r='A2'><v>5</v></c></row></sheetData><mergeCells><mergeCell"
                                + " ref='B1:C2'/><mergeCell ref='D1:D1'/></mergeCells></worksheet>")
                .grid();
        assertThat(grid.cell(1, 2).text()).isEqualTo("1");
        assertThat(grid.cell(1, 2).address()).isEqualTo("B1");
        assertThat(grid.row(0)).extracting(GridCell::text).containsExactly("1");
        assertThat(grid.row(1)).extracting(GridCell::text).containsExactly("5");
        assertThat(grid.seen(1)).extracting(GridCell::text).containsExactly("5", "1");
        assertThat(grid.merges()).hasSize(1);
        assertThat(grid.rowHidden(1)).isTrue();
        assertThat(grid.rowHidden(0)).isFalse();
        assertThat(grid.columnHidden(2)).isTrue();
        assertThat(grid.columnHidden(4)).isFalse();
        assertThat(grid.columns()).isEqualTo(3);
    }

    @Test
    @DisplayName("隐藏和深度隐藏的工作表,图表页不是工作表")
    void sheets() {
        RawWorkbook raw = new RawWorkbook()
                .workbook("<workbook><workbookPr date1904='1'/><sheets><sheet name='甲' id='r1'/><sheet name='乙'"
                        + " state='hidden' id='r1'/><sheet name='丙' state='veryHidden' id='r1'/><sheet name='图'"
                        + " id='r3'/><sheet name='无' id='r77'/></sheets></workbook>");
        List<Grid> sheets = new WorkbookReader().read("a.xlsx", raw.bytes()).sheets();
        assertThat(sheets).extracting(Grid::name).containsExactly("甲", "乙", "丙");
        assertThat(sheets).extracting(Grid::hidden).containsExactly(false, true, true);
    }

    @Test
    @DisplayName("部件用 UTF-16 或带字节序标记也读;声明的编码不认识就是损坏")
    void encodings() {
        String rows = "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>甲</v></c></row></sheetData></worksheet>";
        String name = "xl/worksheets/sheet1.xml";
        for (byte[] part : List.of(
                ("<?xml version='1.0' encoding='UTF-16'?>" + rows).getBytes(StandardCharsets.UTF_16),
                ("\uFEFF<?xml version='1.0' encoding='UTF-8'?>" + rows).getBytes(StandardCharsets.UTF_8),
                ("<?xml version=\"1.0\" encoding=\"GBK\"?>" + rows).getBytes(Charset.forName("GBK")))) {
            assertThat(new RawWorkbook().part(name, part).grid().cell(0, 0).text())
                    .isEqualTo("甲");
        }
        for (byte[] part : List.of(
                ("<?xml version='1.0' encoding='X-NONE'?>" + rows).getBytes(StandardCharsets.UTF_8),
                rows.getBytes(Charset.forName("GBK")))) {
            assertThatThrownBy(() -> new RawWorkbook().part(name, part).grid())
                    .isInstanceOf(InputProblem.class)
                    .hasMessageContaining("已损坏");
        }
    }

    @Test
    @DisplayName("一百万个只有格式的空行不占内存,也不算内容")
    void styledEmptyRows() {
        StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
        for (int row = 2; row <= 200_000; row++) {
            rows.append("<row r='")
                    .append(row)
                    .append("' s='3' customFormat='1'><c r='A")
                    .append(row)
                    .append("' s='3'/></row>");
        }
        Grid grid = new RawWorkbook().sheet(rows.toString()).grid();
        assertThat(grid.rows()).isEqualTo(1);
        assertThat(grid.columns()).isEqualTo(1);
    }

    @Test
    @DisplayName("写坏的地址不放进表里,也不报错")
    void oddAddresses() {
        Grid grid = new RawWorkbook()
                .sheet("<row r='1'><c r='ZZZZ1'><v>1</v></c><c r='A99999999'><v>2</v></c><c r='A0'><v>3</v></c><c"
                        + " r='1'><v>4</v></c><c r='B1'><v>abc</v></c></row>")
                .grid();
        assertThat(grid.rows()).isEqualTo(1);
        assertThat(grid.row(0)).extracting(GridCell::text).containsExactly("abc");
    }
}

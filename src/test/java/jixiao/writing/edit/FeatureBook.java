package jixiao.writing.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jixiao.writing.edit.xlsx.Dialect;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that has all that an issued form may have, in both formats. */
final class FeatureBook {
    static final String SHEET = "自评表";
    /** One red point. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private FeatureBook() {}

    static byte[] xls() {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            return bytes(fill(book));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** With a table, a pivot table, a list of extensions and parts that no library knows, too. */
    static byte[] xlsx() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book);
            XSSFSheet data = book.createSheet("数据");
            for (int row = 0; row < 4; row++) {
                Row added = data.createRow(row);
                added.createCell(0).setCellValue(row == 0 ? "单位" : "单位" + row);
                if (row == 0) {
                    added.createCell(1).setCellValue("金额");
                } else {
                    added.createCell(1).setCellValue(row * 10.5);
                }
            }
            data.createTable(new AreaReference("A1:B4", book.getSpreadsheetVersion()));
            XSSFSheet pivots = book.createSheet("透视");
            pivots.createPivotTable(
                            new AreaReference("数据!A1:B4", book.getSpreadsheetVersion()), new CellReference("A3"))
                    .addRowLabel(0);
            return foreign(bytes(book));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] foreign(byte[] book) {
        String sheet = "xl/worksheets/sheet1.xml";
        byte[] result = Zips.replaced(
                book,
                sheet,
                "</worksheet>",
                "<extLst><ext xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
                        + " uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\"><x14:sparklineGroups"
                        + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><x14:sparklineGroup>"
                        + "<x14:sparklines><x14:sparkline><xm:f>数据!B2:B4</xm:f><xm:sqref>H9</xm:sqref></x14:sparkline>"
                        + "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>");
        result = Zips.replaced(
                result,
                sheet,
                "<row r=\"7\"",
                "<row xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\" etc:tag=\"1\" r=\"7\"");
        result = Zips.replaced(
                result,
                "xl/workbook.xml",
                "<definedNames>",
                "<externalReferences><externalReference xmlns:r=\"" + Dialect.TRANSITIONAL.relationships()
                        + "\" r:id=\"rId99\"/></externalReferences><definedNames>");
        result = Zips.replaced(
                result,
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                HandMade.relationships("rId99", "externalLink", "externalLinks/externalLink1.xml")
                        .replaceAll(".*(?=<Relationship )", ""));
        result = Zips.replaced(
                result,
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/xl/externalLinks/externalLink1.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml\"/></Types>");
        String link = "<externalLink xmlns=\"" + HandMade.NAMESPACE + "\"><externalBook xmlns:r=\""
                + Dialect.TRANSITIONAL.relationships()
                + "\" r:id=\"rId1\"><sheetNames><sheetName val=\"表\"/></sheetNames></externalBook></externalLink>";
        result = Zips.with(result, "xl/externalLinks/externalLink1.xml", link.getBytes(StandardCharsets.UTF_8));
        String leads = HandMade.relationships("rId1", "externalLinkPath", "去年.xlsx")
                .replace("/></", " TargetMode=\"External\"/></");
        result = Zips.with(
                result, "xl/externalLinks/_rels/externalLink1.xml.rels", leads.getBytes(StandardCharsets.UTF_8));
        return Zips.with(result, "customXml/item1.xml", "<wps 未知='是'/>".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static Workbook fill(Workbook book) {
        Sheet sheet = book.createSheet(SHEET);
        Sheet other = book.createSheet("填表说明");
        other.createRow(0).createCell(0).setCellValue("请如实填写");
        Sheet hidden = book.createSheet("选项");
        hidden.createRow(0).createCell(0).setCellValue("已完成");
        book.setSheetHidden(2, true);
        table(book, sheet);
        page(book, sheet);
        extras(book, sheet);
        return book;
    }

    private static void table(Workbook book, Sheet sheet) {
        CellStyle box = style(book, "仿宋", (short) 0);
        CellStyle yellow = style(book, "宋体", IndexedColors.LIGHT_YELLOW.getIndex());
        CellStyle percent = style(book, "宋体", (short) 0);
        percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
        for (int r = 0; r < 16; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < 7; c++) {
                Cell cell = row.createCell(c);
                cell.setCellStyle(c == 6 ? yellow : box);
                if (r == 3) {
                    cell.setCellValue("列名" + c);
                } else if (r > 3 && c == 4) {
                    cell.setCellValue(r * 1.25);
                } else if (r > 3 && c == 5) {
                    cell.setCellValue(0.0900000762939453);
                    cell.setCellStyle(percent);
                } else if (c < 4) {
                    cell.setCellValue("文字 " + r + "," + c);
                }
            }
        }
        RichTextString rich = book.getCreationHelper().createRichTextString("单位名称:(盖章)某某单位");
        Font red = book.createFont();
        red.setColor(IndexedColors.RED.getIndex());
        red.setBold(true);
        rich.applyFont(5, 9, red);
        sheet.getRow(1).getCell(0).setCellValue(rich);
        sheet.getRow(15).getCell(6).setCellFormula("SUM(E5:E15)");
        sheet.getRow(15).getCell(6).setCellValue(123.75);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:G1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A5:A8"));
        sheet.setColumnWidth(0, 20 * 256);
        sheet.setColumnHidden(9, true);
        sheet.getRow(0).setHeightInPoints(38);
        sheet.getRow(13).setZeroHeight(true);
        sheet.createFreezePane(1, 4);
    }

    private static CellStyle style(Workbook book, String fontName, short fill) {
        Font font = book.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) 10);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setWrapText(true);
        style.setLocked(fill == 0);
        if (fill != 0) {
            style.setFillForegroundColor(fill);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static void page(Workbook book, Sheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:4"));
        book.setPrintArea(0, "$A$1:$G$16");
        sheet.getHeader().setLeft("附件1");
        sheet.getFooter().setCenter("第 &P 页");
        sheet.protectSheet("密码");
        sheet.setRowBreak(9);
    }

    private static void extras(Workbook book, Sheet sheet) {
        CreationHelper helper = book.getCreationHelper();
        Name name = book.createName();
        name.setNameName("总分单元格");
        name.setRefersToFormula("自评表!$G$16");
        DataValidationHelper validation = sheet.getDataValidationHelper();
        sheet.addValidationData(validation.createValidation(
                validation.createExplicitListConstraint(new String[] {"已完成", "未完成"}),
                new CellRangeAddressList(4, 14, 5, 5)));
        SheetConditionalFormatting conditional = sheet.getSheetConditionalFormatting();
        conditional.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("G5:G15")},
                conditional.createConditionalFormattingRule(ComparisonOperator.LT, "5"));
        int picture = book.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG);
        ClientAnchor place = sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 8, 1, 9, 3);
        sheet.createDrawingPatriarch().createPicture(place, picture);
        ClientAnchor box = sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 5, 4, 7, 6);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(box);
        comment.setString(helper.createRichTextString("张三:\n数据来源为年报"));
        comment.setAuthor("张三");
        comment.setAddress(4, 4);
        Hyperlink link = helper.createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.org/");
        sheet.getRow(6).getCell(1).setHyperlink(link);
    }
}

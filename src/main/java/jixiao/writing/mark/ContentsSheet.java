package jixiao.writing.mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 《目录》: the first sheet of the workbook that explains the tables of a Word document or a PDF, which itself stays as it
 * is: where each table stands, whose it is, and what it came to.
 */
final class ContentsSheet {
    private static final List<String> HEADINGS = List.of("序号", "位置", "自评表", "单位", "项目", "总分", "等级");
    private static final int[] WIDTHS = {6, 12, 44, 28, 28, 10, 8};
    private static final int CHARACTER = 256;
    private static final int LONGEST = 1_000;

    private ContentsSheet() {}

    /**
     * A workbook with this sheet alone.
     *
     * @param judgements of the tables of one document, at least one
     */
    static byte[] workbook(List<Judgement> judgements) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("目录");
            CellStyle plain = style(book, false);
            CellStyle head = style(book, true);
            row(
                    sheet,
                    head,
                    List.of("「" + judgements.get(0).table().source().file() + "」里的自评表:报送的原文件没有改动,得分的来历和问题见后面两张表"));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADINGS.size() - 1));
            row(sheet, head, HEADINGS);
            for (int i = 0; i < judgements.size(); i++) {
                row(sheet, plain, line(i + 1, judgements.get(i)));
            }
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
            sheet.createFreezePane(0, 2);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static List<String> line(int number, Judgement judgement) {
        SelfEvaluation table = judgement.table();
        return List.of(
                String.valueOf(number),
                table.source().sheet(),
                table.title().text(),
                table.unit().text(),
                table.project().text(),
                total(judgement),
                judgement.scored().grade().orElse(""));
    }

    private static String total(Judgement judgement) {
        return judgement.scored().hasTotal() ? judgement.scored().total().toPlainString() : "";
    }

    private static void row(Sheet sheet, CellStyle style, List<String> texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(shown(texts.get(column)));
        }
    }

    /** A contents line has no room for more; the whole text stands in the document. */
    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static CellStyle style(XSSFWorkbook book, boolean head) {
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setBold(head);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        return style;
    }
}

package jixiao.writing.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * 平台导入文件: one scored table as an {@code .xls} with a header row and a row for each indicator.
 *
 * @param bytes the file
 * @param rewritten a sentence for each name or value that was put otherwise than the unit wrote it, with its cell
 * @param lines how many indicators stand in it
 */
public record ImportFile(byte[] bytes, List<String> rewritten, int lines) {
    private static final String SHEET = "绩效指标";
    private static final int DIGIT = 256;
    private static final int LEAST = 8;
    /** Beyond it a column wraps. */
    private static final int MOST = 40;

    public ImportFile {
        rewritten = List.copyOf(rewritten);
    }

    /** The file of a table; its scores are those of the convention that judged it. */
    public static ImportFile of(Judgement judgement) {
        List<String> rewritten = new ArrayList<>();
        List<LineScore> lines = judgement.scored().lines();
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(SHEET);
            header(sheet, style(book, true));
            CellStyle wrapped = style(book, false);
            for (int i = 0; i < lines.size(); i++) {
                write(
                        sheet.createRow(i + 1),
                        ImportRow.of(lines.get(i), !judgement.scored().isWithoutPoints()),
                        wrapped,
                        rewritten);
            }
            legible(sheet);
            book.write(out);
            return new ImportFile(out.toByteArray(), rewritten, lines.size());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static CellStyle style(HSSFWorkbook book, boolean bold) {
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    /** Each column as wide as its longest text needs, one page across in print; the platform reads the cells alone. */
    private static void legible(Sheet sheet) {
        for (ImportColumn column : ImportColumn.values()) {
            int widest = LEAST;
            for (Row row : sheet) {
                Cell cell = row.getCell(column.ordinal());
                widest = Math.max(widest, cell == null ? 0 : digits(cell.toString()));
            }
            sheet.setColumnWidth(column.ordinal(), (Math.min(widest, MOST) + 2) * DIGIT);
        }
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        // POI has the two bits the other way round: this is the one that fits the sheet to the page.
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** How many digits wide a text is: a Chinese sign is two. */
    private static int digits(String text) {
        return (int) text.chars().map(sign -> sign < 0x2000 ? 1 : 2).sum();
    }

    private static void header(Sheet sheet, CellStyle bold) {
        Row row = sheet.createRow(0);
        for (ImportColumn column : ImportColumn.values()) {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellValue(column.header());
            cell.setCellStyle(bold);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void write(Row row, ImportRow line, CellStyle style, List<String> rewritten) {
        line.cells().forEach((column, value) -> {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellStyle(style);
            if (value instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
                return;
            }
            String given = (String) value;
            String text = column.isPlain() ? Rewriting.of(given) : given;
            cell.setCellValue(text);
            if (!text.equals(given)) {
                String place = CellReference.convertNumToColString(column.ordinal()) + (row.getRowNum() + 1);
                rewritten.add(place + " " + column.header() + "“" + given + "”写成了“" + text + "”。");
            }
        });
    }
}

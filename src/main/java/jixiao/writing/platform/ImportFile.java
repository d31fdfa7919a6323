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
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
    private static final int NARROW = 12 * 256;
    private static final int WIDE = 30 * 256;

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
            header(sheet, bold(book));
            for (int i = 0; i < lines.size(); i++) {
                write(
                        sheet.createRow(i + 1),
                        ImportRow.of(lines.get(i), !judgement.scored().isWithoutPoints()),
                        rewritten);
            }
            book.write(out);
            return new ImportFile(out.toByteArray(), rewritten, lines.size());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static CellStyle bold(HSSFWorkbook book) {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static void header(Sheet sheet, CellStyle bold) {
        Row row = sheet.createRow(0);
        for (ImportColumn column : ImportColumn.values()) {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellValue(column.header());
            cell.setCellStyle(bold);
            boolean wide = column == ImportColumn.LEVEL3 || column == ImportColumn.REASON;
            sheet.setColumnWidth(column.ordinal(), wide ? WIDE : NARROW);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void write(Row row, ImportRow line, List<String> rewritten) {
        line.cells().forEach((column, value) -> {
            Cell cell = row.createCell(column.ordinal());
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

package jixiao.review.paper;

import java.util.List;
import java.util.Map;
import jixiao.writing.list.Column;
import jixiao.writing.list.Look;
import jixiao.writing.list.Page;
import jixiao.writing.list.SheetCells;
import jixiao.writing.list.Styles;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;

/** 底稿的工作表: title, labels, headings and rows; what people fill in is white, the rest is shaded. */
final class PaperWriter {
    /** Two lines. */
    private static final float HEADER_HEIGHT = 31;

    /** Last column of what stands beside a label: a unit, a project or a file with a long name fits before it. */
    private static final int BESIDE = PaperColumns.of("自评完成值");

    private final Sheet sheet;
    private final Styles styles;
    private final SheetCells cells;
    private int next;
    private int header;
    private int lines;

    PaperWriter(Workbook book, Styles styles, String name) {
        this.styles = styles;
        this.sheet = book.createSheet(name);
        this.cells = new SheetCells(book, styles);
        text(sheet.createRow(next++), 0, "复核底稿").setCellStyle(styles.title());
        merged(0, PaperColumns.of(PaperColumns.NOTE));
        text(sheet.createRow(next++), 0, "白色各栏由审核人填写:复核得分不填的按规则得分;与规则得分不同的在备注里写理由;四栏佐证材料填有、无、不适用。再次复核时读回采用。")
                .setCellStyle(styles.note());
        merged(0, PaperColumns.of(PaperColumns.NOTE));
    }

    /** One cell of several in the row that was made last: a text that is longer than its column. */
    private void merged(int first, int last) {
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, first, last));
    }

    /** A label with its text beside it, above the columns. */
    void label(String label, String text) {
        Row row = sheet.createRow(next++);
        text(row, 0, label).setCellStyle(styles.note());
        text(row, 1, text).setCellStyle(styles.note());
        merged(1, BESIDE);
    }

    /** A label with a white cell beside it. */
    void white(String label, String text) {
        Row row = sheet.createRow(next++);
        text(row, 0, label).setCellStyle(styles.note());
        for (int column = 1; column <= 3; column++) {
            text(row, column, column == 1 ? text : "").setCellStyle(styles.of(Look.WHITE));
        }
        merged(1, 3);
    }

    void headings() {
        header = next++;
        Row row = sheet.createRow(header);
        row.setHeightInPoints(HEADER_HEIGHT);
        List<? extends Column<?>> all = PaperColumns.ALL;
        for (int i = 0; i < all.size(); i++) {
            text(row, i, all.get(i).name()).setCellStyle(styles.header());
            sheet.setColumnWidth(i, all.get(i).width() * Page.UNITS_PER_DIGIT);
        }
        sheet.createFreezePane(0, next);
    }

    /** First row below the headings, from 0. */
    int first() {
        return header + 1;
    }

    /** The row that comes next, from 0. */
    int next() {
        return next;
    }

    /**
     * Adds a row.
     *
     * @param values by their headings
     * @param open whether its white cells are to be filled in
     */
    void row(Map<String, Object> values, boolean open) {
        Row row = sheet.createRow(next++);
        cells.write(row, values, PaperColumns.ALL, lines + 1);
        for (int i = 0; i < PaperColumns.ALL.size(); i++) {
            boolean number = PaperColumns.ALL.get(i).name().equals("序号");
            if (number && open) {
                row.getCell(i).setCellValue(++lines);
            }
            boolean white = PaperColumns.ALL.get(i).look() == Look.WHITE;
            if (!white || !open) {
                row.getCell(i).setCellStyle(styles.shaded(row.getCell(i).getCellStyle()));
            }
        }
    }

    /** What may be filled in, and page set-up, once all rows are there. */
    void end() {
        int last = Math.max(first(), next - 2);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int points = PaperColumns.of(PaperColumns.POINTS);
        String weight = "$" + CellReference.convertNumToColString(PaperColumns.of("权重")) + (first() + 1);
        DataValidation number = helper.createValidation(
                helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", weight),
                new CellRangeAddressList(first(), last, points, points));
        number.setShowErrorBox(true);
        number.createErrorBox(PaperColumns.POINTS, "请填 0 到这一行权重之间的数字。");
        sheet.addValidationData(number);
        int evidence = PaperColumns.of(PaperColumns.EVIDENCE.get(0));
        DataValidation proven = helper.createValidation(
                helper.createExplicitListConstraint(PaperColumns.PROVEN.toArray(String[]::new)),
                new CellRangeAddressList(first(), last, evidence, evidence + PaperColumns.EVIDENCE.size() - 1));
        proven.setErrorStyle(DataValidation.ErrorStyle.INFO);
        sheet.addValidationData(proven);
        Page.print(sheet);
        // Place and state are for the screen.
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet), 0, PaperColumns.of(PaperColumns.NOTE), 0, next - 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((header + 1) + ":" + (header + 1)));
    }

    private static Cell text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }
}

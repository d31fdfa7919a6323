package jixiao.writing.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jixiao.writing.form.template.FormPhrases;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.PartNames;
import jixiao.writing.form.template.Slot;
import jixiao.writing.form.template.SlotNames;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 表样页: the sheet of a template, as the writing of one form looks at it. */
final class TemplateSheet {
    /** Pixels to points at the 96 dpi that column widths are counted in. */
    static final double POINTS = 0.75;

    private final FormTemplate template;
    private final XSSFSheet sheet;
    private final List<CellRangeAddress> merges;
    private final int columns;

    TemplateSheet(FormTemplate template, XSSFSheet sheet) {
        this.template = template;
        this.sheet = sheet;
        this.merges = sheet.getMergedRegions();
        int widest = 0;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            XSSFRow cells = sheet.getRow(row);
            widest = Math.max(widest, cells == null ? 0 : cells.getLastCellNum());
        }
        this.columns = widest;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    List<CellRangeAddress> merges() {
        return merges;
    }

    /** Number of columns that hold anything. */
    int columns() {
        return columns;
    }

    int lastRow() {
        return sheet.getLastRowNum();
    }

    Optional<XSSFCell> cell(int row, int column) {
        return Optional.ofNullable(sheet.getRow(row)).flatMap(cells -> Optional.ofNullable(cells.getCell(column)));
    }

    /** Height of a row in points. */
    double height(int row) {
        XSSFRow cells = sheet.getRow(row);
        return cells == null ? sheet.getDefaultRowHeightInPoints() : cells.getHeightInPoints();
    }

    /** A place of the template. */
    Optional<Slot> slot(String name) {
        return template.slot(name);
    }

    /** Width of columns together, in points. */
    double width(int left, int right) {
        double pixels = 0;
        for (int column = left; column <= right; column++) {
            pixels += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column);
        }
        return pixels * POINTS;
    }

    /** Names that the template prints for its lines of funds. */
    PartNames partNames() {
        Map<Integer, String> names = new HashMap<>();
        template.slot(SlotNames.PART_ROWS)
                .ifPresent(rows -> template.slot(SlotNames.FUND_NAME).ifPresent(name -> {
                    for (int row = rows.row(); row <= rows.lastRow(); row++) {
                        int at = row;
                        cell(row, name.column()).ifPresent(cell -> names.put(at, text(cell)));
                    }
                }));
        return new PartNames(names);
    }

    /**
     * 单元格内容.
     *
     * @param content what the cell shows
     * @param own whether it is the template's own text, which an office wrote on purpose
     */
    record Shown(Content content, boolean own) {}

    /** What a cell of a planned row holds: what was put in its place, else the template's own text; empty for none. */
    Optional<Shown> content(PlannedRow row, int column) {
        String text = cell(row.from(), column).map(TemplateSheet::text).orElse("");
        for (Map.Entry<String, Content> entry : row.cells().entrySet()) {
            boolean here = template.slot(entry.getKey()).map(Slot::column).orElse(-1) == column;
            // A place whose own text asks for the same word, 填报日期:{填报日期}, has it already.
            if (here && !text.contains("{" + entry.getKey() + "}")) {
                return Optional.of(new Shown(printed(entry.getKey(), entry.getValue(), row.from(), column), false));
            }
        }
        if (row.role() == PlannedRow.Role.LINE && isLineSlot(column)) {
            return Optional.empty();
        }
        return cell(row.from(), column).flatMap(cell -> own(cell, row.words()));
    }

    private Content printed(String slot, Content content, int row, int column) {
        if (!slot.equals(SlotNames.LEVEL3) || !(content instanceof Content.Words words)) {
            return content;
        }
        int last = merges.stream()
                .filter(merge -> merge.isInRange(row, column))
                .mapToInt(CellRangeAddress::getLastColumn)
                .findFirst()
                .orElse(column);
        return cell(row, column)
                .<Content>map(cell ->
                        new Content.Words(PointsLine.of(words.text(), cell.getCellStyle(), width(column, last))))
                .orElse(content);
    }

    private boolean isLineSlot(int column) {
        return SlotNames.LINE_SLOTS.stream()
                .flatMap(name -> template.slot(name).stream())
                .anyMatch(slot -> slot.column() == column);
    }

    private static Optional<Shown> own(XSSFCell cell, Map<String, String> words) {
        if (cell.getCellType() == CellType.NUMERIC) {
            BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue());
            return Optional.of(new Shown(new Content.Amount(value), true));
        }
        String pattern = text(cell);
        String text = FormPhrases.fill(pattern, words);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(new Content.Words(text), pattern.indexOf('{') < 0));
    }

    private static String text(XSSFCell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        // Of a formula its result: what it reads may stand elsewhere in the form.
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        shown.setUseCachedValuesForFormulaCells(true);
        return shown.formatCellValue(cell);
    }
}

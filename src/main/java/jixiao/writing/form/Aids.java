package jixiao.writing.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.Slot;
import jixiao.writing.form.template.SlotNames;
import jixiao.writing.form.template.TemplateLists;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 填写帮助: drop-downs with their options on a hidden sheet, and hints, as the template's own sheets say them. */
record Aids(FormTemplate template, FormSheet.Written form, XSSFWorkbook target) {
    /** Excel's limit for a hint. */
    private static final int LONGEST_HINT = 255;
    /** Places that take numbers only. */
    private static final Set<String> NUMBERS = Set.of(
            SlotNames.BASIC,
            SlotNames.PROJECTS,
            SlotNames.FUND_INITIAL,
            SlotNames.BUDGET,
            SlotNames.SPENDING,
            SlotNames.WEIGHT,
            SlotNames.SCORE);

    void add() {
        TemplateLists lists = TemplateLists.of(template);
        Map<String, String> ranges = options(lists.options());
        lists.options().forEach(this::widen);
        Set<String> places = new TreeSet<>(lists.hints().keySet());
        places.addAll(ranges.keySet());
        places.retainAll(template.slots().keySet());
        for (String place : places) {
            aid(place, Optional.ofNullable(ranges.get(place)), lists.hints().getOrDefault(place, ""));
        }
    }

    /** Writes the hidden sheet; gives the range of each place's options. */
    private Map<String, String> options(Map<String, List<String>> options) {
        Map<String, String> ranges = new LinkedHashMap<>();
        if (options.isEmpty()) {
            return ranges;
        }
        XSSFSheet sheet = target.createSheet(TemplateLists.OPTIONS);
        int column = 0;
        for (Map.Entry<String, List<String>> list : options.entrySet()) {
            cell(sheet, 0, column, list.getKey());
            for (int i = 0; i < list.getValue().size(); i++) {
                cell(sheet, i + 1, column, list.getValue().get(i));
            }
            String letters = CellReference.convertNumToColString(column);
            ranges.put(
                    list.getKey(),
                    "%s!$%s$2:$%s$%s"
                            .formatted(
                                    TemplateLists.OPTIONS,
                                    letters,
                                    letters,
                                    list.getValue().size() + 1));
            column++;
        }
        target.setSheetHidden(target.getSheetIndex(sheet), true);
        return ranges;
    }

    /** Makes a column wide enough for every text that may be chosen in it. */
    private void widen(String place, List<String> options) {
        template.slot(place)
                .filter(slot -> SlotNames.LINE_SLOTS.contains(place))
                .ifPresent(slot -> {
                    XSSFSheet sheet = form.sheet();
                    XSSFFont font = sheet.getRow(form.layout().first(rowOf(slot)))
                            .getCell(slot.column())
                            .getCellStyle()
                            .getFont();
                    double need = options.stream()
                            .mapToDouble(text -> TextRuler.width(text, font.getFontHeight() / 20.0, font.getBold()))
                            .max()
                            .orElse(0);
                    double there = 0;
                    for (int column = slot.column(); column <= slot.lastColumn(); column++) {
                        there += sheet.getColumnWidthInPixels(column) * TemplateSheet.POINTS;
                    }
                    if (need > there) {
                        double last =
                                sheet.getColumnWidthInPixels(slot.lastColumn()) * TemplateSheet.POINTS + need - there;
                        sheet.setColumnWidth(slot.lastColumn(), (int)
                                Math.ceil(last / TemplateSheet.POINTS / Units.DEFAULT_CHARACTER_WIDTH * 256));
                    }
                });
    }

    private int rowOf(Slot slot) {
        List<PlannedRow> plan = form.layout().plan();
        return IntStream.range(0, plan.size())
                .filter(row -> plan.get(row).from() == slot.row())
                .findFirst()
                .orElseThrow();
    }

    private static void cell(XSSFSheet sheet, int row, int column, String text) {
        (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                .createCell(column)
                .setCellValue(text);
    }

    private void aid(String place, Optional<String> range, String hint) {
        DataValidationHelper helper = form.sheet().getDataValidationHelper();
        boolean number = NUMBERS.contains(place);
        DataValidationConstraint constraint = range.map(helper::createFormulaListConstraint)
                .orElseGet(() -> number
                        ? helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null)
                        : new XSSFDataValidationConstraint(
                                DataValidationConstraint.ValidationType.ANY, OperatorType.IGNORED, null));
        DataValidation validation = helper.createValidation(constraint, cells(place));
        validation.setEmptyCellAllowed(true);
        if (range.isPresent()) {
            // POI negates this flag when it writes it: true is what shows the arrow.
            validation.setSuppressDropDownArrow(true);
        }
        // The options help; a name with its points, 数量指标(15分), is as good.
        validation.setShowErrorBox(number);
        if (number) {
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.createErrorBox("请填数字", "这里只填数字,不写单位和文字。");
        }
        if (!hint.isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(place, hint.substring(0, Math.min(hint.length(), LONGEST_HINT)));
        }
        form.sheet().addValidationData(validation);
    }

    /** Every cell of a place; a merged one by its first cell. */
    private CellRangeAddressList cells(String place) {
        Slot slot = template.slot(place).orElseThrow();
        Layout layout = form.layout();
        CellRangeAddressList cells = new CellRangeAddressList();
        for (int i = 0; i < layout.plan().size(); i++) {
            PlannedRow row = layout.plan().get(i);
            boolean part = row.role() == PlannedRow.Role.PART && SlotNames.AMOUNTS.contains(place);
            if (row.from() == slot.row() || part) {
                cells.addCellRangeAddress(layout.first(i), slot.column(), layout.first(i), slot.column());
            }
        }
        return cells;
    }
}

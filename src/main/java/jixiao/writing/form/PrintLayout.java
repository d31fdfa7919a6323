package jixiao.writing.form;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets print area, repeated rows and page breaks. */
final class PrintLayout {
    private final FormTemplate template;
    private final TemplateSheet source;
    private final Layout layout;

    PrintLayout(FormTemplate template, TemplateSheet source, Layout layout) {
        this.template = template;
        this.source = source;
        this.layout = layout;
    }

    /** Planned rows that begin a page, in order, without the first page's. */
    List<Integer> breaks() {
        if (isOnePage()) {
            return List.of();
        }
        Page page = page();
        List<Integer> header = rowsOf(SlotNames.HEADER_ROWS);
        return new PageBreaks(layout, page.height())
                .find(layout.height(0), layout.height(header.get(0), header.get(header.size() - 1)));
    }

    /** Whether all of it goes on one page. */
    boolean isOnePage() {
        return page().takes(layout.height(0, layout.plan().size() - 1));
    }

    private Page page() {
        return Page.of(source.sheet(), source.width(0, source.columns() - 1));
    }

    /** Sets what is printed, and the pages that begin with the rows given; in a form to be filled in pages end where they will. */
    void apply(XSSFSheet sheet, List<Integer> breaks, boolean toFill) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        int last = layout.last(layout.plan().size() - 1);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, source.columns() - 1, 0, last);
        if (breaks.isEmpty()) {
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
        breaks.forEach(planned -> sheet.setRowBreak(layout.first(planned) - 1));
        List<Integer> titles = titles(rowsOf(SlotNames.HEADER_ROWS), breaks, toFill);
        sheet.setRepeatingRows(
                new CellRangeAddress(layout.first(titles.get(0)), layout.last(titles.get(titles.size() - 1)), -1, -1));
    }

    /**
     * The header row is repeated, but in a table with several goals only where a page begins within one: each goal
     * brings its own header, and two would stand one below the other. There the form's title is repeated.
     */
    private List<Integer> titles(List<Integer> header, List<Integer> breaks, boolean toFill) {
        boolean within = toFill
                || breaks.stream()
                        .anyMatch(planned -> layout.plan().get(planned).role() == PlannedRow.Role.LINE);
        boolean goals = layout.plan().stream().anyMatch(row -> row.goal() > 0);
        return goals && !within ? List.of(0) : header;
    }

    /** Planned rows of the first goal that a mark of the template covers. */
    private List<Integer> rowsOf(String mark) {
        Slot rows = template.slot(mark).orElseThrow();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < layout.plan().size(); i++) {
            PlannedRow row = layout.plan().get(i);
            if (rows.coversRow(row.from()) && row.goal() == 0) {
                found.add(i);
            }
        }
        return found;
    }
}

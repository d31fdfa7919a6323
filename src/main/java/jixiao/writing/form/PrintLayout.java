package jixiao.writing.form;

import java.util.ArrayList;
import java.util.List;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.Slot;
import jixiao.writing.form.template.SlotNames;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets print area, repeated rows and page breaks. */
record PrintLayout(FormTemplate template, TemplateSheet source, Layout layout) {
    /** Smaller prints that are tried where they spare a page. */
    private static final double[] SCALES = {0.95, 0.9, 0.85, 0.8};

    /** One page where it takes all, else as few pages as there can be, and those printed as large as this leaves them. */
    Paging paging() {
        Page page = page();
        double all = layout.height(0, layout.plan().size() - 1);
        if (page.takes(all)) {
            return new Paging(Math.min(1, page.height() / all), List.of());
        }
        List<Integer> header = rowsOf(SlotNames.HEADER_ROWS);
        double repeated = layout.height(header.get(0), header.get(header.size() - 1));
        Paging best = new Paging(1, new PageBreaks(layout, page.height()).find(layout.height(0), repeated));
        for (double scale : SCALES) {
            if (page.allows(scale)) {
                List<Integer> breaks = new PageBreaks(layout, page.height() / scale).find(layout.height(0), repeated);
                best = breaks.size() < best.breaks().size() ? new Paging(scale, breaks) : best;
            }
        }
        return best;
    }

    private Page page() {
        return Page.of(source.sheet(), source.width(0, source.columns() - 1));
    }

    /**
     * Sets what is printed, and the pages; in a form to be filled in, whose rows may still grow, pages end where they will
     * and the print stays as large as it is.
     */
    void apply(XSSFSheet sheet, Paging paging, boolean toFill) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        int last = layout.last(layout.plan().size() - 1);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, source.columns() - 1, 0, last);
        if (paging.pages() == 1 && !toFill) {
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) 1);
        } else if (paging.scale() < 1) {
            double aside = page().aside(paging.scale());
            sheet.setMargin(PageMargin.LEFT, sheet.getMargin(PageMargin.LEFT) + aside);
            sheet.setMargin(PageMargin.RIGHT, sheet.getMargin(PageMargin.RIGHT) + aside);
        }
        if (!toFill) {
            paging.breaks().forEach(planned -> sheet.setRowBreak(layout.first(planned) - 1));
        }
        List<Integer> titles = titles(rowsOf(SlotNames.HEADER_ROWS), paging.breaks(), toFill);
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

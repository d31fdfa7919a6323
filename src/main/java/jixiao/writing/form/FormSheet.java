package jixiao.writing.form;

import java.util.List;
import jixiao.writing.form.template.FormTemplate;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one form into a workbook. */
record FormSheet(FormTemplate template, TemplateSheet source, Layout layout, Styles styles) {
    /**
     * Adds a sheet.
     *
     * @param template the template
     * @param source its sheet, of any open copy of it
     * @param content what to fill in
     * @param target the workbook
     * @param styles of the target
     * @param name of the sheet, legal and unique in the target
     */
    static Written add(
            FormTemplate template,
            XSSFSheet source,
            FormContent content,
            XSSFWorkbook target,
            Styles styles,
            String name) {
        TemplateSheet look = new TemplateSheet(template, source);
        List<PlannedRow> plan = new Planner(template, content, look.lastRow(), look.partNames()).plan();
        List<Block> blocks = Blocks.of(template, look.merges(), plan);
        Layout whole = content.toFill() ? Layout.toFill(look, plan, blocks) : new Layout(look, plan, blocks);
        Layout tight = Layout.tight(look, plan, blocks, content.toFill());
        Paging wide = new PrintLayout(template, look, whole).paging();
        Paging close = new PrintLayout(template, look, tight).paging();
        boolean spares = close.pages() < wide.pages();
        Paging paging = spares ? close : wide;
        Layout chosen = spares ? tight : whole;
        Layout layout = content.toFill() ? chosen : chosen.with(Blocks.divide(blocks, paging.breaks()));
        XSSFSheet sheet = SheetFrame.copy(source, target, name, styles);
        new FormSheet(template, look, layout, styles).write(sheet);
        new PrintLayout(template, look, layout).apply(sheet, paging, content.toFill());
        return new Written(sheet, layout);
    }

    /**
     * 成表.
     *
     * @param sheet as written
     * @param layout where its rows stand
     */
    record Written(XSSFSheet sheet, Layout layout) {}

    private void write(XSSFSheet sheet) {
        for (int planned = 0; planned < layout.plan().size(); planned++) {
            CellWriter writer = new CellWriter(styles, new PlannedAddresses(template, layout, planned));
            for (int row = layout.first(planned); row <= layout.last(planned); row++) {
                XSSFRow cells = sheet.createRow(row);
                cells.setHeightInPoints((float) (layout.height(planned) / layout.count(planned)));
                cells.getCTRow().setCustomHeight(!layout.mayGrow(planned));
                for (int column = 0; column < source.columns(); column++) {
                    cell(cells, planned, column, row == layout.first(planned), writer);
                }
            }
        }
        merge(sheet);
        int lastRow = layout.last(layout.plan().size() - 1);
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, lastRow, 0, source.columns() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void cell(XSSFRow cells, int planned, int column, boolean filled, CellWriter writer) {
        PlannedRow row = layout.plan().get(planned);
        source.cell(row.from(), column).ifPresent(pattern -> {
            XSSFCell cell = cells.createCell(column);
            cell.setCellStyle(styles.take(pattern.getCellStyle(), source.sheet().getWorkbook()));
            boolean hidden = layout.blocks().stream()
                    .anyMatch(block ->
                            block.covers(planned, column) && (block.top() != planned || block.left() != column));
            if (filled && !hidden) {
                source.content(row, column).ifPresent(shown -> writer.write(cell, shown.content()));
            }
        });
    }

    private void merge(XSSFSheet sheet) {
        for (Block block : layout.blocks()) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(
                    layout.first(block.top()), layout.last(block.bottom()), block.left(), block.right()));
        }
        for (int planned = 0; planned < layout.plan().size(); planned++) {
            if (layout.count(planned) > 1) {
                mergeDown(sheet, planned);
            }
        }
    }

    /** Cells of a row that takes several rows of the sheet, where no block covers them already. */
    private void mergeDown(XSSFSheet sheet, int planned) {
        for (int column = 0; column < source.columns(); column++) {
            int at = column;
            if (layout.blocks().stream().noneMatch(block -> block.covers(planned, at))) {
                sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(layout.first(planned), layout.last(planned), column, column));
            }
        }
    }
}

package jixiao.writing.edit.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.writing.edit.AddedCell;
import jixiao.writing.edit.AddedLayout;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellRange;
import jixiao.writing.edit.SheetNames;
import jixiao.writing.edit.xlsx.BookXml;
import jixiao.writing.edit.xlsx.CellXml;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/**
 * Puts added sheets at the end of an .xls workbook. One of an earlier run is emptied and filled again: its names stay,
 * since formulas of the format know names by their number.
 */
final class XlsAdding {
    private final HSSFWorkbook workbook;
    private final XlsStyles styles;
    private final SheetNames names = new SheetNames();

    XlsAdding(HSSFWorkbook workbook, XlsStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    /** Adds the sheets and tells the names that they got. */
    List<String> add(List<AddedSheet> added) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            names.there(
                    workbook.getSheetName(i), localName(i, AddedSheet.MARKER).isPresent());
        }
        added.forEach(sheet -> names.give(sheet.name()));
        // All sheets are there before one is filled: links and formulas may lead to a later one.
        List<HSSFSheet> sheets = new ArrayList<>();
        for (String name : names.inOrder()) {
            HSSFSheet old = workbook.getSheet(name);
            sheets.add(old == null ? create(name) : emptied(old));
        }
        for (int i = 0; i < sheets.size(); i++) {
            fill(sheets.get(i), added.get(i));
        }
        countSheets();
        return names.inOrder();
    }

    /** Takes away the sheets that an earlier run has added. */
    void removeOurs() {
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            if (localName(i, AddedSheet.MARKER).isPresent()) {
                int sheet = i;
                // A name that outlives its sheet would belong to the whole workbook, and stand in the way of the next
                // one.
                workbook.getAllNames().stream()
                        .filter(name -> name.getSheetIndex() == sheet)
                        .toList()
                        .forEach(workbook::removeName);
                workbook.removeSheetAt(i);
            }
        }
    }

    private HSSFSheet create(String name) {
        HSSFSheet sheet = workbook.createSheet(name);
        HSSFName marker = workbook.createName();
        marker.setNameName(AddedSheet.MARKER);
        marker.setSheetIndex(workbook.getSheetIndex(sheet));
        marker.setRefersToFormula(BookXml.quoted(name) + "!$A$1");
        int last = workbook.getNumberOfNames() - 1;
        workbook.getInternalWorkbook().getNameRecord(last).setHidden(true);
        return sheet;
    }

    private static HSSFSheet emptied(HSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.forEach(rows::add);
        for (Row row : rows) {
            for (Cell cell : row) {
                cell.removeHyperlink();
            }
            sheet.removeRow(row);
        }
        while (sheet.getNumMergedRegions() > 0) {
            sheet.removeMergedRegion(sheet.getNumMergedRegions() - 1);
        }
        if (sheet.getDrawingPatriarch() != null) {
            for (HSSFShape shape : List.copyOf(sheet.getDrawingPatriarch().getChildren())) {
                if (shape instanceof HSSFComment) {
                    sheet.getDrawingPatriarch().removeShape(shape);
                }
            }
        }
        return sheet;
    }

    private void fill(HSSFSheet sheet, AddedSheet added) {
        AddedLayout layout = new AddedLayout(added);
        for (int index = 0; index < layout.rows(); index++) {
            HSSFRow row = sheet.createRow(index);
            if (index < added.rows().size()) {
                row.setHeightInPoints((float) layout.height(index));
            }
            for (AddedCell cell : layout.cells(index)) {
                write(row.createCell(cell.column()), cell);
            }
        }
        XlsPage.apply(sheet, added);
        added.filter().ifPresent(range -> filter(sheet, range));
    }

    private void filter(HSSFSheet sheet, CellRange range) {
        InternalWorkbook book = workbook.getInternalWorkbook();
        int index = workbook.getSheetIndex(sheet);
        // A second filter would put its arrows over the first one's.
        if (book.getSpecificBuiltinRecord(NameRecord.BUILTIN_FILTER_DB, index + 1) == null) {
            sheet.setAutoFilter(XlsPage.address(range));
        }
        // POI puts the number of the sheet where that of a reference to the sheet must stand.
        Ptg area = new Area3DPtg(
                range.firstRow(),
                range.lastRow(),
                range.firstColumn(),
                range.lastColumn(),
                false,
                false,
                false,
                false,
                book.checkExternSheet(index));
        book.getSpecificBuiltinRecord(NameRecord.BUILTIN_FILTER_DB, index + 1).setNameDefinition(new Ptg[] {area});
    }

    /** References within the workbook say how many sheets it has. */
    private void countSheets() {
        for (Record record : workbook.getInternalWorkbook().getRecords()) {
            if (record instanceof SupBookRecord book && book.isInternalReferences()) {
                book.setNumberOfSheets((short) workbook.getNumberOfSheets());
            }
        }
    }

    private void write(HSSFCell target, AddedCell cell) {
        XlsContent.write(target, cell.content());
        target.setCellStyle(styles.of(cell.look(), CellXml.needsQuote(cell.content())));
        if (cell.content() instanceof CellContent.Link link) {
            XlsPage.link(target, BookXml.quoted(names.of(link.sheet())) + "!" + link.cell());
        }
    }

    private Optional<HSSFName> localName(int sheet, String name) {
        return workbook.getAllNames().stream()
                .filter(found ->
                        found.getSheetIndex() == sheet && found.getNameName().equals(name))
                .findFirst();
    }
}

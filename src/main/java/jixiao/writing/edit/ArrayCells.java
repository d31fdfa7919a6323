package jixiao.writing.edit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.document.DefaultPassword;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.document.ooxml.PackageProblem;
import jixiao.writing.edit.xls.XlsArrays;
import jixiao.writing.edit.xlsx.BookXml;
import jixiao.writing.edit.xlsx.SharedFormulas;
import jixiao.writing.edit.xlsx.SheetXml;

/**
 * 数组公式、模拟运算表: the cells of a workbook that no program changes one by one.
 *
 * @param ranges by the names of the sheets, each of more than one cell
 */
public record ArrayCells(Map<String, List<CellRange>> ranges) {
    /** No such cells. */
    public static final ArrayCells NONE = new ArrayCells(Map.of());

    public ArrayCells {
        ranges = Map.copyOf(ranges);
    }

    /** Those of a workbook, .xlsx or .xls; none of a file that is not one or is damaged, of which its copy tells. */
    public static ArrayCells of(byte[] original) {
        byte[] plain = DefaultPassword.openedOrSame(original);
        try {
            return switch (WorkbookFormat.of(plain)) {
                case XLSX, XLSM -> new ArrayCells(inParts(plain));
                case XLS -> new ArrayCells(XlsArrays.of(plain));
                case UNKNOWN -> NONE;
            };
        } catch (IOException | RuntimeException damaged) {
            // Of no one kind, and told by the copy that is made of the same bytes.
            return NONE;
        }
    }

    /** Whether a cell of a sheet is one of them. */
    public boolean hold(String sheet, CellAt cell) {
        return ranges.getOrDefault(sheet, List.of()).stream()
                .anyMatch(range -> range.contains(cell.row(), cell.column()));
    }

    private static Map<String, List<CellRange>> inParts(byte[] original) {
        OfficePackage parts = OfficePackage.open(original, PackageLimits.NONE);
        Map<String, List<CellRange>> found = new HashMap<>();
        for (BookXml.Sheet sheet : new BookXml(parts).sheets()) {
            if (!sheet.isWorksheet() || !parts.has(sheet.part())) {
                continue;
            }
            String xml = parts.text(sheet.part());
            if (!xml.contains("array") && !xml.contains("dataTable")) {
                continue;
            }
            try {
                found.put(sheet.name(), SharedFormulas.arrays(SheetXml.of(xml)));
            } catch (PackageProblem damaged) {
                // Nothing is written on that sheet, or its copy tells of it.
                continue;
            }
        }
        return found;
    }
}

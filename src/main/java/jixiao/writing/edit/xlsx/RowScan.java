package jixiao.writing.edit.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.document.ooxml.PackageProblem;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;
import jixiao.writing.edit.CellAt;

/** Goes through the rows of a sheet; rows and cells without an address follow the one before. */
final class RowScan {
    private final String xml;
    private final XmlScanner scan;
    private final String row;
    private final String cell;
    private final String formula;
    private final String extension;

    /** The scanner stands on the start tag of the rows. */
    RowScan(String xml, String prefix, XmlScanner scan) {
        this.xml = xml;
        this.scan = scan;
        this.row = prefix + "row";
        this.cell = prefix + "c";
        this.formula = prefix + "f";
        this.extension = prefix + "extLst";
    }

    /** The rows; the scanner then stands on the end tag. */
    List<SheetRow> rows() {
        List<SheetRow> result = new ArrayList<>();
        int next = 0;
        while (scan.nextChild()) {
            XmlTag tag = scan.tag();
            if (!tag.name().equals(row)) {
                scan.skip();
                continue;
            }
            int index =
                    tag.attribute("r").map(r -> Integer.parseInt(r.trim()) - 1).orElse(next);
            if (index < 0 || index >= CellAt.MAX_ROWS) {
                throw new PackageProblem("行号“" + (index + 1) + "”有误");
            }
            next = index + 1;
            List<SheetCell> cells = tag.isEmpty() ? List.of() : cells(index);
            int bodyEnd = tag.isEmpty() ? tag.end() : scan.tag().start();
            result.add(new SheetRow(index, tag, bodyEnd, scan.position(), cells));
        }
        return result;
    }

    private List<SheetCell> cells(int index) {
        List<SheetCell> result = new ArrayList<>();
        int next = 0;
        while (scan.nextChild()) {
            XmlTag tag = scan.tag();
            if (!tag.name().equals(cell)) {
                scan.skip();
                continue;
            }
            int column = tag.attribute("r").map(r -> column(r, index)).orElse(next);
            next = column + 1;
            result.add(cell(index, column, tag));
        }
        return result;
    }

    /** A cell that calls itself one of another row would be there twice once something is written in that row. */
    private static int column(String address, int index) {
        CellAt at = CellAt.read(address);
        if (at.row() != index) {
            throw new PackageProblem("单元格“" + at + "”写在第" + (index + 1) + "行里");
        }
        return at.column();
    }

    private SheetCell cell(int index, int column, XmlTag tag) {
        Optional<XmlTag> found = Optional.empty();
        int formulaEnd = 0;
        String kept = "";
        if (!tag.isEmpty()) {
            while (scan.nextChild()) {
                XmlTag child = scan.tag();
                int end = scan.skip();
                if (child.name().equals(formula)) {
                    found = Optional.of(child);
                    formulaEnd = end;
                } else if (child.name().equals(extension)) {
                    kept = xml.substring(child.start(), end);
                }
            }
        }
        return new SheetCell(index, column, tag, scan.position(), found, formulaEnd, kept);
    }
}

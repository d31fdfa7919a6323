package jixiao.writing.edit.xlsx;

import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlText;
import jixiao.writing.edit.AddedCell;
import jixiao.writing.edit.AddedLayout;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.PrintLayout;
import jixiao.writing.edit.SheetNames;
import jixiao.writing.edit.StringItem;

/** The XML of an added sheet. */
final class AddedSheetXml {
    private final AddedSheet sheet;
    private final AddedLayout layout;
    private final LookStyles looks;
    private final SheetNames names;
    private final StringBuilder links = new StringBuilder();

    AddedSheetXml(AddedSheet sheet, LookStyles looks, SheetNames names) {
        this.sheet = sheet;
        this.layout = new AddedLayout(sheet);
        this.looks = looks;
        this.names = names;
    }

    String text(Dialect dialect) {
        // Links are known once the rows are.
        StringBuilder rows = rows();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + dialect.main()
                + "\"><sheetPr><tabColor rgb=\"FF" + AddedSheet.TAB_COLOUR
                + "\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                + views() + "<sheetFormatPr defaultRowHeight=\"15\"/>" + columns()
                + "<sheetData>" + rows + "</sheetData>"
                + sheet.filter()
                        .map(range -> "<autoFilter ref=\"" + range + "\"/>")
                        .orElse("")
                + merges()
                + (links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>")
                + "<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\""
                + (sheet.print().landscape() ? "landscape" : "portrait") + "\" fitToHeight=\"0\"/>"
                + headerFooter() + "</worksheet>";
    }

    private String views() {
        String view = "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"";
        if (sheet.frozenRows() == 0) {
            return view + "/></sheetViews>";
        }
        return view + "><pane ySplit=\"" + sheet.frozenRows() + "\" topLeftCell=\"A" + (sheet.frozenRows() + 1)
                + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>"
                + "</sheetView></sheetViews>";
    }

    private String columns() {
        if (sheet.columnWidths().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<cols>");
        for (int column = 0; column < sheet.columnWidths().size(); column++) {
            out.append(StartTag.named("col")
                    .set("min", column + 1)
                    .set("max", column + 1)
                    .set("width", Double.toString(layout.width(column)))
                    .set("customWidth", 1)
                    .empty());
        }
        return out.append("</cols>").toString();
    }

    private StringBuilder rows() {
        StringBuilder out = new StringBuilder(32_768);
        for (int row = 0; row < layout.rows(); row++) {
            StartTag tag = StartTag.named("row").set("r", row + 1);
            if (row < sheet.rows().size()) {
                tag.set("ht", Double.toString(layout.height(row))).set("customHeight", 1);
            }
            tag.open(out);
            cells(row, out);
            out.append("</row>");
        }
        return out;
    }

    private void cells(int row, StringBuilder out) {
        for (AddedCell cell : layout.cells(row)) {
            CellAt at = new CellAt(row, cell.column());
            if (cell.content() instanceof CellContent.Link link) {
                links.append(StartTag.named("hyperlink")
                        .set("ref", at.toString())
                        .set("location", BookXml.quoted(names.of(link.sheet())) + "!" + link.cell())
                        .set("display", StringItem.cut(link.text()))
                        .empty());
            }
            boolean quoted = CellXml.needsQuote(cell.content());
            int style = quoted ? looks.quoted(cell.look()) : looks.of(cell.look());
            CellXml.add(out, "", at, style, cell.content());
        }
    }

    private String merges() {
        if (sheet.merges().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        sheet.merges()
                .forEach(range -> out.append("<mergeCell ref=\"").append(range).append("\"/>"));
        return StartTag.named("mergeCells").set("count", sheet.merges().size()).around(out.toString());
    }

    private String headerFooter() {
        String header = sheet.print().headerCode();
        return "<headerFooter>"
                + (header.isEmpty() ? "" : "<oddHeader>" + XmlText.escape(header) + "</oddHeader>")
                + "<oddFooter>" + XmlText.escape(PrintLayout.FOOTER) + "</oddFooter></headerFooter>";
    }
}

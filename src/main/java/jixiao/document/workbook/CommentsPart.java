package jixiao.document.workbook;

import jixiao.document.CellGrid;
import jixiao.document.ooxml.XmlEvents;

/** 批注部件: the XML of the comments on one worksheet. */
record CommentsPart(XmlEvents xml, CellGrid.Builder grid) {
    void read() {
        while (xml.nextStart()) {
            if (xml.is("comment")) {
                int[] at = SheetPart.position(xml.attribute("ref"));
                String text = RichText.of(xml);
                if (at[0] >= 0 && at[1] >= 0) {
                    grid.note(at[0], at[1], text);
                }
            }
        }
    }
}

package jixiao.writing.edit.xls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.NoteBox;
import jixiao.writing.edit.NoteText;
import jixiao.writing.edit.SheetMetrics;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.IndexedColors;

/** Comments on one sheet of an .xls workbook. */
final class XlsNotes {
    private final HSSFSheet sheet;
    private final XlsStyles styles;
    private final SheetMetrics metrics;

    XlsNotes(HSSFWorkbook workbook, HSSFSheet sheet) {
        this.sheet = sheet;
        this.styles = new XlsStyles(workbook);
        this.metrics = new XlsMetrics(sheet);
    }

    /** Takes our earlier words on the sheet away and puts these in. */
    void apply(Map<CellAt, String> notes) {
        Map<CellAt, String> open = new TreeMap<>(notes);
        for (HSSFComment comment : List.copyOf(sheet.getCellComments().values())) {
            CellAt at = new CellAt(comment.getRow(), comment.getColumn());
            change(comment, at, Optional.ofNullable(open.remove(at)));
        }
        if (!open.isEmpty()) {
            HSSFPatriarch drawing = sheet.createDrawingPatriarch();
            open.forEach((at, text) -> add(drawing, at, text));
        }
    }

    private void change(HSSFComment comment, CellAt at, Optional<String> note) {
        HSSFRichTextString old = (HSSFRichTextString) comment.getString();
        String own = NoteText.own(old.getString());
        boolean ours = !own.equals(old.getString());
        if (ours && own.isBlank() && note.isEmpty()) {
            sheet.getDrawingPatriarch().removeShape(comment);
        } else if (ours || note.isPresent()) {
            HSSFRichTextString text = text(old, own, note);
            comment.setString(text);
            if (note.isPresent()) {
                HSSFClientAnchor anchor = (HSSFClientAnchor) comment.getClientAnchor();
                NoteBox box = own.isBlank()
                        ? NoteBox.beside(at, text.getString(), metrics)
                        : boxOf(anchor).atLeastFor(text.getString(), metrics);
                place(anchor, box);
            }
        }
    }

    private void add(HSSFPatriarch drawing, CellAt at, String note) {
        HSSFRichTextString text = text(new HSSFRichTextString(""), "", Optional.of(note));
        HSSFClientAnchor anchor = new HSSFClientAnchor();
        place(anchor, NoteBox.beside(at, text.getString(), metrics));
        HSSFComment comment = drawing.createComment(anchor);
        comment.setAuthor(NoteText.AUTHOR);
        comment.setString(text);
        comment.setVisible(false);
        comment.setAddress(at.row(), at.column());
    }

    /** A person's words in their fonts, ours after them. */
    private HSSFRichTextString text(HSSFRichTextString old, String own, Optional<String> note) {
        String all = own + note.map(said -> NoteText.block(own, said)).orElse("");
        HSSFRichTextString text = new HSSFRichTextString(all);
        List<NoteText.Cut> cuts = NoteText.ours(old.getString());
        for (int i = 0; i < old.numFormattingRuns(); i++) {
            int from = kept(old.getString(), cuts, old.getIndexOfFormattingRun(i));
            int end = i + 1 < old.numFormattingRuns() ? old.getIndexOfFormattingRun(i + 1) : old.length();
            int to = kept(old.getString(), cuts, end);
            if (from < to) {
                text.applyFont(from, to, old.getFontOfFormattingRun(i));
            }
        }
        if (note.isPresent()) {
            int heading = own.length() + NoteText.heading(own).length();
            text.applyFont(own.length(), heading, font(true));
            text.applyFont(heading, all.length(), font(false));
        }
        return text;
    }

    /** How many characters before an offset stay. */
    private static int kept(String text, List<NoteText.Cut> cuts, int offset) {
        return NoteText.without(text.substring(0, offset), 0, cuts).length();
    }

    private HSSFFont font(boolean bold) {
        return styles.font("宋体", 9, bold, false, IndexedColors.BLACK.getIndex());
    }

    private NoteBox boxOf(HSSFClientAnchor anchor) {
        return new NoteBox(
                anchor.getCol1(),
                anchor.getDx1() * metrics.columnPixels(anchor.getCol1()) / 1024,
                anchor.getRow1(),
                anchor.getDy1() * metrics.rowPixels(anchor.getRow1()) / 256,
                anchor.getCol2(),
                anchor.getDx2() * metrics.columnPixels(anchor.getCol2()) / 1024,
                anchor.getRow2(),
                anchor.getDy2() * metrics.rowPixels(anchor.getRow2()) / 256);
    }

    private void place(HSSFClientAnchor anchor, NoteBox box) {
        anchor.setCol1((short) box.left());
        anchor.setDx1(share(box.leftIn(), metrics.columnPixels(box.left()), 1023));
        anchor.setRow1(box.top());
        anchor.setDy1(share(box.topIn(), metrics.rowPixels(box.top()), 255));
        anchor.setCol2((short) box.right());
        anchor.setDx2(share(box.rightIn(), metrics.columnPixels(box.right()), 1023));
        anchor.setRow2(box.bottom());
        anchor.setDy2(share(box.bottomIn(), metrics.rowPixels(box.bottom()), 255));
    }

    private static int share(int pixels, int size, int whole) {
        return size == 0 ? 0 : Math.min(whole, Math.round((float) pixels * whole / size));
    }
}

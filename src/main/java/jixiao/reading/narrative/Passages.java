package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.document.Block;
import jixiao.document.Block.Paragraph;
import jixiao.document.WorkbookGrid;
import jixiao.model.DocumentPlace;
import jixiao.model.Place;

/**
 * 段落: the paragraphs of a document as they were meant: one that a page's end parted is whole again, one that holds line
 * breaks before headings is several.
 */
final class Passages {
    private static final Pattern ENDED = Pattern.compile("[。;:!?…]$");
    private static final Pattern BEGINS = Pattern.compile("^(附件|附表|年度目标|备注|注:|第.{1,3}部分)");
    private static final Pattern CONTENTS = Pattern.compile("(…|\\.{4,}|·{4,})\\d*$");

    /** A shorter line is a heading, a label or an answer, and is not gone on with. */
    private static final int SHORT = 20;

    private final String file;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(String file) {
        this.file = file;
    }

    /** The passages of a document, without empty ones and without those of a table of contents. */
    static List<Passage> of(WorkbookGrid document) {
        return new Passages(document.file()).read(document.blocks());
    }

    private List<Passage> read(List<Block> blocks) {
        Place place = Place.NOWHERE;
        String pending = "";
        int page = 0;
        for (Block block : blocks) {
            if (!(block instanceof Paragraph paragraph)) {
                add(place, pending);
                pending = "";
                continue;
            }
            if (paragraph.isBlank()) {
                continue;
            }
            String[] lines = paragraph.text().split("\\n");
            for (int at = 0; at < lines.length; at++) {
                boolean open = at > 0 || paragraph.page() > page;
                if (open && goesOn(pending, lines[at])) {
                    pending = pending + lines[at];
                } else {
                    add(place, pending);
                    pending = lines[at];
                    place = at(paragraph);
                }
            }
            page = paragraph.page();
        }
        add(place, pending);
        return passages;
    }

    private Place at(Paragraph paragraph) {
        return new Place(file, "", new DocumentPlace(paragraph.page(), 0, 0, 0, paragraph.number()).text());
    }

    private void add(Place place, String text) {
        Passage passage = Passage.of(passages.size(), place, text);
        if (!passage.isBlank() && !CONTENTS.matcher(passage.text()).find()) {
            passages.add(passage);
        }
    }

    private static boolean goesOn(String before, String next) {
        String first = Passage.of(0, Place.NOWHERE, before).text();
        String second = Passage.of(0, Place.NOWHERE, next).text();
        return first.length() > SHORT
                && !ENDED.matcher(first).find()
                && !Numbering.of(second).isNumbered()
                && !BEGINS.matcher(second).find();
    }
}

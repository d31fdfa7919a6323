package jixiao.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Grid.GridCell;
import jixiao.model.Entry;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/** 表末备注: the notes under a table, each by itself. */
final class FormNotes {
    private static final Pattern HEAD = Pattern.compile("^(?:备注|注释|注|填表说明|填报说明|说明)[::]?");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})[.、](?!\\d)(.*)$", Pattern.DOTALL);

    /** Between the items that stand in one cell. */
    private static final Pattern BETWEEN = Pattern.compile("[\\r\\n]+|(?<=[。;；])(?=\\s*\\d{1,2}[.、．](?!\\d))");

    private FormNotes() {}

    /**
     * Finds them.
     *
     * @param below rows below the last line
     * @return by label 表末备注1, 表末备注2 …, the number as printed, else in their order
     */
    static Map<String, Entry> of(Area below) {
        Map<String, Entry> notes = new LinkedHashMap<>();
        boolean open = false;
        for (int row = below.firstRow(); row <= below.lastRow(); row++) {
            List<GridCell> cells =
                    below.own(row).stream().filter(cell -> !cell.isBlank()).toList();
            if (cells.isEmpty()) {
                continue;
            }
            String first = Normal.text(cells.get(0).text());
            boolean headed = HEAD.matcher(first).lookingAt();
            boolean numbered = NUMBERED.matcher(first).matches();
            open = headed || numbered || open && cells.size() == 1;
            if (!open) {
                continue;
            }
            boolean bare = headed && HEAD.matcher(first).replaceFirst("").isEmpty();
            cells.stream().skip(bare ? 1 : 0).limit(1).forEach(cell -> add(below.entry(cell), notes));
        }
        return notes;
    }

    private static void add(Entry cell, Map<String, Entry> notes) {
        List<String> items = new ArrayList<>(List.of(BETWEEN.split(cell.text())));
        for (String item : items) {
            String text = HEAD.matcher(item.strip()).replaceFirst("").strip();
            Matcher numbered = NUMBERED.matcher(Normal.text(text));
            int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : notes.size() + 1;
            if (!text.isEmpty()) {
                notes.putIfAbsent(SelfEvaluation.NOTE + number, new Entry(text, cell.place()));
            }
        }
    }
}

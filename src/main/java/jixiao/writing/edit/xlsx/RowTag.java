package jixiao.writing.edit.xlsx;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.writing.edit.CellAt;

/** The tag of a row that gets cells. */
final class RowTag {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private RowTag() {}

    /** Puts cells at the end of a row, and widens the columns that its tag tells. */
    static void extend(SheetRow row, Collection<CellAt> changed, String tail, Splices splices) {
        StartTag tag = StartTag.of(row.tag());
        Optional<String> spans = widened(tag, changed);
        spans.ifPresent(wide -> tag.set("spans", wide));
        if (row.tag().isEmpty()) {
            if (!tail.isEmpty()) {
                splices.replace(row.tag().start(), row.tag().end(), tag.around(tail));
            }
            return;
        }
        if (spans.isPresent()) {
            splices.replace(row.tag().start(), row.tag().end(), tag.open());
        }
        if (!tail.isEmpty()) {
            splices.insert(row.bodyEnd(), tail);
        }
    }

    private static Optional<String> widened(StartTag tag, Collection<CellAt> changed) {
        Optional<String> spans = tag.get("spans");
        if (spans.isEmpty() || changed.isEmpty()) {
            return Optional.empty();
        }
        Matcher numbers = NUMBER.matcher(spans.get());
        int first = Integer.MAX_VALUE;
        int last = 0;
        while (numbers.find()) {
            first = Math.min(first, Integer.parseInt(numbers.group()));
            last = Math.max(last, Integer.parseInt(numbers.group()));
        }
        int newFirst = first;
        int newLast = last;
        for (CellAt at : changed) {
            newFirst = Math.min(newFirst, at.column() + 1);
            newLast = Math.max(newLast, at.column() + 1);
        }
        return newFirst == first && newLast == last ? Optional.empty() : Optional.of(newFirst + ":" + newLast);
    }
}

package jixiao.reading;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.document.Grid;
import jixiao.document.JoinedSheets;
import jixiao.model.Source;
import jixiao.text.Normal;

/**
 * 跨工作表的续表: whether the first table of a sheet only goes on with the last one of the sheet before. The sheet's name or
 * what stands above its header must say so ("自评表(续)"); or the sheets are numbered alike ("自评表1-1", "自评表1-2"), nothing
 * but the header stands above the lines, and the only total is on the second.
 */
final class SheetJoiner {
    /** Rows in which a sheet says what it is. */
    private static final int HEAD = 3;

    private static final Pattern NUMBERS = Pattern.compile("[-_.()0-9一二三四五六七八九十第页]");

    private final ContinuedWords words;
    private final TableFinder finder;
    private final Footer footer;

    SheetJoiner(ContinuedWords words, TableFinder finder, Footer footer) {
        this.words = words;
        this.finder = finder;
        this.footer = footer;
    }

    /**
     * The table that two make together.
     *
     * @param last the last table of the sheet before
     * @param next the first table of the sheet
     */
    Optional<TableArea> join(TableArea last, TableArea next, Source source) {
        Area upper = last.area();
        Area lower = next.area();
        boolean named = isNamed(upper.grid().name(), lower.grid().name());
        boolean marked = named || isMarked(next);
        boolean numbered = !marked && isNumbered(last, next);
        boolean again = hasTotal(last) && hasTotal(next) && !Collections.disjoint(names(last), names(next));
        if (!marked && !numbered || again || lower.firstColumn() > 0) {
            return Optional.empty();
        }
        JoinedSheets joined =
                new JoinedSheets(upper.grid(), upper.lastRow() + 1, named ? Names.CONTINUED : "", lower.grid());
        return finder.find(joined, source).stream()
                .filter(table -> goesOn(table, joined.seam()))
                .findFirst();
    }

    /**
     * The table that goes on on a sheet without any header, where the sheet's name or its first title says so.
     *
     * @param last the last table of the sheet before
     * @param rest the sheet
     */
    Optional<TableArea> join(TableArea last, Grid rest, Source source) {
        Area upper = last.area();
        Area lower = new Area(rest, source, 0, Math.min(rest.rows(), HEAD) - 1, 0, Math.max(0, rest.columns() - 1));
        if (!isNamed(upper.grid().name(), rest.name()) && !isMarked(lower)) {
            return Optional.empty();
        }
        JoinedSheets joined = new JoinedSheets(upper.grid(), upper.lastRow() + 1, Names.CONTINUED, rest);
        return finder.withRest(joined, source, joined.seam());
    }

    /** Whether a table goes on under its first header below a row. */
    private static boolean goesOn(TableArea table, int seam) {
        long above = table.headings().stream()
                .filter(heading -> heading.firstRow() < seam)
                .count();
        return above > 0 && above < table.headings().size() && table.goesOn((int) above);
    }

    /** Whether a sheet is called like the one before, and that it goes on. */
    private boolean isNamed(String before, String name) {
        String known = words.without(before).orElse(Normal.text(before));
        return words.without(name)
                        .filter(rest -> rest.isEmpty() || rest.equals(known) || known.endsWith(rest))
                        .isPresent()
                || words.bare(name)
                        .filter(rest -> rest.equals(words.bare(before).orElse(known)))
                        .isPresent();
    }

    private boolean isMarked(TableArea next) {
        return isMarked(head(next));
    }

    private boolean isMarked(Area head) {
        return head.rows()
                .mapToObj(head::own)
                .flatMap(cells -> cells.stream().limit(Continuation.FEW))
                .anyMatch(cell -> words.without(cell.text()).isPresent());
    }

    private boolean isNumbered(TableArea last, TableArea next) {
        String before = NUMBERS.matcher(Normal.text(last.area().grid().name())).replaceAll("");
        String name = NUMBERS.matcher(Normal.text(next.area().grid().name())).replaceAll("");
        return before.equals(name)
                && last.first().firstRow() > last.area().firstRow()
                && last.first().words().keySet().equals(next.first().words().keySet())
                && head(next).rows().allMatch(row -> next.area().own(row).isEmpty())
                && !hasTotal(last)
                && hasTotal(next)
                && Collections.disjoint(names(last), names(next));
    }

    /** What stands above the first header. */
    private static Area head(TableArea table) {
        return table.area().rows(table.area().firstRow(), table.first().firstRow() - 1);
    }

    /** What stands below the first header. */
    private static Area body(TableArea table) {
        return table.area().rows(table.first().lastRow() + 1, table.area().lastRow());
    }

    /** The names of the lines under the first header: two tables may well have the same ones. */
    private static List<String> names(TableArea table) {
        return body(table)
                .rows()
                .mapToObj(row -> table.first().at(table.area(), row, Names.LEVEL3))
                .flatMap(Optional::stream)
                .map(cell -> Normal.words(cell.text()))
                .filter(name -> !name.isEmpty() && !name.equals(Normal.words(Names.TOTAL)))
                .distinct()
                .toList();
    }

    private boolean hasTotal(TableArea table) {
        return body(table).rows().anyMatch(row -> footer.kind(table.area(), row) == Footer.Kind.TOTAL);
    }
}

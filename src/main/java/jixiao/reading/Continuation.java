package jixiao.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Grid.GridCell;
import jixiao.reading.funds.MoneyUnits;
import jixiao.reading.goal.GoalCaption;
import jixiao.reading.title.Labels;
import jixiao.reading.title.Titles;
import jixiao.text.Normal;

/**
 * 续表: whether what stands above a further header begins another table, or the one above goes on there. It goes on where the
 * sheet says so and nothing between the two headers is another table's: no funds, no other project, unit, year or title. Where it
 * does not say so, the same title must stand there again, over the same header, after a part without a total and before one.
 */
final class Continuation {
    /** A row with more cells is none that says something of the table. */
    static final int FEW = 3;

    /** Rows that a page's end and the next one's head may take. */
    private static final int FARTHEST = 12;

    /** What stands beside a name in most lines. */
    private static final List<String> FILLED = List.of(Names.TARGET, Names.ACTUAL, Names.WEIGHT);

    private static final List<String> UNITS = List.of(Names.DEPARTMENT, Names.AUTHORITY, Names.EXECUTOR);

    private static final String NUMBER = "[一二三四五六七八九十0-9]{1,3}";

    private static final Pattern ATTACHED = Pattern.compile("(?:附件|附表|附|表)(?:" + NUMBER + ")?[:.-]?[0-9]{0,2}");
    private static final Pattern PAGE =
            Pattern.compile("-?(?:第" + NUMBER + "页[,/]?)?(?:共?" + NUMBER + "页)?-?|-[0-9]{1,3}-");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年度");
    private static final Pattern ONLY_YEAR = Pattern.compile("\\(?20[0-9]{2}年度?\\)?");

    private final ContinuedWords words;
    private final Titles titles;
    private final Labels labels;
    private final HeadingFinder funds;
    private final GoalCaption.Parser captions;
    private final Footer footer;

    Continuation(
            ContinuedWords words,
            Titles titles,
            Labels labels,
            HeadingFinder funds,
            GoalCaption.Parser captions,
            Footer footer) {
        this.captions = captions;
        this.words = words;
        this.titles = titles;
        this.labels = labels;
        this.funds = funds;
        this.footer = footer;
    }

    /**
     * The first row of what stands between two parts of one table; empty where the header begins another, or another block
     * of the table with lines of its own above it.
     *
     * @param window the columns of the table, to the end of the sheet
     * @param first first row of the table
     * @param open its headers so far
     * @param next the next header
     * @param begin the row in which another table seems to begin; −1 where none does
     */
    OptionalInt of(Area window, int first, List<Heading> open, Heading next, int begin) {
        Heading before = open.get(open.size() - 1);
        int from = from(window, before, next);
        int to = next.firstRow() - 1;
        if (begin >= 0 && begin < from) {
            return OptionalInt.empty();
        }
        Area head = window.rows(first, open.get(0).firstRow() - 1);
        Area between = window.rows(from, to);
        boolean goesOn = isMarked(between)
                ? agrees(head, between)
                : begin < 0
                        ? isBare(between)
                        : agrees(head, between)
                                && again(head, between)
                                && before.words().keySet().equals(next.words().keySet())
                                && !isEnded(window.rows(before.lastRow() + 1, begin - 1))
                                && ends(window.rows(next.lastRow() + 1, window.lastRow()));
        return goesOn ? OptionalInt.of(from) : OptionalInt.empty();
    }

    /**
     * Whether rows without a header of their own only go on with the table above: nothing there is another one's, most of what
     * stands above a total or a box are lines filled in under the words of the header, and a total or a box stands there where
     * there is no line.
     */
    boolean goesOn(Area head, Heading heading, Area rest) {
        List<Integer> above = rest.rows()
                .takeWhile(row -> !isEnd(rest, row))
                .filter(row -> footer.kind(rest, row) == Footer.Kind.OTHER && isPart(rest, heading, row))
                .boxed()
                .toList();
        long filled = above.stream().filter(row -> isFilled(rest, heading, row)).count();
        boolean lines = 2 * filled > above.size();
        return agrees(head, rest) && (lines || above.isEmpty() && isEnded(rest));
    }

    private static boolean isFilled(Area area, Heading heading, int row) {
        return FILLED.stream()
                .filter(name -> heading.word(name).isPresent())
                .allMatch(name -> heading.at(area, row, name)
                        .filter(cell -> cell.row() == row && !cell.isBlank())
                        .isPresent());
    }

    /** The row after the last line or total above a header. */
    private int from(Area window, Heading before, Heading next) {
        int from = next.firstRow();
        int lowest = Math.max(before.lastRow() + 1, next.firstRow() - FARTHEST);
        while (from > lowest && !isPart(window, before, from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isPart(Area window, Heading before, int row) {
        Footer.Kind kind = footer.kind(window, row);
        return kind == Footer.Kind.TOTAL
                || kind == Footer.Kind.OTHER
                        && isLine(window, before, row)
                        && !isMark(window, row)
                        && !isPage(window, row)
                        && !titles.isTitle(window, row)
                        && captions.at(window, row).isEmpty()
                        && labels.inRow(window, row).isEmpty();
    }

    /** Whether a row has a name in its column, or a label of level 1 or 2 in theirs. */
    private static boolean isLine(Area window, Heading before, int row) {
        int target = before.word(Names.TARGET).map(Heading.Word::column).orElse(-1);
        int name = before.word(Names.LEVEL3).map(Heading.Word::column).orElse(-1);
        boolean named = before.at(window, row, Names.LEVEL3)
                .filter(cell -> !cell.isBlank() && cell.column() >= name && !window.covers(cell, target))
                .isPresent();
        return named
                || window.own(row).stream()
                        .anyMatch(cell -> before.firstColumn() <= cell.column()
                                && cell.column() < name
                                && !window.covers(cell, name)
                                && !ONLY_YEAR.matcher(Normal.text(cell.text())).matches());
    }

    private boolean isMarked(Area between) {
        return between.rows().anyMatch(row -> isMark(between, row));
    }

    private boolean isMark(Area window, int row) {
        List<GridCell> own = window.own(row);
        return own.size() <= FEW
                && own.stream()
                        .anyMatch(cell -> words.without(cell.text())
                                .filter(rest -> rest.isEmpty()
                                        || titles.isTitle(rest)
                                        || ATTACHED.matcher(rest).matches())
                                .isPresent());
    }

    private static boolean isPage(Area window, int row) {
        List<GridCell> own = window.own(row);
        return own.size() <= FEW
                && own.stream()
                        .allMatch(cell -> PAGE.matcher(Normal.text(cell.text())).matches());
    }

    /** Whether rows hold nothing but the numbers and sums of pages. */
    private boolean isBare(Area between) {
        return between.rows()
                .allMatch(row -> isPage(between, row) || footer.kind(between, row) == Footer.Kind.SUBTOTAL);
    }

    /** Whether nothing between the parts is another table's. */
    private boolean agrees(Area head, Area between) {
        Set<String> known = new HashSet<>();
        Set<String> years = new HashSet<>();
        for (int row = head.firstRow(); row <= head.lastRow(); row++) {
            labelled(head, row, known);
            years(head, row, years);
        }
        Set<String> own = new HashSet<>();
        Set<String> ownYears = new HashSet<>();
        for (int row = between.firstRow(); row <= between.lastRow(); row++) {
            if (funds.at(between, row).isPresent() || !fits(head, between, row)) {
                return false;
            }
            labelled(between, row, own);
            years(between, row, ownYears);
        }
        return known.containsAll(own) && years.containsAll(ownYears);
    }

    /** What the labels of one table alone say, blank ones left out; a unit is one by whatever label. */
    private void labelled(Area area, int row, Set<String> said) {
        for (Labels.Found found : labels.inRow(area, row)) {
            String value = Normal.words(found.value().text());
            if (Names.BEGINNING.contains(found.name()) && !value.isEmpty() && !MoneyUnits.is(value)) {
                said.add((UNITS.contains(found.name()) ? Names.DEPARTMENT : found.name()) + value);
            }
        }
    }

    private static void years(Area area, int row, Set<String> years) {
        for (GridCell cell : area.own(row)) {
            Matcher year = YEAR.matcher(Normal.text(cell.text()));
            while (year.find()) {
                years.add(year.group());
            }
        }
    }

    /** Whether a row of the next part's head is no title, or one of the table's own, perhaps its end alone. */
    private boolean fits(Area head, Area between, int row) {
        Optional<String> title = title(between, row);
        List<String> known = titles(head);
        return title.isEmpty() || known.isEmpty() || known.stream().anyMatch(each -> each.endsWith(bare(title.get())));
    }

    private List<String> titles(Area area) {
        return area.rows()
                .mapToObj(row -> title(area, row))
                .flatMap(Optional::stream)
                .map(Continuation::bare)
                .toList();
    }

    /** The title in a row, without what says that the table goes on. */
    private Optional<String> title(Area area, int row) {
        return area.own(row).stream()
                .limit(FEW)
                .flatMap(cell -> words.without(cell.text()).stream())
                .filter(titles::isTitle)
                .findFirst()
                .or(() -> titles.text(area, row));
    }

    private static String bare(String title) {
        return Normal.text(title).replaceAll("\\([^()]*\\)", "");
    }

    /** Whether the table's title stands there again. */
    private boolean again(Area head, Area between) {
        List<String> known = titles(head);
        return titles(between).stream().anyMatch(known::contains);
    }

    /** Whether a row is a total or what stands below one. */
    private boolean isEnd(Area area, int row) {
        Footer.Kind kind = footer.kind(area, row);
        return kind == Footer.Kind.TOTAL || kind == Footer.Kind.EDGE;
    }

    private boolean isEnded(Area rows) {
        return rows.rows().anyMatch(row -> isEnd(rows, row));
    }

    /** Whether such a row comes before the funds of another table. */
    private boolean ends(Area below) {
        return below.rows().takeWhile(row -> funds.at(below, row).isEmpty()).anyMatch(row -> isEnd(below, row));
    }
}

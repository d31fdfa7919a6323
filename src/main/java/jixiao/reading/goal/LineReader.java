package jixiao.reading.goal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.document.Grid.Digits;
import jixiao.document.Grid.GridCell;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.reading.Area;
import jixiao.reading.ContinuedWords;
import jixiao.reading.Deductions;
import jixiao.reading.Heading;
import jixiao.reading.Names;
import jixiao.reading.OwnOutput;
import jixiao.reading.Wordings;
import jixiao.reading.Written;
import jixiao.reading.value.TargetText;
import jixiao.text.Normal;

/** 指标行读取: the rows under one header to indicators, one after the other; labels left blank are those of above. */
final class LineReader {
    private static final Pattern DASH = Pattern.compile("[-一/~_]+");
    private static final Pattern REMARK = Pattern.compile("\\d{1,2}[.、]|注|备注");

    private final Area area;
    private final Heading heading;
    private final Wordings wordings;
    private final Written written;
    private final Optional<Integer> year;
    private final Deductions deductions;
    private Label level1 = Label.NONE;
    private Label level2 = Label.NONE;

    /** Where the table only goes on: how its labels say so, and the labels of above by the cells that say them again. */
    private Optional<ContinuedWords> continued = Optional.empty();

    private final Map<String, Label> again = new HashMap<>();

    LineReader(Area area, Heading heading, Wordings wordings, Written written, Optional<Integer> year) {
        this.year = year;
        this.wordings = wordings;
        this.area = area;
        this.heading = heading;
        this.written = written;
        this.deductions = new Deductions(area, heading, written);
    }

    /** Goes on with the lines of another header: its labels hold until others stand there. */
    void goOn(LineReader above, ContinuedWords words) {
        level1 = above.level1;
        level2 = above.level2;
        continued = Optional.of(words);
    }

    /** Begins without any labels: the lines are another goal's. */
    void begin() {
        level1 = Label.NONE;
        level2 = Label.NONE;
        continued = Optional.empty();
    }

    /** The indicator of a row; empty when the row holds none. */
    Optional<Indicator> at(int row) {
        Optional<GridCell> named = nameCell(row);
        if (named.isEmpty()) {
            // A label may stand alone above its first line.
            levels(row);
            return Optional.empty();
        }
        Label label = IndicatorLabel.of(area, named.get());
        String aim = targetColumn(row);
        Entry target = filled(aim, row);
        Entry actual = filled(Names.ACTUAL, row);
        Figure weight = points(Names.WEIGHT, row);
        Figure claimed = claim(row);
        boolean valued = !target.isBlank() || !actual.isBlank();
        boolean pointed =
                !weight.isBlank() || !claimed.isBlank() || label.points().isPresent();
        levels(row);
        boolean nothing = label.name().isEmpty() || IndicatorLabel.isEmpty(label);
        if (nothing && !valued
                || IndicatorLabel.isDetail(label) && !pointed && !valued
                || repeatsAbove(row, named.get())
                || !valued && !pointed && (isRemark(named.get()) || IndicatorLabel.isNumber(label))) {
            return Optional.empty();
        }
        if (!valued && isGroup(label, row, pointed)) {
            group(label, weight);
            return Optional.empty();
        }
        Label level3 = nothing ? new Label(label.text(), label.text(), label.points(), label.place()) : label;
        Entry nature = entry(Names.NATURE, row);
        Entry unit = entry(Names.UNIT, row);
        Entry operator = filled(Names.OPERATOR, row);
        TargetText text = new TargetText(
                target.text(), written.sense(operator.text(), nature.text()), unit.text(), level3.name(), year);
        return Optional.of(new Indicator(
                area.place(named.get()),
                level1,
                level2,
                level3,
                nature.isBlank() ? operator : nature,
                new Entry(text.joined(), target.place()),
                written.target(text, digits(aim, row)),
                written.actual(actual, text, digits(Names.ACTUAL, row)),
                weight,
                claimed,
                points(OwnOutput.SECOND_SCORE, row),
                entry(Names.LEVEL, row),
                entry(Names.REASON, row)));
    }

    /**
     * Whether a row only names the group of the lines below it, in a table that has no columns for level 1 and 2. A name like
     * that with points is one where a line or another group follows; else it is an indicator that nobody filled in.
     */
    private boolean isGroup(Label label, int row, boolean pointed) {
        boolean alone = heading.word(Names.LEVEL1).isEmpty()
                && heading.word(Names.LEVEL2).isEmpty();
        return alone && isGroupName(label) && (!pointed || leads(row + 1));
    }

    private boolean leads(int row) {
        boolean line = isOwn(Names.TARGET, row) && isOwn(Names.ACTUAL, row);
        return line
                || nameCell(row)
                        .filter(cell -> isGroupName(IndicatorLabel.of(area, cell)))
                        .isPresent();
    }

    private boolean isGroupName(Label label) {
        return wordings.is(Names.LEVEL1_GROUP, label.name()) || wordings.is(Names.LEVEL2_GROUP, label.name());
    }

    /** Takes a group with its points as the level of the lines below. */
    private void group(Label read, Figure points) {
        boolean first = wordings.is(Names.LEVEL1_GROUP, read.name());
        Label label = label(first ? level1 : level2, read);
        if (label.equals(first ? level1 : level2)) {
            return;
        }
        Label named = new Label(label.text(), label.name(), label.points().or(points::value), label.place());
        if (wordings.is(Names.LEVEL1_GROUP, label.name())) {
            level1 = named;
            level2 = Label.NONE;
        } else {
            level2 = named;
        }
    }

    /** The cell of level 3, where it is one of this column and no text that runs across the table. */
    Optional<GridCell> nameCell(int row) {
        return heading.at(area, row, Names.LEVEL3)
                .filter(cell -> !cell.isBlank() && cell.row() > heading.lastRow())
                .filter(cell -> !reaches(cell, Names.TARGET) && !reaches(cell, Names.ACTUAL))
                .filter(cell -> cell.column() > heading.firstColumn() || cell.column() == column(Names.LEVEL3));
    }

    /**
     * Whether a cell that reads like a goal's caption is one: no name stands beside it, or what does is the goal's own text,
     * neither target nor actual following it; and no actual follows where it stands in the column of names itself.
     */
    boolean isCaption(int row, GridCell caption) {
        Optional<GridCell> name = nameCell(row);
        if (name.isEmpty()) {
            return true;
        }
        boolean alone = area.lastRow(caption) == row && !isOwn(Names.TARGET, row);
        return (name.get().equals(caption) || alone) && !isOwn(Names.ACTUAL, row);
    }

    private boolean reaches(GridCell cell, String name) {
        return heading.word(name)
                .filter(word -> area.covers(cell, word.column()))
                .isPresent();
    }

    private int column(String name) {
        return heading.word(name).map(Heading.Word::column).orElse(-1);
    }

    /** A name merged over several rows is one line, unless each row has a target or an actual of its own. */
    private boolean repeatsAbove(int row, GridCell name) {
        if (name.row() == row) {
            return false;
        }
        return !isOwn(Names.TARGET, row) && !isOwn(Names.ACTUAL, row);
    }

    /** Whether a row has a name, a target and points of its own. */
    boolean isPointed(int row) {
        return nameCell(row).isPresent()
                && isOwn(Names.TARGET, row)
                && (!points(Names.WEIGHT, row).isBlank()
                        || !points(Names.SCORE, row).isBlank());
    }

    private boolean isOwn(String column, int row) {
        return heading.at(area, row, column)
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .isPresent();
    }

    /** A text without any value beside it that is a sentence and no name: a note under the table. */
    private boolean isRemark(GridCell cell) {
        String normal = Normal.text(cell.text());
        boolean wide = area.lastColumn(cell)
                > heading.word(Names.LEVEL3).map(Heading.Word::lastColumn).orElse(0);
        return wide || normal.indexOf('。') >= 0 || REMARK.matcher(normal).lookingAt();
    }

    private void levels(int row) {
        Optional<GridCell> first = level(Names.LEVEL1, row);
        Optional<GridCell> second = level(Names.LEVEL2, row)
                .filter(cell -> first.filter(cell::equals).isEmpty());
        Label before = level1;
        if (first.isPresent()) {
            level1 = label(level1, first.get());
        }
        boolean sameGroup = level1.place().equals(before.place())
                || !level1.name().isEmpty() && level1.text().equals(before.text());
        if (second.isPresent()) {
            level2 = label(level2, second.get());
        } else if (!sameGroup) {
            level2 = Label.NONE;
        }
    }

    /** The label of a cell; the same one again while a merged cell goes on. */
    private Label label(Label before, GridCell cell) {
        return before.place().cell().equals(cell.address())
                ? before
                : again.computeIfAbsent(cell.address(), none -> label(before, IndicatorLabel.of(area, cell)));
    }

    /** The label above where that is only said again under a further header of the table ("产出指标(续)"). */
    private Label label(Label before, Label label) {
        if (continued.isEmpty()) {
            return label;
        }
        Optional<String> bare = continued.get().name(label.name());
        String name = bare.orElse(label.name());
        boolean points = label.points().isEmpty() || label.points().equals(before.points());
        if (points && Normal.words(name).equals(Normal.words(before.name()))) {
            return before;
        }
        return bare.isPresent() ? new Label(label.text(), name, label.points(), label.place()) : label;
    }

    private Optional<GridCell> level(String name, int row) {
        return heading.at(area, row, name)
                .filter(cell -> !cell.isBlank() && cell.row() > heading.lastRow())
                .filter(cell -> !reaches(cell, Names.LEVEL3));
    }

    private Entry entry(String name, int row) {
        return heading.at(area, row, name).map(area::entry).orElse(Entry.NONE);
    }

    /** A cell's text, empty where it is only a dash. */
    private Entry filled(String name, int row) {
        Entry entry = entry(name, row);
        boolean dash = entry.text().length() <= 4
                && DASH.matcher(Normal.text(entry.text())).matches();
        return dash ? new Entry("", entry.place()) : entry;
    }

    /** The column of the adjusted target where there is one, else that of the year's beginning; 无 is none. */
    private String targetColumn(int row) {
        Entry adjusted = filled(Names.ADJUSTED, row);
        boolean none = adjusted.isBlank() || Normal.text(adjusted.text()).equals("无");
        return none ? Names.TARGET : Names.ADJUSTED;
    }

    private Optional<Digits> digits(String name, int row) {
        return heading.at(area, row, name).flatMap(GridCell::digits);
    }

    private Figure claim(int row) {
        return heading.at(area, row, Names.SCORE)
                .map(cell -> written.claim(area, cell))
                .orElseGet(() -> deductions.claim(row, points(Names.WEIGHT, row)));
    }

    private Figure points(String name, int row) {
        return heading.at(area, row, name)
                .map(cell -> written.points(cell.text(), area.place(cell)))
                .orElse(Figure.NONE);
    }
}

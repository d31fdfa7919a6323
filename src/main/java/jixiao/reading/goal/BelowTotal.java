package jixiao.reading.goal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.document.Grid.GridCell;
import jixiao.model.Indicator;
import jixiao.model.Target;
import jixiao.reading.Area;
import jixiao.reading.Heading;
import jixiao.reading.Names;
import jixiao.reading.Wordings;
import jixiao.text.Normal;

/**
 * 总分以下的行: tells lines below a total from notes whose cells happen to fall under the words of the header. A line below a
 * total has points, or stands in a group that begins there, or has a number targeted and a number reported; anything else is
 * a note.
 */
final class BelowTotal {
    /** What a note begins with that is one of several. */
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\d{1,2}[.、](?!\\d)|\\(\\d{1,2}\\)|[①-⑳]|[一二三四五六七八九十]{1,3}、|注\\d?:|备注)");

    /** What notes on the scoring speak of, and names of indicators do not. */
    private static final Pattern SCORING = Pattern.compile("(?:定性|定量|正向|反向)指标|得分|分值|计分|评分|满分|扣分");

    /** What stands before, or is, a row of the grades that a total reaches. */
    private static final Pattern GRADE =
            Pattern.compile("(?:自评|评价|绩效|评定|得分|综合)*(?:等级|等次|档次|结论|结果)(?:划分|标准|评定)?|[优良中差]|优秀|良好|合格|不合格|一般|较差");

    private static final int LONGEST_GROUP = 14;

    private final Area area;
    private final Heading heading;
    private final Wordings wordings;

    BelowTotal(Area area, Heading heading, Wordings wordings) {
        this.area = area;
        this.heading = heading;
        this.wordings = wordings;
    }

    /** Whether a group of lines begins in a row: what stands below it are lines again. */
    boolean opensGroup(int row) {
        return Stream.of(Names.LEVEL1, Names.LEVEL2, Names.LEVEL3)
                .flatMap(column -> heading.at(area, row, column).stream())
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .anyMatch(this::isGroup);
    }

    /** Whether a row explains how points are given (≥95%得满分). */
    boolean speaksOfScoring(int row) {
        return area.seen(row).stream()
                .anyMatch(cell -> SCORING.matcher(Normal.text(cell.text())).find());
    }

    private boolean isGroup(GridCell cell) {
        String name = IndicatorLabel.of(area, cell).name();
        String normal = Normal.text(name);
        return wordings.is(Names.LEVEL1_GROUP, name)
                || wordings.is(Names.LEVEL2_GROUP, name)
                || normal.length() <= LONGEST_GROUP
                        && normal.endsWith("指标")
                        && !SCORING.matcher(normal).find();
    }

    /** Whether what was read from a row that opens no group is a line nevertheless. */
    boolean isLine(Indicator read) {
        return isPointed(read) || isCounted(read);
    }

    /** Whether it goes on with the lines where no total stood between: numbered notes do not, under names without numbers. */
    boolean goesOn(Optional<Indicator> before, Indicator read) {
        boolean notes =
                before.filter(line -> isPointed(line) && !isNumbered(line)).isPresent() && isNumbered(read);
        return !notes || isLine(read);
    }

    /** Whether a target and an actual stand beside a name. */
    static boolean isReported(Indicator read) {
        return !read.targetEntry().isBlank() && !read.actual().entry().isBlank();
    }

    private static boolean isNumbered(Indicator line) {
        return NUMBERED.matcher(Normal.text(line.level3().text())).find();
    }

    private static boolean isPointed(Indicator line) {
        return line.weight().value().isPresent()
                || line.claimed().value().isPresent()
                || line.level3().points().isPresent();
    }

    /** A number targeted and a number reported, of something that is no note on scoring or part of an enumeration of notes. */
    private static boolean isCounted(Indicator read) {
        Optional<Target> target = read.target().filter(Target::isNumeric);
        boolean enumerated = Stream.of(read.targetEntry(), read.actual().entry())
                .anyMatch(entry -> NUMBERED.matcher(Normal.text(entry.text())).find());
        List<String> levels = Stream.of(read.level1(), read.level2(), read.level3())
                .map(level -> Normal.text(level.text()))
                .toList();
        return target.isPresent()
                && read.actual().quantity().isPresent()
                && !enumerated
                && levels.stream().noneMatch(level -> GRADE.matcher(level).matches())
                && Stream.concat(
                                levels.stream(),
                                Stream.of(Normal.text(read.targetEntry().text())))
                        .noneMatch(text -> SCORING.matcher(text).find());
    }
}

package jixiao.reading.funds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.document.Grid.GridCell;
import jixiao.model.Figure;
import jixiao.reading.Area;
import jixiao.reading.Heading;
import jixiao.reading.Heading.Word;
import jixiao.reading.Names;
import jixiao.reading.PointsInText;
import jixiao.reading.Wordings;

/**
 * 预算执行表头: the header of the funds with the caption that names the block.
 *
 * @param area rows above the indicators
 * @param heading the header words
 * @param caption the cell left of them, else the one alone in the row above; empty when there is none
 */
record FundHeading(Area area, Heading heading, Optional<GridCell> caption) {
    static FundHeading of(Area area, Heading heading, Wordings wordings) {
        int firstWord = heading.words().values().stream()
                .flatMap(List::stream)
                .mapToInt(Word::column)
                .min()
                .orElse(0);
        Optional<GridCell> beside = area.seen(heading.firstRow()).stream()
                .filter(cell -> cell.column() < firstWord)
                .findFirst();
        return new FundHeading(area, heading, beside.or(() -> above(area, heading, wordings)));
    }

    private static Optional<GridCell> above(Area area, Heading heading, Wordings wordings) {
        for (int row = heading.firstRow() - 1; row >= area.firstRow(); row--) {
            List<GridCell> own = area.own(row);
            if (!own.isEmpty()) {
                return own.stream()
                        .limit(1)
                        .filter(cell -> wordings.is(Names.FUNDS_CAPTION, cell.text()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Points printed in the caption or in a header ("得分(20分*执行率)", "分值(10分)"); blank when none are. */
    Figure printedPoints() {
        Stream<GridCell> headers = Stream.of(Names.RATE_SCORE, Names.RATE_POINTS, Names.RATE)
                .flatMap(name -> heading.word(name).map(Word::cell).stream());
        return Stream.concat(caption.stream(), headers)
                .flatMap(cell ->
                        PointsInText.in(cell.text()).map(points -> Figure.of(points, area.place(cell))).stream())
                .findFirst()
                .orElse(Figure.NONE);
    }

    /** The unit of amounts that name none, in the header of another column, the caption or the title block. */
    String moneyUnit(Optional<String> ofSheet) {
        return caption.flatMap(cell -> MoneyUnits.in(cell.text()))
                .or(() -> Names.FUNDS_REQUIRED.stream()
                        .flatMap(name -> heading.words().get(name).stream())
                        .flatMap(word -> MoneyUnits.in(word.cell().text()).stream())
                        .findFirst())
                .or(() -> ofSheet)
                .orElse(MoneyUnits.DEFAULT);
    }

    /** Whether the words are labels with their values beside them in the same row, and head no columns. */
    boolean isInline() {
        return Names.FUNDS_REQUIRED.stream()
                .allMatch(name -> besideWord(name)
                        .filter(cell -> cell.text().chars().anyMatch(Character::isDigit))
                        .filter(cell -> heading.words().values().stream()
                                .flatMap(List::stream)
                                .noneMatch(word -> word.cell().equals(cell)))
                        .isPresent());
    }

    /** The cell beside a header word. */
    Optional<GridCell> besideWord(String name) {
        return heading.word(name).flatMap(word -> area.beside(word.cell()));
    }
}

package jixiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.reading.Heading.Word;
import jixiao.sheet.Grid.GridCell;

/**
 * 预算执行栏: the funds as read.
 *
 * @param execution their total line
 * @param firstRow first row of their header; −1 when the table has none
 * @param headerRow last row of their header
 * @param lastRow last of their rows
 * @param totalRow row of the total line; −1 when there is none
 * @param scoreColumn column of the execution's score; −1 when there is none
 * @param lastColumn last column of their header
 */
record FundsBlock(
        BudgetExecution execution,
        int firstRow,
        int headerRow,
        int lastRow,
        int totalRow,
        int scoreColumn,
        int lastColumn) {
    static final FundsBlock NONE = new FundsBlock(BudgetExecution.NONE, -1, -1, -1, -1, -1, -1);

    /** Reads the funds in an area above the indicators. */
    static final class Reader {
        private final Wordings wordings;
        private final Written written;
        private final HeadingFinder finder;
        private final GoalCaption.Parser goals;

        Reader(Wordings wordings, Written written) {
            this.wordings = wordings;
            this.written = written;
            this.finder = new HeadingFinder(wordings, Names.FUNDS, Names.FUNDS_REQUIRED);
            this.goals = new GoalCaption.Parser(wordings, Names.GOAL);
        }

        private record Line(int row, GridCell nameCell, String name, boolean part) {}

        /** The header of the funds in an area. */
        Optional<Heading> heading(Area area) {
            for (int row = area.firstRow(); row <= area.lastRow(); row++) {
                Optional<Heading> heading = finder.at(area, row);
                if (heading.isPresent()) {
                    return heading;
                }
            }
            return Optional.empty();
        }

        FundsBlock read(Area area, Optional<String> moneyUnit) {
            return heading(area).map(heading -> read(area, heading, moneyUnit)).orElse(NONE);
        }

        private FundsBlock read(Area area, Heading heading, Optional<String> moneyUnit) {
            Optional<GridCell> caption = caption(area, heading);
            List<Line> lines = lines(area, heading, caption);
            String unit = unit(heading, caption, moneyUnit);
            Word budget = budget(area, heading, lines);
            Optional<Line> total = total(lines);
            Entry captionEntry = caption.map(area::entry).orElse(Entry.NONE);
            if (total.isEmpty()) {
                BudgetExecution empty = new BudgetExecution(
                        captionEntry.place(),
                        "",
                        Figure.empty(area.place(budget.cell())),
                        Figure.NONE,
                        Figure.NONE,
                        captionPoints(area, heading, caption),
                        Figure.NONE,
                        Entry.NONE,
                        List.of());
                return new FundsBlock(
                        empty, heading.firstRow(), heading.lastRow(), heading.lastRow(), -1, -1, heading.lastColumn());
            }
            Line line = total.get();
            List<FundLine> parts = lines.stream()
                    .filter(each -> each != line)
                    .map(each -> new FundLine(
                            each.name,
                            amount(area, heading, each.row, budget, unit),
                            amount(area, heading, each.row, Names.SPENDING, unit),
                            rate(area, heading, each.row)))
                    .toList();
            BudgetExecution execution = new BudgetExecution(
                    line.name.isEmpty() ? captionEntry.place() : area.place(line.nameCell),
                    line.name,
                    amount(area, heading, line.row, budget, unit),
                    amount(area, heading, line.row, Names.SPENDING, unit),
                    rate(area, heading, line.row),
                    points(area, heading, line.row, caption),
                    figure(area, heading, line.row, Names.RATE_SCORE),
                    heading.at(area, line.row, Names.RATE_REASON)
                            .map(area::entry)
                            .orElse(Entry.NONE),
                    parts);
            int scoreColumn = heading.word(Names.RATE_SCORE).map(Word::column).orElse(-1);
            int last = Math.max(lines.get(lines.size() - 1).row, heading.lastRow());
            return new FundsBlock(
                    execution,
                    heading.firstRow(),
                    heading.lastRow(),
                    last,
                    line.row,
                    scoreColumn,
                    heading.lastColumn());
        }

        /** What stands left of the header words and names the block. */
        private Optional<GridCell> caption(Area area, Heading heading) {
            int firstWord = heading.words().values().stream()
                    .flatMap(List::stream)
                    .mapToInt(Word::column)
                    .min()
                    .orElse(0);
            return area.seen(heading.firstRow()).stream()
                    .filter(cell -> cell.column() < firstWord)
                    .findFirst();
        }

        private List<Line> lines(Area area, Heading heading, Optional<GridCell> caption) {
            int captionEnd = caption.map(area::lastRow).orElse(-1);
            List<Line> lines = new ArrayList<>();
            for (int row = heading.lastRow() + 1; row <= area.lastRow(); row++) {
                if (area.own(row).isEmpty()) {
                    continue;
                }
                boolean within = row <= captionEnd;
                if (!within && (goals.at(area, row).isPresent() || isLabelled(area, row))) {
                    break;
                }
                boolean amounts = isNumber(heading.at(area, row, Names.SPENDING)) || hasBudget(area, heading, row);
                Optional<GridCell> name = name(area, heading, row, caption);
                boolean named = name.filter(cell -> isFund(cell.text())).isPresent();
                if (!amounts && !within && !named) {
                    break;
                }
                if (amounts || name.isPresent()) {
                    lines.add(line(area, row, name));
                }
            }
            return lines;
        }

        private boolean isLabelled(Area area, int row) {
            String first = area.own(row).get(0).text();
            return wordings.oneOf(Names.LABELS, first).isPresent() && !isFund(first);
        }

        private boolean isFund(String name) {
            return wordings.is(Names.FUNDS_TOTAL, name)
                    || jixiao.sheet.Normal.text(name).startsWith("其中");
        }

        private boolean hasBudget(Area area, Heading heading, int row) {
            return heading.words().get(Names.BUDGET).stream()
                    .anyMatch(word -> isNumber(Optional.of(area.cell(row, word.column()))));
        }

        private static boolean isNumber(Optional<GridCell> cell) {
            return cell.filter(each -> each.text().chars().anyMatch(Character::isDigit)
                            || each.kind() == jixiao.sheet.Grid.Kind.ERROR)
                    .isPresent();
        }

        /** The first cell left of the amounts, the block's own caption apart. */
        private Optional<GridCell> name(Area area, Heading heading, int row, Optional<GridCell> caption) {
            int spending = heading.word(Names.SPENDING).map(Word::column).orElse(0);
            int amounts = heading.words().get(Names.BUDGET).stream()
                    .filter(word -> isNumber(Optional.of(area.cell(row, word.column()))))
                    .mapToInt(Word::column)
                    .min()
                    .orElse(spending);
            return area.seen(row).stream()
                    .filter(cell -> cell.column() < Math.min(amounts, spending))
                    .filter(cell -> !cell.equals(caption.orElse(null)))
                    .reduce((first, second) -> second);
        }

        private Line line(Area area, int row, Optional<GridCell> name) {
            String text = name.map(GridCell::text).orElse("");
            boolean part = jixiao.sheet.Normal.text(text).startsWith("其中");
            String plain = text.replaceFirst("^\\s*其中\\s*[:\\uFF1A]?\\s*", "").strip();
            return new Line(row, name.orElse(area.cell(row, area.firstColumn())), plain, part);
        }

        /** The line that scores: one that is called a total, else the only one, else the first that is no part. */
        private Optional<Line> total(List<Line> lines) {
            return lines.stream()
                    .filter(line -> !line.part && wordings.is(Names.FUNDS_TOTAL, line.name))
                    .findFirst()
                    .or(() -> lines.stream().filter(line -> !line.part).findFirst())
                    .or(() -> lines.stream().findFirst());
        }

        /** The preferred budget column that holds numbers: a word over the names of the lines is none. */
        private Word budget(Area area, Heading heading, List<Line> lines) {
            List<Word> words = heading.words().get(Names.BUDGET);
            return words.stream()
                    .filter(word ->
                            lines.stream().anyMatch(line -> isNumber(Optional.of(area.cell(line.row, word.column())))))
                    .findFirst()
                    .orElse(words.get(0));
        }

        private Figure amount(Area area, Heading heading, int row, Word word, String unit) {
            GridCell cell = area.cell(row, word.column());
            return written.amount(
                    cell.text(),
                    area.place(cell),
                    MoneyUnits.in(word.cell().text()).orElse(unit));
        }

        private Figure amount(Area area, Heading heading, int row, String name, String unit) {
            return heading.word(name)
                    .map(word -> amount(area, heading, row, word, unit))
                    .orElse(Figure.NONE);
        }

        private Figure rate(Area area, Heading heading, int row) {
            return heading.at(area, row, Names.RATE)
                    .map(cell -> written.rate(cell.text(), area.place(cell)))
                    .orElse(Figure.NONE);
        }

        private Figure figure(Area area, Heading heading, int row, String name) {
            return heading.at(area, row, name)
                    .map(cell -> written.points(cell.text(), area.place(cell)))
                    .orElse(Figure.NONE);
        }

        private Figure points(Area area, Heading heading, int row, Optional<GridCell> caption) {
            Figure own = figure(area, heading, row, Names.RATE_POINTS);
            if (!own.isBlank()) {
                return own;
            }
            Figure printed = captionPoints(area, heading, caption);
            return printed.isBlank() ? own : printed;
        }

        private static Figure captionPoints(Area area, Heading heading, Optional<GridCell> caption) {
            return java.util.stream.Stream.concat(
                            caption.stream(), heading.word(Names.RATE_SCORE).map(Word::cell).stream())
                    .flatMap(cell ->
                            PrintedPoints.in(cell.text()).map(points -> Figure.of(points, area.place(cell))).stream())
                    .findFirst()
                    .orElse(Figure.NONE);
        }

        private static String unit(Heading heading, Optional<GridCell> caption, Optional<String> moneyUnit) {
            return caption.flatMap(cell -> MoneyUnits.in(cell.text()))
                    .or(() -> heading.words().values().stream()
                            .flatMap(words -> MoneyUnits.in(words.get(0).cell().text()).stream())
                            .findFirst())
                    .or(() -> moneyUnit)
                    .orElse(MoneyUnits.DEFAULT);
        }
    }
}

package jixiao.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.reading.FundRows.FundRow;
import jixiao.reading.Heading.Word;
import jixiao.sheet.Grid.GridCell;

/** 预算执行读取: the funds of a table above its indicators. */
final class FundsReader {
    private final Written written;
    private final HeadingFinder finder;
    private final FundRows rows;

    FundsReader(Wordings wordings, Written written) {
        this.written = written;
        this.finder = new HeadingFinder(wordings, Names.FUNDS, Names.FUNDS_REQUIRED);
        this.rows = new FundRows(wordings, new GoalCaption.Parser(wordings, Names.GOAL));
    }

    /**
     * Reads them.
     *
     * @param area rows above the first header of indicators
     * @param moneyUnit unit that the title block prints for all amounts
     * @return {@link FundsBlock#NONE} when no row heads funds
     */
    FundsBlock read(Area area, Optional<String> moneyUnit) {
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            Optional<Heading> heading = finder.at(area, row);
            if (heading.isPresent()) {
                return read(area, heading.get(), moneyUnit);
            }
        }
        return FundsBlock.NONE;
    }

    private FundsBlock read(Area area, Heading heading, Optional<String> moneyUnit) {
        Optional<GridCell> caption = caption(area, heading);
        List<FundRow> lines = rows.find(area, heading, caption);
        Optional<FundRow> total = rows.total(lines);
        Entry named = caption.map(area::entry).orElse(Entry.NONE);
        Amounts amounts =
                new Amounts(area, heading, rows.budget(area, heading, lines), unit(heading, caption, moneyUnit));
        if (total.isEmpty()) {
            BudgetExecution empty = new BudgetExecution(
                    named.place(),
                    "",
                    Figure.empty(area.place(amounts.budget.cell())),
                    Figure.NONE,
                    Figure.NONE,
                    captionPoints(area, heading, caption),
                    Figure.NONE,
                    Entry.NONE,
                    List.of());
            return new FundsBlock(
                    empty, heading.firstRow(), heading.lastRow(), heading.lastRow(), -1, -1, heading.lastColumn());
        }
        FundRow line = total.get();
        BudgetExecution execution = new BudgetExecution(
                line.name().isEmpty() ? named.place() : area.place(line.cell()),
                line.name(),
                amounts.budget(line.row()),
                amounts.spending(line.row()),
                amounts.rate(line.row()),
                points(area, heading, line.row(), caption),
                figure(area, heading, line.row(), Names.RATE_SCORE),
                heading.at(area, line.row(), Names.RATE_REASON).map(area::entry).orElse(Entry.NONE),
                lines.stream().filter(each -> each != line).map(amounts::part).toList());
        return new FundsBlock(
                execution,
                heading.firstRow(),
                heading.lastRow(),
                Math.max(lines.get(lines.size() - 1).row(), heading.lastRow()),
                line.row(),
                heading.word(Names.RATE_SCORE).map(Word::column).orElse(-1),
                heading.lastColumn());
    }

    /** The money of one row after the other. */
    private final class Amounts {
        private final Area area;
        private final Heading heading;
        private final Word budget;
        private final String unit;

        Amounts(Area area, Heading heading, Word budget, String unit) {
            this.area = area;
            this.heading = heading;
            this.budget = budget;
            this.unit = unit;
        }

        Figure budget(int row) {
            return amount(area.cell(row, budget.column()), budget);
        }

        Figure spending(int row) {
            return heading.word(Names.SPENDING)
                    .flatMap(word -> heading.at(area, row, Names.SPENDING).map(cell -> amount(cell, word)))
                    .orElse(Figure.NONE);
        }

        Figure rate(int row) {
            return heading.at(area, row, Names.RATE)
                    .map(cell -> written.rate(cell.text(), area.place(cell)))
                    .orElse(Figure.NONE);
        }

        FundLine part(FundRow row) {
            return new FundLine(row.name(), budget(row.row()), spending(row.row()), rate(row.row()));
        }

        private Figure amount(GridCell cell, Word word) {
            String own = MoneyUnits.in(word.cell().text()).orElse(unit);
            return written.amount(cell.text(), area.place(cell), own);
        }
    }

    /** What stands left of the header words and names the block. */
    private static Optional<GridCell> caption(Area area, Heading heading) {
        int firstWord = heading.words().values().stream()
                .flatMap(List::stream)
                .mapToInt(Word::column)
                .min()
                .orElse(0);
        return area.seen(heading.firstRow()).stream()
                .filter(cell -> cell.column() < firstWord)
                .findFirst();
    }

    private Figure figure(Area area, Heading heading, int row, String name) {
        return heading.at(area, row, name)
                .map(cell -> written.points(cell.text(), area.place(cell)))
                .orElse(Figure.NONE);
    }

    /** 分值 of its own cell, else what the caption or the header of the score prints. */
    private Figure points(Area area, Heading heading, int row, Optional<GridCell> caption) {
        Figure own = figure(area, heading, row, Names.RATE_POINTS);
        if (!own.isBlank()) {
            return own;
        }
        Figure printed = captionPoints(area, heading, caption);
        return printed.isBlank() ? own : printed;
    }

    private static Figure captionPoints(Area area, Heading heading, Optional<GridCell> caption) {
        return Stream.concat(caption.stream(), heading.word(Names.RATE_SCORE).map(Word::cell).stream())
                .flatMap(cell ->
                        PrintedPoints.in(cell.text()).map(points -> Figure.of(points, area.place(cell))).stream())
                .findFirst()
                .orElse(Figure.NONE);
    }

    private static String unit(Heading heading, Optional<GridCell> caption, Optional<String> moneyUnit) {
        return caption.flatMap(cell -> MoneyUnits.in(cell.text()))
                .or(() -> Names.FUNDS_REQUIRED.stream()
                        .flatMap(name -> heading.words().get(name).stream())
                        .flatMap(word -> MoneyUnits.in(word.cell().text()).stream())
                        .findFirst())
                .or(() -> moneyUnit)
                .orElse(MoneyUnits.DEFAULT);
    }
}

package jixiao.reading.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.document.Grid.GridCell;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.reading.Area;
import jixiao.reading.Heading;
import jixiao.reading.Heading.Word;
import jixiao.reading.HeadingFinder;
import jixiao.reading.Names;
import jixiao.reading.Wordings;
import jixiao.reading.Written;
import jixiao.reading.funds.FundRows.FundRow;
import jixiao.reading.goal.GoalCaption;

/** 预算执行读取: the funds of a table above its indicators. */
public final class FundsReader {
    private final Wordings wordings;
    private final Written written;
    private final HeadingFinder finder;
    private final FundRows rows;
    private final LabelledFunds labelled;

    public FundsReader(Wordings wordings, Written written) {
        this.wordings = wordings;
        this.written = written;
        this.finder = new HeadingFinder(wordings, Names.FUNDS, Names.FUNDS_REQUIRED);
        this.rows = new FundRows(wordings, new GoalCaption.Parser(wordings, Names.GOAL));
        this.labelled = new LabelledFunds(wordings, written);
    }

    /**
     * Reads them: the first block whose total line is called one, else the first block, else amounts beside labels.
     *
     * @param area rows above the first header of indicators
     * @param moneyUnit unit that the title block prints for all amounts
     * @return {@link FundsBlock#NONE} where there are none
     */
    public FundsBlock read(Area area, Optional<String> moneyUnit) {
        FundsBlock first = FundsBlock.NONE;
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            Optional<Heading> heading = finder.at(area, row);
            if (heading.isPresent()) {
                FundsBlock block = read(FundHeading.of(area, heading.get(), wordings), moneyUnit);
                if (wordings.is(Names.FUNDS_TOTAL, block.execution().name())) {
                    return block;
                }
                first = first.firstRow() < 0 ? block : first;
            }
        }
        return first.firstRow() < 0 ? labelled.read(area, moneyUnit.orElse(MoneyUnits.DEFAULT)) : first;
    }

    private FundsBlock read(FundHeading head, Optional<String> moneyUnit) {
        Area area = head.area();
        Heading heading = head.heading();
        String unit = head.moneyUnit(moneyUnit);
        Optional<Entry> caption = head.caption().map(area::entry);
        if (head.isInline()) {
            BudgetExecution inline = inline(head, unit, caption);
            int column = head.besideWord(Names.RATE_SCORE).map(GridCell::column).orElse(-1);
            return block(inline, heading, heading.firstRow(), heading.lastRow(), column);
        }
        List<FundRow> lines = rows.find(area, heading, head.caption());
        Word budget = rows.budget(area, heading, lines);
        if (lines.isEmpty()) {
            Figure nothing = Figure.empty(area.place(budget.cell()));
            BudgetExecution empty = new BudgetExecution(
                    caption.orElse(Entry.NONE).place(),
                    "",
                    nothing,
                    Figure.NONE,
                    Figure.NONE,
                    head.printedPoints(),
                    Figure.NONE,
                    Entry.NONE,
                    List.of());
            return block(empty, heading, -1, heading.lastRow(), -1);
        }
        List<FundLine> amounts =
                lines.stream().map(line -> line(head, line, budget, unit)).toList();
        int total = rows.total(lines).or(() -> sum(amounts)).orElseGet(() -> rows.first(lines));
        FundRow line = lines.get(total);
        FundLine money = amounts.get(total);
        List<FundLine> parts = new ArrayList<>();
        for (int at = 0; at < amounts.size(); at++) {
            if (at != total) {
                parts.add(amounts.get(at).standing(at < total));
            }
        }
        int scoring = scoring(head, lines, total);
        FundRow scored = lines.get(scoring);
        Figure rate = amounts.get(scoring).rate();
        boolean another = scoring != total && rate.value().isPresent();
        Figure own = points(heading.at(area, scored.row(), Names.RATE_POINTS), area);
        Figure printed = own.isBlank() ? head.printedPoints() : own;
        Entry reason = reason(heading, area, scored);
        BudgetExecution execution = new BudgetExecution(
                line.name().isEmpty() ? caption.orElse(Entry.NONE).place() : area.place(line.cell()),
                line.name(),
                money.budget(),
                money.spending(),
                another ? rate : money.rate(),
                printed.isBlank() ? own : printed,
                claim(heading.at(area, scored.row(), Names.RATE_SCORE), area),
                reason.isBlank() ? reason(heading, area, line) : reason,
                parts,
                another ? money.rate() : Figure.NONE,
                Optional.empty());
        int last = Math.max(lines.get(lines.size() - 1).row(), heading.lastRow());
        int column = heading.word(Names.RATE_SCORE).map(Word::column).orElse(-1);
        return block(execution, heading, scored.row(), last, column);
    }

    private static FundsBlock block(BudgetExecution execution, Heading heading, int total, int last, int scoreColumn) {
        return new FundsBlock(
                execution,
                heading.firstRow(),
                heading.lastRow(),
                last,
                total,
                scoreColumn,
                Math.max(heading.lastColumn(), scoreColumn));
    }

    /** "预算数 | 49 | 执行数 | 44.89 | 执行率 | 91.61%" in one row. */
    private BudgetExecution inline(FundHeading head, String unit, Optional<Entry> caption) {
        Area area = head.area();
        Figure points = points(head.besideWord(Names.RATE_POINTS), area);
        return new BudgetExecution(
                caption.map(Entry::place)
                        .orElseGet(() -> area.place(
                                head.heading().word(Names.BUDGET).orElseThrow().cell())),
                "",
                amount(area, head.besideWord(Names.BUDGET), head.heading().word(Names.BUDGET), unit),
                amount(area, head.besideWord(Names.SPENDING), head.heading().word(Names.SPENDING), unit),
                rate(area, head.besideWord(Names.RATE)),
                points.isBlank() ? head.printedPoints() : points,
                claim(head.besideWord(Names.RATE_SCORE), area),
                head.besideWord(Names.RATE_REASON).map(area::entry).orElse(Entry.NONE),
                List.of());
    }

    private FundLine line(FundHeading head, FundRow row, Word budget, String unit) {
        Area area = head.area();
        Heading heading = head.heading();
        return new FundLine(
                row.name(),
                amount(area, Optional.of(area.cell(row.row(), budget.column())), Optional.of(budget), unit),
                amount(area, heading.at(area, row.row(), Names.SPENDING), heading.word(Names.SPENDING), unit),
                rate(area, heading.at(area, row.row(), Names.RATE)),
                false,
                row.part());
    }

    /** The line that points and score are taken from: the total, else the first that has either. */
    private int scoring(FundHeading head, List<FundRow> lines, int total) {
        if (isScored(head, lines.get(total))) {
            return total;
        }
        for (int at = 0; at < lines.size(); at++) {
            if (isScored(head, lines.get(at))) {
                return at;
            }
        }
        return total;
    }

    private boolean isScored(FundHeading head, FundRow row) {
        Area area = head.area();
        return !points(head.heading().at(area, row.row(), Names.RATE_POINTS), area)
                        .isBlank()
                || !claim(head.heading().at(area, row.row(), Names.RATE_SCORE), area)
                        .isBlank();
    }

    private static Entry reason(Heading heading, Area area, FundRow row) {
        return heading.at(area, row.row(), Names.RATE_REASON).map(area::entry).orElse(Entry.NONE);
    }

    /** The line that is the sum of all others, whatever it is called. */
    private static Optional<Integer> sum(List<FundLine> lines) {
        return sum(lines, FundLine::budget)
                .or(() -> sum(lines, line -> line.budget().turned()));
    }

    private static Optional<Integer> sum(List<FundLine> lines, Function<FundLine, Figure> figure) {
        BigDecimal all = lines.stream()
                .flatMap(line -> figure.apply(line).value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int at = 0; at < lines.size() && lines.size() > 2; at++) {
            Optional<BigDecimal> budget = figure.apply(lines.get(at)).value();
            if (budget.filter(value -> value.signum() > 0 && value.add(value).compareTo(all) == 0)
                    .isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Figure amount(Area area, Optional<GridCell> cell, Optional<Word> word, String unit) {
        String own = word.flatMap(each -> MoneyUnits.in(each.cell().text())).orElse(unit);
        return cell.map(each -> written.amount(each, area.place(each), own)).orElse(Figure.NONE);
    }

    private Figure rate(Area area, Optional<GridCell> cell) {
        return cell.map(each -> written.rate(each, area.place(each))).orElse(Figure.NONE);
    }

    /** 得分 as claimed: a score that this program filled in for a person to decide is none. */
    private Figure claim(Optional<GridCell> cell, Area area) {
        return cell.map(found -> written.claim(area, found)).orElse(Figure.NONE);
    }

    private Figure points(Optional<GridCell> cell, Area area) {
        return cell.map(each -> written.points(each.text(), area.place(each))).orElse(Figure.NONE);
    }
}

package jixiao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.document.Grid.GridCell;
import jixiao.model.Figure;
import jixiao.model.Notice;
import jixiao.text.Normal;

/** 扣减分数: a column of what is taken off; where there is no 得分, the claim is 分值 less that. */
public final class Deductions {
    /** Words for nothing taken off. */
    private static final Set<String> NOTHING = Set.of("", "无", "一", "-", "—", "——", "/");

    private final Area area;
    private final Heading heading;
    private final Written written;
    private final boolean used;

    /** Of the rows below a header. */
    public Deductions(Area area, Heading heading, Written written) {
        this.area = area;
        this.heading = heading;
        this.written = written;
        this.used = heading.word(Names.DEDUCTION).isPresent() && anyNumber();
    }

    private boolean anyNumber() {
        for (int row = heading.lastRow() + 1; row <= area.lastRow(); row++) {
            if (figure(Names.DEDUCTION, row).value().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The claim of a row: its 分值 less what is taken off, where any row of the table has a number there; nothing taken off is
     * the whole. Nothing is claimed where the points are not printed, or less is left than nothing.
     */
    public Figure claim(int row, Figure weight) {
        Optional<GridCell> cell = heading.at(area, row, Names.DEDUCTION).filter(one -> used);
        if (cell.isEmpty()) {
            return Figure.NONE;
        }
        Figure less = figure(Names.DEDUCTION, row);
        Optional<BigDecimal> taken = NOTHING.contains(Normal.text(cell.get().text()))
                ? Optional.of(BigDecimal.ZERO)
                : less.value().map(BigDecimal::abs);
        return weight.value()
                .flatMap(points -> taken.map(points::subtract))
                .filter(left -> left.signum() >= 0)
                .map(left -> Figure.of(left, area.place(cell.get())))
                .orElse(less.value().isPresent() ? Figure.empty(area.place(cell.get())) : less);
    }

    /** Where 分值, 扣减分数 and 得分 stand on one row and do not fit together. */
    public List<Notice> contradictions(int last) {
        List<Notice> notices = new ArrayList<>();
        for (int row = heading.lastRow() + 1;
                row <= last && heading.word(Names.DEDUCTION).isPresent();
                row++) {
            Optional<BigDecimal> weight = own(Names.WEIGHT, row);
            Optional<BigDecimal> less = own(Names.DEDUCTION, row).map(BigDecimal::abs);
            Optional<BigDecimal> score = own(Names.SCORE, row);
            if (weight.isEmpty() || less.isEmpty() || score.isEmpty()) {
                continue;
            }
            BigDecimal left = weight.get().subtract(less.get());
            if (left.compareTo(score.get()) != 0) {
                GridCell cell = heading.at(area, row, Names.DEDUCTION).orElseThrow();
                String name =
                        heading.at(area, row, Names.LEVEL3).map(GridCell::text).orElse("");
                notices.add(new Notice(
                        "DEDUCTION_MISMATCH",
                        area.place(cell),
                        Map.of(
                                "指标", name,
                                "分值", weight.get().toPlainString(),
                                "扣减", less.get().toPlainString(),
                                "应得", left.toPlainString(),
                                "得分", score.get().toPlainString())));
            }
        }
        return notices;
    }

    /** A number of a cell that is this row's alone. */
    private Optional<BigDecimal> own(String name, int row) {
        return heading.at(area, row, name)
                .filter(cell -> cell.row() == row && area.lastRow(cell) == row)
                .flatMap(cell -> figure(name, row).value());
    }

    private Figure figure(String name, int row) {
        return heading.at(area, row, name)
                .filter(cell -> cell.row() > heading.lastRow())
                .map(cell -> written.points(cell.text(), area.place(cell)))
                .orElse(Figure.NONE);
    }
}

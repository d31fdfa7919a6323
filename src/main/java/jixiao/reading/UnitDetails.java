package jixiao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.document.Grid;
import jixiao.model.AnnualGoal;
import jixiao.model.Breakdown;
import jixiao.model.Entry;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;
import jixiao.model.Target;
import jixiao.text.Normal;

/**
 * 《分单位明细》读回: what an aggregated workbook of this program says of the units that its table was made of. It counts only
 * while the table still has the same lines.
 */
public final class UnitDetails {
    /** Columns of the sheet, from 0, by which it is read back. */
    public static final int NUMBER = 0;

    /** 指标. */
    public static final int NAME = 1;

    /** 汇总方式. */
    public static final int WAY = 2;

    /** 单位; {@link #TOTAL} in the row of the aggregated line. */
    public static final int UNIT = 3;

    /** 资金(万元). */
    public static final int FUNDS = 4;

    /** 实际完成值 as written; in the row of the funds' total the number of units. */
    public static final int ACTUAL_TEXT = 6;

    /** 完成数, or the achievement of a line in words. */
    public static final int ACTUAL = 8;

    /** 说明; in the row of the funds' total where the points come from, and the convention. */
    public static final int NOTE = 13;

    /** What stands for the unit in the row of an aggregated line. */
    public static final String TOTAL = "汇总数";

    /** What stands for the number in rows of the funds. */
    public static final String MONEY = "资金";

    private final Grid sheet;
    private final Source source;

    UnitDetails(Grid sheet, Source source) {
        this.sheet = sheet;
        this.source = source;
    }

    /** The table with its breakdown and the achievements of its lines in words; empty where the sheet does not fit it. */
    Optional<SelfEvaluation> of(SelfEvaluation table) {
        Map<Integer, Integer> rows = new HashMap<>();
        Optional<Integer> units = Optional.empty();
        List<String> names = new ArrayList<>();
        String note = "";
        for (int row = 0; row < sheet.rows(); row++) {
            if (!text(row, UNIT).equals(TOTAL)) {
                if (text(row, NUMBER).equals(MONEY)) {
                    names.add(text(row, UNIT));
                }
            } else {
                String number = text(row, NUMBER);
                if (number.equals(MONEY)) {
                    note = text(row, NOTE);
                    units = whole(text(row, ACTUAL_TEXT).replaceAll("[^0-9]", ""));
                } else {
                    int at = row;
                    whole(number).ifPresent(line -> rows.put(line, at));
                }
            }
        }
        List<Indicator> lines = table.indicators();
        boolean fits = units.isPresent() && rows.size() == lines.size();
        for (int i = 0; i < lines.size() && fits; i++) {
            fits = rows.containsKey(i + 1)
                    && Normal.words(text(rows.get(i + 1), NAME))
                            .equals(Normal.words(lines.get(i).name()));
        }
        return fits ? Optional.of(with(table, units.get(), names, note, rows)) : Optional.empty();
    }

    private SelfEvaluation with(
            SelfEvaluation table, int units, List<String> names, String note, Map<Integer, Integer> rows) {
        List<Optional<BigDecimal>> funds = new ArrayList<>();
        List<AnnualGoal> goals = new ArrayList<>();
        for (AnnualGoal goal : table.goals()) {
            List<Indicator> lines = new ArrayList<>();
            for (Indicator line : goal.indicators()) {
                int row = rows.get(funds.size() + 1);
                funds.add(sheet.cell(row, FUNDS).number().filter(amount -> amount.signum() > 0));
                lines.add(level(row).map(level -> with(line, level)).orElse(line));
            }
            goals.add(new AnnualGoal(goal.no(), goal.text(), goal.points(), goal.caption(), lines));
        }
        return table.with(
                new Breakdown(Math.max(1, units), names, funds, PointsNote.origin(note), PointsNote.convention(note)),
                goals);
    }

    /** The achievement of a line in words, as a percentage; empty for a line in numbers. */
    private Optional<Entry> level(int row) {
        return text(row, WAY).contains("得分率")
                ? sheet.cell(row, ACTUAL)
                        .number()
                        .map(ratio -> new Entry(
                                ratio.movePointRight(2).stripTrailingZeros().toPlainString() + "%",
                                source.place(sheet.cell(row, ACTUAL).address())))
                : Optional.empty();
    }

    /** As the aggregated table had it: its target, even a date, was met to that degree. */
    private static Indicator with(Indicator line, Entry level) {
        Optional<Target> words =
                Optional.of(new Target.Qualitative(line.targetEntry().text()));
        return line.valued(line.targetEntry(), words, line.actual()).levelled(level);
    }

    private String text(int row, int column) {
        return sheet.cell(row, column).text();
    }

    private static Optional<Integer> whole(String digits) {
        return digits.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}

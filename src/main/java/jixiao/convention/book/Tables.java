package jixiao.convention.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Grade;
import jixiao.convention.Tier;
import jixiao.model.basis.Band;

/**
 * 《定性分档》《等级》《分档表》 of one convention.
 *
 * @param bands rows of 《定性分档》
 * @param grades rows of 《等级》
 * @param tiers rows of each table in 《分档表》
 */
public record Tables(List<Dated<BandRow>> bands, List<Dated<GradeRow>> grades, Map<String, List<Dated<Tier>>> tiers) {
    /** Tables whose values are points; the others' are ratios of the points. */
    public static final String TOTAL_CAP = "总分上限";

    private static final BigDecimal MOST = BigDecimal.TEN;

    /**
     * 一档, with its clause.
     *
     * @param band the band
     * @param clause where it comes from; may be empty
     */
    public record BandRow(Band band, String clause) {}

    /**
     * 一个等级, with its upper end.
     *
     * @param grade the grade
     * @param to its upper end in points
     */
    public record GradeRow(Grade grade, BigDecimal to) {}

    /** Reads the three sheets, any of which may be absent. */
    public static Tables of(TextBook book) {
        Map<String, List<Dated<Tier>>> tiers = new LinkedHashMap<>();
        for (SheetRow row : SheetTable.rows(book, SheetKind.TIERS)) {
            tiers.computeIfAbsent(row.required("表名", "表的名称,如 总分上限"), absent -> new ArrayList<>())
                    .add(Dated.of(row, Tables::tier));
        }
        return new Tables(
                Dated.all(SheetTable.rows(book, SheetKind.BANDS), Tables::band),
                Dated.all(SheetTable.rows(book, SheetKind.GRADES), Tables::grade),
                tiers);
    }

    private static BandRow band(SheetRow row) {
        BigDecimal low = row.ratio("下限", BigDecimal.ONE);
        BigDecimal high = row.ratio("上限", BigDecimal.ONE);
        if (high.compareTo(low) <= 0) {
            throw row.problem("上限", "大于下限 " + Numbers.percent(low) + " 的比例");
        }
        return new BandRow(new Band(row.required("档次", "档次名称,如 达成"), low, high), row.text("条款"));
    }

    private static GradeRow grade(SheetRow row) {
        BigDecimal from = row.points("下限");
        BigDecimal to = row.points("上限");
        if (to.compareTo(from) <= 0) {
            throw row.problem("上限", "大于下限 " + Numbers.plain(from) + " 的分数");
        }
        return new GradeRow(new Grade(row.required("等级", "等级名称,如 优"), from, row.text("条款")), to);
    }

    private static Tier tier(SheetRow row) {
        boolean lowCounts = row.oneOf("含", List.of("下限", "上限"), end -> end).equals("下限");
        Optional<BigDecimal> low = row.has("下限") ? Optional.of(row.ratio("下限", MOST)) : Optional.empty();
        Optional<BigDecimal> high = row.has("上限") ? Optional.of(row.ratio("上限", MOST)) : Optional.empty();
        if (low.isPresent() && high.isPresent() && high.get().compareTo(low.get()) <= 0) {
            throw row.problem("上限", "大于下限 " + Numbers.percent(low.get()) + " 的比例,或者空着");
        }
        BigDecimal value = row.text("表名").equals(TOTAL_CAP) ? row.points("取值") : row.ratio("取值", BigDecimal.ONE);
        return new Tier(low, high, lowCounts, value, row.text("条款"));
    }
}

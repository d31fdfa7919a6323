package jixiao.model.fact.dossier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.Slack;

/**
 * 台账金额核对: an amount of the funds beside the one that the bureau's ledger has.
 *
 * @param item 预算数 or 执行数
 * @param place its cell, else that of the funds' total
 * @param own the total of the table, in 万元; has a number
 * @param parts the same of the single lines of the funds; those without a number do not count
 * @param known the ledger's, in 万元
 * @param rounding by how much the ledger's may be rounded, in 万元
 * @param told codes of the findings that the table has already
 * @param line name of the line of the funds; empty for the total
 * @param ledger where the ledger has it
 */
public record KnownAmount(
        String item,
        Place place,
        Figure own,
        List<Figure> parts,
        BigDecimal known,
        BigDecimal rounding,
        Set<String> told,
        String line,
        Ledger ledger)
        implements OfDossier {
    /** 预算数. */
    public static final String BUDGET = "预算数";
    /** 执行数. */
    public static final String SPENDING = "执行数";

    private static final int YUAN_PLACES = 4;
    private static final int YI_PLACES = 4;

    /**
     * A printed amount beside the ledger's.
     *
     * @param gap how far the two are apart
     * @param tolerance by how much the more coarsely printed of the two may be rounded, in the same unit
     */
    public record Beside(BigDecimal gap, BigDecimal tolerance) {
        private BigDecimal excess() {
            return gap.subtract(tolerance);
        }
    }

    /**
     * 台账里的位置.
     *
     * @param file the ledger's file, as people know it
     * @param day up to which it counts; empty where it does not say
     * @param rows how many rows were added up
     * @param first the first of them
     */
    public record Ledger(String file, Optional<String> day, int rows, Place first) {
        public Ledger {
            Given.all(file, day, first);
        }
    }

    public KnownAmount {
        Given.all(item, place, known, rounding, line, ledger);
        own.value().orElseThrow();
        parts = List.copyOf(parts);
        told = Set.copyOf(told);
    }

    /** The total of the table, in 万元. */
    public BigDecimal amount() {
        return own.value().orElseThrow();
    }

    /** The line of the funds that comes nearest to the ledger's amount, the total among them. */
    public Beside getNearest() {
        return nearest(Stream.concat(Stream.of(own), parts.stream()), 0);
    }

    /** The total beside the ledger's amount in 元, as it stands where 元 were written for 万元; a zero is one in either. */
    public Beside getInYuan() {
        return known.signum() == 0 ? getNearest() : nearest(Stream.of(own), YUAN_PLACES);
    }

    private Beside nearest(Stream<Figure> figures, int places) {
        return figures.flatMap(figure -> Stream.of(figure, figure.turned()))
                .filter(figure -> figure.value().isPresent())
                .map(figure -> new Beside(
                        figure.value()
                                .get()
                                .subtract(known.movePointRight(places))
                                .abs(),
                        Slack.ofAmount(figure).max(rounding.movePointRight(places))))
                .min(Comparator.comparing(Beside::excess))
                .orElseThrow();
    }

    @Override
    public String key() {
        return "台账" + item;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("资金行", line.isEmpty() ? "资金总额" : line);
        details.put("依据", "台账「" + ledger.file() + "」");
        details.put("日期", ledger.day().orElse(""));
        details.put("行数", ledger.rows() > 1 ? String.valueOf(ledger.rows()) : "");
        details.put("位置", new Place("", ledger.first().sheet(), ledger.first().cell()).toString());
        details.put("数字", own.text());
        details.put("差额", amount().subtract(known).abs().toPlainString());
        details.put("依据数", known.stripTrailingZeros().toPlainString());
        details.put("亿元", amount().movePointLeft(YI_PLACES).stripTrailingZeros().toPlainString());
        return details;
    }
}

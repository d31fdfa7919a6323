package jixiao.review.decide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.json.document.IndicatorDocument;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.store.KeptDecision;
import jixiao.store.TableName;
import jixiao.text.Normal;

/**
 * 人工结论: a row of 《待定事项》 that a person has filled in, as it is written.
 *
 * @param table the table that it is about
 * @param goal number of the 年度目标; may be empty
 * @param cell its cell
 * @param indicator 指标
 * @param target 年初目标值
 * @param actual 实际完成值
 * @param claimed 填报得分
 * @param points 定分
 * @param conclusion 结论
 * @param reason 理由
 * @param officer 经办人
 */
public record Ruling(
        TableName table,
        String goal,
        String cell,
        String indicator,
        String target,
        String actual,
        String claimed,
        String points,
        String conclusion,
        String reason,
        String officer) {
    /** How many texts a row has. */
    public static final int FIELDS = 15;

    public static final String KEEP = "维持";
    public static final String ADJUST = "调整";
    public static final String RETURN = "退回";

    /** Its texts in order, to be kept. */
    public List<String> texts() {
        return List.of(
                table.unit(),
                table.project(),
                table.year(),
                goal,
                table.file(),
                table.sheet(),
                cell,
                indicator,
                target,
                actual,
                claimed,
                points,
                conclusion,
                reason,
                officer);
    }

    /** The row of its texts, as {@link #texts} gave them. */
    public static Ruling of(List<String> t) {
        return new Ruling(
                new TableName(t.get(0), t.get(1), t.get(2), t.get(4), t.get(5)),
                t.get(3),
                t.get(6),
                t.get(7),
                t.get(8),
                t.get(9),
                t.get(10),
                t.get(11),
                t.get(12),
                t.get(13),
                t.get(14));
    }

    /**
     * The row of a line that nobody has filled in.
     *
     * @param cell its 单元格, by which a filled in one is found again
     * @param line the line as it is kept
     */
    public static Ruling unfilled(TableName table, String goal, String cell, IndicatorDocument line) {
        return unfilled(
                table,
                goal,
                cell,
                line.level3(),
                line.target().text(),
                line.actual().text(),
                line.claimedScore());
    }

    private static Ruling unfilled(
            TableName table,
            String goal,
            String cell,
            String indicator,
            String target,
            String actual,
            Optional<BigDecimal> claimed) {
        String claim = claimed.map(BigDecimal::toPlainString).orElse("");
        return new Ruling(table, goal, cell, indicator, target, actual, claim, "", "", "", "");
    }

    /** What a person has filled in: 定分, 结论, 理由, 经办人. */
    public List<String> filled() {
        return List.of(points, conclusion, reason, officer);
    }

    /** The same row filled in otherwise. */
    public Ruling filled(List<String> said) {
        return of(FilledRow.of(texts(), said));
    }

    /** Whether a person has written anything. */
    boolean isFilled() {
        return !(points + conclusion + reason + officer).isBlank();
    }

    /** The same line with what a person has said of it. */
    public Ruling with(Ruling said) {
        return filled(said.filled());
    }

    /** Which line of its table it is about. */
    String line() {
        return String.join("|", Normal.text(goal), Normal.words(indicator));
    }

    /** The texts that were judged. */
    String judged() {
        return String.join("|", Normal.text(target), Normal.text(actual), number(claimed));
    }

    /** What it says that it is about, and where. */
    public Pairing.Spot spot() {
        return new Pairing.Spot(line() + "|" + judged(), cell);
    }

    /** What a person has said, for telling whether anything is new. */
    public List<String> said() {
        return List.of(
                Normal.text(table.unit()),
                Normal.words(table.project()),
                table.year().strip(),
                table.nameless(),
                line(),
                judged(),
                cell,
                number(points),
                conclusion.strip(),
                reason.strip(),
                officer.strip());
    }

    /** The same, to be kept. */
    public KeptDecision kept() {
        return new KeptDecision(
                table.unit(),
                table.project(),
                table.year(),
                goal,
                indicator,
                target,
                actual,
                claimed,
                points,
                conclusion,
                reason,
                officer);
    }

    /** 定分 as a number; empty where it is none. */
    public Optional<BigDecimal> value() {
        try {
            return Optional.of(new BigDecimal(Normal.text(points).replace("分", "")));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    /** Who and why. */
    public String by() {
        return FilledRow.by(reason, officer);
    }

    private static String number(String text) {
        try {
            BigDecimal number = new BigDecimal(Normal.text(text));
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException words) {
            return Normal.text(text);
        }
    }

    /** The row that a line would have, nothing filled in; its cell is that of the 实际完成值, where there is one. */
    public static Ruling of(SelfEvaluation table, String goal, Indicator line) {
        Place actual = line.actual().entry().place();
        return unfilled(
                TableName.of(table),
                goal,
                (actual.hasCell() ? actual : line.place()).cell(),
                line.name(),
                line.targetEntry().text(),
                line.actual().entry().text(),
                line.claimed().value());
    }
}

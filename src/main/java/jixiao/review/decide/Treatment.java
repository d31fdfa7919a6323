package jixiao.review.decide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Severity;
import jixiao.store.KeptTreatment;
import jixiao.store.TableName;
import jixiao.text.Normal;

/**
 * 对发现的处理: a row of 《审核发现》 that a person has filled in, as it is written.
 *
 * @param table the table or text that it is about
 * @param cell its cell
 * @param indicator 指标; empty where the finding is about no line
 * @param severity 严重程度 as it was shown
 * @param title 审核规则 as it was shown
 * @param code code of the finding
 * @param message what the finding said
 * @param word 处理
 * @param reason 理由
 * @param officer 经办人
 * @param day 日期
 */
public record Treatment(
        TableName table,
        String cell,
        String indicator,
        String severity,
        String title,
        String code,
        String message,
        String word,
        String reason,
        String officer,
        String day) {
    /** Stays, goes into the letter, and keeps the table from passing. */
    static final String ADOPTED = "采纳";

    /** Looked into and set aside; needs a reason. */
    public static final String SET_ASIDE = "已核实不采纳";

    /** The bureau's score counts, and the unit need not hand in again. */
    public static final String CORRECTED = "财政更正";

    /** For the unit to hand in; until then a person's. */
    public static final String AWAITED = "待补正";

    /** Those by which a finding no longer counts. */
    public static final Set<String> DROPPING = Set.of(SET_ASIDE, CORRECTED);

    public static final List<String> WORDS = List.of(ADOPTED, SET_ASIDE, CORRECTED, AWAITED);

    /** 财政更正 with the bureau's own score behind it. */
    private static final Pattern SCORED = Pattern.compile(CORRECTED + "\\s*[::]?\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*分?");

    /** A cell, or a place in a document, as a finding names it. */
    private static final Pattern PLACE = Pattern.compile(
            "(?<![A-Za-z])[A-Z]{1,3}[1-9][0-9]*(?![A-Za-z0-9])|(第[0-9]+页)?(表[0-9]+第[0-9]+行第[0-9]+列|第[0-9]+段)");

    /** Its texts in order, to be kept. */
    List<String> texts() {
        return List.of(
                table.unit(),
                table.project(),
                table.year(),
                table.file(),
                table.sheet(),
                cell,
                indicator,
                severity,
                title,
                code,
                message,
                word,
                reason,
                officer,
                day);
    }

    /** The row that a finding would have, nothing filled in. */
    public static Treatment unfilled(
            TableName table,
            String cell,
            String indicator,
            Severity severity,
            String title,
            String code,
            String message) {
        return new Treatment(table, cell, indicator, severity.chinese(), title, code, message, "", "", "", "");
    }

    /** The row of its texts, as {@link #texts} gave them. */
    public static Treatment of(List<String> t) {
        return new Treatment(
                new TableName(t.get(0), t.get(1), t.get(2), t.get(3), t.get(4)),
                t.get(5),
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

    /** What a person has filled in: 处理, 理由, 经办人, 日期. */
    public List<String> filled() {
        return List.of(word, reason, officer, day);
    }

    /** The same row filled in otherwise. */
    public Treatment filled(List<String> said) {
        return of(FilledRow.of(texts(), said));
    }

    /** A 处理 as one of the words, without the score that may stand behind it. */
    public static String plain(String word) {
        String normal = Normal.text(word).strip();
        return SCORED.matcher(normal).matches() ? CORRECTED : normal;
    }

    /** The bureau's own score of a line, in points, which stands behind 财政更正; empty where ours counts. */
    public Optional<BigDecimal> score() {
        return score(word);
    }

    /** The score that stands behind a 处理. */
    public static Optional<BigDecimal> score(String word) {
        Matcher scored = SCORED.matcher(Normal.text(word).strip());
        return scored.matches() ? Optional.of(new BigDecimal(scored.group(1))) : Optional.empty();
    }

    /** Whether a person has written anything. */
    boolean isFilled() {
        return !(word + reason + officer + day).isBlank();
    }

    /** The same finding of another file. */
    public Treatment in(String other) {
        TableName there = new TableName(table.unit(), table.project(), table.year(), other, table.sheet());
        return new Treatment(there, cell, indicator, severity, title, code, message, word, reason, officer, day);
    }

    /** The same finding with what a person has said of it. */
    public Treatment with(Treatment said) {
        return filled(said.filled());
    }

    /** What it says that it is about, and where. */
    public Pairing.Spot spot() {
        return new Pairing.Spot(finding(), cell);
    }

    /** Which finding of its table it is about, and the words that it stood on. */
    String finding() {
        return key(code, indicator, message);
    }

    /** The same of a finding. Where it stands on the sheet does not count: a row put in above it moves every cell. */
    public static String key(String code, String indicator, String message) {
        String said = PLACE.matcher(Normal.text(message)).replaceAll("#");
        return String.join("|", code.strip(), Normal.words(indicator), said);
    }

    /** What a person has said, for telling whether anything is new. */
    List<String> said() {
        return List.of(
                Normal.text(table.unit()),
                Normal.words(table.project()),
                table.year().strip(),
                table.nameless(),
                finding(),
                cell,
                word.strip(),
                reason.strip(),
                officer.strip(),
                day.strip());
    }

    /** The same, to be kept. */
    public KeptTreatment kept() {
        return new KeptTreatment(
                table.unit(), table.project(), table.year(), indicator, code, message, word, reason, officer, day);
    }

    /** Who, why and when. */
    String by() {
        return FilledRow.by(reason, officer, day);
    }
}

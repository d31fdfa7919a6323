package jixiao.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.aggregation.AggregatedTable;
import jixiao.json.document.SubmissionDocument;
import jixiao.json.document.TableDocument;
import jixiao.json.document.TextDocument;
import jixiao.model.ConventionStamp;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;
import jixiao.model.Version;
import jixiao.model.narrative.JudgedText;
import jixiao.wording.Wording;

/**
 * JSON 写出: judged tables as text. Numbers are plain and exact, amounts 万元, ratios 0.9764; points keep the decimals that
 * they were rounded to; what is absent is {@code null}. Safe for several threads.
 */
public final class DocumentWriter {
    private final ConventionStamp convention;
    private final Function<SelfEvaluation, Wording> wording;
    private final boolean traced;

    /**
     * @param convention which convention judges
     * @param wording the sentences for a table
     */
    public DocumentWriter(ConventionStamp convention, Function<SelfEvaluation, Wording> wording) {
        this(convention, wording, false);
    }

    private DocumentWriter(ConventionStamp convention, Function<SelfEvaluation, Wording> wording, boolean traced) {
        this.convention = convention;
        this.wording = wording;
        this.traced = traced;
    }

    /** A writer that says of each line, too, which rows of 《计分方法》 were not taken and why ({@code basis.notChosen}). */
    public DocumentWriter tracing() {
        return new DocumentWriter(convention, wording, true);
    }

    /** The document of all {@code tables} in their order, indented, without a line break at its end. */
    public String text(List<Judgement> tables) {
        return DocumentText.indented(document(tables, List.of()));
    }

    /** The same with the texts of reports and accounts. */
    public String text(List<Judgement> tables, List<JudgedText> texts) {
        return DocumentText.indented(document(tables, texts));
    }

    /** The same document on one line, as an element of a list of documents. */
    public String line(List<Judgement> tables) {
        return DocumentText.of(document(tables, List.of()));
    }

    /** The document of one table. */
    public SubmissionDocument document(Judgement table) {
        return document(List.of(table), List.of());
    }

    /** The document of one report or account on one line. */
    public String line(JudgedText text) {
        return DocumentText.of(document(List.of(), List.of(text)));
    }

    /** The document of aggregated tables, each line with its parts. */
    public String aggregated(List<AggregatedTable> tables) {
        return DocumentText.indented(headed(
                tables.stream().map(table -> table.judgement().scored().convention()),
                tables.stream()
                        .map(table -> writing(table.judgement()).of(table))
                        .toList(),
                List.of()));
    }

    private SubmissionDocument document(List<Judgement> tables, List<JudgedText> texts) {
        return headed(
                Stream.concat(
                        tables.stream().map(table -> table.scored().convention()),
                        texts.stream().map(JudgedText::convention)),
                tables.stream().map(table -> writing(table).of(table)).toList(),
                texts.stream().map(TextWriting::of).toList());
    }

    private TableWriting writing(Judgement judgement) {
        Wording words = wording.apply(judgement.table());
        return traced ? TableWriting.traced(words, judgement.table()) : new TableWriting(words);
    }

    /** Under the convention that judged all of them, else under the one that stands for several. */
    private SubmissionDocument headed(
            Stream<ConventionStamp> stamps, List<TableDocument> tables, List<TextDocument> texts) {
        List<ConventionStamp> judged =
                stamps.map(each -> each.because("")).distinct().toList();
        ConventionStamp one = judged.size() == 1 ? judged.get(0) : convention;
        return new SubmissionDocument(
                Numbers.whole(SubmissionDocument.VERSION),
                Version.NAME,
                one.name(),
                one.title(),
                one.hash(),
                tables,
                List.of(),
                texts);
    }
}

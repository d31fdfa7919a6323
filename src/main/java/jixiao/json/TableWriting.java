package jixiao.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import jixiao.aggregation.AggregatedLine;
import jixiao.aggregation.AggregatedTable;
import jixiao.aggregation.Aggregation;
import jixiao.json.document.ConventionDocument;
import jixiao.json.document.DetailDocument;
import jixiao.json.document.GoalDocument;
import jixiao.json.document.NotChosenDocument;
import jixiao.json.document.SourceDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.AnnualGoal;
import jixiao.model.ConventionStamp;
import jixiao.model.Entry;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;
import jixiao.wording.Wording;

/** 自评表 as an element of {@code tables}. */
final class TableWriting {
    private final Wording wording;
    private final ExecutionWriting execution;
    private final IndicatorWriting indicators;

    TableWriting(Wording wording) {
        this(wording, line -> List.of());
    }

    private TableWriting(Wording wording, Function<LineScore, List<NotChosenDocument>> notChosen) {
        this.wording = wording;
        this.execution = new ExecutionWriting(wording);
        this.indicators = new IndicatorWriting(wording, notChosen);
    }

    /** The same with, for each line of a table, the methods that did not score it. */
    static TableWriting traced(Wording wording, SelfEvaluation table) {
        Function<LineScore, List<Wording.OtherMethod>> others = wording.others(table);
        return new TableWriting(
                wording,
                line -> others.apply(line).stream()
                        .map(each -> new NotChosenDocument(
                                each.rule(), each.number(), each.method().name(), each.because()))
                        .toList());
    }

    TableDocument of(Judgement judgement) {
        return of(judgement, Optional.empty());
    }

    /** An aggregated table: what it was made of, and each line's parts. */
    TableDocument of(AggregatedTable table) {
        return of(table.judgement(), Optional.of(table.aggregation()));
    }

    private TableDocument of(Judgement judgement, Optional<Aggregation> made) {
        SelfEvaluation table = judgement.table();
        ScoredEvaluation scored = judgement.scored();
        Source source = table.source();
        ConventionStamp stamp = scored.convention();
        Iterator<AggregatedLine> parts =
                made.map(Aggregation::lines).orElse(List.of()).iterator();
        CellsWriting shown = new CellsWriting();
        String date = table.date().map(IsoDates::text).orElse("");
        return new TableDocument(
                made.map(AggregationWriting::of),
                new SourceDocument(source.file(), source.sheet(), source.sha256()),
                table.form().name(),
                shown.entry("title", table.title()),
                table.year().map(BigDecimal::valueOf),
                shown.entry("unit", table.unit()),
                shown.entry("implementer", table.implementer()),
                shown.entry("supervisor", table.supervisor()),
                shown.entry("project", table.project()),
                date,
                dateText(date, table.dateEntry(), shown),
                details(table.details()),
                shown.figure("basicSpending", table.basicSpending()),
                shown.figure("projectSpending", table.projectSpending()),
                shown.figure("indicatorPoints", table.indicatorPoints()),
                new ConventionDocument(stamp.name(), stamp.why(), stamp.hash()),
                execution.of(scored),
                scored.goals().stream().map(goal -> goal(goal, parts)).toList(),
                ifTotal(scored, Numbers.rounded(scored.total())),
                ifTotal(scored, Numbers.ends(scored.totalRange())),
                ifTotal(scored, Numbers.rounded(scored.totalVerified())),
                shown.figure("claimedTotal", table.claimedTotal()),
                scored.grade().orElse(""),
                scored.isForReference(),
                scored.totalCap().map(Numbers::rounded),
                wording.decided(scored),
                shown.figure("weightTotal", table.weightTotal()),
                shown.entry("reasonBox", table.reasonBox()),
                shown.entry("measures", table.measures()),
                headers(table),
                table.notices().stream()
                        .map(notice -> FindingWriting.of(notice, source))
                        .toList(),
                shown.cells(),
                shown.printed(),
                judgement.findings().stream()
                        .map(finding -> FindingWriting.of(finding, source))
                        .toList());
    }

    private static <T> Optional<T> ifTotal(ScoredEvaluation scored, T value) {
        return scored.hasTotal() ? Optional.of(value) : Optional.empty();
    }

    /** The date as written, where that is not how the document has it. */
    private static String dateText(String date, Entry written, CellsWriting shown) {
        String text = shown.entry("date", written);
        return text.equals(date) ? "" : text;
    }

    private static List<DetailDocument> details(Map<String, Entry> details) {
        return details.entrySet().stream()
                .map(each -> new DetailDocument(
                        each.getKey(),
                        each.getValue().text(),
                        each.getValue().place().cell()))
                .toList();
    }

    private static Map<String, String> headers(SelfEvaluation table) {
        Map<String, String> headers = new LinkedHashMap<>();
        new TreeMap<>(table.headers()).forEach((column, place) -> headers.put(column.name(), place.cell()));
        return headers;
    }

    private GoalDocument goal(ScoredGoal scored, Iterator<AggregatedLine> parts) {
        AnnualGoal goal = scored.goal();
        return new GoalDocument(
                goal.caption().cell(),
                goal.no(),
                goal.text(),
                goal.points().map(Numbers::plain),
                scored.lines().stream()
                        .map(indicators::of)
                        .map(line -> parts.hasNext() ? AggregationWriting.of(line, parts.next()) : line)
                        .toList());
    }
}

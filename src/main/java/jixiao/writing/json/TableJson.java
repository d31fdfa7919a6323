package jixiao.writing.json;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.aggregation.AggregatedLine;
import jixiao.aggregation.AggregatedTable;
import jixiao.model.AnnualGoal;
import jixiao.model.ConventionStamp;
import jixiao.model.Entry;
import jixiao.model.Judgement;
import jixiao.model.Notice;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;
import jixiao.reading.json.IsoDates;
import jixiao.wording.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 自评表 as an element of {@code tables}. */
final class TableJson {
    private final ExecutionJson execution;
    private final IndicatorJson indicators;
    private final FindingJson findings;

    TableJson(Wording wording) {
        BasisJson basis = new BasisJson(wording);
        this.execution = new ExecutionJson(basis);
        this.indicators = new IndicatorJson(basis);
        this.findings = new FindingJson(wording);
    }

    void write(Judgement judgement, ObjectNode node) {
        write(judgement, List.of(), node);
    }

    /** An aggregated table: what it was made of, and each line's parts. */
    void write(AggregatedTable table, ObjectNode node) {
        AggregationJson.write(table.aggregation(), node.putObject("aggregation"));
        write(table.judgement(), table.aggregation().lines(), node);
    }

    private void write(Judgement judgement, List<AggregatedLine> lines, ObjectNode node) {
        Iterator<AggregatedLine> parts = lines.iterator();
        SelfEvaluation table = judgement.table();
        ScoredEvaluation scored = judgement.scored();
        Members members = new Members(node);
        head(table, members);
        ConventionStamp stamp = scored.convention();
        members.object("convention")
                .text("name", stamp.name())
                .text("why", stamp.why())
                .text("hash", stamp.hash());
        execution.write(scored, (ObjectNode) node.putObject("execution"));
        ArrayNode goals = members.array("goals");
        scored.goals().forEach(goal -> goal(goal, parts, goals.addObject()));
        result(scored, members);
        foot(table, members);
        members.end();
        ArrayNode found = members.array("findings");
        judgement.findings().forEach(finding -> findings.write(finding, table.source(), found.addObject()));
    }

    private static void head(SelfEvaluation table, Members members) {
        Source source = table.source();
        members.object("source")
                .text("file", source.file())
                .text("sheet", source.sheet())
                .text("sha256", source.sha256());
        String date = table.date().map(IsoDates::text).orElse("");
        members.text("form", table.form().name())
                .entry("title", table.title())
                .integer("year", table.year())
                .entry("unit", table.unit())
                .entry("implementer", table.implementer())
                .entry("supervisor", table.supervisor())
                .entry("project", table.project())
                .text("date", date)
                .cell("date", table.dateEntry().place())
                .textIfAny(
                        "dateText",
                        table.dateEntry().text().equals(date)
                                ? ""
                                : table.dateEntry().text());
        if (!table.details().isEmpty()) {
            ArrayNode details = members.array("details");
            table.details().forEach((label, entry) -> detail(label, entry, details.addObject()));
        }
        members.figureIfAny("basicSpending", table.basicSpending())
                .figureIfAny("projectSpending", table.projectSpending())
                .figureIfAny("indicatorPoints", table.indicatorPoints());
    }

    private static void detail(String label, Entry entry, ObjectNode node) {
        new Members(node)
                .text("label", label)
                .text("text", entry.text())
                .textIfAny("cell", entry.place().cell());
    }

    private void goal(ScoredGoal scored, Iterator<AggregatedLine> parts, ObjectNode node) {
        AnnualGoal goal = scored.goal();
        Members members = new Members(node)
                .textIfAny("cell", goal.caption().cell())
                .text("no", goal.no())
                .text("text", goal.text())
                .number("points", goal.points());
        ArrayNode lines = members.array("indicators");
        scored.lines().forEach(line -> {
            ObjectNode element = lines.addObject();
            indicators.write(line, element);
            if (parts.hasNext()) {
                AggregationJson.write(parts.next(), element);
            }
        });
    }

    private static void result(ScoredEvaluation scored, Members members) {
        if (scored.hasTotal()) {
            members.points("total", Optional.of(scored.total()))
                    .range("totalRange", scored.totalRange())
                    .points("totalVerified", Optional.of(scored.totalVerified()));
        } else {
            members.text("total", "").text("totalRange", "").text("totalVerified", "");
        }
        members.figure("claimedTotal", scored.table().claimedTotal())
                .text("grade", scored.grade().orElse(""))
                .flag("forReference", scored.isForReference());
        if (scored.totalCap().isPresent()) {
            members.points("totalCap", scored.totalCap());
        }
    }

    private static void foot(SelfEvaluation table, Members members) {
        members.figureIfAny("weightTotal", table.weightTotal())
                .entryIfAny("reasonBox", table.reasonBox())
                .entryIfAny("measures", table.measures());
        if (!table.headers().isEmpty()) {
            Members headers = members.object("headers");
            new TreeMap<>(table.headers()).forEach((column, place) -> headers.text(column.name(), place.cell()));
        }
        if (!table.notices().isEmpty()) {
            ArrayNode notices = members.array("notices");
            table.notices().forEach(notice -> notice(notice, table.source(), notices.addObject()));
        }
    }

    private static void notice(Notice notice, Source source, ObjectNode node) {
        new Members(node)
                .text("code", notice.code())
                .textIfAny("sheet", otherSheet(notice.place(), source))
                .cell(notice.place())
                .textsIfAny("details", new TreeMap<>(notice.details()));
    }

    /** The sheet of a place that is not on the table's own sheet; else empty. */
    static String otherSheet(Place place, Source source) {
        return place.sheet().equals(source.sheet()) ? "" : place.sheet();
    }
}

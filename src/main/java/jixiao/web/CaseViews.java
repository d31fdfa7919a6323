package jixiao.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.CellChange;
import jixiao.model.DocumentPlace;
import jixiao.model.Figure;
import jixiao.model.Finding;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.narrative.JudgedText;
import jixiao.web.CasePage.Fact;
import jixiao.web.CasePage.Found;
import jixiao.web.CasePage.Line;
import jixiao.web.CasePage.Table;
import jixiao.wording.NextStep;
import jixiao.wording.Summary;
import jixiao.wording.TextWords;
import jixiao.wording.UnitLines;
import jixiao.wording.Wording;

/** From an open file to what its page shows; every number and sentence is the one that the command and the copies give. */
final class CaseViews {
    private CaseViews() {}

    static CasePage of(String id, OpenFile file) {
        List<Judgement> judgements = file.opened().judgements();
        boolean changeable = file.opened().changeable();
        List<Table> tables = IntStream.range(0, judgements.size())
                .mapToObj(at -> table(file, at, changeable))
                .toList();
        List<String> changes =
                file.changes().stream().map(each -> change(each, file)).toList();
        return new CasePage(
                id,
                file.opened().name(),
                file.opened().text().map(CaseViews::text),
                tables,
                changeable,
                file.opened().hasCopy(),
                file.opened().hasBeside(),
                file.before(),
                IntStream.range(0, judgements.size())
                        .mapToObj(at -> was(file, at))
                        .toList(),
                changes);
    }

    private static CasePage.Text text(JudgedText judged) {
        List<Finding> all = judged.findings();
        return new CasePage.Text(
                TextWords.kind(judged),
                judged.scores().stream().map(TextWords::line).toList(),
                IntStream.range(0, all.size())
                        .mapToObj(i -> new Found(
                                i + 1,
                                all.get(i).severity().name(),
                                all.get(i).severity().chinese(),
                                "",
                                all.get(i).place().cell(),
                                "",
                                all.get(i).message(),
                                all.get(i).remedy()))
                        .toList());
    }

    private static String was(OpenFile file, int at) {
        if (at >= file.submitted().size()) {
            return "";
        }
        Wording wording = file.engine()
                .judges()
                .wording(file.opened().judgements().get(at).table());
        String was = total(file.submitted().get(at).scored(), wording);
        return was.equals(total(file.opened().judgements().get(at).scored(), wording)) ? "" : was;
    }

    private static String total(ScoredEvaluation scored, Wording wording) {
        return scored.hasTotal() ? wording.points(scored.total()) : "无";
    }

    /** The sheet is named where there are several. */
    private static String change(CellChange change, OpenFile file) {
        boolean several = file.opened().tables().stream()
                        .flatMap(table -> table.sheets().stream())
                        .distinct()
                        .count()
                > 1;
        boolean named = several && DocumentPlace.of(change.cell()).isEmpty();
        return (named ? "「" + change.sheet() + "」" : "")
                + change.cell()
                + " → "
                + (change.text().isEmpty() ? "(空)" : change.text());
    }

    private static Table table(OpenFile file, int at, boolean changeable) {
        Judgement judgement = file.opened().judgements().get(at);
        Wording wording = file.engine().judges().wording(judgement.table());
        return table(judgement, wording, TableLook.of(at, file.views().get(at)), changeable);
    }

    /** A table with its look. */
    static Table table(Judgement judgement, Wording wording, TableLook look, boolean changeable) {
        ScoredEvaluation scored = judgement.scored();
        SelfEvaluation table = judgement.table();
        List<Found> findings = findings(judgement, wording, look);
        boolean settled =
                scored.totalRange().low().compareTo(scored.totalRange().high()) == 0;
        return new Table(
                look.at(),
                name(table),
                facts(scored, wording),
                new CasePage.Total(
                        scored.hasTotal()
                                ? wording.points(scored.total()) + (scored.isForReference() ? "(参考)" : "")
                                : "",
                        claim(table.claimedTotal()),
                        settled || !scored.hasTotal() ? "" : wording.range(scored.totalRange()),
                        scored.hasTotal() ? wording.points(scored.totalVerified()) : "",
                        scored.grade().orElse(""),
                        scored.grade().isPresent() ? "" : String.join("、", Summary.doubts(scored))),
                NextStep.of(judgement),
                scored.lines().stream()
                        .map(line -> line(line, wording, look, changeable))
                        .toList(),
                findings,
                look.sheets(findings));
    }

    /** Of each line why it was scored by its method and by no other. */
    static CasePage.Why why(String back, Judgement judgement, Wording wording) {
        var others = wording.others(judgement.table());
        return new CasePage.Why(
                back,
                name(judgement.table()),
                judgement.scored().lines().stream()
                        .map(line -> new CasePage.Reasons(
                                line.indicator().name(),
                                wording.method(line.basis()),
                                line.basis().clause(),
                                others.apply(line)))
                        .toList());
    }

    private static String name(SelfEvaluation table) {
        String unit = table.unit().text();
        String what = table.form() == Form.DEPARTMENT ? "部门整体" : table.project().text();
        return (unit + " " + what).strip();
    }

    private static List<Fact> facts(ScoredEvaluation scored, Wording wording) {
        SelfEvaluation table = scored.table();
        List<Fact> facts = new ArrayList<>();
        UnitLines.of(table).forEach((label, value) -> facts.add(new Fact(label, value)));
        if (!table.project().isBlank()) {
            facts.add(new Fact("项目", table.project().text()));
        }
        table.year().ifPresent(year -> facts.add(new Fact("年度", year + "年")));
        facts.add(new Fact(
                "口径",
                scored.convention().title()
                        + (scored.convention().why().isEmpty()
                                ? ""
                                : ":" + scored.convention().why())));
        scored.execution()
                .score()
                .ifPresent(score -> facts.add(new Fact("预算执行", wording.reckoned(scored.execution()))));
        return facts;
    }

    private static Line line(LineScore line, Wording wording, TableLook look, boolean changeable) {
        Indicator indicator = line.indicator();
        Place actual = indicator.actual().entry().place();
        Figure claimed = indicator.counted();
        String score = line.score().map(wording::points).orElse("—");
        return new Line(
                level(indicator),
                indicator.name(),
                look.anchor(indicator.place().cell()),
                indicator.targetEntry().text(),
                new CasePage.Actual(
                        indicator.actual().entry().text(),
                        changeable && actual.hasCell() ? actual.ownSheet() : "",
                        changeable && actual.hasCell() ? actual.ownCell() : ""),
                new CasePage.Points(
                        line.weight().stripTrailingZeros().toPlainString(),
                        claim(claimed),
                        score,
                        differs(claimed, line.score())),
                line.needsReview(),
                line.missed(),
                new CasePage.How(
                        wording.method(line.basis()),
                        line.score().isPresent() ? wording.reckoned(line) : "",
                        (wording.shortfall(line) + " " + wording.band(line)).strip(),
                        line.basis().clause()));
    }

    /** Whether the page of a file lets this cell be changed: that of an indicator's actual. */
    static boolean shows(OpenFile file, String sheet, String cell) {
        return file.opened().changeable()
                && file.opened().tables().stream()
                        .flatMap(table -> table.indicators().stream())
                        .map(indicator -> indicator.actual().entry().place())
                        .anyMatch(place -> place.hasCell()
                                && place.ownSheet().equals(sheet)
                                && place.ownCell().equals(cell));
    }

    private static String level(Indicator indicator) {
        String one = indicator.level1().name();
        String two = indicator.level2().name();
        return one.isEmpty() || two.isEmpty() ? one + two : one + " · " + two;
    }

    private static boolean differs(Figure claimed, Optional<BigDecimal> score) {
        return claimed.value()
                .flatMap(claim -> score.map(own -> claim.compareTo(own) != 0))
                .orElse(false);
    }

    private static String claim(Figure claim) {
        return claim.value()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse(claim.text());
    }

    private static List<Found> findings(Judgement judgement, Wording wording, TableLook look) {
        List<Finding> sorted = judgement.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        String own = judgement.table().source().sheet();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> found(i + 1, sorted.get(i), wording, look, own))
                .toList();
    }

    private static Found found(int number, Finding finding, Wording wording, TableLook look, String own) {
        String cell = cell(finding.place(), own);
        return new Found(
                number,
                finding.severity().name(),
                finding.severity().chinese(),
                wording.title(finding.code()),
                cell,
                look.anchor(cell),
                finding.message(),
                finding.remedy());
    }

    /** A cell of another table's sheet is none of this one's that is called the same. */
    private static String cell(Place place, String own) {
        boolean named = place.sheet().isEmpty() || place.sheet().equals(own) || place.isElsewhere();
        return named || !place.hasCell() || place.inDocument().isPresent()
                ? place.cell()
                : Place.elsewhere(place.sheet(), place.cell());
    }
}

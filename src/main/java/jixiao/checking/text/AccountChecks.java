package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.model.Form;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.AddedBudget;
import jixiao.model.fact.text.AnnouncedAnnex;
import jixiao.model.fact.text.Carryover;
import jixiao.model.fact.text.ProjectScores;
import jixiao.model.fact.text.ReportList;
import jixiao.model.fact.text.ScoreInText;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.Said;
import jixiao.text.Normal;

/** 全文的事: what a document announces and claims, beside what it holds. */
final class AccountChecks {
    private static final Pattern NOTHING_FIRST =
            Pattern.compile("年初预算(?:数|金额)?为?0(?:\\.0+)?万元[^。;]{0,14}?(?:决算|执行)(?:数|金额)?为?(\\d[\\d,]*(?:\\.\\d+)?)万元");
    private static final Pattern ADDED = Pattern.compile("(?:追加|年中增加|调增)(?:了)?[^。;,]{0,20}?(\\d[\\d,]*(?:\\.\\d+)?)万元");

    /** Names of fewer signs are in the name of too many files. */
    private static final int NAME = 4;

    private final Narrative document;
    private final List<SelfEvaluation> tables;
    private final List<Report> reports;
    private final List<String> files;
    private final List<Object> facts = new ArrayList<>();

    AccountChecks(Narrative document, TextDossier dossier) {
        this.document = document;
        this.tables = dossier.tables().stream().map(ScoredEvaluation::table).toList();
        this.reports = Stream.concat(document.reports().stream(), dossier.reports().stream())
                .toList();
        this.files = dossier.files();
    }

    List<Object> facts() {
        budgetBasis();
        attachments();
        reportList();
        scoreParts();
        projectScores();
        carryover();
        return facts;
    }

    private void budgetBasis() {
        Optional<Fact> start = whole(FactKind.START_BUDGET);
        Optional<Fact> year = document.reports().stream()
                .filter(report -> report.form() == Form.DEPARTMENT)
                .flatMap(report -> report.first(FactKind.BUDGET).stream())
                .findFirst();
        Optional<Said> added =
                document.passages().stream().filter(this::isAddition).findFirst();
        if (start.isPresent() && year.isPresent() && added.isPresent()) {
            facts.add(new AddedBudget(
                    start.get(), year.get(), addition(added.get()), added.get().place()));
        }
    }

    private Optional<Fact> whole(FactKind kind) {
        return document.all(kind).stream()
                .filter(fact -> fact.subject().equals(Fact.WHOLE) && fact.year().equals(document.year()))
                .findFirst();
    }

    private boolean isAddition(Said said) {
        return !addition(said).isEmpty();
    }

    /** The amount that was added in the year: none at its start beside what a project spent, or said to be added. */
    private String addition(Said said) {
        Matcher nothing = NOTHING_FIRST.matcher(said.text());
        while (nothing.find()) {
            BigDecimal spent = new BigDecimal(nothing.group(1).replace(",", ""));
            boolean project = document.all(FactKind.SPENDING).stream()
                    .anyMatch(fact -> !fact.subject().equals(Fact.WHOLE)
                            && !fact.subject().isEmpty()
                            && value(fact).compareTo(spent) == 0);
            if (spent.signum() > 0 && project) {
                return spent.toPlainString();
            }
        }
        Matcher added = ADDED.matcher(said.text());
        boolean within = document.reports().stream()
                .anyMatch(report -> report.first() <= said.order() && said.order() < report.end());
        return within && added.find() ? added.group(1) : "";
    }

    private void attachments() {
        for (Fact fact : document.facts()) {
            if (fact.kind() != FactKind.ATTACHMENT) {
                continue;
            }
            facts.add(new AnnouncedAnnex(
                    fact.text(),
                    fact.text().contains("项目") ? Optional.of(Form.PROJECT) : Optional.empty(),
                    document.account(),
                    tables.stream().map(SelfEvaluation::form).toList(),
                    files.stream().filter(file -> isCalled(file, fact.text())).toList(),
                    TextSpot.of(fact)));
        }
    }

    /** Whether a file beside the text is called as an attachment that it announces: a scan of it, say. */
    private static boolean isCalled(String file, String announced) {
        String name = Normal.words(announced);
        return name.length() >= NAME && Normal.words(file).contains(name);
    }

    private void reportList() {
        List<Fact> named = document.all(FactKind.REPORT_NAMED);
        if (named.isEmpty()) {
            return;
        }
        List<String> absent = named.stream()
                .filter(fact -> reports.stream().noneMatch(report -> isOf(fact.subject(), report)))
                .map(Fact::subject)
                .toList();
        List<String> unnamed = document.reports().stream()
                .filter(report -> named.stream().noneMatch(fact -> isOf(fact.subject(), report)))
                .map(AccountChecks::name)
                .toList();
        facts.add(new ReportList(
                named.stream().map(Fact::subject).toList(),
                absent,
                unnamed,
                reports.stream().map(AccountChecks::name).toList(),
                TextSpot.of(named.get(0))));
    }

    private static String name(Report report) {
        return report.form() == Form.DEPARTMENT ? "部门整体" : report.project();
    }

    private static boolean isOf(String subject, Report report) {
        return report.form() == Form.DEPARTMENT
                ? subject.equals(Fact.WHOLE)
                : !subject.equals(Fact.WHOLE) && SubjectPairs.isNamed(subject, report.project());
    }

    /** Every total, with what it may follow from. */
    private void scoreParts() {
        List<Fact> totals = document.all(FactKind.TOTAL);
        for (int at = 0; at < totals.size(); at++) {
            Fact total = totals.get(at);
            facts.add(new ScoreInText(
                    at,
                    total.subject().equals(Fact.WHOLE) ? "部门整体" : total.subject(),
                    value(total),
                    reports.stream()
                            .filter(report -> isOf(total.subject(), report) && hasParts(report))
                            .map(Report::called)
                            .toList(),
                    tables.stream()
                            .filter(table -> SameTable.isOf(total.subject(), table))
                            .map(table -> table.title().text())
                            .toList(),
                    document.facts().stream()
                            .filter(fact -> fact.kind() == FactKind.EXECUTION_SCORE && fact.order() == total.order())
                            .map(AccountChecks::value)
                            .toList(),
                    IntStream.range(0, at)
                            .filter(other ->
                                    SubjectPairs.isNamed(totals.get(other).subject(), total.subject()))
                            .boxed()
                            .collect(Collectors.toSet()),
                    TextSpot.of(total)));
        }
    }

    private static boolean hasParts(Report report) {
        return report.groups().anyMatch(group -> group.got().isPresent())
                || report.first(FactKind.EXECUTION_SCORE).isPresent()
                || report.first(FactKind.INDICATOR_SCORE).isPresent()
                || !report.all(FactKind.LEVEL_SCORE).isEmpty();
    }

    /** How many projects were evaluated, and the scores of which are published. */
    private void projectScores() {
        List<Fact> totals = document.all(FactKind.TOTAL).stream()
                .filter(fact -> !fact.subject().equals(Fact.WHOLE))
                .toList();
        Optional<Fact> evaluated = document.facts().stream()
                .filter(fact -> fact.kind() == FactKind.EVALUATED_COUNT)
                .findFirst();
        List<Report> without = document.reports().stream()
                .filter(report -> report.form() == Form.PROJECT)
                .filter(report -> totals.stream().noneMatch(total -> isOf(total.subject(), report)))
                .filter(report -> tables.stream().noneMatch(table -> SameTable.isOf(report.project(), table)))
                .toList();
        Optional<TextSpot> spot = evaluated
                .map(TextSpot::of)
                .or(() -> without.stream()
                        .findFirst()
                        .map(first -> new TextSpot(first.place(), first.title(), first.first())));
        spot.ifPresent(at -> facts.add(new ProjectScores(
                evaluated.map(AccountChecks::value),
                totals.stream().map(Fact::subject).distinct().toList(),
                tables.stream().map(table -> table.title().text()).toList(),
                document.reports().stream().map(Report::called).toList(),
                without.stream().map(Report::project).toList(),
                at)));
    }

    /** 有没有结余, said both ways. */
    private void carryover() {
        List<Fact> some = document.all(FactKind.CARRYOVER);
        List<Fact> none = document.all(FactKind.NO_CARRYOVER).stream()
                .filter(fact -> fact.subject().equals(Fact.WHOLE)
                        || some.stream().anyMatch(other -> other.subject().equals(fact.subject())))
                .toList();
        if (!some.isEmpty() || !none.isEmpty()) {
            facts.add(new Carryover(some, none));
        }
    }

    private static BigDecimal value(Fact fact) {
        return fact.value().orElseThrow().value();
    }
}

package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.model.Form;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.TextMatter;
import jixiao.model.fact.text.TextMatter.Kind;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.Said;
import jixiao.text.Normal;

/** 全文的核对: what a document announces and claims beside what it holds. */
final class AccountChecks {
    private static final Pattern NOTHING_FIRST =
            Pattern.compile("年初预算(?:数|金额)?为?0(?:\\.0+)?万元[^。;]{0,14}?(?:决算|执行)(?:数|金额)?为?(\\d[\\d,]*(?:\\.\\d+)?)万元");
    private static final Pattern ADDED = Pattern.compile("(?:追加|年中增加|调增)(?:了)?[^。;,]{0,20}?(\\d[\\d,]*(?:\\.\\d+)?)万元");

    /** Names of fewer signs are in the name of too many files. */
    private static final int NAME = 4;

    private final Convention convention;
    private final Narrative document;
    private final List<SelfEvaluation> tables;
    private final List<Report> reports;
    private final List<String> files;
    private final List<TextMatter> matters = new ArrayList<>();

    AccountChecks(Convention convention, Narrative document, TextDossier dossier) {
        this.convention = convention;
        this.document = document;
        this.tables = dossier.tables().stream().map(ScoredEvaluation::table).toList();
        this.reports = Stream.concat(document.reports().stream(), dossier.reports().stream())
                .toList();
        this.files = dossier.files();
    }

    List<TextMatter> matters() {
        budgetBasis();
        attachments();
        reportList();
        scoreParts();
        projectScores();
        carryover();
        return matters;
    }

    private void budgetBasis() {
        Optional<Fact> start = whole(FactKind.START_BUDGET);
        Optional<Fact> year = document.reports().stream()
                .filter(report -> report.form() == Form.DEPARTMENT)
                .flatMap(report -> report.first(FactKind.BUDGET).stream())
                .findFirst();
        if (start.isEmpty() || year.isEmpty()) {
            return;
        }
        boolean same = value(start.get()).compareTo(value(year.get())) == 0;
        Optional<Said> added =
                document.passages().stream().filter(this::isAddition).findFirst();
        if (same && added.isPresent()) {
            Map<String, String> words = new LinkedHashMap<>();
            words.put("预算数", value(year.get()).toPlainString());
            words.put("追加处", added.get().place().cell());
            words.put("追加", addition(added.get()));
            add(Kind.BUDGET_BASIS, false, true, words, year.get());
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
            boolean project = fact.text().contains("项目");
            boolean there =
                    tables.stream().anyMatch(table -> !project || table.form() == Form.PROJECT || tables.size() > 1)
                            || files.stream().anyMatch(file -> isCalled(file, fact.text()));
            add(Kind.ATTACHMENT, there, document.account(), Map.of("附件名", fact.text()), fact);
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
                .map(report -> report.form() == Form.DEPARTMENT ? "部门整体" : report.project())
                .toList();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("所列", String.join("、", named.stream().map(Fact::subject).toList()));
        words.put("未附", String.join("、", absent));
        words.put("未列", String.join("、", unnamed));
        boolean holds = absent.isEmpty() && unnamed.isEmpty();
        add(Kind.REPORT_LIST, holds, !reports.isEmpty(), words, named.get(0));
    }

    private static boolean isOf(String subject, Report report) {
        return report.form() == Form.DEPARTMENT
                ? subject.equals(Fact.WHOLE)
                : !subject.equals(Fact.WHOLE) && SubjectPairs.isNamed(subject, report.project());
    }

    /** Totals of which no part is printed anywhere. */
    private void scoreParts() {
        List<Fact> bare = new ArrayList<>();
        for (Fact total : document.all(FactKind.TOTAL)) {
            boolean told = bare.stream().anyMatch(other -> SubjectPairs.isNamed(other.subject(), total.subject()));
            boolean reported = reports.stream().anyMatch(report -> isOf(total.subject(), report) && hasParts(report));
            boolean tabled = tables.stream().anyMatch(table -> isOf(total.subject(), table));
            boolean beside = document.facts().stream()
                    .anyMatch(fact -> fact.kind() == FactKind.EXECUTION_SCORE && fact.order() == total.order());
            if (!told && !reported && !tabled && !beside) {
                bare.add(total);
            }
        }
        if (bare.isEmpty()) {
            return;
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "得分名单",
                bare.stream()
                        .map(fact -> (fact.subject().equals(Fact.WHOLE) ? "部门整体" : fact.subject())
                                + value(fact).toPlainString() + "分")
                        .collect(Collectors.joining("、")));
        add(Kind.SCORE_PARTS, false, true, words, bare.get(0));
    }

    private static boolean isOf(String subject, SelfEvaluation table) {
        return table.form() == Form.DEPARTMENT
                ? subject.equals(Fact.WHOLE)
                : !subject.equals(Fact.WHOLE)
                        && SubjectPairs.isNamed(subject, table.project().text());
    }

    private static boolean hasParts(Report report) {
        return report.groups().anyMatch(group -> group.got().isPresent())
                || report.first(FactKind.EXECUTION_SCORE).isPresent()
                || report.first(FactKind.INDICATOR_SCORE).isPresent()
                || !report.all(FactKind.LEVEL_SCORE).isEmpty();
    }

    /** Projects were evaluated, and the scores of only some are published. */
    private void projectScores() {
        List<Fact> totals = document.all(FactKind.TOTAL).stream()
                .filter(fact -> !fact.subject().equals(Fact.WHOLE))
                .toList();
        long scored = totals.stream().map(Fact::subject).distinct().count();
        Optional<Fact> evaluated = document.facts().stream()
                .filter(fact -> fact.kind() == FactKind.EVALUATED_COUNT)
                .findFirst();
        List<Report> without = document.reports().stream()
                .filter(report -> report.form() == Form.PROJECT)
                .filter(report -> totals.stream().noneMatch(total -> isOf(total.subject(), report)))
                .filter(report -> tables.stream().noneMatch(table -> isOf(report.project(), table)))
                .toList();
        Predicate<Fact> fewer = fact -> BigDecimal.valueOf(scored).compareTo(value(fact)) < 0;
        boolean missing =
                scored > 0 && tables.isEmpty() && evaluated.filter(fewer).isPresent()
                        || !without.isEmpty()
                                && without.size() < document.reports().size();
        if (missing) {
            Map<String, String> words = new LinkedHashMap<>();
            words.put(
                    "评价项目数",
                    evaluated
                            .filter(fewer)
                            .map(fact -> value(fact).toPlainString())
                            .orElse(""));
            words.put("得分项目数", String.valueOf(scored));
            words.put("无分报告", without.stream().map(Report::project).collect(Collectors.joining("、")));
            if (evaluated.isPresent()) {
                add(Kind.PROJECT_SCORES, false, true, words, evaluated.get());
            } else {
                Report first = without.get(0);
                matters.add(new TextMatter(
                        Kind.PROJECT_SCORES,
                        false,
                        true,
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        first.place(),
                        first.title(),
                        first.first()));
            }
        }
    }

    /** 有没有结余, said both ways. */
    private void carryover() {
        List<Fact> some = document.all(FactKind.CARRYOVER);
        List<Fact> none = document.all(FactKind.NO_CARRYOVER).stream()
                .filter(fact -> fact.subject().equals(Fact.WHOLE)
                        || some.stream().anyMatch(other -> other.subject().equals(fact.subject())))
                .toList();
        if (!some.isEmpty() && !none.isEmpty()) {
            Map<String, String> words = new LinkedHashMap<>();
            words.put("事项", "资金结余");
            words.put(
                    "各处",
                    none.get(0).place().cell() + "“" + none.get(0).quote() + "”,"
                            + some.stream()
                                    .map(fact -> fact.place().cell() + "“" + fact.quote() + "”")
                                    .collect(Collectors.joining(",")));
            add(Kind.CARRYOVER, false, true, words, some.get(0));
        }
    }

    private void add(Kind kind, boolean holds, boolean graver, Map<String, String> words, Fact fact) {
        matters.add(new TextMatter(
                kind,
                holds,
                graver,
                words,
                Optional.empty(),
                Optional.empty(),
                fact.place(),
                fact.quote(),
                fact.order()));
    }

    private static BigDecimal value(Fact fact) {
        return fact.value().orElseThrow().value();
    }
}

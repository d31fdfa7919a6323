package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Form;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PartsList;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.Report;

/** 读报告: one report, to what it states. */
final class ReportReader {
    private static final Set<FactKind> HEADED = Set.of(
            FactKind.UNFINISHED,
            FactKind.PROBLEMS,
            FactKind.MEASURES,
            FactKind.BUDGET_LINK,
            FactKind.APPLICATION,
            FactKind.ATTACHMENT);
    private static final Set<FactKind> RESULTS = Set.of(FactKind.TOTAL, FactKind.EXECUTION_SCORE);
    private static final Pattern COMPLETED = Pattern.compile("(20\\d\\d)年度?(?:已|内)?(?:全面|全部|圆满|顺利|按时|如期)完成"
            + "(?=[,。;]|$|了?(?:年初|全年|年度)?(?:设定|确定|制定|下达)?的?(?:各项|全部)?(?:年度|绩效)?(?:绩效)?(目标|指标))");

    /** A clause that speaks of one project within a report on the unit. */
    private static final Pattern OF_PROJECT = Pattern.compile("项目(?!支出)|经费");

    /** What is spent on, before an amount. */
    private static final Pattern ITEM = Pattern.compile("其中.|(费|费用|补助|补贴|子项目|工程款|款)(年初|全年|的)?$");

    /** Behind these a sentence speaks of a part of the unit: its amounts up to the stop are that part's. */
    private static final Pattern PART =
            Pattern.compile("其中[,:]?(?!基本支出|项目支出|人员经费|公用经费|财政拨款)|(?:所属|下属|二级|基层)(?:预算)?单位|[所下]属.{2,20}");

    /** Amounts that a unit has two of, told apart by their own words. */
    private static final Set<FactKind> NAMED = Set.of(FactKind.BASIC_SPENDING, FactKind.PROJECT_SPENDING);

    private static final Pattern MONEY = Pattern.compile("\\d[\\d,.]*[万亿千百]*元");

    /** What is left over, before an amount: a rate after it is still that of what was spent. */
    private static final Pattern LEFT = Pattern.compile("(?:结余|结转|剩余|节约)(?:资金|金额|为)?$");

    private static final Pattern CLAUSE = Pattern.compile("[,。;:]");
    private static final Pattern SENTENCE = Pattern.compile("[。;]");
    private static final Pattern OWN_YEAR = Pattern.compile("本年|今年|当年|20\\d\\d年");

    private final Phrases phrases;

    /** A year beside the one under review, of which an amount is; compared with or carried over from, it is not. */
    private final Pattern otherYear;

    private final Subjects subjects;
    private final Answers answers;
    private final PointWalk points;
    private final List<Remark> remarks;
    private final List<PartsList> sums = new ArrayList<>();

    ReportReader(Phrases phrases, List<Remark> remarks) {
        this.phrases = phrases;
        this.otherYear = Pattern.compile("(?<![比较与同])(?:"
                + phrases.words("别的年度").stream()
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + "|" + b)
                        .orElse("(?!)")
                + ")(?!.{0,2}(?:结转|结余))");
        this.subjects = new Subjects(phrases);
        this.answers = new Answers(phrases, remarks);
        this.points = new PointWalk(phrases, remarks);
        this.remarks = remarks;
    }

    /** Lists of parts that were met so far. */
    List<PartsList> sums() {
        return sums;
    }

    Report read(ReportSpan span, String unit, Optional<Integer> documentYear) {
        Optional<Integer> year = Years.first(span.title()).or(() -> documentYear);
        Form form = form(span);
        String project = form == Form.DEPARTMENT ? "" : project(span, unit);
        String subject = form == Form.DEPARTMENT ? Fact.WHOLE : project;
        List<Fact> facts = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Passage passage : span.passages()) {
            List<Phrases.Hit> hits = phrases.in(passage, remarks::add);
            if (hits.stream().anyMatch(hit -> RESULTS.contains(hit.kind()))) {
                told.add(passage.order());
            }
            hits.stream()
                    .filter(hit -> !HEADED.contains(hit.kind()) && !Subjects.isOfGrants(hit, passage))
                    .map(hit -> fact(hit, passage, of(hit, hits, passage, form, subject), year))
                    .forEach(facts::add);
            sums.addAll(Amounts.in(passage, hits));
            years(passage, year);
        }
        facts.addAll(answers.of(span.passages(), subject, year));
        facts.sort(Comparator.comparingInt(Fact::order));
        int first = span.start().order();
        int end = span.passages().get(span.passages().size() - 1).order() + 1;
        return new Report(
                span.title(),
                form,
                year,
                project,
                facts,
                points.of(span.passages(), span.start(), told),
                span.start().place(),
                first,
                end);
    }

    private Form form(ReportSpan span) {
        boolean project = phrases.has("项目报告", span.title());
        if (subjects.isWhole(span.title())) {
            return Form.DEPARTMENT;
        }
        if (project) {
            return Form.PROJECT;
        }
        for (Passage passage :
                span.passages().subList(0, Math.min(6, span.passages().size()))) {
            if (subjects.isWhole(passage.text())) {
                return Form.DEPARTMENT;
            }
            if (span.title().isEmpty() && passage.text().contains("项目")) {
                return Form.PROJECT;
            }
        }
        return Form.DEPARTMENT;
    }

    private String project(ReportSpan span, String unit) {
        return span.lead().isEmpty()
                ? subjects.quoted(span.passages()).orElse("")
                : subjects.labelled(span.passages()).orElseGet(() -> subjects.ofTitle(span.lead(), unit));
    }

    private String of(Phrases.Hit hit, List<Phrases.Hit> hits, Passage passage, Form form, String subject) {
        if (hit.kind() == FactKind.RATE && isOfOtherMoney(hit, hits, passage, form, subject)) {
            return "";
        }
        if (isOfOtherYear(hit, hits, passage)) {
            return "";
        }
        return Subjects.ofChange(hit.kind()).orElseGet(() -> within(hit, passage, form, subject));
    }

    /**
     * 上年全年预算数280万元,执行数280万元: the second amount is of that year too; a kind told again is of the year under
     * review.
     */
    private boolean isOfOtherYear(Phrases.Hit hit, List<Phrases.Hit> hits, Passage passage) {
        String text = passage.text();
        int sentence = Passage.begin(SENTENCE, text, hit.start());
        List<Phrases.Hit> before = hits.stream()
                .filter(other -> other.kind().isAmount() && sentence <= other.start() && other.start() < hit.start())
                .toList();
        for (int at = before.size() - 1; at >= 0 && hit.kind().isAmount(); at--) {
            Phrases.Hit other = before.get(at);
            int from = Passage.begin(CLAUSE, text, other.start());
            if (other.kind() == hit.kind()
                    || OWN_YEAR.matcher(text.substring(other.end(), hit.start()))
                            .find()) {
                return false;
            }
            if (otherYear.matcher(text.substring(from, other.number())).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the money last spoken of in a rate's sentence is not that of the report: then the rate is of that, too. */
    private boolean isOfOtherMoney(
            Phrases.Hit rate, List<Phrases.Hit> hits, Passage passage, Form form, String subject) {
        String before = passage.text().substring(0, rate.start());
        int sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1;
        Matcher money = MONEY.matcher(before).region(sentence, before.length());
        int last = -1;
        while (money.find()) {
            boolean left = LEFT.matcher(before.substring(0, money.start())).find();
            last = left ? last : money.start();
        }
        int at = last;
        return at >= 0
                && hits.stream()
                        .filter(hit -> hit.kind().isAmount() && hit.start() <= at && at < hit.end())
                        .noneMatch(hit -> !isOfOtherYear(hit, hits, passage)
                                && within(hit, passage, form, subject).equals(subject));
    }

    /** 其中,少儿分馆全年预算数120万元,执行数118万元: both are the branch's. */
    private boolean isOfPart(Phrases.Hit hit, Passage passage) {
        String text = passage.text();
        String sentence = text.substring(Passage.begin(SENTENCE, text, hit.start()), hit.start());
        Matcher part = PART.matcher(sentence);
        boolean within = part.find();
        return within && !NAMED.contains(hit.kind()) && !subjects.isWhole(sentence.substring(part.end()));
    }

    private Fact fact(Phrases.Hit hit, Passage passage, String of, Optional<Integer> year) {
        return new Fact(
                hit.kind(),
                of,
                Years.before(passage.text(), hit.number()).or(() -> year),
                hit.values(),
                hit.values().isEmpty() ? passage.text().substring(hit.start(), hit.end()) : "",
                passage.place(),
                passage.quote(hit.start(), hit.end()),
                passage.order());
    }

    /** In a report on the unit a clause may tell of one project, in any of one of its items. */
    private String within(Phrases.Hit hit, Passage passage, Form form, String subject) {
        int start = Passage.begin(CLAUSE, passage.text(), hit.start());
        String words = passage.text().substring(Math.min(start, hit.start()), hit.start());
        String told = passage.text().substring(Math.min(start, hit.start()), hit.number());
        if (hit.kind().isAmount()
                && (ITEM.matcher(words).find() || otherYear.matcher(told).find() || isOfPart(hit, passage))) {
            return "";
        }
        if (form == Form.PROJECT
                || subjects.isWhole(words)
                || !OF_PROJECT.matcher(words).find()) {
            return subject;
        }
        return hit.kind() == FactKind.TOTAL ? subjects.before(passage.text(), hit.start()) : "";
    }

    /** 年度笔误: the year under review written otherwise where the text says that all was done. */
    private void years(Passage passage, Optional<Integer> year) {
        Matcher completed = COMPLETED.matcher(passage.text());
        while (completed.find()) {
            // A sentence on the goals of an earlier year may lead to the one under review.
            boolean before = completed.group(2) != null
                    && year.filter(own -> passage.text().contains(own + "年")).isPresent();
            if (year.isPresent() && Integer.parseInt(completed.group(1)) != year.get() && !before) {
                remarks.add(new Remark(
                        "YEAR_MISMATCH",
                        Map.of("年度", year.get() + "年", "写作", completed.group(1) + "年"),
                        passage.place(),
                        passage.quote(completed.start(), completed.end()),
                        passage.order()));
            }
        }
    }
}

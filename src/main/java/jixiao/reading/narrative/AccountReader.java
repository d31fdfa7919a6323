package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Remark;

/** 读决算说明: the section on performance of an account, and of the rest the few facts that it is compared with. */
final class AccountReader {
    private static final Set<FactKind> TOLD = Set.of(
            FactKind.PROJECT_COUNT,
            FactKind.PROJECT_FUNDS,
            FactKind.PROJECT_SHARE,
            FactKind.WHOLE_FUNDS,
            FactKind.LISTED_COUNT,
            FactKind.EVALUATED_COUNT,
            FactKind.INDICATOR_COUNT,
            FactKind.LEVEL_COUNT,
            FactKind.COMPLETED_COUNT,
            FactKind.TOTAL,
            FactKind.GRADE,
            FactKind.EXECUTION_SCORE,
            FactKind.INDICATOR_SCORE,
            FactKind.START_BUDGET,
            FactKind.BUDGET,
            FactKind.SPENDING,
            FactKind.RATE,
            FactKind.BASIC_SPENDING,
            FactKind.PROJECT_SPENDING,
            FactKind.SUMMARY,
            FactKind.REPORT_NAMED);
    private static final Set<FactKind> ACCOUNT = Set.of(FactKind.START_BUDGET, FactKind.SPENDING, FactKind.START_RATE);
    private static final Set<FactKind> PARTS = Set.of(FactKind.BASIC_SPENDING, FactKind.PROJECT_SPENDING);

    /** What follows the sentence on the whole: what it was spent on. */
    private static final Pattern SPENT = Pattern.compile("。其中[:,]?基本支出[^。]*");

    private static final Pattern WHOLE_ACCOUNT = Pattern.compile("(一般公共预算)?财政拨款支出(决算)?[^。;:]{0,6}年初预算");

    /** 年初设定的绩效目标全部完成: all of them, not those of one kind. */
    private static final Pattern ALL_DONE =
            Pattern.compile("[^。;,]*(?:(?:绩效|年度|年初|各项)目标|指标值?)[^。;,]{0,8}?(?:全部|全面|均已?|已全部|都已?)(?:完成|达成|实现|达标)[^。;,]*");

    /** What makes it a claim on some of them, or none. */
    private static final Pattern SOME =
            Pattern.compile("除|基本|未|没|不|大部分|多数|个别|数量|质量|时效|成本|产出|效益|满意|上年|去年|以前年度|应当|确保|力争|将|达到年初目标|\\d+[个项条]");

    /** 未完成的绩效目标:无, said within a paragraph. */
    private final Pattern noneLeft;

    private final Phrases phrases;
    private final Subjects subjects;
    private final List<Remark> remarks;

    AccountReader(Phrases phrases, List<Remark> remarks) {
        this.phrases = phrases;
        this.subjects = new Subjects(phrases);
        List<String> unfinished = phrases.words(FactKind.UNFINISHED.chinese());
        this.noneLeft = unfinished.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(unfinished.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))
                        + "[:,]?(?:为|是)?(?:无|没有|不存在)(?=[。;]|$)");
        this.remarks = remarks;
    }

    /** The passages of the section on performance; empty where there is none. */
    List<Passage> section(List<Passage> passages) {
        int start = -1;
        for (int at = 0; at < passages.size(); at++) {
            Numbering numbering = Numbering.of(passages.get(at).text());
            boolean heads = numbering.isHeading() || passages.get(at).text().length() <= 20;
            if (heads && phrases.has("预算绩效章节", numbering.title())) {
                start = at;
            }
        }
        if (start < 0) {
            return List.of();
        }
        int level = Numbering.of(passages.get(start).text()).level();
        int end = start + 1;
        while (end < passages.size()) {
            Numbering numbering = Numbering.of(passages.get(end).text());
            if (numbering.isHeading() && numbering.level() <= level && level != Numbering.NONE
                    || numbering.level() == 0) {
                break;
            }
            end++;
        }
        return passages.subList(start + 1, end);
    }

    /** What the section states. */
    List<Fact> facts(List<Passage> section, Optional<Integer> year) {
        List<Fact> facts = new ArrayList<>();
        String part = "";
        for (Passage passage : section) {
            Numbering numbering = Numbering.of(passage.text());
            if (numbering.isHeading()) {
                part = subjects.isWhole(numbering.title()) ? Fact.WHOLE : "";
            }
            List<Phrases.Hit> hits = phrases.in(passage, remarks::add);
            String subject = hits.stream()
                    .filter(hit -> hit.kind() == FactKind.SUMMARY)
                    .map(hit ->
                            Subjects.project(Numbering.of(hit.words().get(0)).title()))
                    .findFirst()
                    .orElse(part);
            for (Phrases.Hit hit : hits) {
                if (hit.kind() == FactKind.REPORT_NAMED) {
                    facts.addAll(named(hit, passage, year));
                } else if (TOLD.contains(hit.kind())) {
                    facts.add(fact(hit, passage, subject(hit, passage, subject), year));
                }
            }
            allDone(passage, subject, year).ifPresent(facts::add);
        }
        return facts;
    }

    /** That all of the unit, or of a project, was done: an answer to what was left unfinished; empty where nobody is named. */
    private Optional<Fact> allDone(Passage passage, String subject, Optional<Integer> year) {
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Matcher none = noneLeft.matcher(passage.text());
        if (none.find()) {
            return Optional.of(unfinished(passage, subject, year, "无", none));
        }
        Matcher said = ALL_DONE.matcher(passage.text());
        while (said.find()) {
            int sentence = passage.text().lastIndexOf('。', said.start()) + 1;
            boolean excepted = passage.text().substring(sentence, said.start()).contains("除");
            if (!excepted && !SOME.matcher(said.group()).find()) {
                return Optional.of(unfinished(passage, subject, year, "全部完成", said));
            }
        }
        return Optional.empty();
    }

    private static Fact unfinished(Passage passage, String subject, Optional<Integer> year, String text, Matcher said) {
        return new Fact(
                FactKind.UNFINISHED,
                subject,
                Years.before(passage.text(), said.end()).or(() -> year),
                List.of(),
                text,
                passage.place(),
                passage.quote(said.start(), said.end()),
                passage.order());
    }

    /** Each report that the text says was made: 形成甲自评报告、乙项目自评报告. */
    private List<Fact> named(Phrases.Hit hit, Passage passage, Optional<Integer> year) {
        String text = passage.text();
        int end = hit.start();
        while (end < text.length() && "。;,".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String clause = text.substring(hit.start(), end);
        int last = phrases.words("报告标题").stream()
                .mapToInt(clause::lastIndexOf)
                .max()
                .orElse(-1);
        List<Fact> facts = new ArrayList<>();
        for (String name : clause.substring(0, Math.max(0, last)).split("(绩效)?(自评|评价)报告|、")) {
            String bare = name.replaceFirst("^.{0,6}形成了?", "").replaceFirst("^[、和及]", "");
            if (bare.length() > 1) {
                String subject = subjects.isWhole(bare) ? Fact.WHOLE : Subjects.project(bare);
                facts.add(new Fact(
                        FactKind.REPORT_NAMED,
                        subject,
                        year,
                        List.of(),
                        subject,
                        passage.place(),
                        passage.quote(hit.start(), end),
                        passage.order()));
            }
        }
        return facts;
    }

    private String subject(Phrases.Hit hit, Passage passage, String subject) {
        if (hit.kind() == FactKind.TOTAL && !subject.equals(Fact.WHOLE) || hit.kind() == FactKind.GRADE) {
            String named = subjects.before(passage.text(), hit.start());
            return named.isEmpty() ? subject : named;
        }
        boolean whole = subject.isEmpty() && subjects.isWhole(passage.text());
        return whole ? Fact.WHOLE : subject;
    }

    /** What the rest of the account says of the budget as a whole. */
    List<Fact> account(List<Passage> passages, Optional<Integer> year) {
        List<Fact> facts = new ArrayList<>();
        for (Passage passage : passages) {
            List<Phrases.Hit> hits = phrases.in(passage, remark -> {});
            Matcher whole = WHOLE_ACCOUNT.matcher(passage.text());
            if (whole.find()) {
                int stop = passage.text().indexOf('。', whole.start());
                int end = stop < 0 ? passage.text().length() : stop;
                hits.stream()
                        .filter(hit ->
                                ACCOUNT.contains(hit.kind()) && hit.number() > whole.start() && hit.number() < end)
                        .forEach(hit -> facts.add(fact(hit, passage, Fact.WHOLE, year)));
                Matcher spent =
                        SPENT.matcher(passage.text()).region(end, passage.text().length());
                if (spent.lookingAt()) {
                    hits.stream()
                            .filter(hit ->
                                    PARTS.contains(hit.kind()) && hit.number() > end && hit.number() < spent.end())
                            .forEach(hit -> facts.add(fact(hit, passage, Fact.WHOLE, year)));
                }
            }
            hits.stream()
                    .filter(hit -> Subjects.ofChange(hit.kind()).isPresent() && !Subjects.isOfGrants(hit, passage))
                    .forEach(hit -> facts.add(
                            fact(hit, passage, Subjects.ofChange(hit.kind()).orElseThrow(), year)));
        }
        return facts;
    }

    private static Fact fact(Phrases.Hit hit, Passage passage, String subject, Optional<Integer> year) {
        return new Fact(
                hit.kind(),
                subject,
                Years.before(passage.text(), hit.number()).or(() -> year),
                hit.values(),
                String.join("、", hit.words()),
                passage.place(),
                passage.quote(hit.start(), hit.end()),
                passage.order());
    }
}

package jixiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.convention.ConventionProblem;
import jixiao.convention.StepSetting;
import jixiao.model.Actual;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.model.basis.ComputingMode;
import jixiao.model.basis.Formula.Unscored.Reason;
import jixiao.model.basis.Method;
import jixiao.model.fact.Choice;
import jixiao.model.fact.Choices;
import jixiao.model.fact.LineFact;

/** 逐行判断: lets the rules choose one method for a line and asks that method how much of the weight is earned. */
final class Judge {
    /** What decides a line whose breakdown stands for it, as a rule's name. */
    private static final String BY_PARTS = "分项";

    private final Convention convention;
    private final LineFacts facts;
    private final WordBands words;
    private final Deadlines deadlines;
    private final Deviations deviations;
    private final Overachievement overachievement;
    private final BareTargets bare;

    Judge(Convention convention) {
        BandTable bands = new BandTable(convention.bands());
        this.convention = convention;
        this.facts = new LineFacts(convention);
        this.words = new WordBands(convention, bands);
        this.deadlines = new Deadlines(bands);
        this.deviations = new Deviations(convention);
        this.overachievement = new Overachievement(convention);
        this.bare = new BareTargets(convention.parameters());
    }

    /**
     * All lines of a table judged, in order. The rules see them all at once, which costs hardly more than one.
     *
     * @throws ConventionProblem when two rules choose for a line with the same priority; it names both
     */
    List<Judged> judge(SelfEvaluation table, boolean blankForm) {
        List<LineFact> asked = new ArrayList<>();
        for (Indicator line : table.indicators()) {
            for (Indicator one : judgedFor(line, blankForm)) {
                asked.add(facts.of(table, one, one.target().orElseThrow()));
            }
        }
        Iterator<Choices> chosen = convention.rules().choose(asked).iterator();
        List<Judged> judged = new ArrayList<>();
        for (int goal = 0; goal < table.goals().size(); goal++) {
            for (Indicator line : table.goals().get(goal).indicators()) {
                List<Judged> made = new ArrayList<>();
                for (Indicator one : judgedFor(line, blankForm)) {
                    made.add(judged(one, goal, chosen.next()));
                }
                judged.add(
                        made.isEmpty()
                                ? new Judged(line, goal, Optional.empty(), unscored(line, blankForm), List.of(), false)
                                : line.isStoodFor() ? byParts(line, goal, made) : made.get(0));
            }
        }
        return judged;
    }

    /** What is judged for a line: itself, or each line of the breakdown that stands for it; nothing where both lack something. */
    private static List<Indicator> judgedFor(Indicator line, boolean blankForm) {
        if (blankForm) {
            return List.of();
        }
        if (line.isStoodFor()) {
            return line.breakdown();
        }
        return line.actual().isMissing() || line.target().isEmpty() ? List.of() : List.of(line);
    }

    /** Lines of a breakdown that cannot be added up: where every one meets its own target, so does the whole; else a person decides. */
    private Judged byParts(Indicator line, int goal, List<Judged> parts) {
        boolean met = !contradicts(line) && parts.stream().allMatch(Judge::isFull);
        Choice choice = new Choice(BY_PARTS, Method.BAND, "", "", 0);
        return new Judged(
                line, goal, Optional.of(choice), met ? words.partsMet() : Verdict.UNSETTLED, List.of(), false);
    }

    /** Whether the line has a number of its own that its parts, counted alike, do not add up to: they are not all of it. */
    private static boolean contradicts(Indicator line) {
        return isOther(
                        line.target().flatMap(Target::quantity),
                        line,
                        part -> part.target().flatMap(Target::quantity))
                || isOther(line.actual().quantity(), line, part -> part.actual().quantity());
    }

    private static boolean isOther(Optional<Quantity> own, Indicator line, Function<Indicator, Optional<Quantity>> of) {
        if (own.isEmpty()) {
            return false;
        }
        List<Quantity> parts = line.breakdown().stream()
                .flatMap(part -> of.apply(part).stream())
                .filter(number -> number.unit().equals(own.get().unit()))
                .toList();
        BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean same = own.get().unit().kind() == UnitKind.RATIO
                ? parts.stream()
                        .allMatch(part -> part.value().compareTo(own.get().value()) == 0)
                : sum.compareTo(own.get().value()) == 0;
        return parts.size() == line.breakdown().size() && !same;
    }

    private static boolean isFull(Judged part) {
        if (part.verdict() instanceof Verdict.Measured measured) {
            return !measured.loses() && !part.doubtful();
        }
        return part.verdict() instanceof Verdict.InBand band && !band.missed();
    }

    private Judged judged(Indicator line, int goal, Choices choices) {
        Target target = line.target().orElseThrow();
        Optional<Choice> choice = decisive(line, choices.decisive());
        Verdict verdict = choice.map(made ->
                        overachievement.applied(line, made.method(), settled(line, verdict(line, target, made))))
                .orElse(Verdict.UNSETTLED);
        if (choice.filter(made -> made.mode() == ComputingMode.NONE).isPresent()) {
            return new Judged(line, goal, choice, new Verdict.Uncomputed(verdict), List.of(), false);
        }
        boolean doubtful = verdict instanceof Verdict.Measured && facts.isDoubtful(line);
        List<Verdict> others = choice.stream()
                .flatMap(made -> OtherNumbers.of(line).stream()
                        .map(one -> overachievement.applied(
                                one, made.method(), verdict(one, one.target().orElseThrow(), made))))
                .toList();
        return new Judged(line, goal, choice, verdict, others, doubtful);
    }

    /** What a percentage beside a bare number gives only where both its readings give the same. */
    private Verdict settled(Indicator line, Verdict verdict) {
        return bare.differs(line, verdict) ? Verdict.UNSETTLED : verdict;
    }

    private static Verdict unscored(Indicator line, boolean blankForm) {
        if (blankForm) {
            return new Verdict.Unscored(Reason.BLANK_FORM);
        }
        return new Verdict.Unscored(line.actual().isMissing() ? Reason.ACTUAL_MISSING : Reason.TARGET_MISSING);
    }

    private Optional<Choice> decisive(Indicator line, List<Choice> decisive) {
        if (decisive.size() > 1) {
            String rules = decisive.stream().map(Choice::rule).collect(Collectors.joining("」和「", "「", "」"));
            throw new ConventionProblem("口径「" + convention.stamp().title() + "」的《计分方法》中" + rules + "同时适用于指标「"
                    + line.name() + "」,优先级又相同,无法决定怎样计分;请改其中一条的条件或优先级。");
        }
        return decisive.stream().findFirst();
    }

    /** A method that lacks what it needs (a rule chose 正向 for words) settles nothing. */
    private Verdict verdict(Indicator line, Target target, Choice choice) {
        Actual actual = line.actual();
        return switch (choice.method()) {
            case FORWARD -> numbers(target.quantity(), actual, (a, b) -> Proportions.forward(line, a, b));
            case REVERSE -> numbers(upper(target), actual, (a, b) -> Proportions.reverse(line, a, b));
            case REVERSE_LINEAR -> numbers(upper(target), actual, (a, b) -> Proportions.remainder(line, a, b));
            case EXACT -> numbers(target.quantity(), actual, (a, b) -> Proportions.exact(line, a, b));
            case BETWEEN ->
                target instanceof Target.Between range
                        ? numbers(target.quantity(), actual, (a, b) -> Proportions.between(line, range, b))
                        : Verdict.UNSETTLED;
            case COMPLETION ->
                actual.quantity()
                        .map(rate -> target instanceof Target.AtMost
                                ? Completions.used(line, rate)
                                : Completions.judge(rate))
                        .orElse(Verdict.UNSETTLED);
            case DEADLINE ->
                target instanceof Target.Deadline date
                        ? actual.date()
                                .map(day -> deadlines.judge(line, date.day(), day))
                                .orElse(Verdict.UNSETTLED)
                        : Verdict.UNSETTLED;
            case BAND, REPORTED_IN_WORDS -> words.judge(line);
            case STEPS ->
                StepSetting.parse(choice.setting())
                        .map(setting -> numbers(target.quantity(), actual, (a, b) -> Steps.judge(setting, line, a, b)))
                        .orElse(Verdict.UNSETTLED);
            case TIERS -> numbers(target.quantity(), actual, (a, b) -> deviations.judge(choice.setting(), line, a, b));
        };
    }

    /** The number that an upper limit is about: the upper end of a range. */
    private static Optional<Quantity> upper(Target target) {
        return target instanceof Target.Between range ? Optional.of(range.high()) : target.quantity();
    }

    private static Verdict numbers(Optional<Quantity> target, Actual actual, Comparison comparison) {
        return target.flatMap(a -> actual.quantity().map(b -> comparison.of(a, b)))
                .orElse(Verdict.UNSETTLED);
    }

    /** 两数相比. */
    @FunctionalInterface
    private interface Comparison {
        Verdict of(Quantity target, Quantity actual);
    }
}

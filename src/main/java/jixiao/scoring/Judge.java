package jixiao.scoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.convention.ConventionProblem;
import jixiao.convention.StepSetting;
import jixiao.model.Actual;
import jixiao.model.Formula.Unscored.Reason;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.fact.Choice;
import jixiao.model.fact.Choices;
import jixiao.model.fact.LineFact;

/** 逐行判断: lets the rules choose one method for a line and asks that method how much of the weight is earned. */
final class Judge {
    private final Convention convention;
    private final LineFacts facts;
    private final WordBands words;
    private final Deadlines deadlines;
    private final Deviations deviations;
    private final Overachievement overachievement;

    Judge(Convention convention) {
        BandTable bands = new BandTable(convention.bands());
        this.convention = convention;
        this.facts = new LineFacts(convention);
        this.words = new WordBands(convention, bands);
        this.deadlines = new Deadlines(bands);
        this.deviations = new Deviations(convention);
        this.overachievement = new Overachievement(convention.parameters());
    }

    /**
     * All lines of a table judged, in order. The rules see them all at once, which costs hardly more than one.
     *
     * @throws ConventionProblem when two rules choose for a line with the same priority; it names both
     */
    List<Judged> judge(SelfEvaluation table, boolean blankForm) {
        List<LineFact> asked = new ArrayList<>();
        for (Indicator line : table.indicators()) {
            if (missing(line, blankForm).isEmpty()) {
                asked.add(facts.of(table, line, line.target().orElseThrow()));
            }
        }
        Iterator<Choices> chosen = convention.rules().choose(asked).iterator();
        List<Judged> judged = new ArrayList<>();
        for (int goal = 0; goal < table.goals().size(); goal++) {
            for (Indicator line : table.goals().get(goal).indicators()) {
                Optional<Reason> missing = missing(line, blankForm);
                judged.add(
                        missing.isPresent()
                                ? new Judged(
                                        line,
                                        goal,
                                        Optional.empty(),
                                        new Verdict.Unscored(missing.get()),
                                        List.of(),
                                        false)
                                : judged(line, goal, chosen.next()));
            }
        }
        return judged;
    }

    private Judged judged(Indicator line, int goal, Choices choices) {
        Target target = line.target().orElseThrow();
        Optional<Choice> choice = decisive(line, choices.decisive());
        Verdict verdict = choice.map(made -> overachievement.applied(verdict(line, target, made)))
                .orElse(Verdict.UNSETTLED);
        boolean doubtful = verdict instanceof Verdict.Measured && facts.isDoubtful(line);
        List<Verdict> others = choice.stream()
                .flatMap(made -> OtherNumbers.of(line).stream()
                        .map(one -> verdict(one, one.target().orElseThrow(), made)))
                .map(overachievement::applied)
                .toList();
        return new Judged(line, goal, choice, verdict, others, doubtful);
    }

    private static Optional<Reason> missing(Indicator line, boolean blankForm) {
        if (blankForm) {
            return Optional.of(Reason.BLANK_FORM);
        }
        if (line.actual().isMissing()) {
            return Optional.of(Reason.ACTUAL_MISSING);
        }
        return line.target().isEmpty() ? Optional.of(Reason.TARGET_MISSING) : Optional.empty();
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

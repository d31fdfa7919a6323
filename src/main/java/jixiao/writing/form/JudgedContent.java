package jixiao.writing.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jixiao.model.AnnualGoal;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;
import jixiao.wording.FormNotes;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.SlotNames;

/** What a judged table puts into a template. */
final class JudgedContent {
    private final ScoredEvaluation scored;
    private final SelfEvaluation table;
    private final FormTemplate template;
    private final Judgement judgement;
    private final Printing printing;
    private final PrintedScores scores;

    private JudgedContent(Judgement judgement, FormTemplate template, Printing printing) {
        this.judgement = judgement;
        this.scored = judgement.scored();
        this.table = judgement.table();
        this.template = template;
        this.printing = printing;
        this.scores = PrintedScores.of(scored, printing);
    }

    static FormContent of(Judgement judgement, FormTemplate template, Printing printing) {
        return new JudgedContent(judgement, template, printing).content();
    }

    private FormContent content() {
        boolean shown = template.scope().scores();
        JudgedFunds funds = new JudgedFunds(scored, shown);
        JudgedTexts texts = new JudgedTexts(table, template);
        Map<String, Content> cells = new HashMap<>(texts.cells());
        cells.putAll(funds.total());
        if (shown) {
            cells.put(
                    SlotNames.TOTAL,
                    scores.total()
                            .map(total -> Content.live(total, this::total))
                            .orElseGet(() -> Content.live(this::totalWhenComplete)));
            if (scores.weightsKnown()) {
                BigDecimal weights = scored.lines().stream()
                        .map(LineScore::weight)
                        .reduce(scored.execution().points(), BigDecimal::add);
                cells.put(SlotNames.TOTAL_WEIGHT, Content.live(weights, JudgedContent::totalWeight));
            }
        }
        cells.keySet().removeIf(name -> !template.has(name));
        List<String> notes = new ArrayList<>(shown && printing.everyScore() ? FormNotes.of(judgement) : List.of());
        notes.addAll(texts.unplaced());
        return new FormContent(sheetName(), false, cells, words(), funds.parts(), Map.of(), goals(), notes);
    }

    private String total(Addresses at) {
        return capped(sum(at.of(SlotNames.EXECUTION_SCORE), at.all(SlotNames.SCORE)));
    }

    /** Shows nothing until the unit has written the scores that are left to it. */
    private String totalWhenComplete(Addresses at) {
        String cells = cells(at.of(SlotNames.EXECUTION_SCORE), at.all(SlotNames.SCORE));
        int needed = scored.lines().size() + 1;
        return "IF(COUNT(" + cells + ")<" + needed + ",\"\"," + capped("SUM(" + cells + ")") + ")";
    }

    private String capped(String sum) {
        return scored.totalCap()
                .map(cap -> "MIN(" + sum + "," + Figures.plain(cap) + ")")
                .orElse(sum);
    }

    static String totalWeight(Addresses at) {
        return sum(at.of(SlotNames.EXECUTION_POINTS), at.all(SlotNames.WEIGHT));
    }

    /** A table may have no lines. */
    private static String sum(String execution, String lines) {
        return "SUM(" + cells(execution, lines) + ")";
    }

    private static String cells(String execution, String lines) {
        return lines.isEmpty() ? execution : execution + "," + lines;
    }

    private String sheetName() {
        for (String wish : List.of(
                table.source().sheet(), table.project().text(), table.unit().text())) {
            if (!wish.isBlank()) {
                return wish;
            }
        }
        return "";
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put(SlotNames.YEAR, table.year().map(String::valueOf).orElse(""));
        words.put(SlotNames.UNIT, table.unit().text());
        words.put(SlotNames.PROJECT, table.project().text());
        words.put(SlotNames.DATE, table.dateEntry().text());
        words.put(SlotNames.EXECUTION_POINTS, Figures.plain(scored.execution().points()));
        words.put(SlotNames.INDICATOR_POINTS, indicatorPoints());
        return words;
    }

    private List<FormContent.Goal> goals() {
        JudgedLines lines = new JudgedLines(template, scored.lines(), scores);
        if (!template.has(SlotNames.GOAL_ROWS)) {
            return List.of(new FormContent.Goal(Map.of(), Map.of(), lines.of(scored.lines())));
        }
        int count = scored.goals().size();
        return IntStream.range(0, count)
                .mapToObj(no -> goal(scored.goals().get(no), count == 1 ? "" : Integer.toString(no + 1), lines))
                .toList();
    }

    private FormContent.Goal goal(ScoredGoal scoredGoal, String position, JudgedLines lines) {
        AnnualGoal goal = scoredGoal.goal();
        String points = goal.points()
                .map(Figures::plain)
                .orElseGet(() -> position.isEmpty() ? indicatorPoints() : sum(scoredGoal.lines()));
        Map<String, Content> cells = new HashMap<>();
        Figures.put(cells, SlotNames.GOAL_TEXT, goal.text());
        return new FormContent.Goal(
                Map.of(SlotNames.GOAL_NO, goal.no().isEmpty() ? position : goal.no(), SlotNames.GOAL_POINTS, points),
                cells,
                lines.of(scoredGoal.lines()));
    }

    private String indicatorPoints() {
        return table.indicatorPoints().value().map(Figures::plain).orElseGet(() -> sum(scored.lines()));
    }

    /** Points of lines together; blank where they are only guessed from claims or divided by default. */
    private static String sum(List<LineScore> lines) {
        boolean guessed = lines.stream()
                .map(LineScore::weightSource)
                .anyMatch(source -> source == WeightSource.CLAIMED || source == WeightSource.DEFAULT);
        return guessed
                ? ""
                : Figures.plain(lines.stream().map(LineScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}

package jixiao.writing.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.Given;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.SlotNames;

/**
 * 空白自评表: the official form to be filled in, with drop-downs, hints and live formulas. What it makes, the program
 * reads; lines left empty are no indicators.
 */
public final class BlankForm {
    /** Empty lines of a goal where nobody asks for another number. */
    public static final int LINES = 10;

    private BlankForm() {}

    /**
     * 空白表要求.
     *
     * @param executionPoints points of 预算执行情况
     * @param indicatorPoints points of all indicators together
     * @param linear whether the execution scores points × B/A, so that a formula can say so
     * @param decimals decimals of a score
     * @param year the year that the table is about; empty leaves it to be written in
     * @param goals number of annual goals, at least 1; a form without goals has one block of lines all the same
     * @param rows empty lines of each goal, by groups of level 1, at least one
     */
    public record Wish(
            BigDecimal executionPoints,
            BigDecimal indicatorPoints,
            boolean linear,
            int decimals,
            Optional<Integer> year,
            int goals,
            List<Rows> rows) {
        /** The same with ten lines a goal, in no group. */
        public Wish(
                BigDecimal executionPoints,
                BigDecimal indicatorPoints,
                boolean linear,
                int decimals,
                Optional<Integer> year,
                int goals) {
            this(executionPoints, indicatorPoints, linear, decimals, year, goals, List.of(new Rows("", LINES)));
        }

        /**
         * What a convention asks for.
         *
         * @param year the year that the table is about; empty leaves it to be written in
         * @param goals number of annual goals, at least 1
         * @param rows empty lines of each goal
         */
        public static Wish of(Convention convention, Optional<Integer> year, int goals, List<Rows> rows) {
            Parameters says = convention.parameters();
            boolean linear = says.word(Parameter.EXECUTION_SCORING).equals("线性")
                    && says.number(Parameter.EXECUTION_FULL_RATE).compareTo(BigDecimal.ONE) >= 0
                    && says.word(Parameter.ROUNDING).equals("四舍五入");
            return new Wish(
                    says.number(Parameter.EXECUTION_POINTS),
                    says.number(Parameter.INDICATOR_POINTS),
                    linear,
                    says.decimals(),
                    year,
                    goals,
                    rows);
        }

        public Wish {
            Given.all(executionPoints, indicatorPoints, year);
            rows = List.copyOf(rows);
            if (goals < 1 || rows.isEmpty()) {
                throw new IllegalArgumentException("a form has a goal and a line at least");
            }
        }
    }

    /**
     * 空行: empty lines of a group of level 1.
     *
     * @param level1 the group's name, written into the form; empty for lines whose group is to be chosen line by line
     * @param count at least 1
     */
    public record Rows(String level1, int count) {
        public Rows {
            Objects.requireNonNull(level1);
            if (count < 1) {
                throw new IllegalArgumentException("a group has a line at least");
            }
        }
    }

    /**
     * The blank form.
     *
     * @param template which form
     * @param wish what is printed and computed in it
     * @return an {@code .xlsx}; equal input gives equal bytes
     */
    public static byte[] make(FormTemplate template, Wish wish) {
        try (FormWorkbook book = new FormWorkbook(template)) {
            FormSheet.Written form = book.add(template, content(template, wish));
            new Aids(template, form, book.target()).add();
            return book.toBytes();
        }
    }

    private static FormContent content(FormTemplate template, Wish wish) {
        Map<String, Content> rate = Map.of(SlotNames.RATE, Content.live(BlankForm::rate));
        Map<String, Content> cells = new HashMap<>(rate);
        cells.put(SlotNames.EXECUTION_POINTS, new Content.Amount(wish.executionPoints()));
        if (template.scope().scores()) {
            if (wish.linear()) {
                cells.put(SlotNames.EXECUTION_SCORE, Content.live(at -> score(at, wish)));
            }
            cells.put(SlotNames.TOTAL, Content.live(BlankForm::total));
            cells.put(SlotNames.TOTAL_WEIGHT, Content.live(wish.executionPoints(), JudgedContent::totalWeight));
        }
        cells.keySet().removeIf(name -> !template.has(name));
        Map<String, String> words = Map.of(
                SlotNames.YEAR, wish.year().map(String::valueOf).orElse("____"),
                SlotNames.EXECUTION_POINTS, Figures.plain(wish.executionPoints()),
                SlotNames.INDICATOR_POINTS, Figures.plain(wish.indicatorPoints()));
        int goals = template.has(SlotNames.GOAL_ROWS) ? wish.goals() : 1;
        List<FormContent.Goal> blocks = IntStream.rangeClosed(1, goals)
                .mapToObj(no -> goal(goals == 1 ? "" : Integer.toString(no), wish))
                .toList();
        return new FormContent("自评表", true, cells, words, List.of(), rate, blocks, List.of());
    }

    private static FormContent.Goal goal(String no, Wish wish) {
        // The points of several goals are for the department to divide.
        String points = no.isEmpty() ? Figures.plain(wish.indicatorPoints()) : "";
        List<FormContent.Line> lines = new ArrayList<>();
        for (int group = 0; group < wish.rows().size(); group++) {
            lines.addAll(lines(wish.rows().get(group), Integer.toString(group)));
        }
        return new FormContent.Goal(Map.of(SlotNames.GOAL_NO, no, SlotNames.GOAL_POINTS, points), Map.of(), lines);
    }

    private static List<FormContent.Line> lines(Rows rows, String group) {
        boolean named = !rows.level1().isEmpty();
        FormContent.Line empty = new FormContent.Line(
                named ? Map.of(SlotNames.LEVEL1, new Content.Words(rows.level1())) : Map.of(),
                named ? new Group(group, true) : Group.NONE,
                Group.NONE);
        return Collections.nCopies(rows.count(), empty);
    }

    private static String rate(Addresses at) {
        return ifFilled(at, at.of(SlotNames.SPENDING) + "/" + at.of(SlotNames.BUDGET));
    }

    private static String score(Addresses at, Wish wish) {
        return ifFilled(
                at,
                "ROUND(MIN(%1$s,%1$s*%2$s/%3$s),%4$s)"
                        .formatted(
                                at.has(SlotNames.EXECUTION_POINTS)
                                        ? at.of(SlotNames.EXECUTION_POINTS)
                                        : Figures.plain(wish.executionPoints()),
                                at.of(SlotNames.SPENDING),
                                at.of(SlotNames.BUDGET),
                                wish.decimals()));
    }

    private static String ifFilled(Addresses at, String formula) {
        String budget = at.of(SlotNames.BUDGET);
        return "IF(AND(COUNT(" + budget + "," + at.of(SlotNames.SPENDING) + ")=2," + budget + ">0)," + formula
                + ",\"\")";
    }

    /** Shows nothing before every line has a score: a total of some of them would be taken for the claim. */
    private static String total(Addresses at) {
        String lines = "COUNTA(" + at.all(SlotNames.LEVEL3) + ")";
        String scores = at.of(SlotNames.EXECUTION_SCORE) + "," + at.all(SlotNames.SCORE);
        return "IF(OR(" + lines + "=0,COUNT(" + scores + ")<" + lines + "+1),\"\",SUM(" + scores + "))";
    }
}

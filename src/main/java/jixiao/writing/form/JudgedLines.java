package jixiao.writing.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.LineScore;
import jixiao.model.Unit;
import jixiao.model.WeightSource;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.SlotNames;

/** The indicators of a judged table as lines of a form. */
final class JudgedLines {
    private final FormTemplate template;
    private final boolean pointsInNames;
    private final PrintedScores scores;
    private int number;

    /**
     * Lines for a template.
     *
     * @param all every line of the table
     * @param printed what is printed of their scores
     */
    JudgedLines(FormTemplate template, List<LineScore> all, PrintedScores printed) {
        this.template = template;
        this.scores = printed;
        // Without a column for them, points that the submission has in its own column stand behind the name. Shared
        // ones do too once a line has lost some, since the scores no longer say what the points are.
        this.pointsInNames = template.scope().scores()
                && !template.has(SlotNames.WEIGHT)
                && all.stream()
                        .anyMatch(line -> line.weightSource() == WeightSource.COLUMN
                                || line.weightSource() == WeightSource.SHARED && !isFull(line));
    }

    private static boolean isFull(LineScore line) {
        return line.score().filter(score -> score.compareTo(line.weight()) == 0).isPresent();
    }

    List<FormContent.Line> of(List<LineScore> scores) {
        List<FormContent.Line> lines = new ArrayList<>();
        int group1 = 0;
        int group2 = 0;
        for (int i = 0; i < scores.size(); i++) {
            Indicator here = scores.get(i).indicator();
            if (i > 0 && !same(scores.get(i - 1).indicator().level1(), here.level1())) {
                group1++;
                group2++;
            } else if (i > 0 && !same(scores.get(i - 1).indicator().level2(), here.level2())) {
                group2++;
            }
            lines.add(new FormContent.Line(
                    cells(scores.get(i)), group(here.level1(), group1), group(here.level2(), group2)));
        }
        return lines;
    }

    private static Group group(Label label, int no) {
        return label.text().isEmpty()
                ? Group.NONE
                : new Group(Integer.toString(no), label.points().isEmpty());
    }

    /** One cell on the sheet, or the same words; but points printed in each of two cells count twice. */
    private static boolean same(Label one, Label other) {
        if (one.place().hasCell() && one.place().equals(other.place())) {
            return true;
        }
        boolean apart = one.place().hasCell() && one.points().isPresent();
        return one.text().equals(other.text()) && !apart;
    }

    private Map<String, Content> cells(LineScore line) {
        Indicator indicator = line.indicator();
        Map<String, Content> cells = new HashMap<>();
        Optional<BigDecimal> score = scores.of(number);
        boolean weighed = scores.weightOf(number);
        cells.put(SlotNames.NUMBER, new Content.Amount(BigDecimal.valueOf(++number)));
        Figures.put(cells, SlotNames.LEVEL1, indicator.level1().text());
        Figures.put(cells, SlotNames.LEVEL2, indicator.level2().text());
        Figures.put(cells, SlotNames.LEVEL3, name(line));
        target(cells, indicator);
        Figures.put(cells, SlotNames.ACTUAL, actual(indicator));
        Figures.put(cells, SlotNames.LEVEL, indicator.level());
        if (weighed) {
            cells.put(SlotNames.WEIGHT, new Content.Amount(line.weight()));
        }
        if (template.scope().scores()) {
            score.ifPresent(points -> cells.put(SlotNames.SCORE, new Content.Amount(points)));
        }
        Figures.put(cells, SlotNames.REASON, indicator.reason());
        cells.keySet().removeIf(name -> !template.has(name));
        return cells;
    }

    private String name(LineScore line) {
        Label label = line.indicator().level3();
        boolean points = pointsInNames
                && label.points().isEmpty()
                && (line.weightSource() == WeightSource.COLUMN || line.weightSource() == WeightSource.SHARED);
        return points ? label.text() + "(" + Figures.plain(line.weight()) + "分)" : label.text();
    }

    /** Operator, value and unit in three cells where the template has them and they can be told apart, else in one. */
    private void target(Map<String, Content> cells, Indicator indicator) {
        // What was worked out for an empty cell is not the unit's, and nothing of ours is printed on its form.
        String text = indicator.targetEntry().typed();
        boolean apart = template.has(SlotNames.NATURE) && template.has(SlotNames.MEASURE);
        // The sign that the unit wrote before its number belongs into the column that the form has for it.
        String nature = apart && indicator.nature().isBlank()
                ? sign(text)
                : indicator.nature().text();
        String unit = indicator
                .target()
                .flatMap(target -> target.quantity())
                .map(quantity -> quantity.unit())
                .map(Unit::name)
                .orElse("");
        if (apart && !nature.isEmpty()) {
            Figures.put(cells, SlotNames.NATURE, nature);
            if (text.startsWith(nature) && text.length() > nature.length()) {
                text = text.substring(nature.length()).strip();
            }
            if (!unit.isEmpty() && text.endsWith(unit) && text.length() > unit.length()) {
                Figures.put(cells, SlotNames.MEASURE, unit);
                text = text.substring(0, text.length() - unit.length()).strip();
            }
        }
        Figures.put(cells, SlotNames.TARGET, text);
    }

    /** The comparison that a text begins with; empty where it begins with none. */
    private static String sign(String text) {
        return !text.isEmpty() && "≥≤＞＜>=<≧≦".indexOf(text.charAt(0)) >= 0 ? text.substring(0, 1) : "";
    }

    /** A level that decides the band is not lost where the template has no column for it. */
    private String actual(Indicator indicator) {
        String text = indicator.actual().entry().typed();
        String level = indicator.level().text();
        boolean lost = !template.has(SlotNames.LEVEL) && !level.isEmpty() && !text.contains(level);
        return !lost ? text : text.isEmpty() ? level : text + "(" + level + ")";
    }
}

package jixiao.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;

/** A project table of 2024 without cells, of funds and goals alone. */
public final class PlainTable {
    private PlainTable() {}

    /** Of a unit and a project, either of which may be empty. */
    public static SelfEvaluation of(String unit, String project, BudgetExecution funds, List<AnnualGoal> goals) {
        return new SelfEvaluation(
                Source.NONE,
                Form.PROJECT,
                Entry.NONE,
                Optional.of(2024),
                entry(unit),
                Entry.NONE,
                Entry.NONE,
                entry(project),
                Entry.NONE,
                Optional.empty(),
                Map.of(),
                Figure.NONE,
                Figure.NONE,
                funds,
                Figure.NONE,
                goals,
                Map.of(),
                Figure.NONE,
                Figure.NONE,
                Entry.NONE,
                Entry.NONE,
                List.of(),
                Optional.empty());
    }

    private static Entry entry(String text) {
        return text.isEmpty() ? Entry.NONE : new Entry(text, Place.NOWHERE);
    }
}

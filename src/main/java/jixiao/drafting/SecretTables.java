package jixiao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.intake.Units;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;
import jixiao.review.known.Roster;
import jixiao.review.known.RosterRow;
import jixiao.text.Normal;

/** 涉密: which tables are in no text, by the roster or since a person says so. */
final class SecretTables {
    private final List<RosterRow> rows;
    private final boolean byProject;
    private final Set<String> named;
    private final Units units;

    /**
     * @param roster what is due; without one nothing is 涉密 but what is named
     * @param named projects that a person names
     */
    SecretTables(Optional<Roster> roster, List<String> named, Units units) {
        this.rows = roster.stream()
                .flatMap(list -> list.rows().stream())
                .filter(RosterRow::secret)
                .toList();
        this.byProject = roster.filter(Roster::byProject).isPresent();
        this.named = named.stream().map(Normal::words).collect(Collectors.toSet());
        this.units = units;
    }

    boolean has(Judgement judgement) {
        SelfEvaluation table = judgement.table();
        String project = Normal.words(table.project().text());
        boolean said = table.form() == Form.PROJECT && !project.isEmpty() && named.contains(project);
        return said || rows.stream().anyMatch(row -> isOf(row, table, project));
    }

    private boolean isOf(RosterRow row, SelfEvaluation table, String project) {
        boolean fits = !byProject
                || (row.project().isEmpty()
                        ? table.form() == Form.DEPARTMENT
                        : Normal.words(row.project()).equals(project));
        if (!fits) {
            return false;
        }
        List<String> names = new ArrayList<>(row.aliases());
        names.add(row.unit());
        int rowNames = names.size();
        names.add(table.unit().text());
        names.add(table.implementer().text());
        names.add(table.supervisor().text());
        List<String> keys = units.keys(names);
        Set<String> own = Set.copyOf(keys.subList(rowNames, keys.size()));
        return keys.subList(0, rowNames).stream().anyMatch(key -> !key.isEmpty() && own.contains(key));
    }
}

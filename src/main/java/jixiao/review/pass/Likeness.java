package jixiao.review.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.Engine;
import jixiao.intake.Units;
import jixiao.model.Finding;
import jixiao.model.SelfEvaluation;
import jixiao.review.Records;
import jixiao.review.TableSummary;
import jixiao.review.alike.AlikeCheck;
import jixiao.review.alike.Member;
import jixiao.review.known.Roster;
import jixiao.review.known.RosterRow;

/** 各表互比: what tables of different units have alike, out of what is kept of each; those that are 涉密 take no part. */
public final class Likeness {
    private final Engine engine;
    private final Records records;
    private final Units units;
    private final Optional<Roster> roster;
    private Optional<RosterMatch> due = Optional.empty();

    /** @param roster what is due; empty where there is none */
    public Likeness(Engine engine, Records records, Units units, Optional<Roster> roster) {
        this.engine = engine;
        this.records = records;
        this.units = units;
        this.roster = roster;
    }

    /**
     * Adds what there is to say.
     *
     * @param superseded which tables do not count
     * @param findings by the key of their table
     */
    public void add(List<TableSummary> tables, Superseding superseded, Map<String, List<Finding>> findings) {
        due = roster.map(list -> new RosterMatch(list, tables, superseded.keys(), superseded.formats(), units));
        List<TableSummary> counting = superseded.counting(tables).stream()
                .filter(table -> !row(table).map(RosterRow::secret).orElse(false))
                .toList();
        AlikeCheck check = new AlikeCheck(engine.convention().in(Optional.empty()), members(counting), units::keys);
        for (TableSummary table : counting) {
            if (check.concerns(table.key())) {
                SelfEvaluation read = records.judgement(engine, table.submission(), records.packed(table.key()))
                        .table();
                List<Finding> found = engine.judges().known(read, check.facts(table.key(), read));
                if (!found.isEmpty()) {
                    findings.computeIfAbsent(table.key(), absent -> new ArrayList<>())
                            .addAll(found);
                }
            }
        }
    }

    private List<Member> members(List<TableSummary> counting) {
        List<String> names = new ArrayList<>();
        for (TableSummary table : counting) {
            names.addAll(
                    List.of(table.head().unit(), supervisor(table), table.head().implementer()));
        }
        List<String> keys = units.keys(names);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < counting.size(); i++) {
            TableSummary table = counting.get(i);
            members.add(new Member(
                    table.key(),
                    table.submission().name(),
                    table.called(),
                    keys.get(3 * i),
                    keys.get(3 * i + 1),
                    keys.get(3 * i + 2),
                    table.head().project(),
                    table.head().form(),
                    table.trace()));
        }
        return members;
    }

    private Optional<RosterRow> row(TableSummary table) {
        return due.flatMap(match -> match.row(table));
    }

    /** By the roster, else as the table writes it. */
    private String supervisor(TableSummary table) {
        return row(table)
                .map(RosterRow::supervisor)
                .filter(named -> !named.isEmpty())
                .orElse(table.trace().supervisor());
    }
}

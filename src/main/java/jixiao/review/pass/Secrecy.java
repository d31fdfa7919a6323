package jixiao.review.pass;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.intake.Submission;
import jixiao.intake.Units;
import jixiao.review.Copies;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.known.Roster;
import jixiao.review.known.RosterRow;

/** 涉密: files that hold a table which the roster calls 涉密 get no copy. */
public final class Secrecy {
    private final Optional<Roster> roster;
    private final Units units;

    /** @param roster what is due; without one nothing is 涉密 */
    public Secrecy(Optional<Roster> roster, Units units) {
        this.roster = roster;
        this.units = units;
    }

    /** Whether a file's tables, looked at alone, hold one that is 涉密. */
    boolean isIn(List<TableSummary> tables) {
        return roster.filter(list -> {
                    RosterMatch match = new RosterMatch(list, tables, Set.of(), Map.of(), units);
                    return tables.stream()
                            .anyMatch(table ->
                                    match.row(table).map(RosterRow::secret).orElse(false));
                })
                .isPresent();
    }

    /** Removes copies that stand there of files which all tables together show to be 涉密. */
    public static void tidy(Reviewed reviewed, Path out, Copies copies) throws IOException {
        List<Submission> secret = reviewed.tables().stream()
                .map(TableSummary::submission)
                .distinct()
                .filter(reviewed::isSecret)
                .toList();
        for (Submission each : secret) {
            Copies.delete(out, copies.of(each));
        }
    }
}

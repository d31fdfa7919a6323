package jixiao.review.task;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.review.ReviewOptions;
import jixiao.review.known.KnownPaths;

/**
 * 任务: one review, as it is kept. Paths are absolute, or below the task's own folder; empty where there is none.
 *
 * @param id name of its folder
 * @param name 名称, as the officer calls it
 * @param year 年度, four digits; empty for the one that most tables are about
 * @param convention name of the 口径; empty where each table chooses
 * @param inputs where the submissions are
 * @param out where the results go
 * @param roster 名单
 * @param approved 批复的绩效目标
 * @param ledger 预算执行台账
 * @param last last year's results
 * @param made the day on which it was made, year-month-day
 */
public record Task(
        String id,
        String name,
        String year,
        String convention,
        String inputs,
        String out,
        String roster,
        String approved,
        String ledger,
        String last,
        String made) {
    public Task {
        Given.all(id, name, year, convention, inputs, out, roster, approved, ledger, last, made);
    }

    /** The same with lists that were named since; those that are empty stay as they are. */
    Task with(String otherRoster, String otherApproved, String otherLedger, String otherLast) {
        return new Task(
                id,
                name,
                year,
                convention,
                inputs,
                out,
                otherRoster.isEmpty() ? roster : otherRoster,
                otherApproved.isEmpty() ? approved : otherApproved,
                otherLedger.isEmpty() ? ledger : otherLedger,
                otherLast.isEmpty() ? last : otherLast,
                made);
    }

    /** Where its results go. */
    public Path results(Path folder) {
        return folder.resolve(out);
    }

    /** Where its submissions are. */
    public Path submissions(Path folder) {
        return folder.resolve(inputs);
    }

    /**
     * What {@code jixiao review} would be told.
     *
     * @param folder the task's own
     * @param clock tells when something was kept
     * @param papers whether the working paper is written
     */
    public ReviewOptions options(Path folder, Clock clock, boolean papers) {
        return new ReviewOptions(
                List.of(submissions(folder)),
                results(folder),
                path(folder, roster),
                new KnownPaths(path(folder, approved), path(folder, ledger), path(folder, last)),
                ReviewOptions.UnitBy.BOTH,
                ReviewOptions.usualJobs(),
                true,
                papers,
                false,
                year.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(year)),
                "",
                clock);
    }

    private static Optional<Path> path(Path folder, String named) {
        return named.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(named));
    }
}

package jixiao.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Given;
import jixiao.review.known.KnownPaths;

/**
 * 复核选项.
 *
 * @param inputs folders, archives and workbooks, in the order given
 * @param out the folder that results go to
 * @param roster 报送名册, an Excel list; empty for none
 * @param known what else the bureau knows: approved targets, ledger, last year's review
 * @param unitBy how tables are brought together to dossiers
 * @param jobs how many files are judged side by side, at least 1
 * @param copies whether marked copies are written
 * @param papers whether the working paper is written
 * @param restart whether everything is judged anew, whatever an earlier review has kept
 * @param year the year that tables must be about; empty for the one that most are about
 * @param bureau 财政部门 that reviews, for the titles; may be empty
 * @param clock tells when something was kept, and by whose day
 */
public record ReviewOptions(
        List<Path> inputs,
        Path out,
        Optional<Path> roster,
        KnownPaths known,
        UnitBy unitBy,
        int jobs,
        boolean copies,
        boolean papers,
        boolean restart,
        Optional<Integer> year,
        String bureau,
        Clock clock) {
    /** A review for which the bureau knows nothing else. */
    public ReviewOptions(
            List<Path> inputs,
            Path out,
            Optional<Path> roster,
            UnitBy unitBy,
            int jobs,
            boolean copies,
            boolean restart,
            Optional<Integer> year,
            Clock clock) {
        this(inputs, out, roster, KnownPaths.NONE, unitBy, jobs, copies, false, restart, year, "", clock);
    }

    /** 并行: so many files at once, where nobody says how many. One more than there are processors, since each file waits now and then. */
    public static int usualJobs() {
        return Runtime.getRuntime().availableProcessors() + 1;
    }

    /** Files and folders that are no submissions. */
    List<Path> beside() {
        return Stream.concat(roster.stream(), known.all().stream()).toList();
    }

    public ReviewOptions {
        inputs = List.copyOf(inputs);
        Given.all(out, roster, known, unitBy, year, bureau, clock);
        if (jobs < 1) {
            throw new IllegalArgumentException("no jobs: " + jobs);
        }
    }

    /** 归卷方式: what brings tables together to one dossier. */
    public enum UnitBy {
        /** 单位名称, and the workbook or sub-folder where it holds one department's table. */
        BOTH,
        /** 单位名称 only. */
        NAME,
        /** 所在文件夹 only. */
        FOLDER
    }
}

package jixiao.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.model.ConventionStamp;
import jixiao.review.decide.Dealings;
import jixiao.review.known.RosterRow;
import jixiao.review.pass.RosterMatch;
import jixiao.review.summary.SummaryHeading;
import jixiao.store.Charge;
import jixiao.store.KeptTable;
import jixiao.store.KeptText;

/**
 * 复核所得: all that is published.
 *
 * @param heading what every sheet's title says
 * @param convention which convention judged
 * @param tables all tables in the order of the files, superseded ones among them
 * @param units the unit's key of each table, in the same order
 * @param replaced the tables that do not count
 * @param undone the files of which something could not be done
 * @param texts reports and accounts, superseded ones among them
 * @param titles short titles of codes
 * @param records the tables' records
 * @param dealings what people have decided, how they have dealt with findings, and what became of it
 * @param roster what was due; empty where there is no roster
 * @param copies where the copies are; empty where none were written
 */
public record Reviewed(
        SummaryHeading heading,
        ConventionStamp convention,
        List<TableSummary> tables,
        List<String> units,
        Replaced replaced,
        Undone undone,
        List<TextSummary> texts,
        Map<String, String> titles,
        Records records,
        Dealings dealings,
        Optional<RosterMatch> roster,
        Optional<Copies> copies) {
    public Reviewed {
        tables = List.copyOf(tables);
        units = List.copyOf(units);
        texts = List.copyOf(texts);
        titles = Map.copyOf(titles);
    }

    /**
     * 被替代的表.
     *
     * @param superseded key of each, and the file of the one that counts instead
     * @param formats keys of those that are only another format of the one that counts
     */
    public record Replaced(Map<String, String> superseded, Set<String> formats) {
        public Replaced {
            superseded = Map.copyOf(superseded);
            formats = Set.copyOf(formats);
        }
    }

    /**
     * 没有办成的.
     *
     * @param unread what could not be read
     * @param unwritten what was judged, but whose marked copy could not be written
     * @param attachments documents with neither a table nor a report
     */
    public record Undone(List<Unread> unread, List<Unread> unwritten, List<Unread> attachments) {
        public Undone {
            unread = List.copyOf(unread);
            unwritten = List.copyOf(unwritten);
            attachments = List.copyOf(attachments);
        }
    }

    /** Whether another file counts instead of this table. */
    public boolean isSuperseded(TableSummary table) {
        return replaced.superseded.containsKey(table.key());
    }

    /** Whether a superseded table is only another format of the one that counts. */
    public boolean isOtherFormat(TableSummary table) {
        return replaced.formats.contains(table.key());
    }

    /** The files that hold tables, in their order. */
    Stream<Submission> submissions() {
        return tables.stream().map(TableSummary::submission).distinct();
    }

    /** Whether the marked copy of a submission stands where it should. */
    public boolean isWritten(Submission submission) {
        return undone.unwritten.stream().noneMatch(each -> each.file().equals(submission.name()))
                && !isSecret(submission);
    }

    /** A table as it is kept for the next review. */
    KeptTable kept(TableSummary table) {
        return new KeptTable(
                table.name(),
                table.formName(),
                table.verdict().chinese(),
                table.points(table.scored().total()),
                table.money().budget(),
                table.money().spending(),
                isSuperseded(table),
                records.packed(table.key()),
                charge(table));
    }

    /** Whose a table is in the bureau. */
    public Charge charge(TableSummary table) {
        return new Charge(section(table), supervisor(table), isSecret(table));
    }

    /** The reports and accounts as they are kept for the next review. */
    List<KeptText> keptTexts() {
        return texts.stream().map(text -> text.kept(records.packed(text.key()))).toList();
    }

    /** Gives the document of each table, then of each report and account, on one line; of none that is 涉密. */
    void documents(Consumer<String> lines) {
        tables.stream().filter(table -> !isSecret(table)).forEach(table -> lines.accept(records.line(table.key())));
        texts.stream().filter(text -> !text.secret()).forEach(text -> lines.accept(records.line(text.key())));
    }

    /** 科室 of a table by the roster; empty where it says none. */
    public String section(TableSummary table) {
        return row(table).map(RosterRow::section).orElse("");
    }

    /** 主管部门 of a table by the roster, else as the table writes it; may be empty. */
    public String supervisor(TableSummary table) {
        return row(table)
                .map(RosterRow::supervisor)
                .filter(named -> !named.isEmpty())
                .orElse(table.head().supervisor());
    }

    /** Whether a table is 涉密 by the roster: judged, but in no copy, statistics, letter or report. */
    public boolean isSecret(TableSummary table) {
        return row(table).map(RosterRow::secret).orElse(false);
    }

    /** Whether a table of these names is 涉密. */
    public boolean isSecret(String unit, String project) {
        return tables.stream()
                .anyMatch(table -> table.head().unit().equals(unit)
                        && table.head().project().equals(project)
                        && isSecret(table));
    }

    /** Whether a file holds a table that is 涉密. */
    public boolean isSecret(Submission submission) {
        return roster.isPresent()
                && tables.stream().anyMatch(table -> table.submission().equals(submission) && isSecret(table));
    }

    private Optional<RosterRow> row(TableSummary table) {
        return roster.flatMap(due -> due.row(table));
    }

    /** The tables that count and may be told of outside: none that is 涉密. */
    public List<TableSummary> open() {
        return counting().stream().filter(table -> !isSecret(table)).toList();
    }

    /** The reports and accounts that count. */
    public List<TextSummary> countingTexts() {
        return texts.stream().filter(text -> text.superseded().isEmpty()).toList();
    }

    /** The tables that count. */
    public List<TableSummary> counting() {
        return tables.stream().filter(table -> !isSuperseded(table)).toList();
    }
}

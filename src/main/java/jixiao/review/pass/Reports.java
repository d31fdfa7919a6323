package jixiao.review.pass;

import java.util.List;
import java.util.stream.Stream;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.known.RosterRow;
import jixiao.text.Normal;

/**
 * 应附报告: whether a report that the roster asks for came with a table: the table stands in a document itself, an attachment
 * lies in its folder, or one names its unit or project.
 */
public final class Reports {
    private final Reviewed reviewed;
    private final List<String> documents;

    /** Of the texts and the other documents of one review. */
    public Reports(Reviewed reviewed) {
        this.reviewed = reviewed;
        this.documents = Stream.concat(
                        reviewed.undone().attachments().stream().map(Unread::file),
                        reviewed.texts().stream().map(text -> text.submission().name()))
                .toList();
    }

    /** Whether a table that counts lacks the report that is due with it. */
    public boolean isMissing(TableSummary table) {
        boolean due = reviewed.roster()
                .flatMap(match -> match.row(table))
                .map(RosterRow::report)
                .filter(report -> !report.isEmpty())
                .isPresent();
        return due
                && !reviewed.isSuperseded(table)
                && !isDocument(table.submission())
                && documents.stream().noneMatch(each -> isOf(each, table));
    }

    /** How many tables lack it. */
    public int missing() {
        return (int) reviewed.tables().stream().filter(this::isMissing).count();
    }

    private static boolean isDocument(Submission submission) {
        return !submission.baseName().matches("(?i).*\\.(?:xlsx|xlsm|xls|et)");
    }

    private static boolean isOf(String file, TableSummary table) {
        String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
        String own = table.submission().folder();
        if (!own.isEmpty() && (folder + "/").startsWith(own + "/")) {
            return true;
        }
        String name = Normal.words(file);
        return names(name, table.head().unit()) || names(name, table.head().project());
    }

    private static boolean names(String file, String name) {
        String words = Normal.words(name);
        return words.length() > 1 && file.contains(words);
    }
}

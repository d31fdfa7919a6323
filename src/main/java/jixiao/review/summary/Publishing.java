package jixiao.review.summary;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.intake.Unread;
import jixiao.review.Comparison;
import jixiao.review.Digests;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.TextSummary;
import jixiao.review.WrittenBooks;
import jixiao.review.contrast.Contrasted;
import jixiao.review.known.KnownCheck;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputFile;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;
import jixiao.writing.list.Styles;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 汇总发布: writes 复核汇总.xlsx; rows stream through memory, a table's record at a time. */
public final class Publishing {
    private static final int ROWS_IN_MEMORY = 100;

    private final Reviewed reviewed;
    private final Convention convention;
    private final Optional<Contrasted> contrasted;
    private final Optional<Comparison> comparison;
    private final KnownCheck known;
    private final WrittenBooks standing;
    private Optional<String> wrong = Optional.empty();

    /**
     * A publication.
     *
     * @param reviewed what is published
     * @param convention that judges tables that choose no other, in the rows of its latest year
     * @param contrasted the tables under a second convention; empty for none
     * @param known what the tables were held against, and what has no counterpart
     * @param comparison what has changed since the last review; empty when there was none
     * @param standing what stands where it goes
     */
    public Publishing(
            Reviewed reviewed,
            Convention convention,
            Optional<Contrasted> contrasted,
            KnownCheck known,
            Optional<Comparison> comparison,
            WrittenBooks standing) {
        this.reviewed = reviewed;
        this.convention = convention;
        this.contrasted = contrasted;
        this.comparison = comparison;
        this.known = known;
        this.standing = standing;
    }

    /**
     * Writes the workbook whole or not at all. One that stands there already, perhaps filled in by a person, is kept, but
     * for one that a review had just written when it was killed.
     *
     * @param drafts a folder for the rows that are held back from memory, made here
     */
    public void write(Path target, ReviewStore store, Path drafts) {
        TempFile.withStrategy(new DefaultTempFileCreationStrategy(drafts.toFile()), () -> {
            write(target, store);
            return target;
        });
    }

    /** What people filled in in the last summary that nobody can go by, by its cells in this one; empty before it is written. */
    public Optional<String> notice() {
        return wrong;
    }

    private void write(Path target, ReviewStore store) {
        boolean unfinished = Files.isRegularFile(target) && store.isUnfinished(Digests.of(target));
        OutputFile.write(target, true, file -> {
            try (XSSFWorkbook base = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                Styles styles = new Styles(base);
                Divisions divisions = new Divisions(reviewed);
                XSSFSheet statistics = base.createSheet(StatisticsSheet.NAME);
                try (SXSSFWorkbook book = new SXSSFWorkbook(base, ROWS_IN_MEMORY)) {
                    ListBook list = new ListBook(
                            book,
                            styles,
                            reviewed.heading().banner(),
                            reviewed.heading().date());
                    new StatisticsSheet(statistics, styles, reviewed.open(), known.lastYear(), divisions)
                            .write(list.title(StatisticsSheet.NAME), reviewed.titles(), grades());
                    fill(list, divisions, store);
                    book.setSheetOrder(StatisticsSheet.NAME, book.getSheetIndex(GroupSheet.NAME) - 1);
                    book.setActiveSheet(0);
                    book.setSelectedTab(0);
                    book.write(out);
                }
            }
            store.publishing(Digests.of(file));
            standing.summary().replace(file, unfinished);
        });
    }

    /** 等级 in words, the best first: those of the convention, and what else tables of this year or the last have. */
    private List<String> grades() {
        return convention.gradesWith(Stream.concat(
                        reviewed.open().stream().flatMap(table -> table.scored().grade().stream()),
                        known.lastYear().stream().flatMap(table -> table.grade().stream()))
                .toList());
    }

    private void fill(ListBook book, Divisions divisions, ReviewStore store) {
        SummarySheets summary = new SummarySheets(book, reviewed, divisions);
        GroupSheet.write(
                book,
                reviewed.open().stream()
                        .map(table -> Counted.of(table, divisions))
                        .toList(),
                known.lastYear().stream()
                        .map(each -> Counted.of(each, divisions))
                        .toList(),
                grades());
        FullSheet.write(book, reviewed, divisions);
        DetailSheets details = new DetailSheets(book, reviewed, divisions);
        reviewed.records().ahead(reviewed.counting()).forEach(each -> {
            summary.add(each.table());
            details.add(each.table(), each.extract());
        });
        reviewed.countingTexts().forEach(details::add);
        summary.end();
        wrong = details.notice();
        details.end(book);
        contrasted.ifPresent(second -> second.write(book, reviewed, divisions));
        comparison.ifPresent(before -> ChangesSheet.write(book, divisions, before));
        if (!standing.changes().isEmpty()) {
            HandChangeSheet.write(book, standing.changes());
        }
        new FilingSheet(book, reviewed, divisions).write();
        KnownSheet.write(book, divisions, known);
        CandidateSheet.write(book, reviewed, known, store);
        files(
                book,
                "未能读取",
                reviewed.undone().unread().isEmpty() ? "全部文件均已读取。" : "以下文件没有计入汇总,请按原因处理后重新复核。",
                reviewed.undone().unread());
        TextSheet.write(book, divisions, reviewed);
        if (!reviewed.undone().attachments().isEmpty()) {
            files(
                    book,
                    "附件",
                    "以下文件没有自评表(文档、随附的图片和扫描件),作为附件,不计入未能读取。",
                    reviewed.undone().attachments());
        }
        if (!reviewed.undone().unwritten().isEmpty()) {
            files(book, "未写出", "以下文件已审核并计入汇总,只是标注副本没有写出。", reviewed.undone().unwritten());
        }
    }

    private static void files(ListBook book, String name, String note, List<Unread> files) {
        new ListSheet<>(
                        book,
                        name,
                        note,
                        List.<Column<Unread>>of(
                                Column.number(),
                                Column.text("文件", 55, Unread::file),
                                Column.text(name.equals("附件") ? "是什么" : "原因和处理", 100, Unread::sentence)))
                .rows(files)
                .end();
    }

    /** Path of a text's copy with comments; empty where there is none. */
    static String copy(Reviewed reviewed, TextSummary text) {
        return reviewed.copies()
                .filter(copies -> !text.secret())
                .map(copies -> copies.ofText(text.submission()))
                .filter(copy ->
                        Files.isRegularFile(reviewed.copies().orElseThrow().path(copy)))
                .orElse("");
    }

    /** Path of a table's marked copy; empty where there is none. */
    public static String copy(Reviewed reviewed, TableSummary table) {
        return reviewed.copies()
                .filter(copies -> reviewed.isWritten(table.submission()))
                .map(copies -> copies.of(table.submission()))
                .orElse("");
    }
}

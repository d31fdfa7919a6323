package jixiao.review;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Severity;
import jixiao.review.known.KnownCheck;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputFile;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 汇总发布: writes 复核汇总.xlsx; rows stream through memory, a table's record at a time. */
final class Publishing {
    private static final int ROWS_IN_MEMORY = 100;

    private static final List<Heading> SUMMARY = List.of(
            Heading.center("序号", 5),
            Heading.text("单位", 18),
            Heading.text("项目", 16),
            Heading.center("年度", 6),
            Heading.center("类型", 5),
            new Heading("预算数(万元)", 10, Heading.Kind.AMOUNT),
            new Heading("执行数(万元)", 10, Heading.Kind.AMOUNT),
            new Heading("执行率", 8, Heading.Kind.RATE),
            Heading.points("填报总分"),
            Heading.points("复核总分"),
            Heading.points("区间下限"),
            Heading.points("区间上限"),
            Heading.points("可核实"),
            Heading.points("填报−复核"),
            Heading.center("等级", 6),
            Heading.center("结论", 6),
            Heading.text("理由", 30),
            Heading.points("涉及分值"),
            Heading.center("错误", 5),
            Heading.center("警告", 5),
            Heading.center("提示", 5),
            Heading.center("待定", 5),
            Heading.text("文件", 20),
            Heading.text("工作表", 10),
            Heading.center("口径", 9));

    /** Beside these, where some table names an 实施单位 or 主管部门 that is not its unit. */
    private static final List<Heading> UNITS = List.of(Heading.text("实施单位", 16), Heading.text("主管部门", 16));

    /** Beside these, where the roster names a 科室 or something 涉密. */
    private static final List<Heading> BY_ROSTER = List.of(Heading.text("科室", 12), Heading.center("涉密", 5));

    private final Reviewed reviewed;
    private final Optional<Contrasted> contrasted;
    private final Optional<Comparison> comparison;
    private final KnownCheck known;
    private final WrittenSummary standing;

    /**
     * A publication.
     *
     * @param reviewed what is published
     * @param contrasted the tables under a second convention; empty for none
     * @param known what the tables were held against, and what has no counterpart
     * @param comparison what has changed since the last review; empty when there was none
     * @param standing what stands where it goes
     */
    Publishing(
            Reviewed reviewed,
            Optional<Contrasted> contrasted,
            KnownCheck known,
            Optional<Comparison> comparison,
            WrittenSummary standing) {
        this.reviewed = reviewed;
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
    void write(Path target, ReviewStore store, Path drafts) {
        TempFile.withStrategy(new DefaultTempFileCreationStrategy(drafts.toFile()), () -> {
            write(target, store);
            return target;
        });
    }

    private void write(Path target, ReviewStore store) {
        boolean unfinished = Files.isRegularFile(target) && store.isUnfinished(Digests.of(target));
        OutputFile.write(target, true, file -> {
            try (XSSFWorkbook base = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                Styles styles = new Styles(base);
                new StatisticsSheet(base, styles).write(reviewed.open(), reviewed.titles());
                try (SXSSFWorkbook book = new SXSSFWorkbook(base, ROWS_IN_MEMORY)) {
                    fill(book, styles);
                    book.setSheetOrder(StatisticsSheet.NAME, book.getNumberOfSheets() - 2);
                    book.setActiveSheet(0);
                    book.setSelectedTab(0);
                    book.write(out);
                }
            }
            store.publishing(Digests.of(file));
            standing.replace(file, unfinished);
        });
    }

    private void fill(SXSSFWorkbook book, Styles styles) {
        String by = "口径:" + reviewed.convention().title() + "("
                + reviewed.convention().name() + ")";
        SheetWriter summary =
                new SheetWriter(book, styles, "汇总", by + ";点击文件名可打开标注副本。等级后有“参考”的,分值为默认,不作比较。", headings());
        DetailSheets details = new DetailSheets(book, styles, reviewed);
        for (TableSummary table : reviewed.counting()) {
            summary(summary, table);
            details.add(table);
        }
        reviewed.countingTexts().forEach(details::add);
        summary.end();
        details.end();
        contrasted.ifPresent(second -> second.write(book, styles, reviewed));
        comparison.ifPresent(before -> ChangesSheet.write(book, styles, before));
        if (!standing.changes().isEmpty()) {
            HandChangeSheet.write(book, styles, standing.changes());
        }
        new FilingSheet(book, styles, reviewed).write();
        GroupSheet.write(book, styles, reviewed);
        KnownSheet.write(book, styles, known);
        SheetWriter unread = new SheetWriter(
                book,
                styles,
                "未能读取",
                reviewed.unread().isEmpty() ? "全部文件均已读取。" : "以下文件没有计入汇总,请按原因处理后重新复核。",
                List.of(Heading.center("序号", 6), Heading.text("文件", 50), Heading.text("原因和处理", 90)));
        reviewed.unread().forEach(each -> unread.row(unread.size() + 1, each.file(), each.sentence()));
        unread.end();
        TextSheet.write(book, styles, reviewed);
        if (!reviewed.attachments().isEmpty()) {
            SheetWriter attachments = new SheetWriter(
                    book,
                    styles,
                    "附件",
                    "以下文件没有自评表(文档、随附的图片和扫描件),作为附件,不计入未能读取。",
                    List.of(Heading.center("序号", 6), Heading.text("文件", 50), Heading.text("是什么", 90)));
            reviewed.attachments()
                    .forEach(each -> attachments.row(attachments.size() + 1, each.file(), each.sentence()));
            attachments.end();
        }
        if (!reviewed.unwritten().isEmpty()) {
            SheetWriter unwritten = new SheetWriter(
                    book,
                    styles,
                    "未写出",
                    "以下文件已审核并计入汇总,只是标注副本没有写出。",
                    List.of(Heading.center("序号", 6), Heading.text("文件", 50), Heading.text("原因和处理", 90)));
            reviewed.unwritten().forEach(each -> unwritten.row(unwritten.size() + 1, each.file(), each.sentence()));
            unwritten.end();
        }
    }

    /** Whether some table names an 实施单位 or 主管部门 that is not its unit, or the roster does. */
    private boolean namesOthers() {
        return reviewed.counting().stream()
                .anyMatch(table -> !(table.implementer() + reviewed.supervisor(table)).isEmpty());
    }

    private boolean bySection() {
        return reviewed.counting().stream()
                .anyMatch(table -> !reviewed.section(table).isEmpty() || reviewed.isSecret(table));
    }

    private List<Heading> headings() {
        boolean others = namesOthers();
        return Stream.of(
                        SUMMARY.stream(),
                        others ? UNITS.stream() : Stream.<Heading>empty(),
                        bySection() ? BY_ROSTER.stream() : Stream.<Heading>empty())
                .flatMap(headings -> headings)
                .toList();
    }

    private void summary(SheetWriter sheet, TableSummary table) {
        List<Object> values = new ArrayList<>(List.of(
                sheet.size() + 1,
                table.unit(),
                table.project(),
                table.year(),
                table.formName(),
                table.budget(),
                table.spending(),
                table.rate(),
                table.claimed(),
                table.points(table.total()),
                table.points(table.range().low()),
                table.points(table.range().high()),
                table.points(table.verified()),
                table.difference(),
                table.grade().orElse(table.reference() ? "参考" : "未定"),
                table.verdict(),
                table.reason(),
                table.stake(),
                table.count(Severity.ERROR),
                table.count(Severity.WARNING),
                table.count(Severity.INFO),
                table.open(),
                new Link(table.submission().name(), copy(reviewed, table), ""),
                table.sheet(),
                table.convention()));
        if (namesOthers()) {
            values.addAll(List.of(table.implementer(), reviewed.supervisor(table)));
        }
        values.addAll(List.of(reviewed.section(table), reviewed.isSecret(table) ? "是" : ""));
        sheet.row(values.toArray());
    }

    /** Path of a table's marked copy; empty where there is none. */
    static String copy(Reviewed reviewed, TableSummary table) {
        return reviewed.copies()
                .filter(copies -> reviewed.isWritten(table.submission()))
                .map(copies -> copies.of(table.submission()))
                .orElse("");
    }
}

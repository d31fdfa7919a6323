package jixiao.review;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.writing.OutputFile;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 复核底稿: writes the working paper of a folder, one sheet a table behind the 汇总, with what people have filled in. */
final class PaperBook {
    /** File name of what is written. */
    static final String FILE = "复核底稿.xlsx";

    static final String SUMMARY = "汇总";

    /** Sheet of what people wrote about lines that are no longer as they were. */
    static final String LAPSED = "已失效";

    private static final int ROWS_IN_MEMORY = 100;

    private static final List<Heading> TABLES = List.of(
            Heading.center("序号", 5),
            Heading.text("单位", 22),
            Heading.text("项目", 22),
            Heading.center("年度", 7),
            Heading.center("底稿", 8),
            Heading.points("自评得分"),
            Heading.points("规则得分"),
            Heading.points("复核得分"),
            Heading.points("差值"),
            new Heading("偏离度", 9, Heading.Kind.RATE),
            Heading.center("等级", 6),
            Heading.center("结论", 6),
            Heading.center("待定", 5),
            Heading.text(PaperColumns.OFFICER, 10));

    private final Reviewed reviewed;
    private final Papers papers;

    PaperBook(Reviewed reviewed, Papers papers) {
        this.reviewed = reviewed;
        this.papers = papers;
    }

    /**
     * Writes the paper whole or not at all; one that stands there already is kept under another name.
     *
     * @param drafts a folder for the rows that are held back from memory, made here
     */
    void write(Path target, Path drafts) {
        TempFile.withStrategy(new DefaultTempFileCreationStrategy(drafts.toFile()), () -> {
            OutputFile.write(target, true, file -> {
                try (XSSFWorkbook base = new XSSFWorkbook();
                        SXSSFWorkbook book = new SXSSFWorkbook(base, ROWS_IN_MEMORY);
                        OutputStream out = Files.newOutputStream(file)) {
                    fill(book, new Styles(base));
                    book.write(out);
                }
                OldCopy.keep(target);
            });
            return target;
        });
    }

    private void fill(SXSSFWorkbook book, Styles styles) {
        SheetWriter summary =
                new SheetWriter(book, styles, SUMMARY, "各表的得分取自各表的底稿,随底稿里填的复核得分变;差值=自评得分−复核得分,偏离度=差值÷自评得分。", TABLES);
        List<TableSummary> tables = reviewed.counting();
        for (int i = 0; i < tables.size(); i++) {
            TableSummary table = tables.get(i);
            PaperSheet sheet = new PaperSheet(book, styles, reviewed, papers, table, i + 1);
            sheet.write();
            summary.row(
                    i + 1,
                    table.unit(),
                    table.project(),
                    table.year(),
                    new Inside("底稿" + (i + 1), sheet.name()),
                    sheet.total("自评得分"),
                    sheet.total("规则得分"),
                    sheet.total("采用得分"),
                    sheet.total("差值"),
                    sheet.total("偏离度"),
                    table.grade().orElse(table.reference() ? "参考" : "未定"),
                    table.verdict(),
                    table.open(),
                    papers.officer(table));
        }
        summary.end();
        List<PaperRow> lapsed = papers.lapsed();
        if (!lapsed.isEmpty()) {
            lapsed(book, styles, lapsed);
        }
    }

    private static void lapsed(SXSSFWorkbook book, Styles styles, List<PaperRow> lapsed) {
        List<Heading> headings = new ArrayList<>(List.of(
                Heading.center("序号", 5),
                Heading.text("单位", 18),
                Heading.text("项目", 16),
                Heading.center("年度", 7),
                Heading.text("文件", 18),
                Heading.text("工作表", 10),
                Heading.center("单元格", 8),
                Heading.center("年度目标", 6),
                Heading.text("三级指标", 18),
                Heading.text("指标值", 12),
                Heading.text("自评完成值", 12),
                Heading.center("自评得分", 8),
                Heading.text(PaperColumns.CHECKED, 12),
                Heading.center(PaperColumns.POINTS, 8)));
        PaperColumns.EVIDENCE.forEach(each -> headings.add(Heading.center(each, 6)));
        headings.add(Heading.text(PaperColumns.NOTE, 18));
        headings.add(Heading.center(PaperColumns.OFFICER, 10));
        SheetWriter sheet =
                new SheetWriter(book, styles, LAPSED, "以下是填过的、现在没有采用的:" + Papers.LAPSED + "。所填照留。", headings);
        for (PaperRow row : lapsed) {
            Ruling about = row.ruling();
            List<Object> values = new ArrayList<>(List.of(
                    sheet.size() + 1,
                    about.unit(),
                    about.project(),
                    about.year(),
                    about.file(),
                    about.sheet(),
                    about.cell(),
                    about.goal(),
                    about.indicator(),
                    about.target(),
                    about.actual(),
                    about.claimed(),
                    row.checked(),
                    about.points()));
            values.addAll(row.evidence());
            values.add(about.reason());
            values.add(about.officer());
            sheet.row(values.toArray());
        }
        sheet.end();
    }
}

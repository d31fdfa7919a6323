package jixiao.review.paper;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.WrittenBook;
import jixiao.review.decide.Ruling;
import jixiao.review.summary.Divisions;
import jixiao.writing.OutputFile;
import jixiao.writing.list.Column;
import jixiao.writing.list.Inside;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;
import jixiao.writing.list.Styles;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 复核底稿: writes the working paper of a folder, one sheet a table behind the 汇总, with what people have filled in. */
public final class PaperBook {
    /** File name of what is written. */
    public static final String FILE = "复核底稿.xlsx";

    static final String SUMMARY = "汇总";

    /** Sheet of what people wrote about lines that are no longer as they were. */
    static final String LAPSED = "已失效";

    private static final int ROWS_IN_MEMORY = 100;

    private final Reviewed reviewed;
    private final Papers papers;
    private final WrittenBook standing;

    /** @param standing what stands where it goes */
    public PaperBook(Reviewed reviewed, Papers papers, WrittenBook standing) {
        this.standing = standing;
        this.reviewed = reviewed;
        this.papers = papers;
    }

    /**
     * Writes the paper whole or not at all; one that stands there already is kept under another name.
     *
     * @param drafts a folder for the rows that are held back from memory, made here
     */
    public void write(Path target, Path drafts) {
        TempFile.withStrategy(new DefaultTempFileCreationStrategy(drafts.toFile()), () -> {
            OutputFile.write(target, true, file -> {
                try (XSSFWorkbook base = new XSSFWorkbook();
                        SXSSFWorkbook book = new SXSSFWorkbook(base, ROWS_IN_MEMORY);
                        OutputStream out = Files.newOutputStream(file)) {
                    fill(new ListBook(book, new Styles(base)));
                    book.write(out);
                }
                standing.replace(file, false);
            });
            return target;
        });
    }

    /** 汇总的一行: a table with its sheet, whose totals are referred to. */
    private record Row(TableSummary table, PaperSheet sheet, int number) {}

    private void fill(ListBook book) {
        Divisions divisions = new Divisions(reviewed);
        ListSheet<Row> summary = new ListSheet<>(
                book,
                SUMMARY,
                "各表的得分取自各表的底稿,随底稿里填的复核得分变;差值=自评得分−复核得分,偏离度=差值÷自评得分。",
                divisions.list(
                        row -> divisions.of(row.table()),
                        Column.text("单位", 20, row -> row.table().head().unit()),
                        Column.text("项目", 20, row -> row.table().head().project()),
                        Column.center("年度", 6, row -> row.table().head().year()),
                        Column.center(
                                "底稿",
                                7,
                                row -> new Inside(
                                        "底稿" + row.number(), row.sheet().name())),
                        Column.points("自评得分", row -> row.sheet().total("自评得分")),
                        Column.points("规则得分", row -> row.sheet().total("规则得分")),
                        Column.points("复核得分", row -> row.sheet().total("采用得分")),
                        Column.points("差值", row -> row.sheet().total("差值")),
                        Column.rate("偏离度", row -> row.sheet().total("偏离度")),
                        Column.center("等级", 6, row -> row.table().scored().graded()),
                        Column.center("结论", 6, row -> row.table().verdict().tinted()),
                        Column.center("待定", 5, row -> row.table().counts().open()),
                        Column.text(PaperColumns.OFFICER, 9, row -> papers.officer(row.table()))));
        List<TableSummary> tables = reviewed.open();
        for (int i = 0; i < tables.size(); i++) {
            PaperSheet sheet = new PaperSheet(book.book(), book.styles(), reviewed, papers, tables.get(i), i + 1);
            sheet.write();
            summary.row(new Row(tables.get(i), sheet, i + 1));
        }
        summary.end();
        List<PaperRow> lapsed = papers.lapsed(
                reviewed.counting().stream().filter(reviewed::isSecret).toList());
        if (!lapsed.isEmpty()) {
            new ListSheet<>(book, LAPSED, "以下是填过的、现在没有采用的:" + Papers.LAPSED + "。所填照留。", lapsed())
                    .rows(lapsed)
                    .end();
        }
    }

    private static List<Column<PaperRow>> lapsed() {
        List<Column<PaperRow>> columns = new ArrayList<>(List.of(
                Column.number(),
                said("单位", 15, each -> each.table().unit()),
                said("项目", 14, each -> each.table().project()),
                said("年度", 6, each -> each.table().year()),
                said("单元格", 8, Ruling::cell),
                said("三级指标", 15, Ruling::indicator),
                said("指标值", 11, Ruling::target),
                said("自评完成值", 11, Ruling::actual),
                said("自评得分", 8, Ruling::claimed),
                Column.text(PaperColumns.CHECKED, 11, PaperRow::checked),
                said(PaperColumns.POINTS, 8, Ruling::points)));
        for (int i = 0; i < PaperColumns.EVIDENCE.size(); i++) {
            int which = i;
            columns.add(Column.center(
                    PaperColumns.EVIDENCE.get(i), 6, row -> row.evidence().get(which)));
        }
        columns.addAll(List.of(
                said(PaperColumns.NOTE, 14, Ruling::reason),
                said(PaperColumns.OFFICER, 9, Ruling::officer),
                said("年度目标", 9, Ruling::goal),
                said("文件", 22, each -> each.table().file()),
                said("工作表", 10, each -> each.table().sheet())));
        return columns;
    }

    private static Column<PaperRow> said(String name, int width, Function<Ruling, String> text) {
        return Column.text(name, width, text).from(PaperRow::ruling);
    }
}

package jixiao.review.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jixiao.document.WorkbookGrid;
import jixiao.document.WorkbookReader;
import jixiao.intake.WorkFolder;
import jixiao.review.OldCopy;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputProblem;

/** 自评质量评分: marks the units of a finished review by the bureau's table and writes 自评质量评分.xlsx, reading back what people filled in. */
public final class Quality {
    /** File name of what is written. */
    public static final String FILE = "自评质量评分.xlsx";

    private static final String EXAMPLE = "/jixiao/templates/quality-score-example.xlsx";

    private final Path out;
    private final Optional<Path> table;
    private final Clock clock;

    /**
     * A marking.
     *
     * @param out the result folder of a review
     * @param table the bureau's table; without one the shipped example is used
     * @param clock that of the store
     */
    public Quality(Path out, Optional<Path> table, Clock clock) {
        this.out = out;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Marks, and writes the workbook whole or not at all; one that stands there and says something else is kept under another
     * name.
     *
     * @throws jixiao.model.InputProblem when the table cannot be understood
     * @throws OutputProblem when the folder holds no finished review, what was filled in cannot be read, or nothing can be written
     */
    public QualityResult write() {
        QualityTable items = items();
        if (!ReviewStore.isIn(out)) {
            throw new OutputProblem("「" + out + "」里没有复核存档:请写复核结果所在的文件夹,或先用 jixiao review 复核。");
        }
        try (WorkFolder work = WorkFolder.in(out, "复核");
                ReviewStore store = ReviewStore.open(out, clock)) {
            if (store.finished().isEmpty()) {
                throw new OutputProblem("「" + out + "」的复核没有做完,请再次复核后评分。");
            }
            Path target = out.resolve(FILE);
            Filled filled = Filled.of(target);
            UnitRecord.All all = UnitRecord.of(store);
            List<UnitMark> units = ranked(all.units(), items, filled);
            OldCopy.replace(target, new QualityBook(items, source(), units, filled.rest()).bytes());
            long open = units.stream().mapToLong(UnitMark::open).sum();
            return new QualityResult(target, units.size(), open, all.secret(), notices(units, filled.rest()));
        } catch (IOException | UncheckedIOException full) {
            throw new OutputProblem("「" + out + "」没有写成:磁盘可能已满或已断开,请检查后重试。", full);
        }
    }

    /** The shipped example, for a bureau to change. */
    public static byte[] example() {
        try (InputStream shipped = Quality.class.getResourceAsStream(EXAMPLE)) {
            return shipped.readAllBytes();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private QualityTable items() {
        WorkbookReader reader = new WorkbookReader();
        WorkbookGrid book = table.map(reader::read).orElseGet(() -> reader.read("自评质量评分表(示例).xlsx", example()));
        return QualityTable.of(book);
    }

    private String source() {
        return table.map(file -> "「" + file.getFileName() + "」").orElse("随附的评分表(示例,非官方)");
    }

    private static List<UnitMark> ranked(List<UnitRecord> units, QualityTable table, Filled filled) {
        List<UnitMark> marked = new ArrayList<>();
        for (UnitRecord unit : units) {
            marked.add(new UnitMark(
                    0,
                    unit,
                    table.items().stream()
                            .map(item -> new Marked(
                                    unit,
                                    item,
                                    item.measure().map(each -> each.of(unit)),
                                    filled.take(unit.name(), item)))
                            .toList()));
        }
        marked.sort(Comparator.comparing(UnitMark::total)
                .reversed()
                .thenComparing(each -> each.unit().name()));
        List<UnitMark> ranked = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            UnitMark each = marked.get(i);
            boolean same = i > 0 && marked.get(i - 1).total().compareTo(each.total()) == 0;
            ranked.add(new UnitMark(same ? ranked.get(i - 1).rank() : i + 1, each.unit(), each.marks()));
        }
        return ranked;
    }

    private static List<String> notices(List<UnitMark> units, List<Filled.Lost> lost) {
        List<String> notices = new ArrayList<>();
        units.stream()
                .flatMap(each -> each.marks().stream())
                .filter(Marked::isUnusable)
                .forEach(each -> notices.add("《" + QualityBook.DETAILS + "》"
                        + each.said().cell() + " 的人工评分“" + each.said().points() + "”应为0至"
                        + each.item().points().stripTrailingZeros().toPlainString() + "的数字,没有采用,所填照留。"));
        if (!lost.isEmpty()) {
            notices.add("有" + lost.size() + "处填写的单位或评分项目现在没有,照留在《" + QualityBook.LOST + "》。");
        }
        return notices;
    }
}

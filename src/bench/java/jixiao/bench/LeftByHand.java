package jixiao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.Engine;
import jixiao.document.Grid;
import jixiao.document.Limits;
import jixiao.document.WorkbookReader;
import jixiao.generated.Filing;
import jixiao.review.Progress;
import jixiao.review.Review;
import jixiao.review.ReviewOptions;
import jixiao.review.ReviewResult;
import jixiao.review.Verdict;
import jixiao.review.known.KnownPaths;
import jixiao.review.known.KnownResult;
import jixiao.review.letter.LetterOptions;
import jixiao.review.letter.LetterResult;
import jixiao.review.letter.Letters;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 还要动手的: how much of three rounds of generated tables is left to a person, round by round: warnings to look at, lines to give
 * points, letters to fill in, comparisons that could not be made. Every table has an injected error in some round, so that it is
 * more than a bureau meets. The first argument is how many tables, 600 unless it is a number.
 */
public final class LeftByHand {
    private static final int COUNT = 600;
    private static final long SEED = 20241231;
    private static final int ROUNDS = 3;

    private final Engine engine = Engine.choosing();
    private final Path folder;
    private final List<Filing> filings;

    private LeftByHand(int count) throws IOException {
        this.folder = Files.createTempDirectory("jixiao-left");
        this.filings = Filing.many(count, SEED);
    }

    /** Prints the rounds as rows of a table. */
    public static void main(String[] words) throws IOException {
        boolean named = words.length > 0 && words[0].matches("[0-9]+");
        new LeftByHand(named ? Integer.parseInt(words[0]) : COUNT).rounds();
    }

    private void rounds() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path out = folder.resolve("out");
        KnownPaths known = lists();
        System.out.println("| 轮 | 表 | 通过/人工/退回 | 错误 | 要看的警告 | 要定的指标 | 人工的表 | 意见书(退回/复核) | 要手写的空 | 比对(不符) | 要手工比对的 |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (int round = 1; round <= ROUNDS; round++) {
            for (Filing filing : filings) {
                filing.hand(in, round);
            }
            ReviewOptions options = new ReviewOptions(
                    List.of(in),
                    out,
                    Optional.empty(),
                    known,
                    ReviewOptions.UnitBy.BOTH,
                    2,
                    false,
                    false,
                    false,
                    Optional.empty(),
                    "",
                    Clock.systemDefaultZone());
            ReviewResult result = new Review(engine, options, Progress.SILENT).run();
            LetterResult letters = new Letters(engine, letters(out), Clock.systemDefaultZone()).write();
            print(round, result, letters, out.resolve(Review.SUMMARY));
        }
        System.out.println();
        codes(out.resolve(Review.SUMMARY)).forEach((code, count) -> System.out.println(code + " " + count));
    }

    private static LetterOptions letters(Path out) {
        LocalDate today = LocalDate.now();
        return new LetterOptions(
                out,
                today,
                Optional.of(today.plusDays(14)),
                "某财绩函〔2026〕{1}号",
                "某区财政局",
                "张三 8888888",
                "",
                false,
                false,
                Optional.empty(),
                table -> false);
    }

    private void print(int round, ReviewResult result, LetterResult letters, Path summary) {
        int compared = result.known().stream().mapToInt(KnownResult::compared).sum();
        int differing = result.known().stream().mapToInt(KnownResult::differing).sum();
        System.out.println(String.join(
                " | ",
                "| " + round,
                String.valueOf(result.tables()),
                result.count(Verdict.PASSED) + "/" + result.count(Verdict.MANUAL) + "/"
                        + result.count(Verdict.RETURNED),
                String.valueOf(result.count(jixiao.model.Severity.ERROR)),
                String.valueOf(result.count(jixiao.model.Severity.WARNING)),
                String.valueOf(result.open()),
                String.valueOf(result.count(Verdict.MANUAL)),
                letters.returns() + "/" + letters.opinions(),
                letters.empty().isEmpty() ? "0" : String.join("、", letters.empty()),
                compared + "(" + differing + ")",
                uncompared(summary) + " |"));
    }

    /** Rows of 《比对情况》 that say that something was not compared. */
    private static long uncompared(Path summary) {
        return rows(summary, "比对情况").stream()
                .filter(row -> row.containsValue("没有比对"))
                .count();
    }

    /** Warnings of the last round by code. */
    private static Map<String, Integer> codes(Path summary) {
        Map<String, Integer> codes = new TreeMap<>();
        rows(summary, "审核发现").stream()
                .filter(row -> row.getOrDefault("严重程度", "").equals("警告"))
                .forEach(row -> codes.merge(row.get("代码"), 1, Integer::sum));
        return codes;
    }

    private static List<Map<String, String>> rows(Path summary, String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        new WorkbookReader(Limits.OWN).sheet(summary, name).ifPresent(sheet -> {
            Map<Integer, String> headings = new HashMap<>();
            for (int row = 0; row < sheet.rows(); row++) {
                Map<String, String> texts = new HashMap<>();
                for (Grid.GridCell cell : sheet.row(row)) {
                    texts.put(
                            headings.getOrDefault(cell.column(), ""),
                            cell.text().strip());
                }
                if (headings.isEmpty() && sheet.cell(row, 0).text().strip().equals("序号")) {
                    sheet.row(row)
                            .forEach(cell ->
                                    headings.put(cell.column(), cell.text().strip()));
                } else if (!headings.isEmpty()) {
                    rows.add(texts);
                }
            }
        });
        return rows;
    }

    /** A ledger of all tables whose funds stay, every tenth otherwise; approved targets of every second, every eighth otherwise. */
    private KnownPaths lists() throws IOException {
        List<List<String>> ledger = new ArrayList<>(List.of(List.of("单位名称", "项目名称", "预算数(万元)", "支出数(万元)")));
        List<List<String>> approved =
                new ArrayList<>(List.of(List.of("单位名称", "项目名称", "一级指标", "二级指标", "三级指标", "指标值", "分值")));
        for (int i = 0; i < filings.size(); i++) {
            Filing filing = filings.get(i);
            if (filing.isSteady()) {
                ledger.add(List.of(
                        filing.unit(),
                        filing.project(),
                        filing.budget()
                                .add(new java.math.BigDecimal(i % 10 == 0 ? "7.77" : "0"))
                                .toPlainString(),
                        filing.spending().toPlainString()));
                if (i % 2 == 0) {
                    for (List<String> line : filing.approved(i % 8 == 0 ? 3 : 0)) {
                        List<String> row = new ArrayList<>(List.of(filing.unit(), filing.project()));
                        row.addAll(line);
                        approved.add(row);
                    }
                }
            }
        }
        return new KnownPaths(
                Optional.of(write("批复.xlsx", approved)), Optional.of(write("台账.xlsx", ledger)), Optional.empty());
    }

    private Path write(String name, List<List<String>> rows) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("清单");
            for (List<String> texts : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int i = 0; i < texts.size(); i++) {
                    row.createCell(i).setCellValue(texts.get(i));
                }
            }
            book.write(bytes);
        }
        return file;
    }
}

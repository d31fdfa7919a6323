package jixiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jixiao.Case;
import jixiao.Engine;
import jixiao.Outcome;
import jixiao.document.PdfOf;
import jixiao.document.WordOf;
import jixiao.document.WorkbookReader;
import jixiao.writing.OutputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Word、PDF 变异测试: whatever is done to a document, it is scored and marked, or refused with one sentence, within ten
 * seconds. {@code -Ddocument.fuzz.count=20000 -Ddocument.fuzz.seed=1} for more. What breaks something is left in
 * target/fuzz under its seed.
 */
class DocumentFuzzTest {
    private static final Path BROKEN = Path.of("target/fuzz");
    private static final int SECONDS = 10;
    private static final Engine ENGINE = Engine.load("wuhan");

    private ExecutorService thread = Executors.newSingleThreadExecutor();

    /** Documents that are read as they are, by their names. */
    private static Map<String, byte[]> originals() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of("dressed-project", "caidian-2024-project-duban")) {
            byte[] workbook = Files.readAllBytes(Path.of("src/test/resources/cases", name + ".xlsx"));
            StringBuilder body = new StringBuilder();
            new WorkbookReader().read(name, workbook).sheets().forEach(sheet -> body.append(WordOf.table(sheet)));
            files.put(name + ".docx", WordOf.body(body.toString()));
            files.put(name + ".doc", Files.readAllBytes(Path.of("src/test/resources/doc", name + ".doc")));
        }
        files.put("marks.doc", Files.readAllBytes(Path.of("src/test/resources/doc/marks.doc")));
        files.put("drawn.pdf", pdf());
        return files;
    }

    /** A table of two pages, its content not packed, so that what is changed are operators and texts. */
    private static byte[] pdf() {
        String[] header = {"一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值"};
        PdfOf pdf = new PdfOf().text(120, 60, 14, "2024年度项目支出绩效自评表").text(50, 90, 9, "单位名称:甲局");
        for (int page = 0; page < 2; page++) {
            for (int line = 0; line <= 4; line++) {
                pdf.line(50, 100 + 30 * line, 550, 100 + 30 * line);
            }
            for (int column = 0; column <= 5; column++) {
                pdf.line(50 + 100 * column, 100, 50 + 100 * column, 220);
            }
            String[] row = {"产出", "数量", "走访企业" + page, "≥10次", "12次"};
            for (int line = 0; line < 4; line++) {
                for (int column = 0; column < 5; column++) {
                    pdf.text(55 + 100 * column, 120 + 30 * line, 10, line == 0 ? header[column] : row[column] + line);
                }
            }
            pdf.page();
        }
        return pdf.bytes();
    }

    @Test
    @DisplayName("改字节、改部件、改 XML:或者计分并写出,或者一句话拒收;不超时,不出堆栈,不占满内存")
    void onlyProblemsComeOut() throws Exception {
        long first = Long.getLong("document.fuzz.seed", 1);
        int count = Integer.getInteger("document.fuzz.count", 600);
        List<Map.Entry<String, byte[]>> originals = List.copyOf(originals().entrySet());
        for (Map.Entry<String, byte[]> each : originals) {
            assertThat(ENGINE.open(each.getKey(), each.getValue())).isNotNull();
        }
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (long seed = first; seed < first + count; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            Map.Entry<String, byte[]> original = originals.get(random.nextInt(originals.size()));
            boolean parts = original.getKey().endsWith(".docx") && random.nextInt(4) > 0;
            byte[] mutant =
                    parts ? Packages.mutated(original.getValue(), random) : Bytes.mutated(original.getValue(), random);
            String outcome = inTime(original.getKey(), mutant, seed % 2 == 0);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome.startsWith("!")) {
                faults.add("seed " + seed + " of " + original.getKey() + ": " + outcome);
                Files.createDirectories(BROKEN);
                Files.write(BROKEN.resolve(seed + "-" + original.getKey()), mutant);
            }
        }
        thread.shutdownNow();
        assertThat(faults).isEmpty();
        assertThat(outcomes).containsKeys("written .docx", "written .doc", "written .pdf", "refused");
    }

    private String inTime(String name, byte[] mutant, boolean accept) throws InterruptedException {
        try {
            return thread.submit(() -> outcome(name, mutant, accept)).get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            thread.shutdownNow();
            thread = Executors.newSingleThreadExecutor();
            return "! over " + SECONDS + " seconds";
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause();
            StackTraceElement at = cause.getStackTrace().length == 0 ? null : cause.getStackTrace()[0];
            return "! " + cause.getClass().getName() + " " + at + " " + cause.getMessage();
        }
    }

    private static String outcome(String name, byte[] mutant, boolean accept) {
        Outcome outcome = ENGINE.open(name, mutant);
        if (outcome instanceof jixiao.Refused refused) {
            return sentence("refused", refused.sentence());
        }
        if (!(outcome instanceof Case opened)) {
            return "other";
        }
        try {
            new WorkbookReader().read(name, opened.marked(accept));
            opened.beside().ifPresent(beside -> new WorkbookReader().read("x.xlsx", beside));
            return "written " + name.substring(name.lastIndexOf('.'));
        } catch (OutputProblem problem) {
            return sentence("not marked", problem.getMessage());
        }
    }

    private static String sentence(String what, String said) {
        boolean clear = said.endsWith("。") && !said.contains("\n") && !said.contains("Exception");
        return clear ? what : "! no clear sentence: " + said;
    }
}

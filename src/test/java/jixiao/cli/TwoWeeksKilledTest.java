package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jixiao.Engine;
import jixiao.generated.Filing;
import jixiao.testing.JavaCommand;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 经办人的工作被强行中断: two rounds of review, treatments, letters and an archive, in which commands are killed at any moment. What
 * stands at the end is what stands without a kill. More of them: {@code -Dkills=30}.
 */
class TwoWeeksKilledTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("weeks.seed", 20241231);
    private static final int COUNT = 6;

    /** A command that ends before its moment is done again, so many times in all. */
    private static final int TRIES = 5;

    private static final List<String> UNLIKE = List.of("校验.csv", "数据/输入文件.csv");

    @TempDir
    private Path folder;

    private final Engine engine = Engine.choosing();
    private final List<Filing> filings = Filing.many(COUNT, SEED);
    private final Random moments = new Random(SEED);
    private final Map<String, Long> lasting = new TreeMap<>();

    /** Commands of the two weeks, by kind and the how-manieth of it, in the order in which kills fall on them. */
    private static final List<String> COMMANDS =
            List.of("review 2", "letters 1", "archive 1", "review 1", "letters 2", "review 3", "review 4");

    /** How often each command is to be killed; nothing is killed where there is none. */
    private final Map<String, Integer> left = new TreeMap<>();

    private final Map<String, Integer> begun = new TreeMap<>();
    private int kills;

    /** Decisions that the officer has written. */
    private int written;

    private void command(Path desk, String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of(words));
        all.set(1, desk.resolve(words[1]).toString());
        if (words[0].equals("review")) {
            all.addAll(List.of("-o", desk.resolve("out").toString(), "--papers"));
        }
        String which = words[0] + " " + begun.merge(words[0], 1, Integer::sum);
        for (int i = left.getOrDefault(which, 0); i > 0; i--) {
            killed(all.toArray(String[]::new));
        }
        Said said = Said.of(name -> engine, all.toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isIn(0, 3);
    }

    private void killed(String[] words) throws Exception {
        for (int i = 0; i < TRIES; i++) {
            Process process = new ProcessBuilder(JavaCommand.of(List.of("-Dfile.encoding=UTF-8"), words))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long start = System.nanoTime();
            long whole = lasting.getOrDefault(words[0], 2_000L);
            // Most of what a command writes it writes towards its end.
            if (!process.waitFor(whole / 3 + moments.nextInt((int) whole), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                kills++;
                return;
            }
            lasting.put(words[0], TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }

    /** Two rounds; the officer deals with what the first has found. */
    private void weeks(Path desk) throws Exception {
        Path in = Files.createDirectories(desk.resolve("in"));
        for (int round = 1; round <= 2; round++) {
            String month = "2025-0" + (2 + round);
            for (Filing filing : filings) {
                filing.hand(in, round);
            }
            command(desk, "review", "in", "--date", month + "-05");
            treat(desk.resolve("out/复核汇总.xlsx"));
            command(desk, "review", "in", "--date", month + "-08");
            command(desk, "letters", "out", "--date", month + "-10", "--due", month + "-28", "--no", "财函{1}号");
            new Sheets(desk.resolve("out/整改台账.xlsx"))
                    .fill("整改台账", row -> row.get("原因").isEmpty() ? Map.of("原因", "经办人漏填") : Map.of());
        }
        command(desk, "archive", "out", "--date", "2025-06-01");
    }

    private void treat(Path summary) throws IOException {
        List<Map<String, String>> words = List.of(
                Map.of("处理", "采纳", "经办人", "王五"),
                Map.of("处理", "已核实不采纳", "理由", "核对过", "经办人", "王五"),
                Map.of("处理", "待补正", "理由", "补交佐证", "经办人", "王五"));
        int[] turn = {0};
        new Sheets(summary)
                .fill("审核发现", row -> row.get("处理").isEmpty() ? words.get(turn[0]++ % words.size()) : Map.of());
        written += turn[0];
    }

    /** What everything that is a result says, by its path. */
    private static Map<String, Object> results(Path out) throws IOException {
        Map<String, Object> results = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString().replace('\\', '/');
                assertThat(name).doesNotEndWith(".tmp");
                if (!name.startsWith(".jixiao/")) {
                    results.put(name, said(file));
                }
            }
        }
        return results;
    }

    private static Object said(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".docx")) {
            try (InputStream bytes = Files.newInputStream(file);
                    XWPFDocument document = new XWPFDocument(bytes);
                    XWPFWordExtractor text = new XWPFWordExtractor(document)) {
                return text.getText();
            }
        }
        if (name.endsWith(".zip")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return zip.stream()
                        .map(ZipEntry::getName)
                        // The tables are written anew in each run: their bytes are others.
                        .filter(each -> each.endsWith(".csv") && !UNLIKE.contains(each))
                        .collect(Collectors.toMap(each -> each, each -> text(zip, each)));
            }
        }
        if (name.endsWith(".xlsx")) {
            Sheets book = new Sheets(file);
            Map<String, Object> sheets = new TreeMap<>();
            for (String sheet : book.names()) {
                sheets.put(sheet, book.texts(sheet));
            }
            return sheets;
        }
        return Files.size(file);
    }

    private static String text(ZipFile zip, String name) {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Test
    @DisplayName("复核、出意见书、归档各在随机时刻强行结束:接着做,最后的汇总、底稿、意见书、台账、档案与没有中断的一样,不留半个文件")
    void killed() throws Exception {
        Path desk = folder.resolve("desk");
        weeks(desk);
        Map<String, Object> expected = results(desk.resolve("out"));
        int undisturbed = written;
        assertThat(expected.keySet()).contains("2024年度复核档案.zip", "整改台账.xlsx", "复核汇总.xlsx", "复核底稿.xlsx");
        delete(desk);
        for (int i = 0; i < KILLS; i++) {
            left.merge(COMMANDS.get(i % COMMANDS.size()), 1, Integer::sum);
        }
        begun.clear();
        weeks(desk);
        Map<String, Object> found = results(desk.resolve("out"));
        assertThat(found.keySet()).as(kills + " of " + KILLS + " kills").isEqualTo(expected.keySet());
        assertThat(expected.keySet().stream().filter(name -> !expected.get(name).equals(found.get(name))))
                .as(kills + " of " + KILLS + " kills")
                .isEmpty();
        assertThat(written)
                .as("decisions in the summary, without and with kills")
                .isEqualTo(2 * undisturbed);
        if (Boolean.getBoolean("kills.figures")) {
            System.out.println(
                    "kills " + kills + " of " + KILLS + ", decisions " + undisturbed + ", results " + expected.size());
        }
    }
}

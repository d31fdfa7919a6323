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
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.testing.JavaCommand;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 复核被强行中断: killed at any moment, it goes on the next time, and comes to what an undisturbed one comes to. */
class ReviewKilledTest {
    /** More of them: -Dkills=30. */
    private static final int KILLS = Integer.getInteger("kills", 3);

    private static final long SEED = 20241231;
    private static final List<String> CASES = List.of(
            "jianghan-2024-department.xlsx", "jianghan-2024-project-diaocha.xlsx", "caidian-2024-project-duban.xlsx");

    @TempDir
    private Path folder;

    private Process start(Path out) throws IOException {
        ProcessBuilder command = new ProcessBuilder(JavaCommand.of(
                List.of("-Dfile.encoding=UTF-8"), "review", folder.resolve("in").toString(), "-o", out.toString()));
        return command.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Texts of every workbook that is a result, by its path; anything else that is left is there by its name. */
    private static Map<String, Object> results(Path out) throws IOException {
        Map<String, Object> results = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (name.startsWith(".jixiao/")) {
                    assertThat(name).doesNotEndWith(".tmp");
                } else {
                    results.put(name, texts(file));
                }
            }
        }
        return results;
    }

    private static List<List<String>> texts(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(bytes)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    List<String> texts = new ArrayList<>(List.of(sheet.getSheetName()));
                    for (Cell cell : row) {
                        texts.add(new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell));
                    }
                    rows.add(texts);
                }
            }
        }
        return rows;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Test
    @DisplayName("随机时刻强行结束几次:每次都接着做下去,最后的结果与没有被打断的相同,不留半个文件")
    void killed() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        for (String name : CASES) {
            Files.copy(
                    Path.of("src/test/resources/cases", name),
                    folder.resolve("in").resolve(name));
        }
        Path undisturbed = folder.resolve("whole");
        long begun = System.nanoTime();
        assertThat(start(undisturbed).waitFor()).isIn(3, 4);
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, Object> expected = results(undisturbed);
        assertThat(expected).hasSize(4);

        Path out = folder.resolve("killed");
        Random moments = new Random(SEED);
        int kills = 0;
        int finished = 0;
        while (kills < KILLS) {
            Process process = start(out);
            if (process.waitFor(whole / 4 + moments.nextInt((int) whole), TimeUnit.MILLISECONDS)) {
                assertThat(results(out)).isEqualTo(expected);
                delete(out);
                finished++;
            } else {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        Said said = Said.of(Engine::load, "review", folder.resolve("in").toString(), "-o", out.toString());
        assertThat(said.code()).isIn(3, 4);
        assertThat(results(out))
                .as(finished + " runs were finished before their moment")
                .isEqualTo(expected);
    }
}

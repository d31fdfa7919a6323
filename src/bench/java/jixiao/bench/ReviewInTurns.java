package jixiao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 复核一千本,整个进程轮流量: the command as a bureau starts it, without copies and with them, a program that only opens and
 * rewrites the same files, and a script of a bureau's own (openpyxl), one after the other, so many turns. Said are the wall
 * times in seconds, sorted. The launcher of the current folder is used, whose jar has to be built.
 */
public final class ReviewInTurns {
    private static final int FILES = 1000;

    private ReviewInTurns() {}

    /**
     * Measures, or is the loop that is measured.
     *
     * @param args how many turns, 3 where it is not said; of the loop: "loop", where from, where to
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 3 && args[0].equals("loop")) {
            loop(Path.of(args[1]), Files.createDirectories(Path.of(args[2])));
            return;
        }
        int turns = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 3;
        Path folder = Files.createTempDirectory("jixiao-turns");
        try {
            Path in = Files.createDirectories(folder.resolve("in"));
            for (int file = 0; file < FILES; file++) {
                Files.write(in.resolve(String.format("%04d.xlsx", file)), FortyLines.workbook("档案数字化项目" + file));
            }
            Path out = folder.resolve("out");
            Map<String, List<String>> commands = new LinkedHashMap<>();
            commands.put(
                    "不写副本", List.of("./jixiao", "review", in.toString(), "-o", out.toString(), "-q", "--no-copies"));
            commands.put("写副本", List.of("./jixiao", "review", in.toString(), "-o", out.toString(), "-q"));
            commands.put("POI 打开、写回", java("loop", in.toString(), out.toString()));
            commands.put(
                    "openpyxl 脚本", List.of("python3", "src/bench/python/bureau.py", in.toString(), out.toString()));
            Map<String, List<Double>> seconds = new LinkedHashMap<>();
            for (int turn = 0; turn < turns; turn++) {
                for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                    ReviewBenchmark.delete(out);
                    seconds.computeIfAbsent(each.getKey(), absent -> new ArrayList<>())
                            .add(run(each.getValue(), folder.resolve("said.txt")));
                }
            }
            seconds.forEach((name, all) -> System.out.println(name + ":"
                    + all.stream()
                            .sorted()
                            .map(each -> String.format("%.1f", each))
                            .toList()));
        } finally {
            ReviewBenchmark.delete(folder);
        }
    }

    private static List<String> java(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReviewInTurns.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private static double run(List<String> command, Path said) throws IOException, InterruptedException {
        long start = System.nanoTime();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Opens every file with the library and writes it again, and nothing else; gives the number of sheets. */
    static int loop(Path in, Path out) throws IOException {
        int sheets = 0;
        try (Stream<Path> files = Files.list(in)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream bytes = Files.newInputStream(file);
                        XSSFWorkbook book = new XSSFWorkbook(bytes);
                        OutputStream written = Files.newOutputStream(out.resolve(file.getFileName()))) {
                    sheets += book.getNumberOfSheets();
                    book.write(written);
                }
            }
        }
        return sheets;
    }
}

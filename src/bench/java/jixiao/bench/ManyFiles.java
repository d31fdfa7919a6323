package jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 两万本的内存: one review of so many workbooks of forty lines, by the command, in a process of 256 MB. Said is how much of the
 * heap is left after its collections, least in each tenth of the run: what grows with the number of files would be seen in it.
 */
public final class ManyFiles {
    private static final Pattern COLLECTED =
            Pattern.compile("^\\[(\\d+)\\.\\d+s\\].*Pause.* (\\d+)M->(\\d+)M\\((\\d+)M\\)");
    private static final int TENTHS = 10;

    private ManyFiles() {}

    /** After so many seconds so many MB were left. */
    private record Left(int seconds, int megabytes) {}

    /**
     * Measures.
     *
     * @param args how many files; 20000 where it is not said
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int files = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 20_000;
        Path folder = Files.createTempDirectory("jixiao-many");
        try {
            Path in = Files.createDirectories(folder.resolve("in"));
            for (int file = 0; file < files; file++) {
                Files.write(in.resolve(String.format("%05d.xlsx", file)), FortyLines.workbook("档案数字化项目" + file));
            }
            long start = System.nanoTime();
            Process review = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-Xlog:gc:file=" + folder.resolve("gc.log"),
                            "-Dfile.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "jixiao.cli.Main",
                            "review",
                            in.toString(),
                            "-o",
                            folder.resolve("out").toString(),
                            "--no-copies",
                            "-q")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start();
            int code = review.waitFor();
            System.out.printf("%d 本,退出码 %d,%d 秒%n", files, code, (System.nanoTime() - start) / 1_000_000_000L);
            say(Files.readAllLines(folder.resolve("gc.log")));
        } finally {
            ReviewBenchmark.delete(folder);
        }
    }

    private static void say(List<String> log) {
        List<Left> all = new ArrayList<>();
        for (String line : log) {
            Matcher collected = COLLECTED.matcher(line);
            if (collected.find()) {
                all.add(new Left(Integer.parseInt(collected.group(1)), Integer.parseInt(collected.group(3))));
            }
        }
        int end = all.isEmpty() ? 0 : all.get(all.size() - 1).seconds() + 1;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            int from = end * tenth / TENTHS;
            int to = end * (tenth + 1) / TENTHS;
            all.stream()
                    .filter(each -> each.seconds() >= from && each.seconds() < to)
                    .mapToInt(Left::megabytes)
                    .min()
                    .ifPresent(least -> System.out.printf("第 %d–%d 秒:回收后最少 %d MB%n", from, to, least));
        }
    }
}

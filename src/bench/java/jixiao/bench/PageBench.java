package jixiao.bench;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.review.Progress;
import jixiao.review.Review;
import jixiao.review.ReviewOptions;

/**
 * 网页的耗时: windows that browse the list of a year's tables, filtered and sorted anew each time, and the files last opened,
 * while files are uploaded one after the other; the server is a process of its own with 512 MB of heap. A window rests half a
 * second between two pages.
 *
 * <p>{@code mvn -q -Pbench -DskipTests test -Dbench.main=jixiao.bench.PageBench -Dbench=5000,300,10}: tables, uploads,
 * windows.
 */
public final class PageBench {
    private static final int REST = 500;
    private static final List<String> LISTS = List.of(
            "", "?page=2", "?page=9", "?sort=unit", "?verdict=退回", "?q=项目77", "?sort=stake&down=1", "?severity=ERROR");
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Long> pages = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> uploads = Collections.synchronizedList(new ArrayList<>());
    private final List<String> opened = Collections.synchronizedList(new ArrayList<>());
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final String root;
    private final String key;

    private PageBench(String address) {
        this.root = address.replaceFirst("/\\?.*", "");
        this.key = address.replaceFirst("^.*key=", "");
    }

    /** Measures, and prints one line for each kind of request. */
    public static void main(String[] args) throws Exception {
        List<Integer> counts = args.length > 0 && args[0].matches("\\d+,\\d+,\\d+")
                ? Stream.of(args[0].split(",")).map(Integer::valueOf).toList()
                : List.of(5000, 300, 10);
        Path folder = Files.createTempDirectory("jixiao-pages");
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = folder.resolve("out");
        try {
            for (int file = 0; file < counts.get(0); file++) {
                Files.write(in.resolve(String.format("%04d.xlsx", file)), FortyLines.workbook("项目" + file));
            }
            new Review(
                            Engine.load(Conventions.DEFAULT),
                            new ReviewOptions(
                                    List.of(in),
                                    out,
                                    Optional.empty(),
                                    ReviewOptions.UnitBy.BOTH,
                                    2,
                                    false,
                                    false,
                                    Optional.empty(),
                                    java.time.Clock.systemUTC()),
                            Progress.SILENT)
                    .run();
            System.out.println("reviewed " + counts.get(0));
            Process server = server(folder);
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
                new PageBench(said.readLine()).measure(in, out, counts.get(1), counts.get(2));
            } finally {
                server.destroy();
                server.waitFor(1, TimeUnit.MINUTES);
            }
        } finally {
            ReviewBenchmark.delete(folder);
        }
    }

    private static Process server(Path folder) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "jixiao.cli.Main",
                        "serve",
                        "--no-open",
                        "--data",
                        folder.resolve("data").toString(),
                        "--allow",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void measure(Path in, Path out, int files, int windows) throws Exception {
        String mark = mark();
        HttpResponse<String> made = send(to("/tasks")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "mark=" + mark + "&name=bench&inputs=" + encoded(in) + "&out=" + encoded(out))));
        String task = made.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(made.body()));
        String tables = task.replaceFirst("^http://[^/]*", "") + "/tables";
        for (String each : LISTS) {
            page(tables + query(each));
        }
        System.out.println("first pages " + said(pages));
        pages.clear();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(windows);
        for (int window = 0; window < windows; window++) {
            Random random = new Random(window);
            threads.submit(() -> {
                while (!over.get()) {
                    boolean list = opened.isEmpty() || random.nextInt(4) > 0;
                    page(
                            list
                                    ? tables + query(LISTS.get(random.nextInt(LISTS.size())))
                                    : opened.get(opened.size() - 1));
                    Thread.sleep(REST);
                }
                return null;
            });
        }
        for (int file = 0; file < files; file++) {
            upload(mark, FortyLines.workbook("新报项目" + file));
        }
        over.set(true);
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        System.out.println("pages " + said(pages));
        System.out.println("uploads " + said(uploads));
        System.out.println(
                "faults " + faults.size() + " " + faults.stream().findFirst().orElse(""));
    }

    private static String query(String given) {
        Matcher chinese = Pattern.compile("[^\\x00-\\x7f]+").matcher(given);
        return chinese.replaceAll(each -> URLEncoder.encode(each.group(), StandardCharsets.UTF_8));
    }

    private static String encoded(Path path) {
        return URLEncoder.encode(path.toString(), StandardCharsets.UTF_8);
    }

    private String mark() throws Exception {
        Matcher found = MARK.matcher(send(to("/")).body());
        if (!found.find()) {
            throw new IllegalStateException("no mark");
        }
        return found.group(1);
    }

    private void page(String path) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> answer = send(to(path));
        pages.add(System.nanoTime() - began);
        if (answer.statusCode() != 200 && answer.statusCode() != 404) {
            faults.add(path + " " + answer.statusCode());
        }
    }

    private void upload(String mark, byte[] file) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"mark\"\r\n\r\n" + mark
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        long began = System.nanoTime();
        HttpResponse<String> answer = send(to("/files")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        uploads.add(System.nanoTime() - began);
        answer.headers()
                .firstValue("Location")
                .ifPresentOrElse(
                        place -> opened.add(place.replaceFirst("^http://[^/]*", "")),
                        () -> faults.add("upload " + answer.statusCode()));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Cookie", "jixiao=" + key);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String said(List<Long> nanos) {
        List<Long> sorted;
        synchronized (nanos) {
            sorted = nanos.stream().sorted().toList();
        }
        return sorted.size() + ": median " + ms(sorted, 0.5) + " ms, p90 " + ms(sorted, 0.9) + " ms, p99 "
                + ms(sorted, 0.99) + " ms, most " + ms(sorted, 1) + " ms";
    }

    private static long ms(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1_000_000;
    }
}

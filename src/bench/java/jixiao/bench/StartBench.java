package jixiao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 网页的启动: from the launcher to the address, the first page, the engine's readiness and the first file's score, as who
 * double-clicks waits for them; medians of several starts after one that is not counted and makes the class archive. Where
 * {@code target/jixiao-all.jar} is there it needs no build of its own: {@code java src/bench/java/jixiao/bench/StartBench.java 11}.
 */
public final class StartBench {
    private static final Path EXAMPLE = Path.of("src/docs/example/department.xlsx");
    private static final List<String> STEPS = List.of("打印地址", "首页答出", "引擎备好", "第一个文件计完分");

    private StartBench() {}

    /** Measures and prints a line for each step; the one argument is the number of starts. */
    public static void main(String[] args) throws Exception {
        int starts = args.length > 0 && args[0].matches("[0-9]{1,3}") ? Integer.parseInt(args[0]) : 11;
        start(false);
        List<List<Double>> all = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            // A file is scored in another start, so that its work is no part of making ready.
            List<Double> ready = start(false);
            List<Double> scored = start(true);
            all.add(List.of(ready.get(0), ready.get(1), ready.get(2), scored.get(2)));
        }
        for (int step = 0; step < STEPS.size(); step++) {
            int which = step;
            List<Double> sorted =
                    all.stream().map(each -> each.get(which)).sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: 中位 %.2f s,最短 %.2f s,最长 %.2f s%n",
                    STEPS.get(step),
                    sorted.get(sorted.size() / 2),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1));
        }
    }

    /** Seconds to the address, to the first page and to the score of a file or, for none, to a blank form of the engine. */
    private static List<Double> start(boolean file) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder("./jixiao", "serve", "--no-open")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = out.readLine();
            double told = since(began);
            String root = address.replaceFirst("/\\?.*", "");
            String key = address.replaceFirst("^.*key=", "");
            HttpClient client = HttpClient.newHttpClient();
            answered(client, to(root + "/", key));
            double page = since(began);
            answered(
                    client,
                    file
                            ? to(root + "/api/v1/score?name=a.xlsx", key)
                                    .POST(BodyPublishers.ofByteArray(Files.readAllBytes(EXAMPLE)))
                            : to(root + "/blank", key));
            return List.of(told, page, since(began));
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    private static HttpRequest.Builder to(String place, String key) {
        return HttpRequest.newBuilder(URI.create(place)).header("Authorization", "Bearer " + key);
    }

    private static void answered(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " " + answer.statusCode());
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}

package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jixiao.testing.JavaCommand;
import jixiao.web.Visitor.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 正在定时断电: the server is a process of its own, killed at any moment while one decision after the other is sent. What it
 * has acknowledged is there after the next start; what was on its way is there whole or not at all. More of them:
 * {@code -Dkills=30}.
 */
@DisplayName("网页:正在定的时候程序被强行结束")
class DecisionsKilledTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int TABLES = 6;

    @TempDir
    Path folder;

    private final Random moments = new Random(20260302);

    /** By table: the reason of the decision that was acknowledged last. */
    private final Map<Integer, String> acknowledged = new TreeMap<>();

    /** By table: that of the one on its way when the server was killed. */
    private final Map<Integer, String> onItsWay = new TreeMap<>();

    private Process process;
    private Visitor visitor;
    private String mark;
    private int sent;

    private void start() throws IOException {
        process = new ProcessBuilder(JavaCommand.of(
                        List.of("-Dfile.encoding=UTF-8"),
                        "serve",
                        "--no-open",
                        "--data",
                        folder.resolve("data").toString(),
                        "--allow",
                        folder.toString()))
                .redirectError(folder.resolve("said.txt").toFile())
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        visitor = new Visitor(out.readLine());
        mark = visitor.mark();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    private String page(String place, int table) {
        return Visitor.text(visitor.get(place + "/tables/" + table));
    }

    /** Decides one table after the other until the server is gone. */
    private void decide(String place) {
        for (int table = sent % TABLES; ; table = (table + 1) % TABLES) {
            try {
                Map<String, String> fields = new HashMap<>(DecidingTest.fields(page(place, table), "treat"));
                String reason = "第" + ++sent + "次定";
                fields.putAll(Map.of("mark", mark, "word", "采纳", "reason", reason, "officer", "张三"));
                onItsWay.put(table, reason);
                HttpResponse<byte[]> answer = visitor.post(place + "/tables/" + table + "/treat", fields);
                assertThat(answer.statusCode()).isEqualTo(303);
                acknowledged.put(table, reason);
                onItsWay.remove(table);
            } catch (UncheckedIOException gone) {
                return;
            }
        }
    }

    private void killedWhileDeciding(String place) throws Exception {
        Process doomed = process;
        CompletableFuture<Void> killing = CompletableFuture.runAsync(
                doomed::destroyForcibly,
                CompletableFuture.delayedExecutor(300 + moments.nextInt(900), TimeUnit.MILLISECONDS));
        decide(place);
        killing.get();
        doomed.waitFor();
    }

    /** Each table shows what was acknowledged last, or what was on its way; gives how many are decided. */
    private int found(String place) {
        int decided = 0;
        for (int table = 0; table < TABLES; table++) {
            List<String> possible = new ArrayList<>();
            possible.add(acknowledged.getOrDefault(table, ""));
            possible.add(onItsWay.getOrDefault(table, possible.get(0)));
            String page = page(place, table);
            String shown = page.contains("已定:采纳,")
                    ? page.replaceFirst("(?s)^.*?已定:采纳,", "").replaceFirst("(?s),.*$", "")
                    : "";
            assertThat(shown).as("table " + table).isIn(possible);
            if (!shown.isEmpty()) {
                acknowledged.put(table, shown);
                decided++;
            }
        }
        onItsWay.clear();
        return decided;
    }

    @Test
    @DisplayName("定着的时候强行结束几次:每次重新启动,页面上都是已经答复过的那一次,处数对得上;再次复核都写进汇总")
    void killed() throws Exception {
        start();
        List<Sent> files = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            files.add(new Sent("file", i + ".xlsx", DepartmentPagesTest.table("第" + i + "中学", "45")));
        }
        String place = Visitor.place(visitor.send("/tasks", Map.of("year", "2025"), files));
        TaskPagesTest.reviewed(visitor, place);
        for (int kill = 0; kill < KILLS; kill++) {
            killedWhileDeciding(place);
            start();
            int decided = found(place);
            String said = decided == 0 ? "共 " + TABLES + " 张" : "网页里已定 " + decided + " 处";
            assertThat(Visitor.text(visitor.get(place + "/tables"))).contains(said);
        }
        assertThat(acknowledged).isNotEmpty();
        assertThat(sent).isGreaterThan(KILLS);
        TaskPagesTest.reviewed(visitor, place);
        acknowledged.forEach((table, reason) -> assertThat(page(place, table))
                .contains("已定:采纳," + reason + ",张三")
                .doesNotContain("尚未写进汇总"));
        assertThat(Files.readString(folder.resolve("said.txt"))).doesNotContain("Exception");
    }
}

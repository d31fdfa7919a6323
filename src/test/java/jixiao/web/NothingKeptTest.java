package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jixiao.testing.JavaCommand;
import jixiao.testing.LiveFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department's whole path in a process whose home and temporary folder are looked at meanwhile and afterwards. */
@DisplayName("网页:部门的文件不留在磁盘上")
class NothingKeptTest {
    @TempDir
    Path folder;

    private List<String> written() throws IOException {
        return LiveFolder.files(folder).stream()
                .map(each -> folder.relativize(each).toString())
                // Java's own figures about the process.
                .filter(each -> !each.contains("hsperfdata"))
                .toList();
    }

    @Test
    @DisplayName("打开、试算、下载、打印、由两个文件写文稿、关闭,程序开着和结束以后,用户文件夹和临时文件夹里都没有一个文件")
    void department() throws Exception {
        Files.createDirectories(folder.resolve("tmp"));
        Files.createDirectories(folder.resolve("home"));
        Process process = new ProcessBuilder(JavaCommand.of(
                        List.of(
                                "-Dfile.encoding=UTF-8",
                                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                                "-Duser.home=" + folder.resolve("home")),
                        "serve",
                        "--no-open"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Visitor visitor = new Visitor(out.readLine());
            String place = visitor.open("自评表.xlsx", DepartmentPagesTest.table("甲县文化馆"));
            String changed = Visitor.place(visitor.post(
                    place + "/changes",
                    Map.of("mark", visitor.mark(), "sheet", "自评表", "cell", "E7", "was", "8场", "text", "10场")));
            for (String each : List.of("", "/marked", "/clean", "/form", "/print", "/report", "/0/why")) {
                assertThat(visitor.get(changed + each).statusCode()).as(each).isEqualTo(200);
            }
            assertThat(visitor.send(
                                    "/reports",
                                    Map.of(),
                                    List.of(
                                            new Visitor.Sent("file", "一.xlsx", DepartmentPagesTest.table("甲县文化馆")),
                                            new Visitor.Sent("file", "二.xlsx", DepartmentPagesTest.table("乙县图书馆"))))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(written()).isEmpty();
            visitor.post(changed + "/close", Map.of("mark", visitor.mark()));
            process.toHandle().destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(written()).isEmpty();
    }
}

package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.testing.JavaCommand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
class ProcessTest {
    private static String run(String... options) throws IOException, InterruptedException {
        return run(List.of(options), "--help");
    }

    private static String run(List<String> options, String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JavaCommand.of(options, words))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    @Test
    @DisplayName("本机字符集和语言不论是什么,输出都是 UTF-8 的中文")
    void alwaysUtf8() throws Exception {
        assertThat(run("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR"))
                .contains("用法:jixiao 命令", "退出码:");
    }

    @Test
    @org.junit.jupiter.api.condition.DisabledOnOs(org.junit.jupiter.api.condition.OS.WINDOWS)
    @DisplayName("接收方读一行就走(| head -n 1):标准错误没有一个字")
    void receiverLeaves() throws Exception {
        List<String> line =
                new java.util.ArrayList<>(List.of("bash", "-c", "\"$@\" | head -n 1; exit ${PIPESTATUS[0]}", "sh"));
        line.addAll(JavaCommand.of(List.of(), "rules", "show", "wuhan"));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said.lines()).hasSize(1);
    }

    @Test
    @DisplayName("--help 不加载规则引擎、表格库和 JSON 库")
    void helpLoadsLittle() throws Exception {
        assertThat(run("-Xlog:class+load:stdout"))
                .contains("jixiao.cli.Main")
                .doesNotContain("org.drools", "org.kie", "org.apache.poi", "tools.jackson", "org.slf4j");
    }

    @Test
    @DisplayName("复核不用系统的临时文件夹:它不能用时照样写出汇总和标注副本")
    void noTemporaryFolder(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path out = folder.resolve("out"); // what a process is told stays in ASCII, whatever the charset
        String said = run(
                List.of("-Djava.io.tmpdir=" + file),
                "review",
                "src/test/resources/cases/caidian-2024-project-duban.xlsx",
                "-o",
                out.toString());
        assertThat(said).contains("复核汇总.xlsx");
        assertThat(out.resolve("复核汇总.xlsx")).exists();
        assertThat(out.resolve("标注副本/caidian-2024-project-duban_计分.xlsx")).exists();
    }
}

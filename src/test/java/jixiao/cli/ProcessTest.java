package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What only a process of its own can show. */
class ProcessTest {
    private static String run(String... options) throws IOException, InterruptedException {
        String[] command = new String[options.length + 5];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        System.arraycopy(options, 0, command, 1, options.length);
        command[options.length + 1] = "-classpath";
        command[options.length + 2] = System.getProperty("java.class.path");
        command[options.length + 3] = "jixiao.cli.Main";
        command[options.length + 4] = "--help";
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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
    @DisplayName("--help 不加载规则引擎、表格库和 JSON 库")
    void helpLoadsLittle() throws Exception {
        assertThat(run("-Xlog:class+load:stdout"))
                .contains("jixiao.cli.Main")
                .doesNotContain("org.drools", "org.kie", "org.apache.poi", "tools.jackson", "org.slf4j");
    }
}

package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jixiao.Engine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("命令 serve")
class ServeCommandTest {
    @Test
    @DisplayName("标准输出只有一行地址;结束时自己收拾")
    void address() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "jixiao.cli.Main",
                        "serve",
                        "--no-open")
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).matches("http://127\\.0\\.0\\.1:[0-9]+/\\?key=[0-9a-f]{32}");
            process.toHandle().destroy();
            assertThat(out.readLine()).isNull();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("Exception");
    }

    @Test
    @DisplayName("端口已被占用:一句话,退出码2")
    void busy() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            StringWriter said = new StringWriter();
            StringWriter out = new StringWriter();
            int code = Main.run(
                    new Terminal(new PrintWriter(out), new PrintWriter(said, true), false, Map.of()),
                    Engine::load,
                    "serve",
                    "--no-open",
                    "--port",
                    Integer.toString(taken.getLocalPort()));
            assertThat(code).isEqualTo(2);
            assertThat(said.toString()).contains("端口" + taken.getLocalPort()).doesNotContain("Exception");
            assertThat(out.toString()).isEmpty();
        }
    }
}

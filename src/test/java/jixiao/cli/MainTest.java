package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    @Test
    @DisplayName("--help 说明用途并以 0 结束")
    void helpExplains() {
        StringWriter said = new StringWriter();
        int code = new CommandLine(new Main()).setOut(new PrintWriter(said)).execute("--help");
        assertThat(code).isZero();
        assertThat(said.toString()).contains("jixiao", "绩效自评表");
    }
}

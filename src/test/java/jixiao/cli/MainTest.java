package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import jixiao.Engine;
import jixiao.convention.ConventionProblem;
import jixiao.model.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    @DisplayName("--help 说明用途、命令和退出码,以 0 结束")
    void helpExplains() {
        Said said = Said.withoutEngine("--help");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("绩效自评表", "score", "退出码", "1  程序内部错误", "4  有输入未能读取");
    }

    @ParameterizedTest
    @DisplayName("score --help 列出每个选项,全是中文")
    @ValueSource(strings = {"--output", "--rules", "--json", "--accept", "--force", "--no-color", "--quiet", "--help"})
    void scoreHelpListsOptions(String option) {
        Said said = Said.withoutEngine("score", "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out().lines().filter(line -> line.contains(option + " ")))
                .singleElement()
                .asString()
                .containsPattern("[\\p{IsHan}]{2}");
        assertThat(said.out()).doesNotContain("Usage", "Options", "default");
    }

    @Test
    @DisplayName("--version 只说名称和版本,与构建文件一致")
    void versionIsTheBuilds() throws Exception {
        assertThat(Said.withoutEngine("--version").out().strip()).isEqualTo("jixiao " + Version.NUMBER);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>jixiao</artifactId>\n  <version>" + Version.NUMBER + "</version>");
    }

    @Test
    @DisplayName("标准输出写不进去:一句中文,以 2 结束")
    void outputLost() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        StringWriter problems = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(full), new PrintWriter(problems, true), false, Map.of());
        assertThat(Main.run(terminal, Engine::load, "--version")).isEqualTo(2);
        assertThat(problems).hasToString("结果没有全部写到标准输出:磁盘可能已满,或接收结果的程序已经结束。" + System.lineSeparator());
    }

    @ParameterizedTest(name = "jixiao {0}")
    @DisplayName("用法有误:一句中文,标准输出为空,以 2 结束")
    @CsvSource(delimiter = '|', textBlock = """
            scroe x            | 不认识命令 scroe。是否想写 score?用法见 jixiao --help。
            --frce             | 不认识选项 --frce。用法见 jixiao --help。
            score              | 缺少文件。用法见 jixiao score --help。
            score --frce x     | 不认识选项 --frce。用法见 jixiao score --help。
            score x -o         | 选项 --output 后面缺少内容。用法见 jixiao score --help。
            score x -o --json  | 选项 --output 后面缺少内容。用法见 jixiao score --help。
            score --json --json x | 选项 --json 只能写一次。用法见 jixiao score --help。
            score x --force=也许 | 参数 --force 的值“也许”不合要求。用法见 jixiao score --help。
            """)
    void misuse(String words, String sentence) {
        Said said = Said.withoutEngine(words.split(" "));
        assertThat(said.err().strip()).isEqualTo(sentence);
        assertThat(said.out()).isEmpty();
        assertThat(said.code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "jixiao {0}")
    @DisplayName("以工作簿代替命令,等于对它计分:拖放到程序上即是如此")
    @ValueSource(strings = {"无此表.xlsx", "无此表.XLSM", "无此表.xls", "无此表.json"})
    void workbookIsScored(String file) {
        Said said = Said.of(Engine::load, file, "--quiet");
        assertThat(said.err()).contains(file).doesNotContain("命令");
        assertThat(said.code()).isEqualTo(4);
    }

    @Test
    @DisplayName("既有文件不论扩展名,都交给计分去说明;文件与命令同名时是命令")
    void anyFileIsScored(@TempDir Path folder) throws Exception {
        Path note = Files.writeString(folder.resolve("说明.txt"), "不是表格");
        assertThat(Said.of(Engine::load, note.toString()).code()).isEqualTo(4);
        assertThat(Dropped.words(Set.of("说明.xlsx"), "说明.xlsx")).containsExactly("说明.xlsx");
        assertThat(Dropped.words(Set.of("score"), "-o", "甲.xlsx")).containsExactly("-o", "甲.xlsx");
        assertThat(Dropped.words(Set.of("score"), "甲.xlsx", "乙.xlsx")).containsExactly("score", "甲.xlsx", "乙.xlsx");
    }

    @Test
    @DisplayName("不写命令:在标准错误上给出用法,以 2 结束")
    void noCommand() {
        Said said = Said.withoutEngine();
        assertThat(said.err()).contains("用法:jixiao", "score");
        assertThat(said.out()).isEmpty();
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("口径不能使用:照说它的一句,以 2 结束")
    void unusableConvention() {
        Said said = Said.of(
                convention -> {
                    throw new ConventionProblem("没有口径“" + convention + "”。");
                },
                "score",
                "x.xlsx",
                "--rules",
                "beijing");
        assertThat(said.err()).isEqualToIgnoringNewLines("没有口径“beijing”。");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("内部错误:一句话,以 1 结束;设 JIXIAO_DEBUG 才有详细记录")
    void internalError() {
        Said said = Said.of(
                convention -> {
                    throw new IllegalStateException("boom");
                },
                "score",
                "x.xlsx");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines())
                .singleElement()
                .asString()
                .startsWith("内部错误:")
                .contains("请附上");
        Said traced = Said.of(
                convention -> {
                    throw new IllegalStateException("boom");
                },
                Map.of("JIXIAO_DEBUG", "1"),
                "score",
                "x.xlsx");
        assertThat(traced.err()).contains("boom", "\tat jixiao.");
    }
}

package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    @DisplayName("每个命令以自己的名字登记")
    void everyCommandByItsName() {
        assertThat(Main.COMMANDS)
                .isNotEmpty()
                .allSatisfy((name, type) -> assertThat(type.getAnnotation(picocli.CommandLine.Command.class)
                                .name())
                        .isEqualTo(name));
    }

    @ParameterizedTest(name = "jixiao {0}")
    @DisplayName("help 与 --help 一字不差")
    @CsvSource({
        "help, --help",
        "help score, score --help",
        "help rules, rules --help",
        "help rules check, rules check --help",
        "rules help check, rules check --help"
    })
    void helpCommand(String words, String option) {
        Said said = Said.withoutEngine(words.split(" "));
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .isEqualTo(Said.withoutEngine(option.split(" ")).out())
                .contains("用法:");
    }

    @ParameterizedTest(name = "jixiao {0}")
    @DisplayName("说得多的命令都有 -q")
    @ValueSource(strings = {"score", "review", "aggregate", "form", "rules new", "rules check", "rules test"})
    void quietEverywhere(String command) {
        assertThat(Said.withoutEngine(("help " + command).split(" ")).out()).contains("-q, --quiet");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("接收方先结束(| head):不说话,退出码是命令自己的;别的写不进去仍要说")
    @CsvSource({"Broken pipe, 0", "断开的管道, 0", "管道正在被关闭。, 0", "No space left on device, 2"})
    void receiverLeft(String why, int code) {
        OutputStream gone = new ClosedPipe(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        });
        StringWriter problems = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(gone, true), new PrintWriter(problems, true), false, Map.of());
        assertThat(Main.run(terminal, Engine::load, "--help")).isEqualTo(code);
        assertThat(problems.toString().isEmpty()).isEqualTo(code == 0);
    }

    @ParameterizedTest(name = "jixiao {0}")
    @DisplayName("输入不存在:一句话,以4结束,结果文件夹和文件都不留下")
    @ValueSource(
            strings = {
                "score",
                "score --form --clean",
                "review",
                "review --no-copies",
                "aggregate",
                "aggregate --targets 无.xlsx"
            })
    void missingInput(String command, @TempDir Path folder) throws Exception {
        Path missing = folder.resolve("没有");
        List<String> words = new java.util.ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(missing.toString(), "-o", folder.resolve("甲/乙").toString()));
        Said said = Said.of(Engine::load, words.toArray(String[]::new));
        assertThat(said.err()).contains(missing.toString());
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.code()).isEqualTo(4);
        assertThat(folder).isEmptyDirectory();
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
        assertThat(problems).hasToString("结果没有全部写到标准输出:磁盘可能已满。" + System.lineSeparator());
    }

    @ParameterizedTest(name = "jixiao {0}")
    @DisplayName("用法有误:一句中文,标准输出为空,以 2 结束")
    @CsvSource(delimiter = '|', textBlock = """
        scroe x            | 不认识命令 scroe。是否想写 score?用法见 jixiao --help。
        --frce             | 不认识选项 --frce。用法见 jixiao --help。
        score              | 缺少文件。用法见 jixiao score --help。
        score --frce x     | 不认识选项 --frce。用法见 jixiao score --help。
        review x           | 缺少选项 -o 文件夹(结果写到这个文件夹),例如 jixiao review 报送材料 -o 复核结果。用法见 jixiao review --help。
        review x -o        | 选项 --output 后面缺少内容。用法见 jixiao review --help。
        review x -o y --date 3月1日 | --date 要写成年-月-日,如 2026-03-01。用法见 jixiao review --help。
        aggregate x        | 缺少选项 -o 文件夹(汇总工作簿写到这个文件夹)或 --json,例如 jixiao aggregate 各单位自评表 -o 汇总结果。用法见 jixiao aggregate --help。
        rules new x        | 缺少选项 --from 口径(继承的口径:wuhan、mof-2020、sichuan、yitihua,或自备口径的文件夹)或 --from-notes 文件,例如 jixiao rules new 我的口径 --from wuhan --copy 定性分档。用法见 jixiao rules new --help。
        rules new x --from | 选项 --from 后面缺少内容。用法见 jixiao rules new --help。
        help scroe         | 不认识命令“scroe”,有的是:score、check、targets、review、report、letters、sample、quality、archive、aggregate、form、platform、serve、rules、doctor、help。用法见 jixiao help --help。
        help score x       | 命令 score 下面没有“x”。用法见 jixiao help --help。
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

package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.convention.Conventions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of an officer: a new convention, a change in Excel, the check, with mistakes made on purpose. */
class OfficersPathTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private OwnBook book;

    @BeforeEach
    void newConvention() {
        folder = temporary.resolve("某市");
        run("new", folder, "--from", "wuhan", "--copy", "定性分档");
        book = new OwnBook(folder);
    }

    private Said run(Object... words) {
        return Said.withoutEngine(
                Stream.concat(Stream.of("rules"), Stream.of(words).map(Object::toString))
                        .toArray(String[]::new));
    }

    /** The faults, the folder's path shortened to its name. */
    private List<String> faults() {
        Said said = run("check", folder);
        assertThat(said.code()).as("exit code").isEqualTo(2);
        return said.out()
                .replace(temporary + "/", "")
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceFirst("^\\d+\\. ", ""))
                .toList();
    }

    static Stream<Object> sixty() {
        return Stream.of(new OwnBook.Percent(0.6), 0.6, "60%", "0.6", "60%");
    }

    @ParameterizedTest(name = "写成 {0}")
    @DisplayName("分档线由 50% 改为 60%:写成 60%、0.6、文字 60% 都一样")
    @MethodSource("sixty")
    void edge(Object sixty) {
        // Row 5 is 部分达成 50 %–80 %, row 6 未达成 0–50 %.
        book.set("定性分档", 5, "下限", sixty).set("定性分档", 6, "上限", sixty);
        assertThat(run("check", folder).code()).isZero();
        assertThat(Conventions.load(folder.toString()).in(Optional.empty()).bands())
                .extracting(band -> band.low().stripTrailingZeros().toPlainString())
                .containsExactly("0.8", "0.6", "0");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "只改一档:重叠",
                        book -> book.set("定性分档", 5, "下限", "40%"),
                        "某市/convention.xlsx《定性分档》C6:「上限」是“50%”,应为40%,否则与上面一档重叠。"),
                mistake(
                        "空了 0.01%",
                        book -> book.set("定性分档", 5, "下限", "50.01%"),
                        "某市/convention.xlsx《定性分档》C6:「上限」是“50%”,应为50.01%,否则中间空了一段。"),
                mistake(
                        "60 没有百分号",
                        book -> book.set("定性分档", 5, "下限", 60),
                        "某市/convention.xlsx《定性分档》B5:「下限」是“60”,应为0%到100%之间的比例,如 80% 或 0.8。"),
                mistake(
                        "百分比格式的格里存了 60",
                        book -> book.set("定性分档", 5, "下限", new OwnBook.Percent(60)),
                        "某市/convention.xlsx《定性分档》B5:「下限」是“6000%”,应为0%到100%之间的比例,如 80% 或 0.8。"),
                mistake(
                        "用例里没有的参数",
                        book -> book.row("用例", 4, "用例", "甲", "改用参数", "得分小数=1"),
                        "某市/convention.xlsx《用例》B4:「改用参数」是“得分小数=1”,应为参数=值"),
                mistake("用例的表头写错", book -> book.heading("用例", "应得分", "应的分"), "某市/convention.xlsx《用例》第3行:表头有不认识的「应的分」"),
                mistake(
                        "表头写错",
                        book -> book.heading("参数", "值", "数值"),
                        "某市/convention.xlsx《参数》第3行:表头缺少「值」,有不认识的「数值」,应为:参数、值、条款、自年度、说明。"),
                mistake(
                        "数字写成文字",
                        book -> book.row("参数", 4, "参数", "预算执行分值", "值", "十分"),
                        "某市/convention.xlsx《参数》B4:「值」是“十分”,应为不小于0的数字,如 20。"),
                mistake(
                        "没有的代码",
                        book -> book.row("审核规则", 4, "代码", "OVERARCHIEVED", "启用", "否"),
                        "某市/convention.xlsx《审核规则》A4:「代码」是“OVERARCHIEVED”"),
                mistake("缺参数", book -> book.set("说明", 6, "内容", "无"), "某市/convention.xlsx:缺少《参数》“预算执行分值”,本口径和上级口径都没有写。"),
                mistake(
                        "分值加不到 100",
                        book -> book.row("参数", 4, "参数", "预算执行分值", "值", 10),
                        "某市/convention.xlsx《参数》第4行“预算执行分值”10 与 rules/wuhan/convention.xlsx《参数》第5行“指标分值”80 合计 90,应合计"
                                + " 100;请改其中一个。"),
                mistake(
                        "分步的每步为 0",
                        book -> book.row("参数", 4, "参数", "执行率计分方式", "值", "分步").row("参数", 5, "参数", "执行率每步", "值", "0%"),
                        "某市/convention.xlsx《参数》第5行:“执行率每步”是 0%,应大于 0,如 1%。"),
                mistake(
                        "两条规则同时适用",
                        book -> book.row("计分方法", 4, "规则", "甲", "优先级", 10, "目标类型", "不低于", "实际类型", "数字", "方法", "反向"),
                        "rules/wuhan/convention.xlsx《计分方法》第4行“下限指标”、某市/convention.xlsx《计分方法》第4行“甲”同时适用于一种指标("));
    }

    private static Arguments mistake(String name, java.util.function.UnaryOperator<OwnBook> change, String fault) {
        return Arguments.of(name, change, fault);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("故意的错误:说明文件、工作表、行,只说这一处")
    @MethodSource("mistakes")
    void oneMistake(String name, java.util.function.UnaryOperator<OwnBook> change, String fault) {
        change.apply(book);
        assertThat(faults()).singleElement().asString().startsWith(fault);
    }

    @Test
    @DisplayName("几处错误一次说完")
    void severalMistakes() {
        book.row("参数", 4, "参数", "预算执行分值", "值", "十分")
                .row("参数", 5, "参数", "预算执行份值", "值", 10)
                .set("定性分档", 5, "下限", "50.01%")
                .row("审核规则", 4, "代码", "OVERARCHIEVED", "启用", "否")
                .row("计分方法", 4, "规则", "甲", "方法", "相等");
        assertThat(faults())
                .hasSize(5)
                .anySatisfy(each -> assertThat(each).contains("《参数》B4", "十分"))
                .anySatisfy(each -> assertThat(each).contains("《参数》A5", "预算执行份值"))
                .anySatisfy(each -> assertThat(each).contains("《定性分档》C6"))
                .anySatisfy(each -> assertThat(each).contains("《审核规则》A4"))
                .anySatisfy(each -> assertThat(each).contains("《计分方法》", "相等"));
    }

    @Test
    @DisplayName("停用一条规则而没有别的接上:说出什么样的指标没有规则;从不起作用的规则给出提醒")
    void gapAndIdle() {
        book.row("计分方法", 4, "规则", "定性指标", "启用", "否", "方法", "定性");
        assertThat(faults()).anySatisfy(each -> assertThat(each).contains("没有规则适用于这样的指标", "目标类型=定性"));
        book.row("计分方法", 4, "规则", "定性指标", "启用", "是", "方法", "定性")
                .row("计分方法", 5, "规则", "乙", "优先级", 1, "目标类型", "不低于", "实际类型", "数字", "方法", "反向");
        Said said = run("check", folder);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("■ 提醒", "《计分方法》第5行“乙”");
    }

    @Test
    @DisplayName("年度没有规定:检查给出提醒;计分时说明是哪张表、缺什么、有哪些年度,什么也不写")
    void uncoveredYear() {
        book.set("说明", 6, "内容", "common")
                .row("参数", 4, "参数", "预算执行分值", "值", 20)
                .row("参数", 5, "参数", "指标分值", "值", 80, "自年度", 2026)
                .row("参数", 6, "参数", "满意度必评", "值", "否");
        String missing = "某市/convention.xlsx:《参数》“指标分值”没有覆盖2025年度的内容,最早自2026年度起;写有:自2026年度。";
        Said check = run("check", folder);
        assertThat(check.code()).isZero();
        assertThat(check.out().replace(temporary + "/", "")).contains("■ 提醒", "2026年度以前的表不能用本口径:" + missing);
        Path out = temporary.resolve("结果");
        Said score = Said.of(
                jixiao.Engine::load,
                "score",
                "src/docs/example/department.xlsx",
                "--rules",
                folder.toString(),
                "-o",
                out.toString());
        assertThat(score.code()).isEqualTo(2);
        assertThat(score.err().replace(temporary + "/", ""))
                .startsWith("「department.xlsx」的「自评表」是2025年度的表,不能用这份口径。" + missing);
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("命令写错:说不认识这个命令,给出相近的")
    void misspeltCommand() {
        assertThat(run("chekc", folder).err()).startsWith("不认识命令 chekc。是否想写 check");
    }

    @Test
    @DisplayName("规则文件里写了小数或句子")
    void numbersInRules() throws Exception {
        Files.writeString(
                folder.resolve("own.drl"),
                "package jixiao.rules.own\n"
                        + "// 0.5 in a comment does not matter\n"
                        + "rule \"甲\"\n"
                        + "when\n"
                        + "    eval(1.5 > 1)\n"
                        + "then\n"
                        + "end\n");
        assertThat(faults())
                .singleElement()
                .isEqualTo("某市/own.drl第5行:规则文件里写了小数,应把数字写进 convention.xlsx 的《参数》或《审核规则》“限值”。");
    }

    @Test
    @DisplayName("没有的口径")
    void none() {
        Said said = run("check", temporary.resolve("没有"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("没有口径“");
    }
}

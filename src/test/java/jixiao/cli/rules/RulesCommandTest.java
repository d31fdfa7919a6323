package jixiao.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.cli.OwnBook;
import jixiao.cli.Said;
import jixiao.convention.Conventions;
import jixiao.convention.Parameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code jixiao rules}: list, show, new, explain, and check of what is sound. */
class RulesCommandTest {
    @TempDir
    private Path temporary;

    private static Said run(Object... words) {
        return Said.withoutEngine(
                Stream.concat(Stream.of("rules"), Stream.of(words).map(Object::toString))
                        .toArray(String[]::new));
    }

    @Test
    @DisplayName("list:附带的口径,默认的在前,带分值和依据")
    void list() {
        Said said = run("list");
        assertThat(said.code()).isZero();
        assertThat(said.out().lines().toList()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("wuhan ").contains("20+80", "(默认)", "依据:武汉市");
            assertThat(lines.get(1)).startsWith("mof-2020 ").contains("10+90", "财预〔2020〕10号");
            assertThat(lines.get(2)).startsWith("sichuan ").contains("10+90");
            assertThat(lines.get(3)).startsWith("yitihua ").contains("10+90", "一体化", "预算管理一体化系统导出");
        });
    }

    @Test
    @DisplayName("show:自备口径的值写明出自自己还是上级的哪一行、自哪年起")
    void show() {
        Path folder = temporary.resolve("某市");
        run("new", folder, "--from", "wuhan");
        new OwnBook(folder).row("参数", 4, "参数", "执行率说明下限", "值", "80%", "条款", "某文〔2026〕1号", "自年度", 2025);
        Said said = run("show", folder);
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("继承 wuhan、common")
                .containsPattern("执行率说明下限 +80% +自2025年度 +某文〔2026〕1号 +.*某市/convention.xlsx《参数》第4行")
                .containsPattern("预算执行分值 +20 +武汉市自评表表头 +rules/wuhan/convention.xlsx《参数》第4行");
        assertThat(run("show", folder, "--year", "2024").out())
                .containsPattern("执行率说明下限 +无 +- +rules/common/convention.xlsx《参数》第9行");
    }

    @Test
    @DisplayName("new:只有继承和表头,没有抄任何一行;可以直接使用")
    void newFolder() {
        Path folder = temporary.resolve("某市");
        Said said = run("new", folder, "--from", "sichuan");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(folder).isDirectoryContaining("glob:**/convention.xlsx");
        var own = Conventions.load(folder.toString());
        assertThat(own.ancestors()).containsExactly("sichuan", "mof-2020", "common");
        assertThat(own.in(Optional.empty()).parameters().values().values())
                .allSatisfy(value -> assertThat(value.origin()).startsWith("rules/"));
        assertThat(run("check", folder).code()).isZero();
    }

    @Test
    @DisplayName("new:继承旁边文件夹里的自备口径")
    void newFromFolder() {
        Path city = temporary.resolve("某市");
        Path district = temporary.resolve("某区");
        run("new", city, "--from", "wuhan");
        new OwnBook(city).row("参数", 4, "参数", "得分小数位", "值", 1);
        assertThat(run("new", district, "--from", city).code()).isZero();
        assertThat(Conventions.load(district.toString())
                        .in(Optional.empty())
                        .parameters()
                        .number(Parameter.SCORE_DECIMALS))
                .isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("new:已有内容的文件夹不写;不能抄的表、没有的口径都说明,什么也不写")
    void newRefused() throws IOException {
        Path filled = Files.createDirectory(temporary.resolve("有"));
        Files.writeString(filled.resolve("a.txt"), "kept");
        Said said = run("new", filled, "--from", "wuhan");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("已有内容");
        assertThat(filled).isDirectoryNotContaining("glob:**/convention.xlsx");
        Path fresh = temporary.resolve("无");
        assertThat(run("new", fresh, "--from", "wuhan", "--copy", "词表").err())
                .contains("不能抄工作表“词表”,可以抄的是参数、定性分档、等级、分档表。");
        assertThat(run("new", fresh, "--from", "北京").err()).contains("没有口径“北京”");
        assertThat(run("new", fresh).err()).contains("--from");
        assertThat(fresh).doesNotExist();
    }

    @ParameterizedTest(name = "抄 {0}")
    @DisplayName("new --copy:抄来的内容与上级一致,检查没有错误")
    @ValueSource(strings = {"参数", "定性分档", "等级", "分档表", "参数,定性分档,等级,分档表"})
    void copies(String sheets) {
        Path folder = temporary.resolve("某市");
        assertThat(run("new", folder, "--from", "wuhan", "--copy", sheets).code())
                .isZero();
        assertThat(run("check", folder).code()).isZero();
        var own = Conventions.load(folder.toString()).in(Optional.empty());
        var base = Conventions.load("wuhan").in(Optional.empty());
        assertThat(own.bands()).isEqualTo(base.bands());
        assertThat(own.grades())
                .extracting("name")
                .isEqualTo(base.grades().stream().map(grade -> grade.name()).toList());
        for (Parameter parameter : Parameter.values()) {
            assertThat(own.parameters().word(parameter))
                    .isEqualTo(base.parameters().word(parameter));
        }
        assertThat(own.tiers().keySet()).isEqualTo(base.tiers().keySet());
    }

    @ParameterizedTest(name = "explain {0}")
    @DisplayName("explain:意思、为何重要、怎样改正;代码不分大小写,也可用中文名称")
    @CsvSource({"SCORE_MISMATCH", "score_mismatch", "得分与规则不符"})
    void explain(String code) {
        Said said = run("explain", code);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("SCORE_MISMATCH 得分与规则不符", "严重程度  错误", "意思      ", "为何重要  ", "怎样改正  ");
    }

    @Test
    @DisplayName("explain 计分规则:按规则名和编号都查得到,写出方法、条件、条款和依据文件的文号")
    void explainMethod() {
        Said named = run("explain", "下限指标", "--rules", "mof-2020");
        assertThat(named.code()).isZero();
        assertThat(named.out())
                .contains("《计分方法》下限指标", "方法      正向", "目标类型=不低于", "优先级    10", "文号      财预〔2020〕10号", "写在      ");
        String number = named.out().replaceAll("(?s).*编号 +(\\d+).*", "$1");
        assertThat(run("explain", number, "--rules", "mof-2020").out()).isEqualTo(named.out());
    }

    @Test
    @DisplayName("explain:每个附带的代码都说得出为何重要")
    void everyCodeIsExplained() {
        Conventions.load("wuhan").in(Optional.empty()).checks().values().forEach(row -> {
            assertThat(row.meaning()).as(row.code()).isNotEmpty();
            assertThat(row.sentence()).as(row.code()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("explain 不写代码:列出全部代码、严重程度和名称")
    void allCodes() {
        Said said = run("explain");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines())
                .hasSameSizeAs(
                        Conventions.load("wuhan").in(Optional.empty()).checks().values())
                .anyMatch(line -> line.matches(" *SCORE_MISMATCH +错误 +得分与规则不符"))
                .anyMatch(line -> line.matches(" *FILING_DATE_MISSING +提示 +\\S+"));
    }

    @Test
    @DisplayName("check、test -q:没有错误、都相符时一个字也不说")
    void quietWhereAllIsWell() {
        for (String command : java.util.List.of("check", "test")) {
            Said said = run(command, "wuhan", "-q");
            assertThat(said.code()).isZero();
            assertThat(said.out() + said.err()).isEmpty();
        }
    }

    @Test
    @DisplayName("explain:没有的代码给出最像的和全部代码")
    void unknownCode() {
        Said said = run("explain", "SCORE_MISMACH");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("没有审核代码“SCORE_MISMACH”。是否想写 SCORE_MISMATCH、")
                .contains("BLANK_FORM", "空白表");
    }

    @ParameterizedTest(name = "check {0}")
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan"})
    @DisplayName("check:附带的口径没有错误,也没有不起作用的规则")
    void shippedAreSound(String name) {
        Said said = run("check", name);
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("没有发现错误");
    }

    @Test
    @DisplayName("不写命令是用法有误,给出帮助")
    void noCommand() {
        Said said = run();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("jixiao rules 命令", "explain");
    }
}

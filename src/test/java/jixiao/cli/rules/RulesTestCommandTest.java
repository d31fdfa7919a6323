package jixiao.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import jixiao.cli.OwnBook;
import jixiao.cli.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jixiao rules test} on the cases of an officer. */
class RulesTestCommandTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private OwnBook book;

    @BeforeEach
    void newConvention() {
        folder = temporary.resolve("某市");
        Said.withoutEngine("rules", "new", folder.toString(), "--from", "wuhan", "--copy", "定性分档");
        book = new OwnBook(folder);
    }

    private Said test(String... more) {
        Said said = Said.withoutEngine(Stream.concat(Stream.of("rules", "test", folder.toString()), Stream.of(more))
                .toArray(String[]::new));
        return new Said(
                said.code(), said.out().replace(temporary + "/", ""), said.err().replace(temporary + "/", ""));
    }

    private void sixty() {
        book.set("定性分档", 5, "下限", "60%").set("定性分档", 6, "上限", "60%");
    }

    private static Object[] qualitative(String name, String claim, String score) {
        return new Object[] {
            "用例", name, "三级指标", "服务能力", "年初目标值", "有效提升", "实际完成值", "有所提升", "分值", 10, "填报得分", claim, "应得分", score
        };
    }

    @Test
    @DisplayName("分档线改为 60%,加两条用例:相符,继承的用例里说出改动的影响")
    void path() {
        sixty();
        // 部分达成 is now 60 %–80 % of 10 points: 6 is on the edge; 5.99 is outside, and the middle (6+8)÷2 = 7 holds.
        book.row("用例", 4, qualitative("刚好60%", "6", "6.00")).row("用例", 5, qualitative("不到60%", "5.99", "7.00"));
        Said said = test();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("用例 2 个,继承的用例 ", "自己的用例都相符")
                .contains("■ 继承的用例,结果因本口径的改动而不同")
                // At 50 % of 10 points a claim of 5 was inside; now the middle 7 holds.
                .contains("rules/wuhan/convention.xlsx《用例》", "“定性_部分_下限”:应得分 5,算出 7.00");
    }

    @Test
    @DisplayName("不相符的用例:说明哪一行、应为多少、算出多少;退出码 3")
    void differs() {
        book.row("用例", 4, qualitative("算错", "6", "6.5"));
        Said said = test();
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("■ 不相符", "  某市/convention.xlsx《用例》第4行“算错”:应得分 6.5,算出 6.00");
    }

    @Test
    @DisplayName("没有用例用到的规定:自己的逐条说出,写了用例就不再说")
    void unused() {
        sixty();
        assertThat(test().out()).contains("■ 没有用例用到", "《定性分档》“部分达成”与“未达成”之间的线");
        book.row("用例", 4, qualitative("刚好60%", "6", "6.00"));
        assertThat(test().out()).doesNotContain("《定性分档》“部分达成”与“未达成”之间的线");
    }

    @Test
    @DisplayName("停用的计分方法写“启用”就生效:满意度分步、成本偏差分档;等值指标改为等值;用例算得出")
    void ownMethods() {
        enable();
        // 满分线 90 %, 每 5 个百分点扣 1 分; within 10 % full, 15 % 80 %, 20 % 50 %, else nothing; equal or nothing.
        String[][] cases = {
            {"90%", "10", "110万元", "10", "50篇", "10"},
            {"89.99%", "9", "111万元", "8", "51篇", "0"},
            {"85%", "9", "115万元", "8", "49篇", "0"},
            {"84.99%", "8", "116万元", "5", "50篇", "10"},
            {"0%", "0", "121万元", "0", "0篇", "0"},
        };
        for (int at = 0; at < cases.length; at++) {
            String[] of = cases[at];
            int row = 4 + 3 * at;
            book.row("用例", row, "用例", "三种" + at, "三级指标", "群众满意度", "年初目标值", "≥95%", "实际完成值", of[0])
                    .row("用例", row, "分值", 10, "应得分", of[1], "应用规则", "满意度_分步")
                    .row("用例", row + 1, "一级指标", "成本指标", "三级指标", "印刷费", "年初目标值", "100万元", "实际完成值", of[2])
                    .row("用例", row + 1, "分值", 10, "应得分", of[3], "应用规则", "成本偏差_一级")
                    .row("用例", row + 2, "三级指标", "信息篇数", "年初目标值", "50篇", "实际完成值", of[4])
                    .row("用例", row + 2, "分值", 10, "应得分", of[5], "应用规则", "等值指标");
        }
        Said said = test();
        assertThat(said.out()).contains("用例 5 个", "自己的用例都相符");
        assertThat(said.code()).isZero();
    }

    private void enable() {
        book.row("计分方法", 4, "规则", "满意度_分步", "启用", "是")
                .row("计分方法", 5, "规则", "成本偏差_一级", "启用", "是")
                .row("计分方法", 6, "规则", "等值指标", "方法", "等值");
    }

    @Test
    @DisplayName("停用的计分方法写“启用”:口径的检查通过")
    void ownMethodsAreSound() {
        enable();
        assertThat(Said.withoutEngine("rules", "check", folder.toString()).code())
                .isZero();
    }

    @ParameterizedTest(name = "{1}={2}")
    @DisplayName("用例写错:说明文件、工作表、单元格")
    @CsvSource(
            delimiter = '|',
            value = {
                "应有发现 | OVERARCHIEVED | 「应有发现」是“OVERARCHIEVED”,应为《审核规则》里有的代码",
                "改用参数 | 得分小数=1    | 「改用参数」是“得分小数=1”,应为参数=值",
                "改用参数 | 得分小数位=1.5 | 「值」是“1.5”,应为0到6之间的整数。",
                "应得分   | 十分          | 「应得分」是“十分”,应为不小于0的数字,如 20。",
                "表式     | 部门          | 「表式」是“部门”,应为整体、项目,或者空着(项目)。",
                "年度     | 明年          | 「年度」是“明年”,应为年度,如 2025,或者空着。",
            })
    void wrongCase(String heading, String text, String message) {
        book.row("用例", 4, qualitative("甲", "9", "9")).set("用例", 4, heading, text);
        Said said = test();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("某市/convention.xlsx《用例》").contains("4:" + message);
    }

    @Test
    @DisplayName("用例同名、第一行没有名称")
    void names() {
        book.row("用例", 4, qualitative("甲", "9", "9")).row("用例", 5, qualitative("甲", "9", "9"));
        assertThat(test().err()).contains("某市/convention.xlsx《用例》第5行:用例“甲”与第4行重复,名称不能相同。");
        book.set("用例", 4, "用例", "");
        assertThat(test().err()).contains("某市/convention.xlsx《用例》A4:「用例」没有填写,应为用例的名称。");
    }

    @Test
    @DisplayName("参数自某年度起:用例的年度决定用哪个值")
    void since() {
        book.row("参数", 4, "参数", "得分小数位", "值", 1, "自年度", 2025);
        // 10×30÷31 = 9.677: two decimals until 2024, one from 2025 on.
        for (int at = 0; at < 3; at++) {
            book.row("用例", 4 + at, "用例", "办理" + at, "三级指标", "平均办理天数", "年初目标值", "≤30天", "实际完成值", "31天")
                    .row("用例", 4 + at, "分值", 10, "年度", 2024 + at, "应得分", at == 0 ? 9.68 : 9.7);
        }
        Said said = test();
        assertThat(said.out()).contains("用例 3 个", "自己的用例都相符");
        assertThat(said.code()).isZero();
    }

    @Test
    @DisplayName("用例的年度没有规定:说出有哪些年度")
    void year() {
        book.set("说明", 6, "内容", "common")
                .row("参数", 4, "参数", "预算执行分值", "值", 20)
                .row("参数", 5, "参数", "指标分值", "值", 80, "自年度", 2025)
                .row("参数", 6, "参数", "满意度必评", "值", "否");
        book.row("用例", 4, qualitative("甲", "9", "9")).set("用例", 4, "年度", 2024);
        Said said = test();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("某市/convention.xlsx:《参数》“指标分值”没有覆盖2024年度的内容,最早自2025年度起;写有:自2025年度。");
    }
}

package jixiao.cli;

import static jixiao.generated.WrittenAccount.DREDGING;
import static jixiao.generated.WrittenAccount.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.Case;
import jixiao.Engine;
import jixiao.model.DeclaredRule;
import jixiao.model.Finding;
import jixiao.model.Severity;
import jixiao.reading.DeclaredRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes under a form: what they declare, beside the convention. */
class NoteRulesTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    private static Case opened(String... notes) throws IOException {
        List<List<String>> sheet = new ArrayList<>(DREDGING);
        for (String note : notes) {
            sheet.add(List.of(note, "", "", "", "", "", ""));
        }
        return WUHAN.open("清淤.xlsx", workbook(sheet)).orThrow();
    }

    private static List<Finding> differing(String... notes) throws IOException {
        return opened(notes).judgements().get(0).findings().stream()
                .filter(finding -> finding.code().equals("NOTE_RULE_DIFFERS"))
                .toList();
    }

    private static List<String> declared(String... notes) throws IOException {
        return DeclaredRules.of(opened(notes).tables().get(0)).stream()
                .map(rule -> rule.number() + rule.kind().chinese() + " " + rule.value())
                .toList();
    }

    @Test
    @DisplayName("六种规定都认得,一格里写几条、各种连接号、含在哪一边都行")
    void read() throws IOException {
        assertThat(declared(
                        "备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为实际支出数。",
                        "2．定量指标：绝对值累加、相对值按预算数为权重加权平均；正向（≥X）得分=权重×B/A，反向（≤X）得分=权重×A/B，不超过权重。",
                        "3、定性指标分三档：100%—80%（含）、80%～50%（含50%）、50%-0%。",
                        "4.满意度指标为非必评指标。"))
                .containsExactly(
                        "1预算口径 调整后",
                        "1上年结转 含",
                        "2正向指标得分 B/A",
                        "2反向指标得分 A/B",
                        "2单项指标得分上限 100%",
                        "2绝对值汇总 累加",
                        "2相对值汇总 加权平均",
                        "2汇总权数 预算数",
                        "3定性分档 100%、80%、50%、0%",
                        "4满意度 非必评");
        assertThat(declared("注：1.预算数为年初预算数。2.单项得分不超过分值的120%。")).containsExactly("1预算口径 年初", "2单项指标得分上限 120%");
    }

    @ParameterizedTest
    @DisplayName("与口径相同的、没有规定什么的、读不出来的备注,没有发现")
    @ValueSource(
            strings = {
                "1.预算数为调整后财政资金总额（包括上年结余结转）。",
                "2.正向（≥X）得分=权重×B/A，反向（≤X）得分=权重×A/B，不超过权重。",
                "3.定性指标分三档：100-80%（含80%）、80-50%（含50%）、50-0%。",
                "3.定性指标分三档：（含）80%至100%、50%（含）～80%、0%～50%。",
                "4.定性指标按完成情况打分。",
                "5.定性指标分四档：100-90%、90-80%、80-60%、60-0%。",
                "6.本表一式两份。",
                "7.定性指标分三档：100-80%、70-50%、50-0%。",
                "备注",
                "4.满意度指标暂可不作为必评指标。",
                "4.满意度指标不是必评的，可以不设。",
                "2.正向指标得分=权重×完成值/目标值,反向指标得分=权重×A/B。",
                "2.得分=权重×(2−B/A)。",
                "8.绝对值累加、相对值按资金额度加权平均。"
            })
    void silent(String note) throws IOException {
        assertThat(differing(note)).isEmpty();
    }

    @ParameterizedTest(name = "{0}:{1} 与 {2}")
    @DisplayName("与口径不同:一条警告,指着备注,写出两个值")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.预算数为年初预算数|预算口径为年初|为调整后",
                "1.预算数为调整后财政资金总额（不含上年结转）|上年结转为不含|为含",
                "2.正向指标得分=权重×A/B|正向指标得分为A/B|为B/A",
                "2.单项得分最高为权重的120%|单项指标得分上限为120%|为100%",
                "3.定性指标分三档：100-80%、80-60%、60-0%|定性分档为100%、80%、60%、0%|为100%、80%、50%、0%",
                "4.满意度指标为必评指标|满意度为必评|为非必评",
                "2.正向得分=权重×B/A,反向得分=权重×(2-B/A)|反向指标得分为2-B/A|为A/B",
                "2.反向指标得分=权重×(2−B/A),不超过权重|反向指标得分为2-B/A|为A/B",
                "2.反向指标得分=权重×B/A|反向指标得分为B/A|为A/B",
                "5.绝对值加权平均|绝对值汇总为加权平均|为累加",
                "5.相对值按预算数加权平均|汇总权数为预算数|为执行数"
            })
    void different(String note, String declared, String own) throws IOException {
        assertThat(differing(note)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.place().cell()).isEqualTo("A11");
            assertThat(finding.message()).contains("第" + note.charAt(0) + "条的" + declared, own);
        });
    }

    @Test
    @DisplayName("附带的口径里有相符的,说出它的名字;没有相符的不说;照旧按口径计分")
    void fitting() throws IOException {
        assertThat(differing("3.定性指标分三档：100-80%、80-60%、60-0%。").get(0).message())
                .contains("(mof-2020)相符");
        assertThat(differing("2.反向指标得分=权重×(2-B/A)。").get(0).message()).contains("(yitihua)相符");
        assertThat(differing("3.定性指标分三档：100-70%、70-40%、40-0%。").get(0).message())
                .doesNotContain("相符");
        Case opened = opened("2.单项得分最高为权重的120%。");
        assertThat(opened.judgements().get(0).scored().total()).isEqualByComparingTo("96");
    }

    @ParameterizedTest(name = "{0},执行率{1},得分{2}:{3}")
    @DisplayName("备注写明按年初预算数的:按它算的执行率和得分只说备注一条;不是按它算的、没有备注的照说")
    @CsvSource(
            delimiter = '|',
            value = {
                // 450÷480=93.75%,20×93.75%=18.75;450÷500=90%,20×90%=18
                "1.预算数为年初预算数 | 93.75% | 18.75 | NOTE_RULE_DIFFERS",
                "1.预算数为年初预算数 | 93.75% | 18 | NOTE_RULE_DIFFERS",
                // 得分由算错的执行率来的,只说执行率
                "1.预算数为年初预算数 | 95% | 19 | EXECUTION_RATE_MISMATCH NOTE_RULE_DIFFERS",
                "1.预算数为年初预算数 | 93.75% | 19.5 | EXECUTION_SCORE_MISMATCH NOTE_RULE_DIFFERS",
                "1.预算数为调整后预算数 | 93.75% | 18.75 | EXECUTION_RATE_MISMATCH"
            })
    void ofStart(String note, String rate, String score, String codes) throws IOException {
        List<List<String>> sheet = List.of(
                List.of("2023年度云岭县水务局部门整体绩效自评表"),
                List.of("单位名称", "云岭县水务局", "", "基本支出总额", "300.00", "项目支出总额", "150.00"),
                List.of("预算执行情况(万元)(20分)", "年初预算数", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"),
                List.of("部门整体支出总额", "480.00", "", "500.00", "450.00", rate, score),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
                List.of("产出指标", "数量指标", "清淤长度", "≥50公里", "52公里", "80", "80"),
                List.of("总分", "", "", "", "", "", ""),
                List.of(note, "", "", "", "", "", ""));
        assertThat(WUHAN
                        .open("整体.xlsx", jixiao.testing.RowsWorkbook.of(sheet).bytes())
                        .orThrow()
                        .judgements()
                        .get(0)
                        .findings()
                        .stream()
                        .map(Finding::code)
                        .filter(code -> code.startsWith("EXECUTION_") || code.startsWith("NOTE_"))
                        .sorted())
                .containsExactly(codes.split(" "));
    }

    @Test
    @DisplayName("备注随 JSON 往返,规定还在")
    void roundTrip() throws IOException {
        Case first = opened("4.满意度指标为必评指标。");
        Case again = WUHAN.open("清淤.json", first.json().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orThrow();
        assertThat(DeclaredRules.of(again.tables().get(0)))
                .extracting(DeclaredRule::value)
                .containsExactly("必评");
    }

    @TempDir
    private Path folder;

    @Test
    @DisplayName("rules new --from-notes:只写与口径不同的几行,条款写着第几条;写不成行的说出来;按新口径核对,备注相符")
    void written() throws IOException {
        List<List<String>> sheet = new ArrayList<>(DREDGING);
        for (String note : List.of("3.定性指标分三档：100-80%、80-60%、60-0%。", "4.满意度指标为必评指标。", "5.单项得分最高为权重的120%。")) {
            sheet.add(List.of(note, "", "", "", "", "", ""));
        }
        Path form = Files.write(folder.resolve("表样.xlsx"), workbook(sheet));
        Path own = folder.resolve("本市");
        Said said = Said.of(
                Engine::load, "rules", "new", own.toString(), "--from", "wuhan", "--from-notes", form.toString());
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("表末备注第5条的单项指标得分上限“120%”不是改几行能写成的");
        Said shown = Said.of(Engine::load, "rules", "show", own.toString());
        assertThat(shown.out()).contains("60%", "「表样.xlsx」表末备注第3条", "「表样.xlsx」表末备注第4条");
        Engine engine = Engine.load(own.toString());
        List<String> left = engine.open(form).orThrow().judgements().get(0).findings().stream()
                .filter(finding -> finding.code().equals("NOTE_RULE_DIFFERS"))
                .map(Finding::message)
                .toList();
        assertThat(left).singleElement().asString().contains("单项指标得分上限");
        assertThat(Said.of(Engine::load, "rules", "check", own.toString()).code())
                .isZero();
    }

    @Test
    @DisplayName("rules new --from-notes:备注按平台算法的,说出随附的 yitihua 就是这样规定的;哪份都没有的不说")
    void writtenByPlatform() throws IOException {
        List<List<String>> sheet = new ArrayList<>(DREDGING);
        sheet.add(List.of("3.反向指标得分=权重×(2-B/A)。", "", "", "", "", "", ""));
        sheet.add(List.of("4.单项得分最高为权重的120%。", "", "", "", "", "", ""));
        Path form = Files.write(folder.resolve("表样.xlsx"), workbook(sheet));
        Path own = folder.resolve("本市");
        Said said = Said.of(
                Engine::load, "rules", "new", own.toString(), "--from", "wuhan", "--from-notes", form.toString());
        assertThat(said.err())
                .contains(
                        "第3条的反向指标得分“2-B/A”不是改几行能写成的,没有写入,请在《计分方法》《汇总方式》里另定;随附的 yitihua 就是这样规定的,也可以用 --from yitihua 再写一份。")
                .contains("第4条的单项指标得分上限“120%”不是改几行能写成的,没有写入,请在《计分方法》《汇总方式》里另定。");
    }

    @Test
    @DisplayName("rules new:没有备注规定的表、没有说继承哪个口径,各一句话")
    void refused() throws IOException {
        Path form = Files.write(folder.resolve("表样.xlsx"), workbook(DREDGING));
        Said none =
                Said.of(Engine::load, "rules", "new", folder.resolve("甲").toString(), "--from-notes", form.toString());
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err()).contains("没有认得出的规定");
        assertThat(folder.resolve("甲")).doesNotExist();
        assertThat(Said.of(Engine::load, "rules", "new", folder.resolve("甲").toString())
                        .code())
                .isEqualTo(2);
    }
}

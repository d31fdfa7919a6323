package jixiao.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.writing.OutputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("预算绩效情况说明由表写成")
class StatementTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    private Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    private DraftResult statement() {
        return Drafts.run(Drafts.options(in(), folder.resolve("out"), DraftKind.STATEMENT));
    }

    /** A case with its unit's name taken away. */
    private void of(String name, String unit, String... more) throws IOException {
        Files.createDirectories(in());
        String json = Drafts.ENGINE.open(CASES.resolve(name)).orThrow().json().replace(unit, Drafts.UNIT);
        for (int i = 0; i < more.length; i += 2) {
            assertThat(json).contains(more[i]);
            json = json.replace(more[i], more[i + 1]);
        }
        Files.writeString(in().resolve(name + ".json"), json);
    }

    @Test
    @DisplayName("只有部门表、没印分值:62个指标=29+20+7+6,完成59个,未完成3个,不写得分和等级")
    void departmentAlone() throws IOException {
        of("jianghan-2024-department.xlsx", "武汉市江汉区人民政府办公室");
        DraftResult result = statement();
        String text = Drafts.only(result);
        assertThat(text)
                .contains("全年预算数4019.64万元，执行数3924.94万元，执行率97.6%。表中未印分值，未计总分。")
                .contains("设置绩效指标62个，其中产出指标29个、效益指标20个、满意度指标7个、成本指标6个；达到年初目标59个，未达到3个：")
                .contains("（目标27%，完成7%）")
                .contains("社会服务能力提升（目标有效提升，完成有限提升）、社会服务能力提升（目标有效提升，完成有限提升）")
                .doesNotContain("得分", "等级", "全部完成", "97.62");
        // Nothing is known of the projects, and none is invented.
        assertThat(result.texts().get(0).text().empty()).containsExactly("项目数", "项目执行合计", "项目资金占比");
        assertThat(text).contains("共涉及项目【待填：项目数】个，资金【待填：项目执行合计】万元");
    }

    @Test
    @DisplayName("执行基数有错误:不写,说出错在哪;--draft 写成草稿;改正执行数以后写出 44+20=64 个指标")
    void errorStops() throws IOException {
        String unit = "中国共产党武汉市蔡甸区委员会办公室";
        of("caidian-2024-department.xlsx", unit);
        DraftResult stopped = statement();
        assertThat(stopped.texts()).isEmpty();
        assertThat(stopped.stopped()).hasSize(1);
        assertThat(stopped.stopped().get(0).errors().get(0)).contains("1105.52");

        DraftOptions options = Drafts.options(in(), folder.resolve("draft"), DraftKind.STATEMENT);
        DraftedText draft = new Drafting(
                        Drafts.ENGINE,
                        new DraftOptions(
                                options.inputs(),
                                options.out(),
                                options.kinds(),
                                "wuhan",
                                Optional.empty(),
                                true,
                                Optional.empty(),
                                List.of(),
                                false,
                                false,
                                Drafts.DAY))
                .run()
                .texts()
                .get(0)
                .text();
        assertThat(draft.draft()).isTrue();
        assertThat(draft.text()).contains("64个，其中产出指标44个、效益指标20个").contains("39个指标的目标为数字，完成值为文字");
    }

    @Test
    @DisplayName("执行基数改正为1105.52:3个项目31.33+31.00+11.85=74.18万元,÷90.52=81.9%;64=44+20个指标,39个的完成值是文字")
    void putRight() throws IOException {
        String unit = "中国共产党武汉市蔡甸区委员会办公室";
        Files.createDirectories(in());
        String department = Drafts.ENGINE
                .open(CASES.resolve("caidian-2024-department.xlsx"))
                .orThrow()
                .json()
                .replace(unit, Drafts.UNIT);
        String right = department.replaceAll("(\"(?:budget|actual)\"\\s*:\\s*)90\\.52", "$11105.52");
        assertThat(right).isNotEqualTo(department);
        Files.writeString(in().resolve("部门.json"), right);
        of("caidian-2024-project-duban.xlsx", unit);
        Drafts.write(in(), only("保密检查", "31.00"), only("社会服务", "11.85"));
        DraftResult result = statement();
        assertThat(Drafts.only(result))
                .contains("共涉及项目3个，资金74.18万元，占一般公共预算项目支出总额的81.9%。")
                .contains("全年预算数1105.52万元，执行数1105.52万元，执行率100%。")
                .contains("设置绩效指标64个，其中产出指标44个、效益指标20个")
                .contains("39个指标的目标为数字，完成值为文字");
        assertThat(result.texts().get(0).text().isDoubtful()).isFalse();
    }

    /** A project of which all was spent. */
    private static jixiao.json.TableDraft only(String name, String funds) {
        return Drafts.project(name, funds, "10座").funds(funds, funds);
    }

    @Test
    @DisplayName("两个项目:资金=150.00+180.50=330.50万元,超过项目支出总额300万元时占比留空;得分按规则写")
    void projects() {
        Drafts.write(
                in(),
                Drafts.department(),
                Drafts.project("泵站维修项目", "150.00", "8座"),
                Drafts.project("河道清淤", "180.50", "10座"));
        DraftResult result = statement();
        String text = Drafts.only(result);
        assertThat(text)
                .contains("共涉及项目2个，资金330.50万元，占一般公共预算项目支出总额的【待填：项目资金占比】")
                // 8 of 10: 80 × 0.8 = 64; 150 of 200: 20 × 0.75 = 15; 15 + 64 = 79.
                .contains("1．泵站维修项目绩效自评综述：项目全年预算数为200.00万元，执行数为150.00万元，完成预算的75.0%。")
                .contains("未完成的绩效目标：维修泵站（目标≥10座，完成8座）。发现的问题及原因：【待填：原因】。")
                .contains("泵站维修项目执行率75.0%、得分79分")
                // 180.5 ÷ 200 = 90.25%, which is 90.3% by half up.
                .contains("2．河道清淤项目绩效自评综述：项目全年预算数为200.00万元，执行数为180.50万元，完成预算的90.3%。主要产出和效益是：一是维修泵站10座。")
                .contains("各张自评表合计4个指标中，3个达到目标，1个没有达到")
                .doesNotContain("全部完成");
        assertThat(result.texts().get(0).text().isDoubtful()).isFalse();
    }

    @Test
    @DisplayName("全部完成只在每一条都达到时写;占比=150÷300=50.0%")
    void allMet() {
        Drafts.write(in(), Drafts.department(), Drafts.project("泵站维修", "150.00", "10座"));
        assertThat(Drafts.only(statement()))
                .contains("共涉及项目1个，资金150.00万元，占一般公共预算项目支出总额的50.0%。从绩效评价情况来看，年初设定的绩效目标全部完成，")
                // 980 of 1000: 20 × 0.98 = 19.6; 19.6 + 80 = 99.6.
                .contains("部门整体绩效评价得分为99.6分，评价等级为“优”。");
    }

    @Test
    @DisplayName("涉密的项目不写;同一张表报了两次只算一次")
    void secretAndTwice() {
        Drafts.write(
                in(),
                Drafts.department(),
                Drafts.project("泵站维修", "150.00", "10座"),
                Drafts.project("泵站维修", "150.00", "10座"),
                Drafts.project("某专项", "99.99", "10座"));
        DraftOptions all = Drafts.options(in(), folder.resolve("out"), DraftKind.STATEMENT);
        DraftResult result = Drafts.run(new DraftOptions(
                all.inputs(),
                all.out(),
                all.kinds(),
                "wuhan",
                Optional.empty(),
                false,
                Optional.empty(),
                List.of("某专项"),
                false,
                false,
                Drafts.DAY));
        assertThat(Drafts.only(result)).contains("共涉及项目1个，资金150.00万元").doesNotContain("某专项", "99.99");
        assertThat(result.secret()).containsExactly("某专项");
    }

    @Test
    @DisplayName("几个单位各写各的;没有 --force 不覆盖")
    void units() {
        Drafts.write(
                in(),
                Drafts.department(),
                Drafts.project("泵站维修", "150.00", "10座").unit("青石县林业局").supervisor("青石县林业局"));
        DraftResult result = statement();
        assertThat(result.texts())
                .extracting(each ->
                        folder.resolve("out").relativize(each.file()).toString().replace('\\', '/'))
                .containsExactly("云岭县水务局/云岭县水务局2024年度预算绩效情况说明.docx", "青石县林业局/青石县林业局2024年度预算绩效情况说明.docx");
        DraftOptions again = Drafts.options(in(), folder.resolve("out"), DraftKind.STATEMENT);
        DraftOptions careful = new DraftOptions(
                again.inputs(),
                again.out(),
                again.kinds(),
                "wuhan",
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                false,
                false,
                Drafts.DAY);
        assertThatThrownBy(() -> Drafts.run(careful)).isInstanceOf(OutputProblem.class);
    }
}

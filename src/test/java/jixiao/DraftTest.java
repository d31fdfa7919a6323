package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.json.IndicatorDraft;
import jixiao.json.TableDraft;
import jixiao.model.Finding;
import jixiao.model.Form;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("在程序里填一张自评表")
class DraftTest {
    private static final Engine engine = Engine.load("wuhan");

    private static SelfEvaluation example() {
        // what the README shows
        SelfEvaluation table = engine.draft("便民服务")
                .unit("某某中心")
                .project("便民服务")
                .year(2024)
                .funds("50", "49")
                .goal("方便群众办事", "")
                .indicator("产出指标", "数量指标", "服务人数")
                .target("≥100人")
                .actual("96人")
                .weight("50")
                .claimed("49")
                .indicator("满意度指标", "服务对象满意度", "群众满意度")
                .target("≥90%")
                .actual("92%")
                .weight("30")
                .claimed("30")
                .table();
        return table;
    }

    @Test
    @DisplayName("README 的例子:20×49÷50 + 50×96÷100 + 30 = 19.60+48.00+30.00 = 97.60,填报49的说出应为48.00")
    void example97_60() throws Exception {
        Judgement judged = engine.judge(example());
        assertThat(judged.scored().total()).isEqualTo(new BigDecimal("97.60"));
        assertThat(judged.scored().execution().score()).contains(new BigDecimal("19.60"));
        assertThat(judged.findings())
                .filteredOn(each -> each.code().equals("SCORE_MISMATCH"))
                .singleElement()
                .satisfies(each -> assertThat(each.sentence()).contains("48.00").contains("49"));
        Matcher shown = Pattern.compile("```java\n(SelfEvaluation table = engine\\.draft.*?)Judgement", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).isTrue();
        String source = Files.readString(Path.of("src/test/java/jixiao/DraftTest.java"));
        assertThat(source.replaceAll("\\s+", "")).contains(shown.group(1).replaceAll("\\s+", ""));
    }

    @Test
    @DisplayName("与内容相同的 JSON 读成的表一样")
    void sameAsDocument() {
        SelfEvaluation document =
                engine.read("便民服务", """
                    {"version":1,"tables":[{"form":"项目","unit":"某某中心","project":"便民服务","year":2024,
                    "execution":{"budget":50,"actual":49},"goals":[{"no":"1","text":"方便群众办事","indicators":[
                    {"level1":"产出指标","level2":"数量指标","level3":"服务人数","target":"≥100人","actual":"96人","weight":50,
                    "claimedScore":49},
                    {"level1":"满意度指标","level2":"服务对象满意度","level3":"群众满意度","target":"≥90%","actual":"92%","weight":30,
                    "claimedScore":30}]}]}]}
                    """.getBytes(StandardCharsets.UTF_8)).get(0).table();
        assertThat(example())
                .usingRecursiveComparison()
                .ignoringFields("source.sha256")
                .isEqualTo(document);
    }

    @Test
    @DisplayName("各个栏目都填得进,空的等于没填,没有年度目标的装在一个目标里")
    void everyMember() {
        SelfEvaluation table = engine.draft("整体")
                .form(Form.DEPARTMENT)
                .title(" 2024年度部门整体绩效自评表 ")
                .supervisor("某某局")
                .implementer("")
                .date("2025-03")
                .detail("项目类别", "部门预算项目")
                .funds(new BigDecimal("100"), new BigDecimal("90.50"))
                .at("C5")
                .fund("财政拨款", "80", "80")
                .execution("20", "0.905", "18.1")
                .executionReason("政府采购节约")
                .at("H5")
                .spending("60", "40")
                .indicatorPoints("80")
                .claimedTotal("98.10")
                .reasonBox("无")
                .measures("继续压减")
                .indicator("产出指标", "", "办件")
                .nature("正向")
                .target("12-15次")
                .actual("")
                .weight("")
                .claimed("")
                .second("3.5")
                .statedLevel("达成")
                .reason("暂停办理")
                .at("H9")
                .table();
        assertThat(table.form()).isEqualTo(Form.DEPARTMENT);
        assertThat(table.title().text()).isEqualTo("2024年度部门整体绩效自评表");
        assertThat(table.implementer().isBlank()).isTrue();
        assertThat(table.date().orElseThrow().last()).isEqualTo("2025-03-31");
        assertThat(table.details().get("项目类别").text()).isEqualTo("部门预算项目");
        assertThat(table.execution().place().cell()).isEqualTo("C5");
        assertThat(table.execution().spending().step()).isEqualByComparingTo("0.01");
        assertThat(table.execution().parts()).extracting(each -> each.name()).containsExactly("财政拨款");
        assertThat(table.execution().points().value()).contains(new BigDecimal("20"));
        assertThat(table.execution().claimed().value()).contains(new BigDecimal("18.1"));
        assertThat(table.execution().reason().place().cell()).isEqualTo("H5");
        assertThat(table.basicSpending().value()).contains(new BigDecimal("60"));
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("98.10"));
        assertThat(table.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.text()).isEmpty());
        var line = table.indicators().get(0);
        assertThat(line.level2().name()).isEmpty();
        assertThat(line.actual().isMissing()).isTrue();
        assertThat(line.weight().isBlank()).isTrue();
        assertThat(line.second().value()).contains(new BigDecimal("3.5"));
        assertThat(line.level().text()).isEqualTo("达成");
        assertThat(line.reason().place().cell()).isEqualTo("H9");
    }

    @Test
    @DisplayName("目标依次编号,指标归在前一个目标;发现指着填写的单元格")
    void goalsAndCells() {
        SelfEvaluation table = engine.draft("两个目标")
                .year(2024)
                .funds("100", "100")
                .goal("一", "40")
                .indicator("产出指标", "数量指标", "办件")
                .at("C8")
                .target("≥100件")
                .actual("90件")
                .weight("40")
                .claimed("40")
                .at("G8")
                .goal("二", "40")
                .indicator("效益指标", "社会效益", "投诉下降")
                .target("≥10%")
                .actual("10%")
                .weight("40")
                .claimed("40")
                .table();
        assertThat(table.goals()).extracting(goal -> goal.no()).containsExactly("1", "2");
        assertThat(table.goals()).extracting(goal -> goal.indicators().size()).containsExactly(1, 1);
        // 40×90÷100 = 36.00
        Optional<Finding> mismatch = engine.judge(table).findings().stream()
                .filter(each -> each.code().equals("SCORE_MISMATCH"))
                .findFirst();
        assertThat(mismatch.orElseThrow().place().cell()).isEqualTo("G8");
        assertThat(mismatch.orElseThrow().expected().orElseThrow()).isEqualByComparingTo("36");
    }

    @ParameterizedTest(name = "{0}={1}")
    @DisplayName("写错的数字:与 JSON 同样的一句,说出位置")
    @CsvSource(delimiter = '|', textBlock = """
        weight  | 五十  | 「草稿」的 tables[0].goals[0].indicators[0].weight 是 "五十",应为数字(不加引号、不带单位)。
        weight  | 50分  | 「草稿」的 tables[0].goals[0].indicators[0].weight 是 "50分",应为数字(不加引号、不带单位)。
        weight  | -1    | 「草稿」的 tables[0].goals[0].indicators[0].weight 是 -1,应为不小于 0 的分值。
        weight  | 1e50  | 「草稿」的 tables[0].goals[0].indicators[0].weight 是 "1e50",应为 40 位以内的数字。
        claimed | 满分  | 「草稿」的 tables[0].goals[0].indicators[0].claimedScore 是 "满分",应为数字(不加引号、不带单位)。
        cell    | 甲1   | 「草稿」的 tables[0].goals[0].indicators[0].cell 是 "甲1",应为单元格地址,如 F12。
        """)
    void faults(String member, String text, String sentence) {
        UnaryOperator<IndicatorDraft> fill = switch (member) {
            case "weight" -> line -> line.weight(text);
            case "claimed" -> line -> line.claimed(text);
            default -> line -> line.at(text);
        };
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() ->
                        fill.apply(engine.draft("草稿").indicator("", "", "办件")).table())
                .withMessage(sentence);
    }

    @Test
    @DisplayName("没有名称的指标、没有的年度、资金不是数字,各有一句")
    void otherFaults() {
        TableDraft nameless =
                engine.draft("草稿").indicator("", "", "a").indicator("", "", " ").draft();
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(nameless::table)
                .withMessage("「草稿」的 tables[0].goals[0].indicators[1].level3 是 空,应为三级指标的名称。");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> engine.draft("草稿").year(24).table())
                .withMessage("「草稿」的 tables[0].year 是 24,应为 1900—2999 的整数。");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> engine.draft("草稿").funds("100万元", "90"))
                .withMessage("「草稿」的 tables[0].execution.budget 是 \"100万元\",应为数字(不加引号、不带单位)。");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> engine.draft("草稿").fund("a", "1", "2").fund("b", "1", "x"))
                .withMessageContaining("tables[0].execution.parts[1].actual 是 \"x\"");
    }
}

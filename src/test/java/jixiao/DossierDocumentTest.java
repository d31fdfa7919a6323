package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.json.DocumentText;
import jixiao.json.Schema;
import jixiao.json.document.TextDocument;
import jixiao.model.Finding;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一个卷宗的 JSON:几张表和文字进,发现出")
class DossierDocumentTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    /** 60 of the department's 100 are its projects'; those spent 60. Printed to two places, so that 1 less is none of rounding. */
    private static final String WHOLE = """
        {"form": "整体", "title": "2024年度部门整体绩效自评表", "unit": "云岭县水务局", "year": 2024,
         "basicSpending": 40.00, "projectSpending": 60.00, "execution": {"budget": 100.00, "actual": 100.00},
         "goals": [{"indicators": [{"level1": "产出指标", "level2": "数量指标", "level3": "维修泵站",
           "target": "≥10座", "actual": "10座", "weight": 80}]}]}""";

    private static final String PUMPS = """
        {"form": "项目", "title": "2024年度泵站维修自评表", "unit": "云岭县水务局", "project": "泵站维修", "year": 2024,
         "execution": {"budget": 40.00, "actual": 36.00},
         "goals": [{"indicators": [{"level1": "产出指标", "level2": "数量指标", "level3": "维修泵站",
           "target": "≥10座", "actual": "10座", "weight": 80}]}]}""";

    private static final String RIVER = """
        {"form": "项目", "title": "2024年度河道清淤自评表", "unit": "云岭县水务局", "project": "河道清淤", "year": 2024,
         "execution": {"budget": 24.00, "actual": 24.00},
         "goals": [{"indicators": [{"level1": "产出指标", "level2": "数量指标", "level3": "清淤长度",
           "target": "≥3公里", "actual": "3公里", "weight": 80}]}]}""";

    /** 20 × 36 ÷ 40 = 18, and 80. */
    private static final String REPORT = """
        {"file": "泵站报告", "paragraphs": ["2024年度云岭县水务局泵站维修项目绩效自评报告", "一、自评结论", "（一）自评得分",
          "自评得分98分。", "（二）绩效目标完成情况", "全年预算数40万元，执行数36万元，执行率90%。"]}""";

    private static CheckedDossier checked(String tables, String texts) {
        String document = "{\"version\": 1, \"tables\": [" + tables + "], \"texts\": [" + texts + "]}";
        assertThat(Schema.faults(document)).isEmpty();
        return ENGINE.dossier("卷宗.json", document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(CheckedDossier dossier, String... of) {
        return dossier.findings().stream()
                .map(Finding::code)
                .filter(List.of(of)::contains)
                .toList();
    }

    @Test
    @DisplayName("都对得上的一个卷宗:两张项目表36+24=60,报告18+80=98;一处也没有说")
    void honest() {
        CheckedDossier dossier = checked(WHOLE + "," + PUMPS + "," + RIVER, REPORT);
        assertThat(dossier.tables()).hasSize(3);
        assertThat(dossier.tables().get(1).scored().total()).isEqualByComparingTo("98");
        assertThat(dossier.texts())
                .singleElement()
                .satisfies(text -> assertThat(text.findings())
                        .filteredOn(finding -> finding.severity() != jixiao.model.Severity.INFO)
                        .isEmpty());
        assertThat(codes(dossier, "PROJECT_SPENDING_MISMATCH", "CROSS_TABLE_MISMATCH", "TEXT_TABLE_MISMATCH"))
                .isEmpty();
    }

    @Test
    @DisplayName("部门表项目支出60,两张项目表36+23=59:差1,记在部门表;泵站一条两表写得不同,两表各一条")
    void betweenTables() {
        CheckedDossier dossier = checked(
                WHOLE.replace("\"10座\"", "\"9座\"") + "," + PUMPS + ","
                        + RIVER.replace("\"actual\": 24.00", "\"actual\": 23.00"),
                "");
        Finding sum = dossier.tables().get(0).findings().stream()
                .filter(finding -> finding.code().equals("PROJECT_SPENDING_MISMATCH"))
                .findFirst()
                .orElseThrow();
        assertThat(sum.expected().orElseThrow()).isEqualByComparingTo("60");
        assertThat(sum.actual().orElseThrow()).isEqualByComparingTo("59");
        assertThat(dossier.tables().get(0).findings()).extracting(Finding::code).contains("CROSS_TABLE_MISMATCH");
        assertThat(dossier.tables().get(1).findings())
                .filteredOn(finding -> finding.code().equals("CROSS_TABLE_MISMATCH"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("9座", "10座"));
    }

    @Test
    @DisplayName("报告说执行35万元,表上36万元:文稿的发现,写出第几段、两个数;别的年度的表不比")
    void textAgainstTables() {
        String wrong = REPORT.replace("执行数36万元，执行率90%", "执行数35万元，执行率87.5%");
        CheckedDossier dossier = checked(WHOLE + "," + PUMPS, wrong);
        assertThat(dossier.texts().get(0).findings())
                .filteredOn(finding -> finding.severity() != jixiao.model.Severity.INFO)
                .anySatisfy(finding -> {
                    assertThat(finding.sentence()).contains("35", "36");
                    assertThat(finding.place().cell()).contains("第6段");
                });
        String earlier = PUMPS.replace("\"year\": 2024", "\"year\": 2023").replace("2024年度泵站", "2023年度泵站");
        assertThat(codes(checked(earlier, wrong), "TEXT_TABLE_MISMATCH")).isEmpty();
    }

    @Test
    @DisplayName("两个年度的表各成一个卷宗:去年的项目表不计入今年的项目支出")
    void years() {
        String earlier = RIVER.replace("\"year\": 2024", "\"year\": 2023").replace("2024年度河道", "2023年度河道");
        CheckedDossier dossier = checked(WHOLE + "," + PUMPS + "," + earlier, "");
        Finding sum = dossier.tables().get(0).findings().stream()
                .filter(finding -> finding.code().equals("PROJECT_SPENDING_MISMATCH"))
                .findFirst()
                .orElseThrow();
        assertThat(sum.actual().orElseThrow()).isEqualByComparingTo("36");
    }

    @Test
    @DisplayName("写出的 JSON 合模式:表的发现在 tables[].findings,文稿的在 documents[].findings;再读进来表还是那几张")
    void json() {
        CheckedDossier dossier = checked(
                WHOLE + "," + PUMPS + "," + RIVER.replace("\"actual\": 24.00", "\"actual\": 23.00"),
                REPORT.replace("执行数36万元，执行率90%", "执行数35万元，执行率87.5%"));
        String json = ENGINE.documents().text(dossier.tables(), dossier.texts());
        assertThat(Schema.faults(json)).isEmpty();
        assertThat(json).contains("PROJECT_SPENDING_MISMATCH").doesNotContain("paragraphs");
        TextDocument text = DocumentText.text(json.getBytes(StandardCharsets.UTF_8));
        assertThat(text.file()).isEqualTo("泵站报告");
        assertThat(text.findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains("35", "36"));
        assertThat(ENGINE.dossier("again.json", json.getBytes(StandardCharsets.UTF_8))
                        .tables())
                .hasSize(3);
    }

    @Test
    @DisplayName("写错的一句话说出位置:没有段落、不是报告、一张表也没有")
    void faults() {
        assertThatThrownBy(() -> read("{\"version\": 1, \"tables\": [" + PUMPS
                        + "], \"texts\": [{\"file\": \"报告\", \"paragraphs\": [\" \"]}]}"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("texts[0].paragraphs")
                .hasMessageContaining("至少一段");
        assertThatThrownBy(() -> checked(PUMPS, "{\"file\": \"便条\", \"paragraphs\": [\"明天开会\"]}"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("「卷宗.json」的 texts[0]")
                .hasMessageContaining("没有自评报告");
        assertThatThrownBy(() -> checked("", REPORT))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("没有自评表");
        assertThatThrownBy(() -> read("{\"version\": 1, \"tables\": [" + PUMPS + "], \"texts\": [\"报告\"]}"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("texts[0]");
    }

    private static CheckedDossier read(String document) {
        return ENGINE.dossier("卷宗.json", document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("README 的最小卷宗:部门表项目支出60,项目表执行49,差11;报告98.6分与表相同")
    void readme() throws IOException {
        Matcher json =
                Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        assertThat(json.find()).isTrue();
        assertThat(json.find()).isTrue();
        assertThat(Schema.faults(json.group(1))).isEmpty();
        CheckedDossier dossier = read(json.group(1));
        assertThat(dossier.tables().get(1).scored().total()).isEqualByComparingTo("98.6");
        assertThat(dossier.findings())
                .filteredOn(finding -> finding.severity() != jixiao.model.Severity.INFO)
                .extracting(Finding::code)
                .containsExactly("PROJECT_SPENDING_MISMATCH");
    }
}

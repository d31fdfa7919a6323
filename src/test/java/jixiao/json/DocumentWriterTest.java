package jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentWriterTest {
    private static final String TEXT =
            new DocumentWriter(Sample.STAMP, table -> Sample.WORDING).text(List.of(Sample.judgement()));

    private static JsonNode at(String pointer) {
        return new JsonMapper().readTree(TEXT).at(pointer);
    }

    @Test
    @DisplayName("输出符合随附的模式,且没有模式未说明的成员")
    void followsSchema() {
        assertThat(Schema.strictFaults(TEXT)).isEmpty();
    }

    @Test
    @DisplayName("规定的成员无论有无内容都写出,没有的写 null")
    void everyMemberIsThere() {
        assertThat(names("")).contains("version", "engine", "convention", "conventionHash", "tables");
        assertThat(names("/tables/0"))
                .contains(
                        "source",
                        "form",
                        "title",
                        "year",
                        "unit",
                        "implementer",
                        "supervisor",
                        "project",
                        "date",
                        "execution",
                        "goals")
                .contains("total", "totalRange", "totalVerified", "claimedTotal", "grade", "findings");
        assertThat(names("/tables/0/source")).contains("file", "sheet", "sha256");
        assertThat(names("/tables/0/execution"))
                .contains("budget", "actual", "rate", "weight", "score", "claimedRate", "claimedScore", "basis");
        assertThat(names("/tables/0/goals/0")).contains("no", "text", "points", "indicators");
        assertThat(names("/tables/0/goals/0/indicators/2"))
                .contains("cell", "level1", "level2", "level3", "target", "actual", "weight", "weightSource")
                .contains("achievement", "score", "scoreRange", "needsReview", "claimedScore", "reason", "basis");
        assertThat(names("/tables/0/goals/0/indicators/2/target")).contains("text", "kind", "value", "upper", "unit");
        assertThat(names("/tables/0/goals/0/indicators/2/actual")).contains("text", "value", "unit", "approximate");
        assertThat(names("/tables/0/goals/0/indicators/2/basis")).contains("rule", "clause", "formula", "missed");
        assertThat(names("/tables/0/findings/1")).contains("code", "severity", "cell", "message", "expected", "actual");
        assertThat(at("/tables/0/grade").isNull()).isTrue();
        assertThat(at("/tables/0/goals/0/indicators/2/score").isNull()).isTrue();
        assertThat(at("/tables/0/goals/0/indicators/2/level2").isNull()).isTrue();
    }

    @Test
    @DisplayName("数字照写:金额万元,百分比为小数,14万件为 140000,得分保留两位,从不用科学计数法")
    void numbersArePlain() {
        assertThat(TEXT)
                .contains("\"budget\" : 4019.64", "\"claimedRate\" : 0.9764", "\"rate\" : 0.9764,")
                .contains("\"value\" : 140000,", "\"value\" : 126000,", "\"score\" : 9.00,", "\"score\" : 19.53,")
                .contains("\"total\" : 33.53", "\"totalRange\" : [ 33.53, 36.53 ]", "\"version\" : 1,")
                .doesNotContainPattern("[0-9][eE][+-]?[0-9]");
    }

    @Test
    @DisplayName("表上写法与数不同的另记,相同的不重复")
    void printedFormsAreKept() {
        assertThat(at("/tables/0/execution/printed/actual/text").stringValue()).isEqualTo("3924.94万元");
        assertThat(at("/tables/0/goals/0/indicators/0/printed/level2/points").decimalValue())
                .isEqualByComparingTo("15");
        assertThat(at("/tables/0/goals/0/indicators/0/printed").has("claimedScore"))
                .isFalse();
        assertThat(at("/tables/0/goals/0/indicators/0/cells/claimedScore").stringValue())
                .isEqualTo("G12");
    }

    @Test
    @DisplayName("审核发现给出单元格和两个数;不在本表的写明工作表")
    void findingsNameTheirCell() {
        assertThat(at("/tables/0/findings/0").toString())
                .startsWith(
                        "{\"code\":\"SCORE_MISMATCH\",\"severity\":\"ERROR\",\"cell\":\"G12\",\"place\":{\"file\":\"办公室.xlsx\","
                                + "\"sheet\":\"自评表\",\"cell\":\"G12\"},\"message\":\"")
                .endsWith("\",\"expected\":9,\"actual\":10}");
        assertThat(at("/tables/0/findings/0/message").stringValue()).contains("9.00", "10");
        assertThat(at("/tables/0/findings/1/sheet").stringValue()).isEqualTo("底稿");
    }

    @Test
    @DisplayName("单行写法与多行写法内容相同")
    void oneLineSaysTheSame() {
        String line = new DocumentWriter(Sample.STAMP, table -> Sample.WORDING).line(List.of(Sample.judgement()));
        assertThat(line).doesNotContain("\n");
        assertThat(new JsonMapper().readTree(line)).isEqualTo(new JsonMapper().readTree(TEXT));
    }

    private static List<String> names(String pointer) {
        return List.copyOf(at(pointer).propertyNames());
    }
}

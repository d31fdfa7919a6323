package jixiao.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jixiao.json.DocumentText;
import jixiao.json.DocumentWriter;
import jixiao.json.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 摘录: the lines that something is published of, and no other. */
class ExtractDocumentTest {
    private static TableDocument table(String text) {
        return DocumentText.table(("{\"tables\":[" + text + "]}").getBytes(UTF_8));
    }

    private static ExtractDocument of(String text) {
        return ExtractDocument.of(table(text), where -> Map.of("C9", "归档数量").getOrDefault(where, ""));
    }

    private static List<String> lines(String... lines) {
        return of("{\"goals\":[{\"no\":\"二\",\"indicators\":[" + String.join(",", lines) + "]}]}")
                .lines()
                .map(IndicatorDocument::level3)
                .toList();
    }

    private static String line(String name, String rest) {
        return "{\"level3\":\"" + name + "\"," + rest + "}";
    }

    @Test
    @DisplayName("填报与复核得分差一分的、要人定的、人定过的摘出;相等(9与9.00)的、缺一个得分的不摘")
    void published() {
        assertThat(lines(
                        line("差一分", "\"claimedScore\":10,\"score\":9"),
                        line("差百分之一分", "\"claimedScore\":9.01,\"score\":9.00"),
                        line("相等", "\"claimedScore\":9,\"score\":9.00"),
                        line("没有填报", "\"score\":9"),
                        line("没有得分", "\"claimedScore\":9"),
                        line("零对零", "\"claimedScore\":0,\"score\":0.00"),
                        line("零对缺", "\"claimedScore\":0"),
                        line("要人定", "\"needsReview\":true"),
                        line("人定过", "\"claimedScore\":9,\"score\":9,\"basis\":{\"rule\":\"复核人定分\"}")))
                .containsExactly("差一分", "差百分之一分", "要人定", "人定过");
    }

    @Test
    @DisplayName("目标的序号都在,没有可摘的目标也在;摘出的行一字不少")
    void goals() {
        String open = line("要人定", "\"cell\":\"C9\",\"needsReview\":true,\"weight\":3,\"scoreRange\":[0,3]");
        String text = "{\"goals\":[{\"no\":\"一\",\"indicators\":[" + line("相等", "\"score\":1")
                + "]},{\"no\":\"二\",\"indicators\":[" + open + "]}]}";
        assertThat(of(text).goals())
                .containsExactly(
                        new ExtractDocument.Goal("一", List.of()),
                        new ExtractDocument.Goal("二", table(text).goals().get(1).indicators()));
    }

    @Test
    @DisplayName("预算执行:得分不同才摘,相等或缺一个的不摘")
    void execution() {
        assertThat(of("{\"execution\":{\"budget\":100,\"claimedScore\":20,\"score\":19.5}}")
                        .execution()
                        .budget())
                .hasValueSatisfying(budget -> assertThat(budget).isEqualByComparingTo("100"));
        assertThat(of("{\"execution\":{\"budget\":100,\"claimedScore\":20.0,\"score\":20}}")
                        .execution())
                .isEqualTo(ExecutionDocument.NONE);
        assertThat(of("{\"execution\":{\"budget\":100,\"claimedScore\":20}}").execution())
                .isEqualTo(ExecutionDocument.NONE);
        assertThat(of("{}").execution()).isEqualTo(ExecutionDocument.NONE);
    }

    @Test
    @DisplayName("写出再读回,与写出前相同")
    void again() {
        TableDocument whole = DocumentText.table(new DocumentWriter(Sample.STAMP, table -> Sample.WORDING)
                .line(List.of(Sample.judgement()))
                .getBytes(UTF_8));
        ExtractDocument extract = ExtractDocument.of(whole, where -> "办结件数");
        assertThat(extract.lines()).isNotEmpty();
        assertThat(extract.findings()).isNotEmpty();
        assertThat(DocumentText.extract(DocumentText.bytes(extract))).isEqualTo(extract);
    }

    private static String finding(String code, String cell) {
        return "{\"code\":\"" + code + "\",\"cell\":\"" + cell + "\",\"place\":{}}";
    }

    @Test
    @DisplayName("发现全在;发现所在的格说得出指标,不属于哪一行的格说空")
    void findings() {
        ExtractDocument extract = of("{\"findings\":["
                + String.join(",", finding("A", "C9"), finding("B", "C9"), finding("C", "A1"), finding("D", ""))
                + "]}");
        assertThat(extract.findings()).extracting(FindingDocument::code).containsExactly("A", "B", "C", "D");
        assertThat(extract.named("C9")).isEqualTo("归档数量");
        assertThat(extract.named("A1")).isEmpty();
        assertThat(extract.named("")).isEmpty();
    }
}

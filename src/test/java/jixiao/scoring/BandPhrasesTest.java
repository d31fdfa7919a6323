package jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jixiao.model.Quantity;
import jixiao.model.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandPhrasesTest {
    private static BandPhrases list(List<String> words, List<String> exceptions) {
        return BandPhrases.of(Map.of("词", words, "词除外", exceptions), "词");
    }

    @Test
    @DisplayName("最长的词优先;没有词表就什么也找不到")
    void longest() {
        BandPhrases phrases = list(List.of("未", "未完成", "没有"), List.of());
        assertThat(phrases.in("今年未完成")).contains("未完成");
        assertThat(phrases.allIn("没有人未完成")).containsExactly("未完成", "没有", "未");
        assertThat(phrases.in("完成")).isEmpty();
        assertThat(phrases.in("")).isEmpty();
        assertThat(BandPhrases.of(Map.of(), "词").in("未完成")).isEmpty();
    }

    @Test
    @DisplayName("「…」表示中间可以有别的字,前后次序不能颠倒")
    void gap() {
        BandPhrases phrases = list(List.of("按…发放"), List.of());
        assertThat(phrases.in("按月足额发放")).contains("按…发放");
        assertThat(phrases.in("按发放")).contains("按…发放");
        assertThat(phrases.in("发放按月")).isEmpty();
    }

    @Test
    @DisplayName("除外的词遮住其中的字,别处的照样算")
    void exceptions() {
        BandPhrases phrases = list(List.of("不"), List.of("不断", "不…折扣"));
        assertThat(phrases.in("不断提升")).isEmpty();
        assertThat(phrases.in("不断提升,质量不高")).contains("不");
        assertThat(phrases.in("不打任何折扣")).isEmpty();
        assertThat(phrases.startOf("不断")).isEmpty();
        assertThat(phrases.startOf("不高")).contains("不");
        assertThat(phrases.startOf("很不高")).isEmpty();
    }

    @Test
    @DisplayName("去掉词:长的先去;只有符号的词不算词")
    void takenOut() {
        assertThat(list(List.of("已", "已经", "★★"), List.of()).takenOutOf("已经完成,均已落实"))
                .isEqualTo("完成,均落实");
    }

    @Test
    @DisplayName("词表里带标点、全角、空格的词,按去掉以后的字找")
    void normalForm() {
        assertThat(list(List.of("按期、完成"), List.of()).in("今年按期完成")).contains("按期完成");
        assertThat(list(List.of("Ａ级"), List.of()).in("达到A级")).contains("A级");
    }

    @Test
    @DisplayName("每一处都找得到:从左到右,同一处长的在前;长词里的短词说得出")
    void hits() {
        List<BandPhrases.Hit> hits = list(List.of("增", "负增长", "增长"), List.of()).hits("税收负增长");
        assertThat(hits)
                .containsExactly(
                        new BandPhrases.Hit("负增长", 2, 5),
                        new BandPhrases.Hit("增长", 3, 5),
                        new BandPhrases.Hit("增", 3, 4));
        assertThat(hits.get(1).isWithin(hits.get(0))).isTrue();
        assertThat(hits.get(2).isWithin(hits.get(1))).isTrue();
        assertThat(hits.get(0).isWithin(hits.get(1))).isFalse();
        assertThat(hits.get(0).isWithin(hits.get(0))).isFalse();
        assertThat(new BandPhrases.Hit("增", 0, 1).isWithin(hits.get(0))).isFalse();
        assertThat(new BandPhrases.Hit("长期", 4, 6).isWithin(hits.get(0))).isFalse();
    }

    @Test
    @DisplayName("除外的词遮住以后,后面的字还在原处;几条除外的词遮最长的;一段文字以除外的词结尾")
    void hiddenInPlace() {
        BandPhrases phrases = list(List.of("不"), List.of("不断", "不断改善"));
        assertThat(phrases.hits("持续不断,还不好")).containsExactly(new BandPhrases.Hit("不", 6, 7));
        assertThat(phrases.hits("不断改善不")).containsExactly(new BandPhrases.Hit("不", 4, 5));
        assertThat(phrases.hits("好不断")).isEmpty();
    }

    @Test
    @DisplayName("开头的词取最长的;空的文字没有开头")
    void start() {
        BandPhrases phrases = list(List.of("未", "未能", "未能够"), List.of());
        assertThat(phrases.startOf("未能完成")).contains("未能");
        assertThat(phrases.startOf("能")).isEmpty();
        assertThat(phrases.startOf("")).isEmpty();
    }

    @ParameterizedTest(name = "「{0}」:{1}")
    @DisplayName("结尾的词:后面只许跟后词,可以连着跟几个")
    @CsvSource({
        "投诉, 投诉",
        "有责投诉, 投诉",
        "有责投诉件数, 投诉",
        "投诉数量, 投诉",
        "投诉事故件数, 事故",
        "重大投诉, 重大投诉",
        "投诉办结率, ''",
        "投诉数办结, ''",
        "办结率, ''",
        "'', ''"
    })
    void ending(String name, String word) {
        BandPhrases bad = list(List.of("投诉", "事故", "重大投诉"), List.of());
        BandPhrases after = list(List.of("件数", "数", "量"), List.of());
        assertThat(bad.ending(name, after).orElse("")).isEqualTo(word);
    }

    @Test
    @DisplayName("没有后词:只有结尾的才算")
    void endingAlone() {
        BandPhrases bad = list(List.of("投诉"), List.of());
        BandPhrases none = list(List.of(), List.of());
        assertThat(bad.ending("有责投诉", none)).contains("投诉");
        assertThat(bad.ending("投诉件数", none)).isEmpty();
    }

    @ParameterizedTest(name = "「{0}」存作{1}:写的是{2}")
    @DisplayName("存的数与写的数不同时,找出写的数")
    @CsvSource({
        "600元, 0.06, 600",
        "95%, 0.95, 95",
        "2024年共600元, 0.0600, 600",
        "下降2%, -0.02, -2",
        "'1,132.98元', 0.113298, 1132.98",
        "六百元, 0.06, 0.06",
        "0元, 0, 0"
    })
    void asWritten(String text, String held, String written) {
        Quantity quantity = Quantity.exact(new BigDecimal(held), Unit.WAN_YUAN);
        assertThat(AsWritten.number(quantity, text)).isEqualByComparingTo(written);
    }
}

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

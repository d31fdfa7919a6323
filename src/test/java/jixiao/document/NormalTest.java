package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.text.Normal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    @ParameterizedTest(name = "「{0}」归一为「{1}」")
    @DisplayName("全角、空白、括号、比较号和横线各归为一种写法")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "≧ １０ （次）|≥10(次)",
                "﹦100%|=100%",
                "═100％|=100%",
                "＞＝5|≥5",
                "<=5|≤5",
                "=<5|≤5",
                "＜5|<5",
                "97%——100%|97%-100%",
                "97%－100%|97%-100%",
                "−2%|-2%",
                "5～8次|5~8次",
                "元/人・月|元/人·月",
                "年初目标值【Ａ】|年初目标值(A)",
                "年　度 目\t标|年度目标",
                "1，132．98|1,132.98",
                "120㎡|120m2",
                "2024年6⽉|2024年6月",
                "完成。|完成。",
                "《督查通报》|《督查通报》",
                "「四大比拼」|“四大比拼”",
                "+-10%|±10%",
                "≥==5|≥5",
                "a----b|a-b",
                "①完成|①完成"
            })
    void oneWayToWrite(String given, String expected) {
        assertThat(Normal.text(given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "「{0}」留下「{1}」")
    @DisplayName("比较两段话时不看标点,保留影响数值的符号")
    @CsvSource(
            delimiter = '|',
            value = {"保障有力、流畅高效。|保障有力流畅高效", "达到 59.4%.|达到59.4%", "“四大比拼”|四大比拼", "≥ 5 次!|≥5次", "第3.|第3"})
    void onlyTheWords(String given, String expected) {
        assertThat(Normal.words(given)).isEqualTo(expected);
    }

    @Property
    @Label("再归一一次不变")
    boolean twiceIsOnce(@ForAll String any) {
        String once = Normal.text(any);
        return Normal.text(once).equals(once) && Normal.words(Normal.words(any)).equals(Normal.words(any));
    }
}

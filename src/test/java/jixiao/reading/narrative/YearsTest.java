package jixiao.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    @Test
    @DisplayName("到这个位置为止:从这里开始的年份、这里的句号都还不算")
    void edges() {
        assertThat(Years.before("2022年", 0)).isEmpty();
        assertThat(Years.before("2022年。", 5)).contains(2022);
        assertThat(Years.before("2022年。3", 6)).isEmpty();
    }

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("一段话的第一个年度,中文写的零有几种写法")
    @CsvSource({
        "2023年度水务局自评报告, 2023",
        "2022年预算和2023年决算, 2022",
        "二〇二三年度报告, 2023",
        "二○二三年度报告, 2023",
        "二O二四年度报告, 2024",
        "二0二〇年度报告, 2020"
    })
    void first(String text, int year) {
        assertThat(Years.first(text)).contains(year);
    }

    @Test
    @DisplayName("没有年度的不猜;1998年不是所说的年度")
    void none() {
        assertThat(Years.first("年度报告")).isEmpty();
        assertThat(Years.first("成立于1998年")).isEmpty();
    }

    private static Optional<Integer> before(String text, String number) {
        return Years.before(text, text.indexOf(number));
    }

    @Test
    @DisplayName("一个数的年度是同一句里它前面最近的;只用来比的、后面的、别的句子的都不算")
    void before() {
        assertThat(before("2022年支出80万元,2023年支出90万元", "80")).contains(2022);
        assertThat(before("2022年支出80万元,2023年支出90万元", "90")).contains(2023);
        assertThat(before("2023年支出90万元,比2022年增加10万元", "10")).contains(2023);
        assertThat(before("支出90万元,与2022年相同", "90")).isEmpty();
        assertThat(before("支出90万元为2023年决算", "90")).isEmpty();
        assertThat(before("2022年已结束。支出90万元", "90")).isEmpty();
        assertThat(before("2022年已结束;支出90万元。2023年继续", "90")).isEmpty();
        assertThat(before("2022年已结束。2023年支出90万元。", "90")).contains(2023);
    }
}

package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.narrative.PartsList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AmountsTest {
    private static List<PartsList> lists(String text) {
        Passage passage = passage(text);
        return Amounts.in(passage, PHRASES.in(passage, remark -> {}));
    }

    private static String told(PartsList list) {
        StringBuilder out = new StringBuilder(list.name() + " " + plain(list.whole()) + " =");
        for (int at = 0; at < list.parts().size(); at++) {
            out.append(" ")
                    .append(list.names().get(at))
                    .append(" ")
                    .append(plain(list.parts().get(at)));
        }
        return out.append(list.closed() ? "" : " …").toString();
    }

    private static String plain(jixiao.model.narrative.Stated stated) {
        return stated.value().stripTrailingZeros().toPlainString();
    }

    private static List<String> in(String text) {
        return lists(text).stream().map(AmountsTest::told).toList();
    }

    @Test
    @DisplayName("“包括”是全部,“其中”是一部分;其中只有基本支出和项目支出的也是全部")
    void introduced() {
        assertThat(in("专项经费共120万元,包括甲班50万元,乙班70万元。")).containsExactly("专项经费 120 = 甲班 50 乙班 70");
        assertThat(in("专项经费120万元,其中:甲班50万元,乙班60万元。")).containsExactly("专项经费 120 = 甲班 50 乙班 60 …");
        assertThat(in("全年支出120万元,其中:基本支出50万元,项目支出70万元。")).containsExactly("全年支出 120 = 基本支出 50 项目支出 70");
        assertThat(in("全年支出120万元,其中:项目支出70万元,基本支出50万元。")).containsExactly("全年支出 120 = 项目支出 70 基本支出 50 …");
        assertThat(in("专项经费0.5亿元,包括甲班2000万元(占40%),乙班3000.5万元。")).containsExactly("专项经费 5000 = 甲班 2000 乙班 3000.5");
    }

    @Test
    @DisplayName("一项不成清单,“主要”“等”没有列全的不成清单")
    void none() {
        assertThat(in("专项经费120万元,包括甲班50万元。")).isEmpty();
        assertThat(in("专项经费120万元,包括甲班50万元,乙班60万元等。")).isEmpty();
        assertThat(in("专项经费120万元,包括主要甲班50万元,乙班60万元。")).isEmpty();
        assertThat(in("专项经费120万元。甲班50万元,乙班60万元。")).isEmpty();
    }

    @Test
    @DisplayName("清单到句号、下一个“其中”、另一年为止,到说执行数、预算数的话为止")
    void ends() {
        assertThat(in("经费120万元,包括甲班50万元,乙班70万元。丙班10万元。")).containsExactly("经费 120 = 甲班 50 乙班 70");
        assertThat(in("经费120万元,包括甲班50万元,乙班70万元,2022年丙班10万元。")).containsExactly("经费 120 = 甲班 50 乙班 70");
        assertThat(in("经费120万元,包括甲班50万元,乙班70万元,其中丁班20万元,戊班30万元。"))
                .containsExactly("经费 120 = 甲班 50 乙班 70", "乙班 70 = 丁班 20 戊班 30 …");
        assertThat(in("经费120万元,包括甲班50万元,乙班70万元,执行数90万元。")).containsExactly("经费 120 = 甲班 50 乙班 70");
        assertThat(in("经费120万元,其中预算数50万元,另外有70万元。")).isEmpty();
        assertThat(in("执行数130万元,经费120万元,包括甲班50万元,乙班70万元。")).containsExactly("经费 120 = 甲班 50 乙班 70");
    }

    @Test
    @DisplayName("以“其中”开头的一句,分的是前一句的执行数")
    void beginning() {
        String text = "全年执行数120万元。其中:基本支出50万元,占41.7%,项目支出70万元,占58.3%。";
        assertThat(in(text)).containsExactly("支出 120 = 基本支出 50 项目支出 70");
        assertThat(lists(text).get(0).quote()).startsWith("全年执行数120万元。其中");
        assertThat(in("全年执行数100万元。再说执行数120万元。其中基本支出50万元,项目支出70万元。")).containsExactly("支出 120 = 基本支出 50 项目支出 70");
        assertThat(in("全年执行数120万元。另有说明。其中基本支出50万元,项目支出70万元。")).isEmpty();
        assertThat(in("其中基本支出50万元,项目支出70万元。")).isEmpty();
        assertThat(in("上年执行数90万元,执行数120万元。其中基本支出50万元,项目支出70万元。")).containsExactly("支出 120 = 基本支出 50 项目支出 70");
    }
}

package jixiao.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import jixiao.reading.narrative.Phrase.Slot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    private static final List<String> LINKS = List.of("为", "约", "共");

    private static Phrase phrase(String written) {
        return Phrase.of(written, LINKS);
    }

    private static String found(String written, String text) {
        return phrase(written).find(text, 0).map(Matcher::group).orElse("");
    }

    @Test
    @DisplayName("词、占位、自己的字数、最长的一段字")
    void parts() {
        Phrase scored = phrase("满分<分>,实得<分>");
        assertThat(scored.kinds()).containsExactly(Slot.POINTS, Slot.POINTS);
        assertThat(scored.length()).isEqualTo(5);
        assertThat(scored.word()).isEqualTo("满分");
        assertThat(phrase("项目<个>进行绩效自评").word()).isEqualTo("进行绩效自评");
        assertThat(phrase("<名>项目<略>自评表").kinds()).containsExactly(Slot.NAME);
        assertThat(phrase("<名>项目<略>自评表").length()).isEqualTo(5);
        assertThat(phrase("其中“甲”:<分>").word()).isEqualTo("其中甲");
        assertThat(phrase("<个>").word()).isEmpty();
        assertThat(phrase("<人>数").kinds()).isEmpty();
    }

    @Test
    @DisplayName("它说的数是最后一个数,名称不是数;没有数的是0")
    void claimed() {
        assertThat(phrase("满分<分>,得<分>").claimed()).isEqualTo(2);
        assertThat(phrase("自评得分<分>").claimed()).isEqualTo(1);
        assertThat(phrase("得分<分>,等级<名>。").claimed()).isEqualTo(1);
        assertThat(phrase("<名>得分<分>").claimed()).isEqualTo(2);
        assertThat(phrase("等级<名>。").claimed()).isZero();
        assertThat(phrase("没有结余").claimed()).isZero();
    }

    @Test
    @DisplayName("词与数之间可以有至多三个连接词,没有连接词的不许有")
    void links() {
        assertThat(found("得分<分>", "得分为9分")).isEqualTo("得分为9分");
        assertThat(found("得分<分>", "得分共为约9分")).isEqualTo("得分共为约9分");
        assertThat(found("得分<分>", "得分共为约为9分")).isEmpty();
        assertThat(found("等级<名>。", "等级为良。")).isEqualTo("等级为良。");
        assertThat(Phrase.of("得分<分>", List.of()).find("得分9分", 0)).isPresent();
        assertThat(Phrase.of("得分<分>", List.of()).find("得分为9分", 0)).isEmpty();
    }

    @Test
    @DisplayName("词中可以夹引号和顿号,逗号可以没有、可以是别的停顿,句号不行")
    void stops() {
        assertThat(found("自评得分<分>", "“自评”得分9分")).isEqualTo("自评”得分9分");
        for (String stop : List.of(",", ";", ":", "")) {
            assertThat(found("满分<分>,得<分>", "满分10分" + stop + "得9分")).isNotEmpty();
        }
        assertThat(found("满分<分>,得<分>", "满分10分。得9分")).isEmpty();
        assertThat(Phrase.bare("甲“乙”、丙,丁;戊:己。")).isEqualTo("甲乙丙丁戊己。");
    }

    @Test
    @DisplayName("名称后面的逗号是这一小句的结尾:名称取到停顿或段末,不带引号")
    void ending() {
        for (String stop : List.of(",", ";", ":", "。", "")) {
            assertThat(phrase("等级为<名>,").find("等级为“良好”" + stop, 0).map(match -> match.group(1)))
                    .contains("良好");
        }
        assertThat(phrase("等级为<名>,").length()).isEqualTo(4);
        assertThat(found("等级为<名>,", "等级为良好。很好")).isEqualTo("等级为良好。");
        assertThat(phrase("等级为<名>。").find("等级为“良好”。", 0).map(match -> match.group(1)))
                .contains("良好");
        assertThat(found("等级为<名>。", "等级为良好,群众满意。")).isEmpty();
        assertThat(phrase("等级为<名>。").length()).isEqualTo(4);
    }

    @ParameterizedTest(name = "「{0}」在「{1}」里是「{2}」")
    @DisplayName("每种占位认哪些写法")
    @CsvSource({
        "得<分>, 得九十五点五分, 得九十五点五分",
        "得<分>, '得1,005.5分', '得1,005.5分'",
        "得<分>, 得9分之一, ''",
        "得<分>, 得一分, ''",
        "支出<万元>, 支出90余万元, 支出90余万元",
        "支出<万元>, 支出90, 支出90",
        "支出<万元>, 支出2023年, ''",
        "支出<万元>, 支出3个, ''",
        "支出<万元>, 支出90亿元, 支出90亿元",
        "支出<万元>, 支出90亿, ''",
        "率<%>, 率百分之九十, 率百分之九十",
        "率<%>, 率90, ''",
        "项目<个>, 项目十二个, 项目十二个",
        "项目<个>, 项目3, 项目3",
        "项目<个>, 项目两项, 项目两项",
        "<年>执行, 2023年度执行, 2023年度执行",
        "<年>执行, 1999年执行, ''",
        "形成<名>报告, 形成甲;乙报告, ''",
        "收入<略>增加<万元>, '收入总计,比上年增加5万元', '收入总计,比上年增加5万元'",
        "收入<略>增加<万元>, 收入减少。增加5万元, ''"
    })
    void slots(String written, String text, String found) {
        assertThat(found(written, text)).isEqualTo(found);
    }

    @Test
    @DisplayName("占位里不是数的不认,从下一个字再找;从某处起找只找后面的")
    void find() {
        Phrase phrase = phrase("得<分>");
        assertThat(phrase.find("得十百分,得9分", 0).map(Matcher::start)).contains(5);
        assertThat(phrase.find("得十百分", 0)).isEmpty();
        assertThat(phrase.find("得9分,得8分", 1).map(match -> match.group(1))).contains("8");
        assertThat(phrase.find("得9分", 0).map(match -> match.group(1))).contains("9");
        assertThat(phrase.find("得9分", 3)).isEqualTo(Optional.empty());
        assertThat(phrase.find("得9分", 4)).isEmpty();
        assertThat(phrase("得<分>,减<个>").find("得十百分,减3个", 0)).isEmpty();
    }

    @Test
    @DisplayName("哪些占位是数")
    void numbers() {
        assertThat(List.of(Slot.values()).stream().filter(Slot::isNumber))
                .containsExactly(Slot.POINTS, Slot.AMOUNT, Slot.RATE, Slot.COUNT);
    }
}

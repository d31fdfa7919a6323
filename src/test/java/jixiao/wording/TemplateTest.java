package jixiao.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static String fill(String template, Map<String, String> words) {
        return new Template(template)
                .fill((name, form) -> words.getOrDefault(name, "") + (form.isEmpty() ? "" : "<" + form + ">"));
    }

    @Test
    @DisplayName("占位填入文字,写法一并交出")
    void placeholders() {
        assertThat(fill("“{指标}”应得{应为:分}分。", Map.of("指标", "培训", "应为", "8.33"))).isEqualTo("“培训”应得8.33<分>分。");
    }

    @ParameterizedTest(name = "{0},占位甲=“{1}”:{2}")
    @CsvSource({
        "前[有{甲}]后, 一, 前有一后",
        "前[有{甲}]后, '', 前后",
        "前{甲}后, '', 前后",
        "[一{甲}][二{甲}], 三, 一三二三",
        "[常有]的, '', 常有的",
        "[{甲}{乙}]末, 一, 末"
    })
    void optionalParts(String template, String word, String text) {
        assertThat(fill(template, Map.of("甲", word))).isEqualTo(text);
    }

    @Test
    @DisplayName("填入的文字原样照写:$、反斜杠、括号、花括号都不再解释")
    void literally() {
        assertThat(fill("{甲}", Map.of("甲", "$1\\{乙}[丙]"))).isEqualTo("$1\\{乙}[丙]");
    }

    @Test
    @DisplayName("填入的文字过长时只写前 100 字,并说共有多少字")
    void longTexts() {
        assertThat(fill("“{甲}”", Map.of("甲", "字".repeat(300)))).hasSize(302);
        assertThat(fill("“{甲}”", Map.of("甲", "字".repeat(301)))).isEqualTo("“" + "字".repeat(100) + "……(共301字)”");
    }
}

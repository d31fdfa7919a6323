package jixiao.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公式域画的字")
class WordEquationTest {
    @Test
    @DisplayName("带圈的数、打钩的框、分数、上标读出来;别的域不是公式")
    void drawn() {
        assertThat(WordEquation.text(" EQ \\o\\ac(○,3) ")).isEqualTo("③");
        assertThat(WordEquation.text("eq \\o\\ac(□,√)")).isEqualTo("☑");
        assertThat(WordEquation.text("EQ \\f(1,2)")).isEqualTo("1/2");
        assertThat(WordEquation.text("EQ 10\\s\\up5(4)次")).isEqualTo("10⁴次");
        assertThat(WordEquation.text("EQ \\o(甲\\,乙")).isEqualTo("甲,乙");
        assertThat(WordEquation.text("PAGE")).isEmpty();
    }
}

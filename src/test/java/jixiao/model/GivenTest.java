package jixiao.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@link Given}: which part is missing is said. */
class GivenTest {
    @Test
    @DisplayName("各项都有的做得成,空的文字也算有;缺哪一项就说哪一项")
    void all() {
        assertThatCode(() -> Given.all("", 0, "三")).doesNotThrowAnyException();
        assertThatNullPointerException()
                .isThrownBy(() -> Given.all("一", null, null))
                .withMessage("part 2 of 3 is not given");
        assertThatNullPointerException()
                .isThrownBy(() -> new Place("文件", "表", null))
                .withMessage("part 3 of 3 is not given");
    }
}

package jixiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 压缩的文档. */
class PackedTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"单位\":\"某局\",\"得分\":94.52}", "𠀀\n\"\\"})
    @DisplayName("解开就是原来的字;存了再取相同")
    void sameText(String text) {
        Packed packed = Packed.of(text);
        assertThat(packed.text()).isEqualTo(text);
        assertThat(packed.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(Packed.kept(packed.gzip())).isEqualTo(packed).hasToString(text);
        assertThat(Packed.of(text + " ")).isNotEqualTo(packed);
    }

    /** The last eight bytes are the check sum and the length of the text. */
    @ParameterizedTest
    @ValueSource(ints = {-8, -4, -1})
    @DisplayName("存档里改了一个字节、截短了的,取时就说已损坏")
    void damaged(int at) {
        byte[] gzip = Packed.of("{\"得分\":94.52}").gzip().clone();
        gzip[gzip.length + at] ^= 1;
        assertThatThrownBy(() -> Packed.kept(gzip)).isInstanceOf(Database.DamagedStore.class);
        byte[] cut = java.util.Arrays.copyOf(gzip, gzip.length + at);
        assertThatThrownBy(() -> Packed.kept(cut)).isInstanceOf(Database.DamagedStore.class);
    }
}

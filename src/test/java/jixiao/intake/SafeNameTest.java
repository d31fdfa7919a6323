package jixiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 安全路径. */
class SafeNameTest {
    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("Windows 的设备名改名,只是以它开头的不改")
    @CsvSource({
        "aux/表.xlsx, _aux/表.xlsx",
        "CON.xlsx, _CON.xlsx",
        "nul, _nul",
        "com1.txt.xlsx, _com1.txt.xlsx",
        "LPT9.xls, _LPT9.xls",
        "auxiliary/console.xlsx, auxiliary/console.xlsx",
        "com10.xlsx, com10.xlsx",
        "a.aux, a.aux"
    })
    void reserved(String path, String safe) {
        assertThat(SafeName.of(path)).isEqualTo(safe);
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("看不见的、改变方向的、控制终端的字符不留,路径不出文件夹")
    @CsvSource({
        "表\u202Exslx.xlsx, 表xslx.xlsx",
        "零\u200B宽.xlsx, 零宽.xlsx",
        "'a\u001B[31mb.xlsx', a_[31mb.xlsx",
        "'a\nb.xlsx', a_b.xlsx",
        "../../x.xlsx, x.xlsx",
        "C:\\x\\y.xlsx, C_/x/y.xlsx"
    })
    void unseen(String path, String safe) {
        assertThat(SafeName.of(path)).isEqualTo(safe);
    }

    /** 80 characters of three bytes are 240; with 35 for what follows, 220 bytes and the ending stay: 73 characters. */
    @Test
    @DisplayName("80 个汉字的名称按字节截短,后缀不变,加“_计分”后不超过 255 字节")
    void longNames() {
        String safe = SafeName.of("绩".repeat(80) + ".xlsx");
        assertThat(safe).isEqualTo("绩".repeat(73) + ".xlsx");
        // 255 − 12 bytes of "_计分.xlsx" (1 + 6 + 5) = 243 = 81 characters
        assertThat(SafeName.joined("绩".repeat(80), "_计分.xlsx")).isEqualTo("绩".repeat(80) + "_计分.xlsx");
        assertThat(SafeName.joined("绩".repeat(82), "_计分.xlsx")).isEqualTo("绩".repeat(81) + "_计分.xlsx");
        assertThat(SafeName.joined("绩".repeat(82), "_计分.xlsx").getBytes(StandardCharsets.UTF_8))
                .hasSize(255);
        assertThat(SafeName.of("a".repeat(60) + ".xlsx")).isEqualTo("a".repeat(60) + ".xlsx");
    }

    @Test
    @DisplayName("两个码元的字不从中间断开")
    void wholeSigns() {
        // 220 bytes hold 55 signs of four bytes.
        assertThat(SafeName.of("𠀀".repeat(60) + ".xls")).isEqualTo("𠀀".repeat(55) + ".xls");
    }
}

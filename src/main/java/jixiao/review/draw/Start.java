package jixiao.review.draw;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import jixiao.document.Digest;

/** 随机起点: a number that seed and stratum alone give, so that anybody can reckon it again. */
final class Start {
    private static final int DIGITS = 15;
    private static final int SCALE = 6;
    private static final long PARTS = 1_000_000;

    /** How it is reckoned, for the protocol. */
    static final String HOW = "随机起点:把“种子|层”(UTF-8)取 SHA-256,前15位十六进制数除以1000000,余数作小数部分(0.000000至0.999999)。";

    private Start() {}

    /** At least 0 and less than 1, six decimals. */
    static BigDecimal of(long seed, String stratum) {
        byte[] bytes = (seed + "|" + stratum).getBytes(StandardCharsets.UTF_8);
        long number = Long.parseLong(Digest.of(bytes).substring(0, DIGITS), 16);
        return BigDecimal.valueOf(number % PARTS, SCALE);
    }
}

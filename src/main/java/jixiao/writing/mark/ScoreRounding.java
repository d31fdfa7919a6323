package jixiao.writing.mark;

import java.util.Objects;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;

/**
 * 得分舍入, as spreadsheets write it. What a program's binary numbers miss by a hair is mended before it is cut, so that
 * 3×1.4 cut to one decimal stays 4.2.
 *
 * @param function ROUND, ROUNDDOWN or ROUNDUP
 * @param decimals of every score
 */
public record ScoreRounding(String function, int decimals) {
    /** Decimals to which binary numbers are exact in spreadsheets, for scores up to some thousands. */
    private static final int EXACT = 10;

    public ScoreRounding {
        Objects.requireNonNull(function);
    }

    /** As a convention's 得分舍入 and 得分小数位 say. */
    public static ScoreRounding of(Parameters parameters) {
        String function = switch (parameters.word(Parameter.ROUNDING)) {
            case "舍去" -> "ROUNDDOWN";
            case "进位" -> "ROUNDUP";
            default -> "ROUND";
        };
        return new ScoreRounding(function, parameters.decimals());
    }

    /** A score of an expression, rounded once. */
    String of(String expression) {
        String exact = "ROUND(" + expression + "," + EXACT + ")";
        return function.equals("ROUND")
                ? "ROUND(" + expression + "," + decimals + ")"
                : function + "(" + exact + "," + decimals + ")";
    }

    /** A sum of rounded scores, free of binary remains. */
    String sum(String expression) {
        return "ROUND(" + expression + "," + decimals + ")";
    }
}

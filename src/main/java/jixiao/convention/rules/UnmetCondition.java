package jixiao.convention.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jixiao.convention.MethodRow;
import jixiao.model.Given;
import jixiao.model.fact.LineFact;
import jixiao.text.Normal;

/**
 * 不符的条件: the first condition of a row of 《计分方法》 that a line does not meet. The rules choose; this only says why one of
 * them did not, and a test holds it against them over every kind of line.
 *
 * @param heading column of the sheet
 * @param wanted what stands there: 不低于、非定性
 * @param own what the line has in its place, in the sheet's words; empty for nothing
 */
public record UnmetCondition(String heading, String wanted, String own) {
    private static final String NOT = "非";

    public UnmetCondition {
        Given.all(heading, wanted, own);
    }

    /** The first condition that a line does not meet, in the order of the sheet; empty where it meets them all. */
    public static Optional<UnmetCondition> of(MethodRow row, LineFact line) {
        return Arrays.stream(row.condition().split(";"))
                .filter(condition -> !condition.isEmpty())
                .map(condition -> condition.split("=", 2))
                .map(condition -> new UnmetCondition(condition[0], condition[1], own(condition[0], line)))
                .filter(condition -> !condition.isMet(line))
                .findFirst();
    }

    private boolean isMet(LineFact line) {
        List<String> words = List.of(wanted.split("、"));
        List<String> unwanted = words.stream().filter(UnmetCondition::isNot).toList();
        Predicate<String> fits = word -> fits(word, line);
        boolean any = words.stream().allMatch(UnmetCondition::isNot)
                || words.stream().filter(word -> !isNot(word)).anyMatch(fits);
        return any
                && unwanted.stream().map(word -> word.substring(NOT.length())).noneMatch(fits);
    }

    private static boolean isNot(String word) {
        return word.startsWith(NOT) && word.length() > NOT.length();
    }

    private boolean fits(String word, LineFact line) {
        boolean list = word.startsWith("《") && word.endsWith("》");
        return switch (heading) {
            case "名称含" ->
                list
                        ? line.words().contains(word.substring(1, word.length() - 1))
                        : line.name().contains(Normal.text(word));
            case "一级指标" -> line.level1().contains(Normal.text(word));
            case "二级指标" -> line.level2().contains(Normal.text(word));
            default -> LineCondition.isCoded(heading, word, line);
        };
    }

    private static String own(String heading, LineFact line) {
        return switch (heading) {
            case "名称含" -> line.name();
            case "一级指标" -> line.level1();
            case "二级指标" -> line.level2();
            default -> LineCondition.ownWord(heading, line);
        };
    }
}

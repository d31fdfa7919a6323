package jixiao.review.letter;

import java.util.List;
import java.util.stream.Stream;
import jixiao.review.Verdict;

/**
 * 意见书: what is told to one unit.
 *
 * @param key which unit, however its name is written; a table that names none is alone
 * @param unit 单位 as written; empty where it names none
 * @param tables its tables, in the order of the summary
 */
record Letter(String key, String unit, List<LetterTable> tables) {
    static final String RETURN = "退回修改意见";
    static final String OPINION = "复核意见书";

    Letter {
        tables = List.copyOf(tables);
    }

    /** Whether something is wrong, or a person wants something: then it is a 退回修改意见. */
    boolean isReturn() {
        return tables.stream().anyMatch(table -> table.result().verdict() == Verdict.RETURNED || table.asked());
    }

    /** Whether there is nothing to tell but that all is well. */
    boolean isSilent() {
        return !isReturn() && items().isEmpty() && scores().isEmpty();
    }

    String kind() {
        return isReturn() ? RETURN : OPINION;
    }

    List<LetterItem> items() {
        return tables.stream().flatMap(table -> table.items().stream()).toList();
    }

    List<LetterScore> scores() {
        return tables.stream().flatMap(table -> table.scores().stream()).toList();
    }

    /** The years that its tables are about. */
    String years() {
        return String.join(
                "、",
                tables.stream()
                        .map(each -> each.about().year())
                        .filter(year -> !year.isBlank())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The sheets of its files where two of its tables would be called alike. */
    boolean isAmbiguous(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).count() > 1;
    }

    /** What its file is called, without ending. */
    String file() {
        String of = unit.isBlank()
                ? "未写单位_"
                        + Stream.of(tables.get(0).about().file().split("/"))
                                .reduce((first, second) -> second)
                                .orElse("")
                                .replaceFirst("\\.[^.]*$", "")
                : unit;
        return of.replace('/', '_').replace('\\', '_') + "_" + kind();
    }
}

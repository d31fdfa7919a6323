package jixiao.review.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 填过的一行, as its texts: the last of them are what a person fills in. */
final class FilledRow {
    private FilledRow() {}

    /** The texts of a row that is filled in otherwise. */
    static List<String> of(List<String> texts, List<String> said) {
        List<String> row = new ArrayList<>(texts.subList(0, texts.size() - said.size()));
        row.addAll(said);
        return row;
    }

    /** Who, why and when, as far as it is filled in. */
    static String by(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(","));
    }
}

package jixiao.convention.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Dictionary;
import jixiao.convention.DictionaryEntry;
import jixiao.model.fact.quality.Dimension;
import jixiao.model.fact.quality.Mark;
import jixiao.text.Normal;

/** 《指标字典》: the entries in force; a nearer convention's words and exceptions add to those of the same 条目, or replace them. */
public final class DictionaryRows {
    private static final String INSTEAD = "替换";

    private DictionaryRows() {}

    /**
     * The dictionary of several conventions.
     *
     * @param chain the rows of each convention, the nearest first
     * @throws ConventionProblem when a row names no 用途 or 认法 that there is, or no words
     */
    public static Dictionary merge(List<List<SheetRow>> chain) {
        List<DictionaryEntry> entries = new ArrayList<>();
        NamedRows.merge(chain, "条目").forEach((name, rows) -> {
            DictionaryEntry entry = entry(name, rows);
            if (rows.yes("启用", true)) {
                entries.add(entry);
            }
        });
        return new Dictionary(entries);
    }

    private static DictionaryEntry entry(String name, NamedRows rows) {
        SheetRow use = rows.at("用途");
        Mark mark = use.oneOf("用途", List.of(Mark.values()), Mark::chinese);
        DictionaryEntry.Way way = rows.text("认法").isEmpty()
                ? DictionaryEntry.Way.WITHIN
                : rows.at("认法").oneOf("认法", List.of(DictionaryEntry.Way.values()), DictionaryEntry.Way::chinese);
        List<String> words = words(rows, "词");
        if (words.isEmpty()) {
            throw rows.at("词").problem("词", "至少一个词,几个词用、隔开;写“不限”表示任何文字");
        }
        boolean any = words.equals(List.of(NamedRows.ANY));
        if (mark == Mark.REQUIRED
                && words.stream().anyMatch(word -> Dimension.named(word).isEmpty())) {
            throw rows.at("词")
                    .problem(
                            "词",
                            "维度:"
                                    + List.of(Dimension.values()).stream()
                                            .map(Dimension::chinese)
                                            .filter(word -> !word.isEmpty())
                                            .collect(Collectors.joining("、")));
        }
        return new DictionaryEntry(name, mark, way, any ? List.of() : words, words(rows, "例外"), rows.origin());
    }

    /** The words under a heading, the farthest convention's first, as far as no nearer one replaces them. */
    private static List<String> words(NamedRows rows, String heading) {
        Set<String> words = new LinkedHashSet<>();
        for (int at = rows.rows().size() - 1; at >= 0; at--) {
            SheetRow row = rows.rows().get(at);
            boolean instead = row.has("方式")
                    && row.oneOf("方式", List.of("增加", INSTEAD), each -> each).equals(INSTEAD);
            if (instead && row.has(heading)) {
                words.clear();
            }
            row.words(heading).stream()
                    .map(word -> Normal.text(word).toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
        }
        return List.copyOf(words);
    }
}

package jixiao.convention.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.text.Normal;

/** 词表与同义词: lists of words, each convention adding to those it extends, taking away or replacing. */
public final class WordLists {
    private final SheetKind kind;
    private final String name;
    private final String words;

    private WordLists(SheetKind kind, String name, String words) {
        this.kind = kind;
        this.name = name;
        this.words = words;
    }

    /** 《词表》. */
    public static WordLists ofWords() {
        return new WordLists(SheetKind.WORDS, "词表", "词");
    }

    /** 《同义词》; the standard name is itself the first wording. */
    public static WordLists ofSynonyms() {
        return new WordLists(SheetKind.SYNONYMS, "标准名", "写法");
    }

    /** 《报告用语》. */
    public static WordLists ofPhrases() {
        return new WordLists(SheetKind.PHRASES, "用语", "写法");
    }

    /**
     * The lists in force.
     *
     * @param books the workbooks, the one that extends nothing first
     * @return words of each list, normalised, in order
     */
    public Map<String, List<String>> merge(List<TextBook> books) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (TextBook book : books) {
            Map<String, SheetRow> seen = new HashMap<>();
            for (SheetRow row : SheetTable.rows(book, kind)) {
                SheetRow first = seen.putIfAbsent(row.text(name) + " " + row.text("方式"), row);
                if (first != null) {
                    throw row.fault("“" + row.text(name) + "”与第" + first.number() + "行重复,请合成一行。");
                }
                apply(row, lists);
            }
        }
        Map<String, List<String>> result = new LinkedHashMap<>();
        lists.forEach((list, each) -> result.put(list, List.copyOf(each)));
        return result;
    }

    private void apply(SheetRow row, Map<String, Set<String>> lists) {
        String list = row.required(name, "名称");
        List<String> written = new ArrayList<>();
        row.words(words).stream()
                .map(Normal::text)
                .filter(word -> !word.isEmpty())
                .forEach(written::add);
        if (written.isEmpty()) {
            throw row.problem(words, "至少一个词,几个词用、隔开");
        }
        String way = row.has("方式") ? row.oneOf("方式", List.of("增加", "删除", "替换"), each -> each) : "增加";
        Set<String> held = lists.computeIfAbsent(list, absent -> new LinkedHashSet<>());
        switch (way) {
            case "删除" -> {
                for (String word : written) {
                    if (!held.remove(word)) {
                        throw row.fault("要删除的“" + word + "”不在“" + list + "”里,请核对写法。");
                    }
                }
            }
            case "替换" -> {
                held.clear();
                held.addAll(written);
            }
            default -> held.addAll(written);
        }
    }
}

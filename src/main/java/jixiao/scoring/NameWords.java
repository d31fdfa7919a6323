package jixiao.scoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.text.Normal;

/**
 * 名称用词: which of the lists that 《计分方法》 asks for have a word in an indicator's name. A list with a companion 「…后词」
 * counts only where its word ends the name, behind it only words of the companion (spec 2, 等值). Of 越少越好 and 越多越好 the
 * longer word wins where one stands in the other: 公用经费控制率 is no 控制率.
 */
final class NameWords {
    private static final String LESS = "越少越好";
    private static final String MORE = "越多越好";
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)$");

    private final Map<String, BandPhrases> lists = new LinkedHashMap<>();
    private final Map<String, BandPhrases> endings = new LinkedHashMap<>();

    NameWords(Convention convention) {
        for (String list : convention.nameLists()) {
            lists.put(list, BandPhrases.of(convention, list));
            String after = list + "后词";
            if (convention.words().containsKey(after)) {
                endings.put(list, BandPhrases.of(convention, after));
            }
        }
    }

    /** Names of the lists; notes in brackets behind the name are no part of it. */
    Set<String> in(String written) {
        String whole = Normal.words(written);
        String name = Normal.words(withoutNotes(Normal.text(written)));
        Map<String, String> hit = new LinkedHashMap<>();
        lists.forEach((list, words) -> word(list, words, whole, name).ifPresent(word -> hit.put(list, word)));
        String less = hit.getOrDefault(LESS, "");
        String more = hit.getOrDefault(MORE, "");
        if (!more.isEmpty() && less.length() > more.length() && less.contains(more)) {
            hit.remove(MORE);
        }
        return new LinkedHashSet<>(hit.keySet());
    }

    private Optional<String> word(String list, BandPhrases words, String whole, String name) {
        return endings.containsKey(list) ? words.ending(name, endings.get(list)) : words.in(whole);
    }

    private static String withoutNotes(String name) {
        if (!name.endsWith(")")) {
            return name; // most
        }
        String bare = NOTE.matcher(name).replaceFirst("");
        return bare.isEmpty() || bare.equals(name) ? name : withoutNotes(bare);
    }
}

package jixiao.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Synonyms;
import jixiao.text.Normal;

/** 字样: asks whether a cell's text is a wording of a standard name of 《同义词》, whatever is added to it in brackets. */
public final class Wordings {
    private static final int LONGEST = 40;
    private static final int REMEMBERED = 4000;
    private static final Pattern TRAILING_BRACKETS = Pattern.compile("(?:\\([^()]*\\))+:?$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMBERING =
            Pattern.compile("(?:\\([" + NUMERALS + "0-9]+\\)|[" + NUMERALS + "0-9]+[.、])");

    private final Synonyms synonyms;
    private final Map<String, Map<String, Integer>> ranks = new HashMap<>();

    /** The first two characters of each wording, or its only one. */
    private final Set<String> beginnings = new HashSet<>();

    /** What was asked before: the same cell is asked many times, and the same words stand in every table. */
    private final Map<String, Map<String, Integer>> asked = new ConcurrentHashMap<>();

    Wordings(Synonyms synonyms) {
        this.synonyms = synonyms;
        synonyms.words().forEach((name, words) -> {
            for (int rank = 0; rank < words.size(); rank++) {
                ranks.computeIfAbsent(Normal.text(words.get(rank)), none -> new HashMap<>())
                        .putIfAbsent(name, rank);
            }
        });
        ranks.computeIfAbsent(OwnOutput.REFERENCE_SCORE, none -> new HashMap<>())
                .put(OwnOutput.REFERENCE_SCORE, 0);
        ranks.keySet().forEach(word -> beginnings.add(word.substring(0, Math.min(2, word.length()))));
    }

    /** Wordings of a name, in the order of preference. */
    public List<String> of(String name) {
        return synonyms.of(name);
    }

    /** How preferred a wording of {@code name} the text is, 0 the most; empty when it is none. */
    public OptionalInt rank(String name, String text) {
        Integer rank = ranks(text).get(name);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    public boolean is(String name, String text) {
        return ranks(text).containsKey(name);
    }

    /** The first of several names that the text is a wording of. */
    public Optional<String> oneOf(List<String> names, String text) {
        Map<String, Integer> known = ranks(text);
        return known.isEmpty()
                ? Optional.empty()
                : names.stream().filter(known::containsKey).findFirst();
    }

    /** How preferred the text is under each of its names; empty for a text that is no known wording. */
    public Map<String, Integer> ranks(String text) {
        if (text.isEmpty() || text.length() > 3 * LONGEST) {
            return Map.of();
        }
        Map<String, Integer> known = asked.get(text);
        if (known == null) {
            known = lookUp(text);
            if (asked.size() > REMEMBERED) {
                asked.clear();
            }
            asked.put(text, known);
        }
        return known;
    }

    private Map<String, Integer> lookUp(String text) {
        String normal = Normal.text(text);
        if (normal.isEmpty() || normal.length() > LONGEST || !mayBegin(normal)) {
            return Map.of();
        }
        Map<String, Integer> all = new HashMap<>();
        for (String variant : variants(normal)) {
            ranks.getOrDefault(variant, Map.of()).forEach(all::putIfAbsent);
        }
        return Map.copyOf(all);
    }

    /**
     * Whether a wording may begin as the text does. Nothing is taken off in front of two characters of which neither counts, so
     * that most names of indicators need not be looked at further.
     */
    private boolean mayBegin(String normal) {
        return normal.length() < 2
                || !isWord(normal.charAt(0))
                || !isWord(normal.charAt(1))
                || beginnings.contains(normal.substring(0, 2))
                || beginnings.contains(normal.substring(0, 1));
    }

    private static boolean isWord(char sign) {
        return sign >= '一' && sign <= '龥' && NUMERALS.indexOf(sign) < 0;
    }

    /** The text as it stands, then without what people add to header words: brackets, letters, numbers. */
    private static List<String> variants(String normal) {
        Set<String> variants = new LinkedHashSet<>();
        String bare = normal.endsWith(":") ? normal.substring(0, normal.length() - 1) : normal;
        variants.add(bare);
        if (bare.indexOf('(') >= 0) {
            variants.add(TRAILING_BRACKETS.matcher(bare).replaceFirst(""));
            variants.add(BRACKETS.matcher(bare).replaceAll(""));
        }
        for (String each : List.copyOf(variants)) {
            String stripped = withoutNumber(each);
            variants.add(stripped);
            variants.add(withoutTail(stripped));
        }
        variants.remove("");
        return List.copyOf(variants);
    }

    private static String withoutNumber(String text) {
        Matcher number = NUMBERING.matcher(text);
        return number.lookingAt() ? text.substring(number.end()) : text;
    }

    private static String withoutTail(String text) {
        int end = text.length();
        while (end > 0 && isTail(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isTail(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z' || "0123456789%*/.、,:;".indexOf(sign) >= 0;
    }
}

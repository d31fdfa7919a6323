package jixiao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import jixiao.convention.Synonyms;
import jixiao.sheet.Normal;

/** 字样: asks whether a cell's text is a wording of a standard name of 《同义词》, whatever is added to it in brackets. */
final class Wordings {
    private static final int LONGEST = 40;
    private static final Pattern TRAILING_BRACKETS = Pattern.compile("(?:\\([^()]*\\))+:?$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\([一二三四五六七八九十0-9]+\\)|[一二三四五六七八九十0-9]+[.、])");
    private static final Pattern TAIL = Pattern.compile("[A-Za-z0-9%*/.、,:;]+$");

    private final Synonyms synonyms;
    private final Map<String, Map<String, Integer>> ranks = new HashMap<>();

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
    }

    /** Wordings of a name, in the order of preference. */
    List<String> of(String name) {
        return synonyms.of(name);
    }

    /** How preferred a wording of {@code name} the text is, 0 the most; empty when it is none. */
    OptionalInt rank(String name, String text) {
        for (String variant : variants(text)) {
            Integer rank = ranks.getOrDefault(variant, Map.of()).get(name);
            if (rank != null) {
                return OptionalInt.of(rank);
            }
        }
        return OptionalInt.empty();
    }

    boolean is(String name, String text) {
        return rank(name, text).isPresent();
    }

    /** The first of several names that the text is a wording of. */
    Optional<String> oneOf(List<String> names, String text) {
        List<String> variants = variants(text);
        for (String variant : variants) {
            Map<String, Integer> known = ranks.getOrDefault(variant, Map.of());
            Optional<String> name = names.stream().filter(known::containsKey).findFirst();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** How preferred the text is under each of its names; empty for a text that is no known wording. */
    Map<String, Integer> ranks(String text) {
        Map<String, Integer> all = new HashMap<>();
        for (String variant : variants(text)) {
            ranks.getOrDefault(variant, Map.of()).forEach(all::putIfAbsent);
        }
        return all;
    }

    /** The text as it stands, then without what people add to header words: brackets, letters, numbers. */
    private static List<String> variants(String text) {
        String normal = text.length() > 3 * LONGEST ? "" : Normal.text(text);
        if (normal.isEmpty() || normal.length() > LONGEST) {
            return List.of();
        }
        Set<String> variants = new LinkedHashSet<>();
        String bare = normal.endsWith(":") ? normal.substring(0, normal.length() - 1) : normal;
        variants.add(bare);
        variants.add(TRAILING_BRACKETS.matcher(bare).replaceFirst(""));
        variants.add(BRACKETS.matcher(bare).replaceAll(""));
        for (String each : new ArrayList<>(variants)) {
            String stripped = NUMBERING.matcher(each).replaceFirst("");
            variants.add(stripped);
            variants.add(TAIL.matcher(stripped).replaceFirst(""));
        }
        variants.remove("");
        return List.copyOf(variants);
    }
}

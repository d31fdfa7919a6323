package jixiao.checking.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.fact.text.TextMatter;
import jixiao.model.fact.text.TextMatter.Kind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Said;

/**
 * 器物的量词: one number of one thing that the text counts by two words (文件柜12件, 文件柜12台). Words of 《报告用语》“器物量词”; a word
 * for anything (个) is none of them.
 */
final class ThingCounts {
    /** Fewer signs in common are no thing's name. */
    private static final int NAME = 3;

    private static final Pattern ADDED = Pattern.compile("(?:共计|总计|合计|累计|共|约|了|为|达|有)+$");

    private final Narrative document;
    private final Pattern count;
    private final List<String> verbs;

    ThingCounts(Convention convention, Narrative document) {
        this.document = document;
        this.verbs = convention.phrases("器物量词前的动词");
        String words = convention.phrases("器物量词").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElse("(?!)");
        this.count =
                Pattern.compile("([\\u4e00-\\u9fa5]{3,20})(\\d{1,3}(?:,\\d{3})+|\\d+)(" + words + ")(?![次日天班\\d.])");
    }

    /** 一处: {@code before} are the signs before the number, without 共 and the like. */
    private record Count(String before, String number, String word, String quote, Said said) {}

    /** One for each thing. */
    List<TextMatter> matters() {
        List<Count> counts = new ArrayList<>();
        for (Said said : document.passages()) {
            Matcher found = count.matcher(said.text());
            while (found.find()) {
                counts.add(new Count(
                        ADDED.matcher(found.group(1)).replaceFirst(""),
                        found.group(2).replace(",", ""),
                        found.group(3),
                        found.group(),
                        said));
            }
        }
        Map<String, TextMatter> matters = new LinkedHashMap<>();
        for (int at = 0; at < counts.size(); at++) {
            for (Count first : counts.subList(0, at)) {
                Count second = counts.get(at);
                thing(first, second)
                        .ifPresent(thing -> matters.putIfAbsent(thing + second.number(), matter(thing, first, second)));
            }
        }
        return List.copyOf(matters.values());
    }

    /** What both count; empty where it is not one number of one thing by two words. */
    private Optional<String> thing(Count first, Count second) {
        if (!first.number().equals(second.number())
                || first.number().equals("1")
                || first.word().equals(second.word())) {
            return Optional.empty();
        }
        int shared = 0;
        int most = Math.min(first.before().length(), second.before().length());
        while (shared < most && sign(first, shared) == sign(second, shared)) {
            shared++;
        }
        String name = first.before().substring(first.before().length() - shared);
        return shared >= NAME && verbs.stream().noneMatch(name::endsWith) ? Optional.of(name) : Optional.empty();
    }

    private static char sign(Count count, int fromEnd) {
        return count.before().charAt(count.before().length() - 1 - fromEnd);
    }

    private static TextMatter matter(String thing, Count first, Count second) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("事项", thing);
        words.put(
                "各处",
                first.said().place().cell() + "“" + first.quote() + "”,"
                        + second.said().place().cell() + "“" + second.quote() + "”");
        return new TextMatter(
                Kind.COUNTED,
                false,
                false,
                words,
                Optional.empty(),
                Optional.empty(),
                second.said().place(),
                second.quote(),
                second.said().order());
    }
}

package jixiao.checking.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.fact.text.CountedThing;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Said;

/**
 * 器物的量词: one number of one thing that the text counts twice (文件柜12件, 文件柜12台), with the words by which it does. Words of 《报告用语》“器物量词”; a word
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

    /** One for each two places that count as many of one thing. */
    List<CountedThing> things() {
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
        List<CountedThing> things = new ArrayList<>();
        for (int at = 0; at < counts.size(); at++) {
            for (Count first : counts.subList(0, at)) {
                Count second = counts.get(at);
                thing(first, second).ifPresent(thing -> things.add(twice(things.size(), thing, first, second)));
            }
        }
        return things;
    }

    /** What both count; empty where it is not one number of one thing. */
    private Optional<String> thing(Count first, Count second) {
        if (!first.number().equals(second.number()) || first.number().equals("1")) {
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

    private static CountedThing twice(int no, String thing, Count first, Count second) {
        return new CountedThing(
                no,
                thing + second.number(),
                thing,
                first.word(),
                second.word(),
                first.quote(),
                first.said().place(),
                new TextSpot(
                        second.said().place(), second.quote(), second.said().order()));
    }
}

package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.model.Place;

/** Passages out of lines, and the wordings of the default convention. */
final class Lines {
    static final Convention CONVENTION = Conventions.load("wuhan").in(Optional.of(2023));

    static final Phrases PHRASES = new Phrases(CONVENTION);

    private Lines() {}

    /** The wordings of a convention that has these rows of 《报告用语》 and no others. */
    static Phrases phrases(Map<String, List<String>> rows) {
        return new Phrases(new Convention(
                CONVENTION.stamp(),
                CONVENTION.parameters(),
                CONVENTION.levels(),
                CONVENTION.bands(),
                CONVENTION.bandClauses(),
                CONVENTION.grades(),
                CONVENTION.tiers(),
                CONVENTION.methods(),
                CONVENTION.aggregation(),
                CONVENTION.nameLists(),
                CONVENTION.words(),
                CONVENTION.synonyms(),
                rows,
                CONVENTION.dictionary(),
                CONVENTION.units(),
                CONVENTION.checks(),
                CONVENTION.rules()));
    }

    static Passage passage(String line) {
        return Passage.of(0, place(0), line);
    }

    /** One passage a line, numbered from 0, at 第1段 and so on. */
    static List<Passage> passages(String... lines) {
        List<Passage> passages = new ArrayList<>();
        for (String line : lines) {
            passages.add(Passage.of(passages.size(), place(passages.size()), line));
        }
        return passages;
    }

    private static Place place(int order) {
        return new Place("报告.txt", "", "第" + (order + 1) + "段");
    }
}

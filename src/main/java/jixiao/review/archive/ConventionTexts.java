package jixiao.review.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.convention.ConventionFile;
import jixiao.convention.Conventions;
import jixiao.convention.book.ConventionText;

/** 口径全文: the text of each convention that judged, where it is still at hand as it was. */
final class ConventionTexts {
    private final Map<String, ConventionFile> atHand = new LinkedHashMap<>();

    /** Those that are shipped, and one that somebody names. */
    ConventionTexts(ConventionFile named) {
        Conventions.shipped().stream().map(Conventions::load).forEach(this::add);
        add(named);
    }

    private void add(ConventionFile file) {
        atHand.put(file.stamp().hash(), file);
    }

    /**
     * Adds their texts.
     *
     * @param used name by digest
     * @return names of those that are not at hand as they were
     */
    List<String> write(Entries entries, TreeMap<String, String> used) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> each : used.entrySet()) {
            Optional<ConventionFile> file = Optional.ofNullable(atHand.get(each.getKey()));
            if (file.isPresent()) {
                entries.add(
                        "口径/" + each.getValue() + ".txt", Csv.MARK + ConventionText.of(file.get(), Optional.empty()));
            } else {
                missing.add(each.getValue());
            }
        }
        return missing;
    }
}

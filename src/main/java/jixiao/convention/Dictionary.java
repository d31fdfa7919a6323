package jixiao.convention;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.model.fact.quality.Mark;
import jixiao.text.Normal;

/**
 * 《指标字典》: what words say of indicators, their targets and reasons, with exceptions beside each entry.
 *
 * @param entries in the order of the sheet
 */
public record Dictionary(List<DictionaryEntry> entries) {
    /** A dictionary that says nothing. */
    public static final Dictionary NONE = new Dictionary(List.of());

    public Dictionary {
        entries = List.copyOf(entries);
    }

    /** Entries by what they are looked for in, so that a text is not held against all. */
    public Map<Mark.Part, List<DictionaryEntry>> byPart() {
        Map<Mark.Part, List<DictionaryEntry>> parts = new EnumMap<>(Mark.Part.class);
        for (Mark.Part part : Mark.Part.values()) {
            parts.put(
                    part,
                    entries.stream()
                            .filter(entry -> entry.mark().part() == part)
                            .toList());
        }
        return parts;
    }

    /** The entries of one mark. */
    public List<DictionaryEntry> of(Mark mark) {
        return entries.stream().filter(entry -> entry.mark() == mark).toList();
    }

    /** The marks that entries give to a text as written. */
    public static Set<Mark> marks(List<DictionaryEntry> entries, String text) {
        String normal = Normal.text(text).toLowerCase(Locale.ROOT);
        return normal.isEmpty()
                ? Set.of()
                : entries.stream()
                        .filter(entry -> entry.fits(normal))
                        .map(DictionaryEntry::mark)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mark.class)));
    }
}

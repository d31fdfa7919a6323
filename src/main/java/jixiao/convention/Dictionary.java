package jixiao.convention;

import java.util.List;
import jixiao.model.fact.quality.Mark;

/**
 * 《指标字典》: what words say of indicators, their targets and reasons, with exceptions beside each entry.
 *
 * @param entries in the order of the sheet
 */
public record Dictionary(List<DictionaryEntry> entries) {

    public Dictionary {
        entries = List.copyOf(entries);
    }

    /** The entries of one mark. */
    public List<DictionaryEntry> of(Mark mark) {
        return entries.stream().filter(entry -> entry.mark() == mark).toList();
    }
}

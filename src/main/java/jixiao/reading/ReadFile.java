package jixiao.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.narrative.Narrative;

/**
 * 读出的文件: its tables and its text, at least one of the two.
 *
 * @param tables its self-evaluation tables, in order
 * @param text what it says in words, if it is a report or an account
 */
public record ReadFile(List<ReadTable> tables, Optional<Narrative> text) {
    public ReadFile {
        tables = List.copyOf(tables);
        Objects.requireNonNull(text);
    }
}

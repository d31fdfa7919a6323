package jixiao.model.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.DeclaredRule;
import jixiao.model.Place;

/**
 * 备注与口径: a rule that a note under the form declares, beside the convention's.
 *
 * @param declared by the note
 * @param own the convention's rule of the same kind; empty where it has none
 * @param convention name of the convention
 * @param fitting name and title of a shipped convention whose rules are those of all notes; empty where there is none
 */
public record NoteRule(
        DeclaredRule declared,
        Optional<DeclaredRule> own,
        String convention,
        Optional<Map.Entry<String, String>> fitting)
        implements Subject {
    public NoteRule {
        Objects.requireNonNull(declared);
        Objects.requireNonNull(own);
        Objects.requireNonNull(convention);
        Objects.requireNonNull(fitting);
    }

    /** Whether the note rules otherwise than the convention. */
    public boolean isDiffering() {
        return own.filter(rule -> !rule.agrees(declared)).isPresent();
    }

    /** The cell of the note. */
    public Place place() {
        return declared.note().place();
    }

    @Override
    public String key() {
        return "备注" + declared.number() + declared.kind();
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("条号", String.valueOf(declared.number()));
        details.put("事项", declared.kind().chinese());
        details.put("备注值", declared.value());
        details.put("口径值", own.map(DeclaredRule::value).orElse(""));
        details.put("口径", convention);
        details.put("相符口径", fitting.map(Map.Entry::getKey).orElse(""));
        details.put("相符口径名称", fitting.map(Map.Entry::getValue).orElse(""));
        return details;
    }
}

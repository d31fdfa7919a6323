package jixiao.model.fact.alike;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jixiao.model.Place;
import jixiao.model.fact.dossier.OfDossier;

/**
 * 几句同文: sentences of one table that are told of once.
 *
 * @param sentences in the order of the table, at least one
 */
public record SharedSentences(List<SharedSentence> sentences) implements OfDossier {
    public SharedSentences {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no sentence to tell of");
        }
    }

    /** Sentences that a rule has gathered, in any order. */
    public static SharedSentences of(Collection<?> gathered) {
        return new SharedSentences(gathered.stream()
                .map(SharedSentence.class::cast)
                .sorted(Comparator.comparingInt(SharedSentence::no))
                .toList());
    }

    /** Cell of the first one. */
    public Place getPlace() {
        return sentences.get(0).place();
    }

    @Override
    public String key() {
        return "同文";
    }

    @Override
    public Map<String, String> details() {
        List<String> others = sentences.stream()
                .flatMap(each -> each.others().stream())
                .distinct()
                .toList();
        BigDecimal most = sentences.stream()
                .map(SharedSentence::departments)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String first = sentences.get(0).text();
        return Map.of(
                "条数",
                String.valueOf(sentences.size()),
                "部门数",
                most.subtract(BigDecimal.ONE).toPlainString(),
                "单位",
                Listed.of(others),
                "原文",
                Listed.cut(first));
    }
}

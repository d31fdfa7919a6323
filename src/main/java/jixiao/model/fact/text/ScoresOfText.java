package jixiao.model.fact.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 没有构成的得分: totals of which the same is said once, each name once.
 *
 * @param scores in the order of the text, at least one
 */
public record ScoresOfText(List<ScoreInText> scores) implements InText {
    public ScoresOfText {
        scores = List.copyOf(scores);
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("no score to tell of");
        }
    }

    /** Totals that a rule has gathered; of those that bear one name the first. */
    public static ScoresOfText of(Collection<?> gathered) {
        List<ScoreInText> first = new ArrayList<>();
        gathered.stream()
                .map(ScoreInText.class::cast)
                .sorted(Comparator.comparingInt(ScoreInText::no))
                .filter(score -> first.stream().noneMatch(other -> score.alike().contains(other.no())))
                .forEach(first::add);
        return new ScoresOfText(first);
    }

    @Override
    public TextSpot spot() {
        return scores.get(0).spot();
    }

    @Override
    public String key() {
        return "得分构成";
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "得分名单",
                scores.stream()
                        .map(score -> score.name() + score.points().toPlainString() + "分")
                        .collect(Collectors.joining("、")));
    }
}

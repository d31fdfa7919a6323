package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 项目得分: how many projects a text says were evaluated, and of which it prints a score.
 *
 * @param evaluated how many it says; empty where it does not say
 * @param scored projects whose scores it prints
 * @param sheets tables beside the text
 * @param reports all reports of the document
 * @param without projects whose reports have no score, neither in the text nor in a table
 * @param spot where it says how many, else the first report without
 */
public record ProjectScores(
        Optional<BigDecimal> evaluated,
        List<String> scored,
        List<String> sheets,
        List<String> reports,
        List<String> without,
        TextSpot spot)
        implements InText {
    public ProjectScores {
        Given.all(evaluated, spot);
        scored = List.copyOf(scored);
        sheets = List.copyOf(sheets);
        reports = List.copyOf(reports);
        without = List.copyOf(without);
    }

    /** How many were evaluated; zero where the text does not say. */
    public BigDecimal getEvaluations() {
        return evaluated.orElse(BigDecimal.ZERO);
    }

    /** How many have a score. */
    public BigDecimal getScores() {
        return BigDecimal.valueOf(scored.size());
    }

    /** Whether no report at all has a score: then none is published, which is another matter. */
    public boolean isEveryWithout() {
        return without.size() == reports.size();
    }

    @Override
    public String key() {
        return "项目得分" + spot.order();
    }

    @Override
    public Map<String, String> words() {
        boolean fewer = getScores().compareTo(getEvaluations()) < 0;
        return Map.of(
                "评价项目数",
                fewer ? getEvaluations().toPlainString() : "",
                "得分项目数",
                getScores().toPlainString(),
                "无分报告",
                String.join("、", without));
    }
}

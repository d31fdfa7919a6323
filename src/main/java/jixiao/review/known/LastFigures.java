package jixiao.review.known;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.Given;
import jixiao.store.KeptTable;

/**
 * 上年一张表的结果.
 *
 * @param unit 单位 as written
 * @param project 项目; empty for a department's table
 * @param section 科室 by last year's roster; may be empty
 * @param supervisor 主管部门; may be empty
 * @param budget 预算数 in 万元
 * @param verdict 结论
 * @param grade 等级; empty where it was not certain
 * @param total 复核总分 in points; empty where there was none, or lines were left to decide
 * @param reference whether the total stood on default weights
 * @param inferred whether claims stood for weights that were not printed
 * @param grave codes of its errors and warnings, those left out that people set aside
 */
public record LastFigures(
        String unit,
        String project,
        String section,
        String supervisor,
        Optional<BigDecimal> budget,
        String verdict,
        Optional<String> grade,
        Optional<BigDecimal> total,
        boolean reference,
        boolean inferred,
        Set<String> grave) {
    public LastFigures {
        Given.all(unit, project, section, supervisor, verdict);
        grave = Set.copyOf(grave);
    }

    static LastFigures of(KeptTable kept, TableDocument document, List<Told> told) {
        boolean open = lines(document).anyMatch(IndicatorDocument::needsReview);
        return new LastFigures(
                kept.name().unit(),
                kept.name().project(),
                kept.charge().section(),
                kept.charge().supervisor(),
                kept.budget(),
                kept.verdict(),
                Optional.of(document.grade()).filter(grade -> !grade.isEmpty() && !open),
                kept.total().filter(total -> !open),
                document.forReference(),
                lines(document).anyMatch(line -> line.weightSource().equals("CLAIMED")),
                told.stream().map(Told::code).collect(Collectors.toSet()));
    }

    private static Stream<IndicatorDocument> lines(TableDocument document) {
        return document.goals().stream().flatMap(goal -> goal.indicators().stream());
    }
}

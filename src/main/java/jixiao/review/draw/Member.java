package jixiao.review.draw;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.Severity;
import jixiao.store.KeptTable;

/**
 * 总体中的一张表.
 *
 * @param file its file
 * @param sheet its sheet
 * @param unit 单位 as written
 * @param project 项目; empty for a department's table
 * @param year 年度; empty when unknown
 * @param form "整体" or "项目"
 * @param verdict 结论
 * @param section 科室; may be empty
 * @param supervisor 主管部门; may be empty
 * @param total 复核总分 in points
 * @param money 预算数 in 万元, or 执行数 where that cannot be read; empty where neither can
 * @param risk its {@link Risk}
 */
record Member(
        String file,
        String sheet,
        String unit,
        String project,
        String year,
        String form,
        String verdict,
        String section,
        String supervisor,
        Optional<BigDecimal> total,
        Optional<BigDecimal> money,
        Risk risk) {
    /** The order of the population, whatever the order of the files. */
    static final Comparator<Member> ORDER = Comparator.comparing(Member::unit)
            .thenComparing(Member::project)
            .thenComparing(Member::year)
            .thenComparing(Member::file)
            .thenComparing(Member::sheet);

    static Member of(KeptTable table) {
        TableDocument document = DocumentText.table(table.document().bytes());
        int open = (int) document.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(IndicatorDocument::needsReview)
                .count();
        return new Member(
                table.name().file(),
                table.name().sheet(),
                table.name().unit(),
                table.name().project(),
                table.name().year(),
                table.form(),
                table.verdict(),
                table.charge().section(),
                table.charge().supervisor(),
                table.total(),
                table.budget().or(table::spending),
                new Risk(count(document, Severity.ERROR), count(document, Severity.WARNING), open));
    }

    private static int count(TableDocument document, Severity severity) {
        return (int) document.findings().stream()
                .map(FindingDocument::severity)
                .filter(severity.name()::equals)
                .count();
    }
}

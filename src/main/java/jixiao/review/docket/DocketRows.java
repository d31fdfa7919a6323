package jixiao.review.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Severity;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.summary.Publishing;
import jixiao.store.KeptRow;

/** 各表的一行: what the page's list shows of each table. */
public final class DocketRows {
    private DocketRows() {}

    /**
     * Of all tables of a review.
     *
     * @param dossiers positions of the tables of each dossier
     */
    public static List<KeptRow> of(Reviewed reviewed, List<List<Integer>> dossiers) {
        int[] first = new int[reviewed.tables().size()];
        dossiers.forEach(dossier -> dossier.forEach(each -> first[each] = dossier.get(0)));
        List<KeptRow> rows = new ArrayList<>();
        for (int i = 0; i < reviewed.tables().size(); i++) {
            TableSummary table = reviewed.tables().get(i);
            rows.add(new KeptRow(
                    i,
                    table.submission().name(),
                    table.sheet(),
                    table.unit(),
                    reviewed.units().get(i),
                    table.project(),
                    table.year().map(String::valueOf).orElse(""),
                    table.formName(),
                    reviewed.section(table),
                    reviewed.supervisor(table),
                    reviewed.isSecret(table),
                    reviewed.isSuperseded(table),
                    Optional.ofNullable(reviewed.superseded().get(table.key())).orElse(""),
                    table.verdict().chinese(),
                    table.points(table.total()),
                    table.points(table.range().low()),
                    table.points(table.range().high()),
                    table.points(table.verified()),
                    table.claimed(),
                    table.budget(),
                    table.spending(),
                    table.stake(),
                    grade(table),
                    table.count(Severity.ERROR),
                    table.count(Severity.WARNING),
                    table.count(Severity.INFO),
                    table.open(),
                    table.reason(),
                    table.codes(),
                    table.convention(),
                    Publishing.copy(reviewed, table),
                    first[i]));
        }
        return rows;
    }

    /** 等级, as the summary has it. */
    private static String grade(TableSummary table) {
        return table.grade().orElse(table.reference() ? "参考" : "未定");
    }

    /** The same row with what a table has come to since. */
    static KeptRow now(KeptRow row, TableSummary table) {
        return new KeptRow(
                row.position(),
                row.file(),
                row.sheet(),
                row.unit(),
                row.unitKey(),
                row.project(),
                row.year(),
                row.form(),
                row.section(),
                row.supervisor(),
                row.secret(),
                row.superseded(),
                row.instead(),
                table.verdict().chinese(),
                table.points(table.total()),
                table.points(table.range().low()),
                table.points(table.range().high()),
                table.points(table.verified()),
                row.claimed(),
                row.budget(),
                row.spending(),
                table.stake(),
                grade(table),
                table.count(Severity.ERROR),
                table.count(Severity.WARNING),
                table.count(Severity.INFO),
                table.open(),
                table.reason(),
                table.codes(),
                row.convention(),
                row.copy(),
                row.dossier());
    }
}

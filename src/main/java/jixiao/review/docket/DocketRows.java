package jixiao.review.docket;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.model.Severity;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.summary.Publishing;
import jixiao.store.KeptRow;

/** 各表的一行: what the page's list shows of each table. */
public final class DocketRows {
    private DocketRows() {}

    /**
     * Of all tables of a review, each made when it is asked for.
     *
     * @param dossiers positions of the tables of each dossier
     */
    public static Iterable<KeptRow> of(Reviewed reviewed, List<List<Integer>> dossiers) {
        int[] first = new int[reviewed.tables().size()];
        dossiers.forEach(dossier -> dossier.forEach(each -> first[each] = dossier.get(0)));
        return () -> IntStream.range(0, first.length)
                .mapToObj(position -> row(reviewed, position, first[position]))
                .iterator();
    }

    private static KeptRow row(Reviewed reviewed, int position, int first) {
        TableSummary table = reviewed.tables().get(position);
        return new KeptRow(
                position,
                table.name(),
                table.formName(),
                reviewed.units().get(position),
                reviewed.charge(table),
                Optional.ofNullable(reviewed.replaced().superseded().get(table.key()))
                        .orElse(""),
                new KeptRow.Declared(
                        table.scored().claimed(),
                        table.money().budget(),
                        table.money().spending()),
                judged(table),
                counts(table),
                table.scored().convention(),
                Publishing.copy(reviewed, table),
                first);
    }

    private static KeptRow.Judged judged(TableSummary table) {
        return new KeptRow.Judged(
                table.verdict().chinese(),
                table.reason(),
                table.points(table.scored().total()),
                table.points(table.scored().range().low()),
                table.points(table.scored().range().high()),
                table.points(table.scored().verified()),
                table.scored().stake(),
                table.scored().graded());
    }

    private static KeptRow.Counts counts(TableSummary table) {
        return new KeptRow.Counts(
                table.count(Severity.ERROR),
                table.count(Severity.WARNING),
                table.count(Severity.INFO),
                table.counts().open(),
                table.counts().codes());
    }

    /** The same row with what a table has come to since. */
    static KeptRow now(KeptRow row, TableSummary table) {
        return row.with(judged(table), counts(table));
    }
}

package jixiao.review.pass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.model.Dossier;
import jixiao.model.Finding;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.review.Records;
import jixiao.review.TableSummary;

/** 卷宗核对: judges what does not agree within each dossier, out of the records; superseded tables do not count. */
public final class DossierCheck {
    private final Engine engine;
    private final Records records;
    private final Judging judging;
    private final FolderYears years;

    /** For the records of one review. */
    public DossierCheck(Engine engine, Records records, Judging judging, Optional<Integer> year) {
        this.engine = engine;
        this.records = records;
        this.judging = judging;
        this.years = new FolderYears(engine, year);
    }

    /**
     * Checks the dossiers.
     *
     * @param tables all tables; those that get findings are replaced in it
     * @param dossiers positions in {@code tables}
     * @param superseded tables that do not count
     * @param known findings by the key of their table that stand already
     * @return copies that could not be written anew
     */
    public List<Unread> check(
            List<TableSummary> tables,
            List<List<Integer>> dossiers,
            Set<TableSummary> superseded,
            Map<String, List<Finding>> known) {
        Map<String, List<Finding>> added =
                years.of(tables, superseded, each -> read(each).table());
        known.forEach((key, findings) -> added.merge(key, findings, DossierCheck::both));
        for (int i = 0; i < tables.size(); i++) {
            if (added.containsKey(tables.get(i).key())) {
                record(tables, i, read(tables.get(i)), added);
            }
        }
        for (List<Integer> dossier : dossiers) {
            List<Integer> counting = dossier.stream()
                    .filter(each -> !superseded.contains(tables.get(each)))
                    .toList();
            boolean both =
                    counting.stream().anyMatch(each -> tables.get(each).head().form() == Form.DEPARTMENT)
                            && counting.stream()
                                    .anyMatch(each -> tables.get(each).head().form() == Form.PROJECT);
            if (both) {
                one(tables, counting, added);
            }
        }
        Map<Submission, List<List<Finding>>> files = new LinkedHashMap<>();
        tables.forEach(each -> files.computeIfAbsent(each.submission(), absent -> new ArrayList<>())
                .add(added.getOrDefault(each.key(), List.of())));
        List<Unread> unwritten = new ArrayList<>();
        files.forEach((submission, findings) -> unwritten.addAll(judging.markAgain(submission, findings)));
        return unwritten;
    }

    private void one(List<TableSummary> tables, List<Integer> counting, Map<String, List<Finding>> added) {
        List<Judgement> judgements =
                counting.stream().map(each -> read(tables.get(each))).toList();
        TableSummary first = tables.get(counting.get(0));
        Optional<Integer> year = first.head().year();
        List<List<Finding>> found = engine.judges()
                .check(new Dossier(
                        first.head().unit(),
                        year,
                        judgements.stream().map(Judgement::scored).toList()));
        for (int i = 0; i < counting.size(); i++) {
            if (!found.get(i).isEmpty()) {
                added.merge(tables.get(counting.get(i)).key(), found.get(i), DossierCheck::both);
                record(tables, counting.get(i), judgements.get(i), added);
            }
        }
    }

    /** A table judged again with all that was added to it. */
    private void record(
            List<TableSummary> tables, int position, Judgement judgement, Map<String, List<Finding>> added) {
        TableSummary table = tables.get(position);
        Judgement all = judgement.with(added.get(table.key()));
        tables.set(position, judging.recordAgain(table, all));
    }

    private static List<Finding> both(List<Finding> before, List<Finding> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    private Judgement read(TableSummary table) {
        return records.judgement(engine, table.submission(), records.packed(table.key()));
    }
}

package jixiao.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.Engine;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.model.Dossier;
import jixiao.model.Finding;
import jixiao.model.Form;
import jixiao.model.Judgement;

/** 卷宗核对: judges what does not agree within each dossier, out of the records; superseded tables do not count. */
final class DossierCheck {
    private final Engine engine;
    private final Records records;
    private final Judging judging;

    DossierCheck(Engine engine, Records records, Judging judging) {
        this.engine = engine;
        this.records = records;
        this.judging = judging;
    }

    /**
     * Checks the dossiers.
     *
     * @param tables all tables; those that get findings are replaced in it
     * @param dossiers positions in {@code tables}
     * @param superseded tables that do not count
     * @return copies that could not be written anew
     */
    List<Unread> check(List<TableSummary> tables, List<List<Integer>> dossiers, Set<TableSummary> superseded) {
        Map<String, List<Finding>> added = new HashMap<>();
        for (List<Integer> dossier : dossiers) {
            List<Integer> counting = dossier.stream()
                    .filter(each -> !superseded.contains(tables.get(each)))
                    .toList();
            boolean both = counting.stream().anyMatch(each -> tables.get(each).form() == Form.DEPARTMENT)
                    && counting.stream().anyMatch(each -> tables.get(each).form() == Form.PROJECT);
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
        Optional<Integer> year = first.year();
        List<List<Finding>> found = engine.check(new Dossier(
                first.unit(), year, judgements.stream().map(Judgement::scored).toList()));
        for (int i = 0; i < counting.size(); i++) {
            if (!found.get(i).isEmpty()) {
                TableSummary table = tables.get(counting.get(i));
                added.put(table.key(), found.get(i));
                Judgement all = Judging.with(judgements.get(i), found.get(i));
                tables.set(counting.get(i), judging.record(table.key(), table.submission(), all));
            }
        }
    }

    private Judgement read(TableSummary table) {
        return records.judgement(engine, table.submission(), records.line(table.key()));
    }
}

package jixiao.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.Engine;
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
        Set<Submission> changed = new HashSet<>();
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
        tables.stream().filter(each -> added.containsKey(each.key())).forEach(each -> changed.add(each.submission()));
        List<Unread> unwritten = new ArrayList<>();
        changed.stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(each -> unwritten.addAll(judging.markAgain(each, ofFile(tables, each, added))));
        return unwritten;
    }

    private static List<List<Finding>> ofFile(
            List<TableSummary> tables, Submission submission, Map<String, List<Finding>> added) {
        return tables.stream()
                .filter(each -> each.submission().equals(submission))
                .map(each -> added.getOrDefault(each.key(), List.of()))
                .toList();
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
        byte[] line = records.line(table.key()).getBytes(StandardCharsets.UTF_8);
        return engine.judge(
                engine.read(table.submission().name() + ".json", line).get(0).table());
    }
}

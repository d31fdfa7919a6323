package jixiao;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.checking.text.TextDossier;
import jixiao.json.DocumentReader;
import jixiao.model.Dossier;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;
import jixiao.model.narrative.JudgedText;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;

/**
 * 核对过的卷宗: what one unit files, each table judged and held against the others of its year, each text against the tables.
 *
 * @param tables scores and findings of each table, those between the tables among them, in the order of filing
 * @param texts each text with its findings, in the order of filing
 */
public record CheckedDossier(List<Judgement> tables, List<JudgedText> texts) {
    public CheckedDossier {
        tables = List.copyOf(tables);
        texts = List.copyOf(texts);
    }

    /** Every finding, those of the tables first. */
    public List<Finding> findings() {
        return Stream.concat(
                        tables.stream().flatMap(each -> each.findings().stream()),
                        texts.stream().flatMap(each -> each.findings().stream()))
                .toList();
    }

    /** Of a JSON document. */
    static CheckedDossier of(Judges judges, Submissions submissions, String name, byte[] document) {
        DocumentReader.Filed filed = submissions.documents().dossier(name, document);
        return of(judges, filed.tables(), submissions.texts(name, filed.texts()));
    }

    static CheckedDossier of(Judges judges, List<SelfEvaluation> tables, List<Narrative> texts) {
        List<Judgement> judged =
                new ArrayList<>(tables.stream().map(judges::judge).toList());
        for (List<Integer> year : years(tables)) {
            List<List<Finding>> found = judges.check(new Dossier(
                    tables.get(year.get(0)).unit().text(),
                    tables.get(year.get(0)).year(),
                    year.stream().map(at -> judged.get(at).scored()).toList()));
            for (int at = 0; at < year.size(); at++) {
                judged.set(year.get(at), judged.get(year.get(at)).with(found.get(at)));
            }
        }
        return new CheckedDossier(
                judged,
                texts.stream()
                        .map(text -> judges.judge(text, beside(text, judged, texts)))
                        .toList());
    }

    /** Positions of the tables of each year; one that says no year is of the only one, else by itself. */
    private static List<List<Integer>> years(List<SelfEvaluation> tables) {
        TreeSet<Integer> said = new TreeSet<>();
        tables.forEach(table -> table.year().ifPresent(said::add));
        List<Integer> all = IntStream.range(0, tables.size()).boxed().toList();
        if (said.size() < 2) {
            return List.of(all);
        }
        List<Optional<Integer>> years =
                new ArrayList<>(said.stream().map(Optional::of).toList());
        years.add(Optional.empty());
        return years.stream()
                .map(year -> all.stream()
                        .filter(at -> tables.get(at).year().equals(year))
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** What lies beside a text: the tables of its year and the other texts. */
    private static TextDossier beside(Narrative text, List<Judgement> judged, List<Narrative> texts) {
        List<Judgement> tables = judged.stream()
                .filter(each -> text.year().isEmpty()
                        || each.table().year().isEmpty()
                        || each.table().year().equals(text.year()))
                .toList();
        List<Report> reports = texts.stream()
                .filter(other -> other != text)
                .flatMap(other -> other.reports().stream())
                .toList();
        List<String> files = Stream.concat(
                        tables.stream().map(each -> each.table().source().file()),
                        texts.stream().filter(other -> other != text).map(Narrative::file))
                .distinct()
                .toList();
        return new TextDossier(tables, reports, files);
    }
}

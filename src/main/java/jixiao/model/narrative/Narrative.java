package jixiao.model.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.DocumentPlace;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 文稿: what a document says in words.
 *
 * @param file its name
 * @param account whether it is a whole 部门决算 with a section on performance, and no report alone
 * @param year the year that it is about; empty where it does not say
 * @param unit the unit; empty where it is not found
 * @param reports 自评报告 in it, in order
 * @param facts what its section on performance and its accounts state, outside reports, in order
 * @param sums lists of parts with their whole, in order
 * @param remarks what is not as it should be in the text itself, in order
 * @param positions where its paragraphs and tables stand from top to bottom, by the text of their places
 * @param passages its paragraphs that matter, for who looks for a word or a number in them, in order
 */
public record Narrative(
        String file,
        boolean account,
        Optional<Integer> year,
        String unit,
        List<Report> reports,
        List<Fact> facts,
        List<PartsList> sums,
        List<Remark> remarks,
        Map<String, Integer> positions,
        List<Said> passages) {
    public Narrative {
        Given.all(file, year, unit);
        reports = List.copyOf(reports);
        facts = List.copyOf(facts);
        sums = List.copyOf(sums);
        remarks = List.copyOf(remarks);
        positions = Map.copyOf(positions);
        passages = List.copyOf(passages);
    }

    /** Whether it states nothing that can be held against anything, whatever its title says. */
    public boolean isSilent() {
        return all().isEmpty() && sums.isEmpty() && remarks.isEmpty();
    }

    /** Every fact, those of its reports among them, in the order of the text. */
    public List<Fact> all() {
        return Stream.concat(facts.stream(), reports.stream().flatMap(report -> report.facts().stream()))
                .sorted(java.util.Comparator.comparingInt(Fact::order))
                .toList();
    }

    /** How far down something stands in it, from 0; after everything else where it is not known. */
    public int position(Place place) {
        return place.inDocument()
                .map(at -> new DocumentPlace(at.page(), at.table(), 0, 0, at.paragraph()).text())
                .map(text -> positions.getOrDefault(text, Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE);
    }

    /** Every fact of a kind, in the order of the text. */
    public List<Fact> all(FactKind kind) {
        return all().stream().filter(fact -> fact.kind() == kind).toList();
    }
}

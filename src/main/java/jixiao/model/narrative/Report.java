package jixiao.model.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Form;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 自评报告 in words.
 *
 * @param title as written; empty for a report without one
 * @param form of the unit as a whole, or of a project
 * @param year the year that it is about; empty where it does not say
 * @param project 项目名称; empty for the unit as a whole, and where it is not named
 * @param facts what it states, in the order of the text
 * @param goals its goals with their points, at least one
 * @param place its first paragraph
 * @param first position of its first paragraph in the document, from 0
 * @param end one more than the position of its last
 */
public record Report(
        String title,
        Form form,
        Optional<Integer> year,
        String project,
        List<Fact> facts,
        List<ReportGoal> goals,
        Place place,
        int first,
        int end) {
    public Report {
        Given.all(title, form, year, project, place);
        facts = List.copyOf(facts);
        goals = List.copyOf(goals);
    }

    /** Of whom its facts are: 整体, or the project. */
    public String subject() {
        return form == Form.DEPARTMENT ? Fact.WHOLE : project;
    }

    /** What it is called in a sentence: “购买劳务支出”项目报告, 部门整体报告. */
    public String called() {
        return form == Form.DEPARTMENT ? "部门整体自评报告" : project.isEmpty() ? "项目自评报告" : "“" + project + "”自评报告";
    }

    /** Its facts of a kind, in order. */
    public List<Fact> all(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** Its own first fact of a kind: of its subject and year. */
    public Optional<Fact> first(FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind
                        && fact.subject().equals(subject())
                        && (year.isEmpty()
                                || fact.year().isEmpty()
                                || fact.year().equals(year)))
                .findFirst();
    }

    /** All its groups that stand side by side. */
    public Stream<PointGroup> groups() {
        return goals.stream().flatMap(goal -> goal.groups().stream());
    }
}

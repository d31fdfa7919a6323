package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Form;
import jixiao.model.Place;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.ReportGoal;
import jixiao.model.narrative.Said;
import jixiao.model.narrative.Stated;

/** What a text of 2024 says, made by hand; an empty number is one that is not printed. */
final class Words {
    private Words() {}

    static Place at(int order) {
        return new Place("决算.docx", "", "第" + order + "段");
    }

    /** A number as printed; its last digit is its last place. */
    static Stated number(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return new Stated(value, BigDecimal.ONE.movePointLeft(value.scale()), "", false);
    }

    private static Optional<Stated> printed(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(number(digits));
    }

    static PointLine line(String text, String full, String score) {
        return new PointLine(text, printed(full), number(score), at(1), text, 1);
    }

    static PointGroup group(String name, String full, String score) {
        return group(name, full, score, List.of(), List.of());
    }

    static PointGroup group(String name, String full, String score, List<PointGroup> parts, List<PointLine> lines) {
        return new PointGroup(
                name, "", printed(full), printed(score), "", parts, lines, Optional.empty(), at(1), name, 1);
    }

    static PointGroup of(String name, String full, String score, PointGroup... parts) {
        return group(name, full, score, List.of(parts), List.of());
    }

    static PointGroup of(String name, String full, String score, PointLine... lines) {
        return group(name, full, score, List.of(), List.of(lines));
    }

    /** The same group, which says how many indicators it has. */
    static PointGroup counting(PointGroup group, int count) {
        return new PointGroup(
                group.name(),
                "",
                group.full(),
                group.score(),
                "",
                group.parts(),
                group.lines(),
                Optional.of(count),
                group.place(),
                group.quote(),
                group.order());
    }

    static ReportGoal goal(int no, String points, PointGroup... groups) {
        return new ReportGoal(no, printed(points), "", List.of(groups), at(2), "目标" + no, 2);
    }

    static Fact fact(FactKind kind, String subject, String digits) {
        return fact(kind, subject, digits, digits, 3);
    }

    static Fact fact(FactKind kind, String subject, String digits, String quote, int order) {
        return new Fact(kind, subject, Optional.of(2024), List.of(number(digits)), "", at(order), quote, order);
    }

    /** Words without a number. */
    static Fact said(FactKind kind, String subject, String text) {
        return new Fact(kind, subject, Optional.of(2024), List.of(), text, at(4), text, 4);
    }

    /** A fact of the unit as a whole. */
    static Fact whole(FactKind kind, String digits) {
        return fact(kind, Fact.WHOLE, digits);
    }

    /** The report of the unit as a whole, of one goal with some groups. */
    static Report report(List<Fact> facts, PointGroup... groups) {
        return report(facts, List.of(goal(0, "", groups)));
    }

    static Report report(List<Fact> facts, List<ReportGoal> goals) {
        return new Report("部门整体自评报告", Form.DEPARTMENT, Optional.of(2024), "", facts, goals, at(1), 1, 9);
    }

    static Report project(String name, Fact... facts) {
        return new Report(
                name + "自评报告", Form.PROJECT, Optional.of(2024), name, List.of(facts), List.of(), at(11), 11, 19);
    }

    static Narrative text(List<Report> reports, List<Fact> facts, String... passages) {
        List<Said> said = new ArrayList<>();
        for (int order = 0; order < passages.length; order++) {
            said.add(new Said(passages[order], at(order), order));
        }
        return new Narrative(
                "决算.docx", true, Optional.of(2024), "某某局", reports, facts, List.of(), List.of(), Map.of(), said);
    }
}

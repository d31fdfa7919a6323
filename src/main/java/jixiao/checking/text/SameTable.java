package jixiao.checking.text;

import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;

/** 文与表的对应: whether a sheet is of what the text speaks of. */
final class SameTable {
    private SameTable() {}

    /** Whether a fact is of the unit, or the project, and of the year of a sheet. */
    static boolean isOf(Fact fact, SelfEvaluation table) {
        boolean year =
                fact.year().isEmpty() || table.year().isEmpty() || fact.year().equals(table.year());
        return year && isOf(fact.subject(), table);
    }

    /** Whether a subject is the unit, or the project, of a sheet. */
    static boolean isOf(String subject, SelfEvaluation table) {
        return table.form() == Form.DEPARTMENT
                ? subject.equals(Fact.WHOLE)
                : !subject.equals(Fact.WHOLE)
                        && SubjectPairs.isNamed(subject, table.project().text());
    }

    /** Whether a report is about what a sheet is about. */
    static boolean isOf(Report report, SelfEvaluation table) {
        boolean year = report.year().isEmpty()
                || table.year().isEmpty()
                || report.year().equals(table.year());
        return year
                && report.form() == table.form()
                && (table.form() == Form.DEPARTMENT
                        || SubjectPairs.isNamed(
                                report.project(), table.project().text()));
    }

    /** A sheet as it is titled; one of another file with its file. */
    static String name(Narrative document, SelfEvaluation table) {
        String name =
                table.title().isBlank() ? table.source().sheet() : table.title().text();
        String file = table.source().file();
        return file.isEmpty() || file.equals(document.file()) ? name : name + "(" + file + ")";
    }
}

package jixiao.review.pass;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jixiao.intake.Submission;
import jixiao.intake.Versions;
import jixiao.model.Form;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;
import jixiao.review.Records;
import jixiao.store.KeptText;
import jixiao.text.Normal;

/**
 * 报送的文稿: a report or an account as it was read.
 *
 * @param file position of its file in the order of names
 * @param submission its file
 * @param narrative what it says
 */
record FiledText(int file, Submission submission, Narrative narrative) {
    /** Key of its record. */
    String key() {
        return Records.key(file, Records.TEXT);
    }

    String kind() {
        return narrative.account() ? KeptText.ACCOUNT : KeptText.REPORT;
    }

    /** The project of a report on just one; else empty. */
    String project() {
        List<Report> reports = narrative.reports();
        return !narrative.account() && reports.size() == 1 && reports.get(0).form() == Form.PROJECT
                ? reports.get(0).project()
                : "";
    }

    /** As a letter calls it. */
    String name() {
        if (narrative.account()) {
            return "部门决算（文字说明）";
        }
        return narrative.reports().size() == 1 ? narrative.reports().get(0).called() : "绩效自评报告";
    }

    /** Which text it is, whatever its file is called, for telling versions of it apart; empty where the unit is not known. */
    Versions.Version version(String unit) {
        String subjects = narrative.account()
                ? ""
                : narrative.reports().stream()
                        .map(Report::subject)
                        .map(Normal::words)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString();
        boolean known = !unit.isEmpty() && (narrative.account() || !subjects.contains("[]"));
        return new Versions.Version(
                known ? String.join("|", unit, narrative.year().toString(), kind(), subjects) : "",
                submission,
                Optional.empty());
    }

    /** Whether two state the same, whatever they look like. */
    static boolean isEqual(FiledText one, FiledText other) {
        return facts(one).equals(facts(other));
    }

    private static List<String> facts(FiledText text) {
        return text.narrative.all().stream()
                .map(fact -> fact.kind() + "|" + fact.subject() + "|" + value(fact))
                .toList();
    }

    private static String value(Fact fact) {
        return fact.value()
                .map(stated -> stated.value().stripTrailingZeros().toPlainString())
                .orElse("");
    }
}

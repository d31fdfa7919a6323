package jixiao.cli.report;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Severity;

/**
 * 审核发现清单: what is missing first, then errors, warnings and hints, each with its cell and how to mend it. A list that
 * nobody would read to its end is cut, and says how much it leaves out.
 */
record FindingList(Paint paint) {
    private static final int CELL_COLUMNS = 6;

    List<String> lines(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        List<Finding> missing = findings.stream().filter(FindingList::isMissing).toList();
        group("缺项", missing, Severity.ERROR, 20, lines);
        for (Severity severity : Severity.values()) {
            List<Finding> rest = findings.stream()
                    .filter(finding -> !isMissing(finding) && finding.severity() == severity)
                    .toList();
            group(severity.chinese(), rest, severity, severity == Severity.INFO ? 3 : 20, lines);
        }
        return lines;
    }

    /** What is not filled in, as far as it matters for the scores. */
    private static boolean isMissing(Finding finding) {
        return finding.code().endsWith("_MISSING") && finding.severity() != Severity.INFO;
    }

    private void group(String name, List<Finding> findings, Severity colour, int most, List<String> lines) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add(paint.of(colour, name + " " + findings.size() + " 项"));
        findings.stream().limit(most).forEach(finding -> lines.add(line(finding)));
        if (findings.size() > most) {
            lines.add(paint.faint("  另有 " + (findings.size() - most) + " 项,全部见《审核发现》或 --json。"));
        }
    }

    private String line(Finding finding) {
        String cell = finding.place().hasCell() ? finding.place().cell() : "—";
        return "  " + Width.pad(cell, CELL_COLUMNS) + OneLine.of(finding.sentence());
    }
}

package jixiao.cli.report;

import jixiao.model.Finding;
import jixiao.model.Severity;

/**
 * 颜色: on a screen only; else texts stay as they are.
 *
 * @param on whether colours are shown
 */
public record Paint(boolean on) {
    /** A heading. */
    public String strong(String text) {
        return code("1", text);
    }

    /** Something beside the point. */
    public String faint(String text) {
        return code("2", text);
    }

    /** In the colour of a severity. */
    public String of(Severity severity, String text) {
        return code(
                switch (severity) {
                    case ERROR -> "31";
                    case WARNING -> "33";
                    case INFO -> "36";
                },
                text);
    }

    /** A finding on one line: how grave, where, and what. */
    public String line(Finding finding) {
        return "  " + of(finding.severity(), finding.severity().chinese()) + " "
                + (finding.place().hasCell() ? finding.place().cell() : Numbers.NONE) + "  "
                + OneLine.of(finding.sentence());
    }

    private String code(String code, String text) {
        return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}

package jixiao.writing.json;

import jixiao.model.Finding;
import jixiao.model.Source;
import jixiao.wording.Wording;
import tools.jackson.databind.node.ObjectNode;

/** 审核发现 as an element of {@code findings}. */
final class FindingJson {
    private final Wording wording;

    FindingJson(Wording wording) {
        this.wording = wording;
    }

    void write(Finding finding, Source source, ObjectNode node) {
        String file = finding.place().file();
        new Members(node)
                .text("code", finding.code())
                .text("severity", finding.severity().name())
                .textIfAny("file", file.equals(source.file()) ? "" : file)
                .textIfAny("sheet", TableJson.otherSheet(finding.place(), source))
                .text(
                        "cell",
                        finding.place().inDocument().isPresent()
                                ? ""
                                : finding.place().cell())
                .place(finding.place())
                .text("message", finding.sentence())
                .number("expected", finding.expected())
                .number("actual", finding.actual());
    }
}

package jixiao.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.json.document.BasisDocument;
import jixiao.json.document.ExecutionDocument;
import jixiao.json.document.FundDocument;
import jixiao.json.document.Stated;

/** 预算执行草稿: the funds of a draft and what is printed for their execution; what was filled in is given back. */
final class ExecutionDraft {
    private final Spot at;
    private final Faults faults;
    private final Filled whole;
    private final List<FundDocument> parts = new ArrayList<>();

    ExecutionDraft(Spot at, Faults faults) {
        this.at = at;
        this.faults = faults;
        this.whole = new Filled(at, faults);
    }

    Filled funds(String budget, String spending) {
        whole.number("budget", budget);
        whole.number("actual", spending);
        whole.whole();
        return whole;
    }

    /** A line that only details the funds. */
    void fund(String label, String budget, String spending) {
        Filled part = new Filled(at.member("parts").member(parts.size()), faults);
        part.number("budget", budget);
        part.number("actual", spending);
        parts.add(new FundDocument(
                label.strip(),
                part.number("budget"),
                part.number("actual"),
                Optional.empty(),
                false,
                false,
                Map.of(),
                Map.of()));
    }

    Filled printed(String points, String rate, String claimed) {
        whole.number("weight", points);
        whole.number("claimedRate", rate);
        whole.number("claimedScore", claimed);
        whole.whole();
        return whole;
    }

    Filled reason(String text) {
        whole.text("reason", text);
        return whole;
    }

    ExecutionDocument document() {
        return new ExecutionDocument(
                whole.cell(),
                Optional.empty(),
                "",
                whole.number("budget"),
                whole.number("actual"),
                Optional.empty(),
                whole.number("weight"),
                Stated.NOT,
                Optional.empty(),
                whole.number("claimedRate"),
                whole.number("claimedScore"),
                whole.text("reason"),
                BasisDocument.NONE,
                parts,
                Optional.empty(),
                Optional.empty(),
                whole.cells(),
                Map.of());
    }
}

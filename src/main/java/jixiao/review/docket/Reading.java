package jixiao.review.docket;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jixiao.Engine;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingDocument;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Place;
import jixiao.model.Severity;
import jixiao.review.decide.Rulings;
import jixiao.store.KeptRow;

/** 读卷: a table out of its kept document, as the rules leave it, with the findings that the review had. */
final class Reading {
    private Reading() {}

    /**
     * The judgement before anybody decided.
     *
     * @param document on one line, as a finished review keeps it: what was decided then is in its scores
     */
    static Judgement of(Engine engine, KeptRow row, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Judgement own = engine.judge(
                engine.read(row.name().file() + ".json", bytes).get(0).table());
        List<Finding> findings = new ArrayList<>();
        for (FindingDocument each : DocumentText.table(bytes).findings()) {
            findings.add(finding(row, each));
        }
        // What asked for a decision is gone from the document once there is one.
        own.findings().stream()
                .filter(each -> each.code().equals(Rulings.REVIEW))
                .filter(each -> findings.stream().noneMatch(there -> isSame(there, each)))
                .forEach(findings::add);
        return new Judgement(own.scored(), findings);
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.code().equals(other.code())
                && one.place().cell().equals(other.place().cell());
    }

    private static Finding finding(KeptRow row, FindingDocument kept) {
        Place place = new Place(
                kept.file().isEmpty() ? row.name().file() : kept.file(),
                kept.sheet().isEmpty() ? row.name().sheet() : kept.sheet(),
                kept.where());
        return new Finding(
                kept.code(),
                Severity.valueOf(kept.severity()),
                place,
                Map.of(),
                kept.expected(),
                kept.actual(),
                kept.message(),
                "");
    }
}

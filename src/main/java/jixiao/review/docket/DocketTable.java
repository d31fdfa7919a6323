package jixiao.review.docket;

import java.util.List;
import java.util.Optional;
import jixiao.model.Judgement;
import jixiao.store.KeptRow;

/**
 * 卷上的一张表, as it stands with all that people have decided till now.
 *
 * @param row what the list shows of it
 * @param judgement its scores with the decisions, and all findings, those set aside among them
 * @param findings in the same order
 * @param lines that a person has to decide or has decided
 * @param texts reports and accounts of the same unit and year
 * @param returned why a person returns it; empty where nobody does
 */
public record DocketTable(
        KeptRow row,
        Judgement judgement,
        List<DocketFinding> findings,
        List<DocketLine> lines,
        List<DocketText> texts,
        Optional<String> returned) {
    public DocketTable {
        findings = List.copyOf(findings);
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
    }
}

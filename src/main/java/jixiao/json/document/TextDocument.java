package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 文稿 as an element of {@code documents}.
 *
 * @param file file name
 * @param kind REPORT or ACCOUNT
 * @param year the year that it is about
 * @param unit the unit, where it is found
 * @param convention name of the convention that judged
 * @param facts what it states, in order
 * @param reports its reports
 * @param findings 审核发现 in the order of the document
 */
public record TextDocument(
        String file,
        String kind,
        Optional<BigDecimal> year,
        String unit,
        String convention,
        List<FactDocument> facts,
        List<ReportDocument> reports,
        List<FindingDocument> findings) {
    public TextDocument {
        facts = Absent.list(facts);
        reports = Absent.list(reports);
        findings = Absent.list(findings);
    }
}

package jixiao.review.docket;

import java.util.List;

/**
 * 卷上的一份报告或决算说明, of the same unit and year as a table.
 *
 * @param file its file
 * @param kind what it is, as the summary calls it
 * @param name as a letter calls it
 * @param verdict when it was reviewed
 * @param findings with how a person has dealt with them
 */
public record DocketText(String file, String kind, String name, String verdict, List<DocketFinding> findings) {
    public DocketText {
        findings = List.copyOf(findings);
    }
}

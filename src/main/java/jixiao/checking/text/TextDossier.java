package jixiao.checking.text;

import java.util.List;
import jixiao.model.ScoredEvaluation;
import jixiao.model.narrative.Report;

/**
 * 文稿的卷宗: what lies beside a document's text: in the same file, and handed in by the same unit for the same year.
 *
 * @param tables scored self-evaluation tables
 * @param reports reports of other documents
 * @param files names of other files of the unit, which may be the attachments that the text announces
 */
public record TextDossier(List<ScoredEvaluation> tables, List<Report> reports, List<String> files) {
    public TextDossier {
        tables = List.copyOf(tables);
        reports = List.copyOf(reports);
        files = List.copyOf(files);
    }

    /** Tables alone. */
    public static TextDossier of(List<ScoredEvaluation> tables) {
        return new TextDossier(tables, List.of(), List.of());
    }
}

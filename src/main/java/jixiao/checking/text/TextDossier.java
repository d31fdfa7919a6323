package jixiao.checking.text;

import java.util.List;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.model.narrative.Report;

/**
 * 文稿的卷宗: what lies beside a document's text: in the same file, and handed in by the same unit for the same year.
 *
 * @param judged self-evaluation tables, with what their own review says
 * @param reports reports of other documents
 * @param files names of other files of the unit, which may be the attachments that the text announces
 */
public record TextDossier(List<Judgement> judged, List<Report> reports, List<String> files) {
    public TextDossier {
        judged = List.copyOf(judged);
        reports = List.copyOf(reports);
        files = List.copyOf(files);
    }

    /** The tables, scored. */
    public List<ScoredEvaluation> tables() {
        return judged.stream().map(Judgement::scored).toList();
    }

    /** Tables alone. */
    public static TextDossier of(List<Judgement> tables) {
        return new TextDossier(tables, List.of(), List.of());
    }
}

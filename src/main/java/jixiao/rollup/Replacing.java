package jixiao.rollup;

import java.util.ArrayList;
import java.util.List;
import jixiao.Engine;
import jixiao.aggregation.Remark;
import jixiao.checking.FormatPair;
import jixiao.intake.Versions.Replaced;
import jixiao.model.SelfEvaluation;

/** 未计入的: what is told of a table that another counts instead of. */
record Replacing(Engine engine) {
    /** That it was left out; where it is only another format of the one that counts, also what differs. */
    List<Remark> remarks(Filed old, Replaced<Filed> last) {
        String counts = last.by().submission().name();
        String left = old.submission().name();
        if (!last.otherFormat()) {
            return List.of(
                    remark(Remark.Kind.SUPERSEDED, old.table(), "「%s」的这张表报送了不止一次,以「%s」为准,「%s」未计入。", counts, left));
        }
        List<Remark> remarks = new ArrayList<>();
        remarks.add(remark(Remark.Kind.OTHER_FORMAT, old.table(), "「%s」的这张表有两种格式,以「%s」为准,「%s」未重复计入。", counts, left));
        SelfEvaluation table = last.by().table();
        engine.judges()
                .formats(new FormatPair(table, old.table()), table, counts, left)
                .forEach(finding -> remarks.add(new Remark(
                        Remark.Kind.FORMATS_DIFFER, table.unit().text(), "", finding.place(), finding.sentence())));
        return remarks;
    }

    private static Remark remark(Remark.Kind kind, SelfEvaluation table, String sentence, String counts, String left) {
        String unit = table.unit().text();
        return new Remark(kind, unit, "", table.source().place(""), sentence.formatted(unit, counts, left));
    }
}

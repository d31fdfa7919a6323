package jixiao.review.contrast;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.ConventionStamp;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.summary.Divisions;
import jixiao.writing.list.ListBook;

/** 逐表对比: goes through the records, one table at a time, writes the two sheets and counts. */
public final class Contrasted {
    private final Contrasting contrasting;
    private final List<ContrastResult.Changed> changed = new ArrayList<>();
    private int totals;
    private int grades;

    /** Of what judges by the other convention. */
    public Contrasted(Contrasting contrasting) {
        this.contrasting = contrasting;
    }

    /** Writes the sheets of the contrast into the summary, one table after another, since they do not fit into memory. */
    public void write(ListBook book, Reviewed reviewed, Divisions divisions) {
        ConventionStamp other = contrasting.there().stamp();
        ContrastSheets sheets = new ContrastSheets(book, reviewed, divisions, other.title() + "(" + other.name() + ")");
        for (TableSummary table : reviewed.open()) {
            Contrast contrast = contrasting.of(reviewed.records().line(table.key()));
            sheets.add(table, contrast);
            count(table, contrast);
        }
        sheets.end();
    }

    private void count(TableSummary table, Contrast contrast) {
        totals += contrast.totalChanges() ? 1 : 0;
        grades += contrast.gradeChanges() ? 1 : 0;
        if (contrast.totalChanges() || contrast.gradeChanges()) {
            changed.add(new ContrastResult.Changed(
                    table.submission().name(),
                    table.sheet(),
                    contrast.total(),
                    contrast.otherTotal(),
                    contrast.grade(),
                    contrast.otherGrade(),
                    contrast.causes()));
        }
    }

    /** What it came to, once the sheets are written. */
    public ContrastResult result() {
        return new ContrastResult(contrasting.there().stamp().name(), totals, grades, changed);
    }
}

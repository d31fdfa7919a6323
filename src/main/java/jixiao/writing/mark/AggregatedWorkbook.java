package jixiao.writing.mark;

import java.util.ArrayList;
import java.util.List;
import jixiao.aggregation.AggregatedTable;
import jixiao.wording.Wording;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.WorkbookCopy;
import jixiao.writing.edit.WorkbookEdits;

/**
 * 汇总工作簿: the official form of an aggregated table, followed by 《计分说明》《分单位明细》《未匹配》《审核发现》. Safe for several
 * threads.
 */
public final class AggregatedWorkbook {
    private final Wording wording;
    private final ScoreRounding rounding;

    /** Writes with the sentences and the rounding of one convention. */
    public AggregatedWorkbook(Wording wording, ScoreRounding rounding) {
        this.wording = wording;
        this.rounding = rounding;
    }

    /**
     * The whole workbook.
     *
     * @param form the filled official form, an {@code .xlsx}
     * @param table the table that fills it
     * @return an {@code .xlsx}; equal input gives equal bytes
     */
    public byte[] with(byte[] form, AggregatedTable table) {
        WorkbookEdits edits = new WorkbookEdits(List.of(), sheets(table));
        try {
            return WorkbookCopy.copy(form, edits).bytes();
        } catch (CopyProblem problem) {
            throw new OutputProblem(problem.getMessage(), problem);
        }
    }

    private List<AddedSheet> sheets(AggregatedTable table) {
        List<AddedSheet> sheets = new ArrayList<>();
        sheets.add(new ExplanationSheet(wording, rounding).of(List.of(table.judgement())));
        sheets.add(new UnitDetailSheet(table).sheet());
        sheets.addAll(UnmatchedSheet.of(table.aggregation().remarks()));
        sheets.add(new FindingsSheet(wording).of(List.of(table.judgement())));
        return sheets;
    }
}

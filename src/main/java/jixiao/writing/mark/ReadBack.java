package jixiao.writing.mark;

import java.util.List;
import jixiao.model.Indicator;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;
import jixiao.reading.ReadTable;
import jixiao.reading.SubmissionReader;
import jixiao.writing.OutputProblem;

/**
 * 读回: a copy is read like a submission before it takes its place, so that what cannot be read again, or has lost a table, is
 * never handed out. Safe for several threads.
 */
public final class ReadBack {
    private static final String SAVE = ";请用 Excel 或 WPS 打开原件,另存为 .xlsx 后再试。";

    private final SubmissionReader reader;

    /** A check by a reader of the submissions' convention, whose limits leave room for what a copy adds. */
    public ReadBack(SubmissionReader reader) {
        this.reader = reader;
    }

    /**
     * Checks a copy.
     *
     * @param copy the bytes of the copy
     * @param tables what was read in the submission; tables that stood in no workbook are not looked for
     * @throws OutputProblem when the copy cannot be read, or its tables are not those
     */
    void check(byte[] copy, List<ReadTable> tables) {
        List<ReadTable> submitted =
                tables.stream().filter(each -> each.map().isPresent()).toList();
        if (submitted.isEmpty()) {
            return;
        }
        List<ReadTable> found;
        try {
            found = reader.ofCopy(submitted.get(0).table().source().file(), copy);
        } catch (InputProblem unreadable) {
            throw new OutputProblem("写成的副本读不回来,没有采用" + SAVE, unreadable);
        }
        boolean same = found.size() == submitted.size();
        for (int i = 0; same && i < found.size(); i++) {
            same = same(submitted.get(i).table(), found.get(i).table());
        }
        if (!same) {
            throw new OutputProblem("写成的副本读回来与原件不符,没有采用" + SAVE);
        }
    }

    /** Whether a copy's table has the lines of the submitted one: what no mark changes. */
    private static boolean same(SelfEvaluation submitted, SelfEvaluation found) {
        List<Indicator> ours = submitted.indicators();
        List<Indicator> theirs = found.indicators();
        boolean same = submitted.source().sheet().equals(found.source().sheet()) && ours.size() == theirs.size();
        for (int i = 0; same && i < ours.size(); i++) {
            same = ours.get(i).place().equals(theirs.get(i).place())
                    && ours.get(i).name().equals(theirs.get(i).name())
                    && ours.get(i).targetEntry().equals(theirs.get(i).targetEntry())
                    && ours.get(i).actual().equals(theirs.get(i).actual());
        }
        return same;
    }
}

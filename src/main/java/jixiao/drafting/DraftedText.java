package jixiao.drafting;

import java.util.List;

/**
 * 写成的文稿.
 *
 * @param name its file name without ending, below the folder of results
 * @param docx the Word document
 * @param empty names of slots without data, each once: 【待填：名】 stands there
 * @param doubts numbers that stand in no table, or that the reader of texts objects to: 【核对：数】 stands there
 * @param remarks what the reader of texts objects to, a sentence each
 * @param notes what else a person should know: a table without a form that could be annexed
 * @param draft whether it is marked 草稿
 */
public record DraftedText(
        String name,
        byte[] docx,
        List<String> empty,
        List<String> doubts,
        List<String> remarks,
        List<String> notes,
        boolean draft) {
    public DraftedText {
        empty = List.copyOf(empty);
        doubts = List.copyOf(doubts);
        remarks = List.copyOf(remarks);
        notes = List.copyOf(notes);
    }

    /** Whether a person must look at a number before it is used. */
    public boolean isDoubtful() {
        return !doubts.isEmpty() || !remarks.isEmpty();
    }

    /** The same text without a layout: a line a paragraph. */
    public String text() {
        return String.join("\n", jixiao.writing.report.ReportText.lines(docx)) + "\n";
    }
}

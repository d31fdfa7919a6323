package jixiao.review.known;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jixiao.document.WorkbookGrid;
import jixiao.model.InputProblem;

/**
 * 批复的绩效目标: all approvals of a list, or of a folder of lists and forms.
 *
 * @param name of the file or folder
 * @param tables in the order in which later ones win over earlier ones
 * @param unknown files that hold no targets, each with a sentence
 */
record Approved(String name, List<ApprovedTable> tables, List<KnownLine> unknown) {
    /** What only approved targets can raise. */
    static final Set<String> CODES = Set.of(
            "TARGET_DIFFERS_FROM_APPROVED", "TARGET_NOT_APPROVED", "TARGET_DROPPED", "WEIGHT_DIFFERS_FROM_APPROVED");

    Approved {
        tables = List.copyOf(tables);
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads a workbook, or those of a folder.
     *
     * @throws InputProblem when it is missing, or none of its files holds targets; names file, sheets and what was expected
     */
    static Approved read(Path path, ListWords words) {
        List<ApprovedTable> tables = new ArrayList<>();
        List<KnownLine> unknown = new ArrayList<>();
        ApprovedReader reader = new ApprovedReader(words);
        String last = "「" + path + "」里没有工作簿(.xlsx、.xls),应是批复的绩效目标表。";
        for (Path file : ListReader.workbooks(path)) {
            String name = String.valueOf(file.getFileName());
            try {
                WorkbookGrid book = ListReader.open(file);
                List<ApprovedTable> found = reader.read(book);
                tables.addAll(found);
                if (found.isEmpty()) {
                    last = "批复「" + book.file() + "」" + Ledger.sheets(book)
                            + "里没有找到绩效目标:应有一行表头写着 三级指标、目标值,单位和项目各是一栏,或写在表头上方的 单位名称、项目名称 旁边。";
                    unknown.add(new KnownLine(ApprovedCheck.NAME, "没有认出", "", "", last, name));
                }
            } catch (InputProblem unreadable) {
                last = unreadable.getMessage();
                unknown.add(new KnownLine(ApprovedCheck.NAME, "没有认出", "", "", last, name));
            }
        }
        if (tables.isEmpty()) {
            throw new InputProblem(last);
        }
        tables.sort(ApprovedTable.ORDER);
        return new Approved(String.valueOf(path.getFileName()), tables, unknown);
    }
}

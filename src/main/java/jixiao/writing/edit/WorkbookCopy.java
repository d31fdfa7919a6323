package jixiao.writing.edit;

import java.util.List;
import jixiao.document.DefaultPassword;
import jixiao.document.ooxml.PackageProblem;
import jixiao.writing.edit.xls.XlsCopy;
import jixiao.writing.edit.xlsx.XlsxCopy;

/**
 * 原样副本: a submitted workbook with nothing changed but what is named. Which format it is the content says, not
 * the ending of its name. The same input gives the same bytes, and so does a copy that is copied again with the same
 * changes (.xlsx).
 */
public final class WorkbookCopy {
    private WorkbookCopy() {}

    /**
     * A changed copy.
     *
     * @param bytes of the workbook
     * @param addedNames the names that the added sheets got, in order
     */
    public record Copied(byte[] bytes, List<String> addedNames) {}

    /**
     * A changed copy of a workbook.
     *
     * @param original the bytes of the submitted workbook, which stay as they are
     * @param edits what changes
     * @throws CopyProblem when it cannot be done
     */
    public static Copied copy(byte[] original, WorkbookEdits edits) throws CopyProblem {
        byte[] plain = DefaultPassword.openedOrSame(original);
        try {
            return switch (WorkbookFormat.of(plain)) {
                case XLSX, XLSM -> XlsxCopy.apply(plain, edits);
                case XLS -> XlsCopy.apply(plain, edits);
                case UNKNOWN -> throw new CopyProblem("文件不是 Excel 工作簿(.xlsx、.xlsm 或 .xls),无法写入。");
            };
        } catch (PackageProblem broken) {
            throw new CopyProblem("工作簿已损坏,无法写入:" + broken.getMessage() + "。请用 Excel 打开并另存后再试。", broken);
        } catch (NumberFormatException wrong) {
            throw new CopyProblem("工作簿已损坏,无法写入:有一处应为数字,写的是" + text(wrong) + "。请用 Excel 打开并另存后再试。", wrong);
        }
    }

    /** What stands where a number should; Java's message ends in it, in quotes. */
    private static String text(NumberFormatException wrong) {
        String said = String.valueOf(wrong.getMessage());
        int quote = said.indexOf('"');
        return quote < 0 || said.equals("For input string: \"\"")
                ? "空白"
                : "“" + said.substring(quote + 1).replace("\"", "") + "”";
    }
}

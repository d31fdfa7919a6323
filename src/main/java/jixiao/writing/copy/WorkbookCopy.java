package jixiao.writing.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import jixiao.writing.copy.xml.XmlProblem;

/**
 * 原样副本: writes a submitted workbook with nothing changed but what is named. Which format it is the content says, not
 * the ending of its name. The same input gives the same bytes, and so does a copy that is copied again with the same
 * changes (.xlsx).
 */
public final class WorkbookCopy {
    private WorkbookCopy() {}

    /**
     * Writes a changed copy of a file. The target is whole or it is not there.
     *
     * @param original the submitted workbook, which is only read
     * @param edits what changes
     * @param target the file to write, in a folder that exists
     * @param force whether an existing target may be replaced; the original itself never is
     * @throws CopyProblem when it cannot be done; then nothing was written
     */
    public static Written write(Path original, WorkbookEdits edits, Path target, boolean force) throws CopyProblem {
        try {
            if (Files.exists(target) && Files.isSameFile(original, target)) {
                throw new CopyProblem("输出文件“" + target + "”就是报送的原件,不能覆盖,请换一个文件名或文件夹。");
            }
            return write(Files.readAllBytes(original), edits, target, force);
        } catch (IOException failed) {
            throw new CopyProblem("文件“" + original + "”无法读取。", failed);
        }
    }

    /**
     * Writes a changed copy of a workbook in memory; as {@link #write(Path, WorkbookEdits, Path, boolean)}.
     *
     * @param original the bytes of the workbook
     */
    public static Written write(byte[] original, WorkbookEdits edits, Path target, boolean force) throws CopyProblem {
        WholeFile file = new WholeFile(target, force);
        file.check();
        Copied copied = copy(original, edits);
        file.write(copied.bytes());
        return new Written(target, copied.addedNames());
    }

    /**
     * A changed copy.
     *
     * @param bytes of the workbook
     * @param addedNames the names that the added sheets got, in order
     */
    public record Copied(byte[] bytes, List<String> addedNames) {}

    /** Gives a changed copy of a workbook without writing a file; a {@link CopyProblem} when it cannot be done. */
    public static Copied copy(byte[] original, WorkbookEdits edits) throws CopyProblem {
        try {
            return switch (WorkbookFormat.of(original)) {
                case XLSX, XLSM -> XlsxCopy.apply(original, edits);
                case XLS -> XlsCopy.apply(original, edits);
                case UNKNOWN -> throw new CopyProblem("文件不是 Excel 工作簿(.xlsx、.xlsm 或 .xls),无法写入。");
            };
        } catch (ZipException | XmlProblem broken) {
            throw new CopyProblem("工作簿已损坏,无法写入:" + broken.getMessage() + "。请用 Excel 打开并另存后再试。", broken);
        } catch (NumberFormatException wrong) {
            throw new CopyProblem("工作簿已损坏,无法写入:有一处应为数字而不是。请用 Excel 打开并另存后再试。", wrong);
        }
    }
}

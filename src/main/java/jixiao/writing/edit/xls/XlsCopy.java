package jixiao.writing.edit.xls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.SheetEdits;
import jixiao.writing.edit.WorkbookCopy;
import jixiao.writing.edit.WorkbookEdits;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Changes a workbook of the format .xls through POI's object model, which keeps records that it does not know; streams
 * beside the workbook's own (macros, embedded objects) are kept too.
 */
public final class XlsCopy {
    private XlsCopy() {}

    public static WorkbookCopy.Copied apply(byte[] original, WorkbookEdits edits) throws CopyProblem {
        try (POIFSFileSystem file = XlsRecords.prepared(original);
                HSSFWorkbook workbook = new HSSFWorkbook(file, true)) {
            XlsStyles styles = new XlsStyles(workbook);
            for (SheetEdits sheet : edits.sheets()) {
                patch(workbook, styles, sheet);
            }
            XlsAdding adding = new XlsAdding(workbook, styles);
            if (edits.withoutOurs()) {
                adding.removeOurs();
            }
            List<String> names = adding.add(edits.added());
            ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 16_384);
            workbook.write(out);
            return new WorkbookCopy.Copied(out.toByteArray(), names);
        } catch (IOException | RuntimeException failed) {
            // POI reads much of a workbook only when it is asked for, and what it throws over a damaged one is of no
            // one kind.
            throw unwritable(failed);
        }
    }

    private static void patch(HSSFWorkbook workbook, XlsStyles styles, SheetEdits edits) throws CopyProblem {
        HSSFSheet sheet = workbook.getSheet(edits.sheetName());
        if (sheet == null || !sheet.getSheetName().equals(edits.sheetName())) {
            throw new CopyProblem("工作簿里没有名为“" + edits.sheetName() + "”的工作表,无法写入。");
        }
        new XlsPatch(sheet, styles).apply(edits);
        new XlsNotes(workbook, sheet).apply(edits.notesByPlace());
    }

    /** Names a cause only where it was seen. */
    private static CopyProblem unwritable(Exception failed) {
        String said = String.valueOf(failed.getMessage());
        String cause = said.startsWith("Cannot add more than") ? "里图形的编号已用到上限,加不进批注" : "程序不能改写";
        String subject = cause.startsWith("里") ? "这个 .xls " + cause : cause + "这个 .xls";
        return new CopyProblem(subject + ",请另存为 .xlsx 后再试。", failed);
    }
}

package jixiao.document;

import jixiao.model.InputProblem;

/** 拒收说明: the one sentence for each reason why a file is no readable workbook. */
public final class Refusals {
    private Refusals() {}

    static InputProblem missing(String file) {
        return new InputProblem("找不到文件「" + file + "」,请检查文件名和所在文件夹。");
    }

    static InputProblem directory(String file) {
        return new InputProblem("「" + file + "」是文件夹,不是工作簿,请给出其中的文件。");
    }

    static InputProblem unreadable(String file, Exception cause) {
        return new InputProblem("文件「" + file + "」无法读取,请检查是否被其他程序占用、是否有读取权限。", cause);
    }

    static InputProblem empty(String file) {
        return new InputProblem("文件「" + file + "」是空文件(0 字节),请重新报送。");
    }

    static InputProblem tooBig(String file, long size, long limit) {
        return new InputProblem(
                "文件「" + file + "」有 " + mebibytes(size) + " MB,超过上限 " + mebibytes(limit) + " MB,请删去图片等与自评无关的内容后再报送。");
    }

    /** Something that Excel and WPS can open and save as a workbook. */
    public static InputProblem convertible(String file, String found) {
        return new InputProblem(notExcel(file, found) + "请用 Excel 或 WPS 打开后另存为 .xlsx 再报送。");
    }

    /** Something that Word and WPS can open and save as a document. */
    public static InputProblem document(String file, String found) {
        return new InputProblem("文件「" + file + "」是 " + found + ",不能读取;请用 Word 或 WPS 打开后另存为 .docx 再报送。");
    }

    /** Something that is no table at all. */
    public static InputProblem foreign(String file, String found) {
        return new InputProblem(notExcel(file, found) + "请报送 Excel 工作簿(.xlsx、.xlsm 或 .xls)。");
    }

    /** A document laid out in pages for good. */
    public static InputProblem fixed(String file) {
        return new InputProblem("文件「" + file + "」是 OFD 版式文档,不能读取;请报送 Excel 工作簿或 Word 文档。");
    }

    /** A document that may hold pictures and nothing else. */
    static InputProblem wordless(String file) {
        return InputProblem.scan("文档「" + file + "」里没有文字,可能是贴进去的扫描件或照片,不能从图片上认字;请报送 Excel 工作簿或有文字的 Word 文档。");
    }

    private static String notExcel(String file, String found) {
        String blank = found.charAt(0) < 128 ? " " : "";
        return "文件「" + file + "」不是 Excel 工作簿,其内容是" + blank + found + ";";
    }

    /** Said by work that nobody waits for any more: it was cancelled, or its time was over. */
    static InputProblem givenUp(String file) {
        return new InputProblem("「" + file + "」的处理已取消。");
    }

    public static InputProblem encrypted(String file) {
        return new InputProblem("工作簿「" + file + "」设有打开密码,无法读取;请取消密码后再报送。");
    }

    public static InputProblem corrupt(String file) {
        return new InputProblem("工作簿「" + file + "」已损坏或不完整,无法打开;请用 Excel 或 WPS 修复并另存后再报送。");
    }

    static InputProblem doctype(String file) {
        return new InputProblem("工作簿「" + file + "」的内部文件含有 DOCTYPE 声明,为安全起见不予读取;请用 Excel 或 WPS 另存后再报送。");
    }

    static InputProblem noSheets(String file) {
        return new InputProblem("工作簿「" + file + "」中没有工作表。");
    }

    static InputProblem sameName(String file, String sheet) {
        return new InputProblem("工作簿「" + file + "」有两张名为「" + sheet + "」的工作表,无法分清;请改名后再报送。");
    }

    static InputProblem twice(String file, String sheet, String cell) {
        return new InputProblem(
                "工作簿「" + file + "」的工作表「" + sheet + "」里单元格 " + cell + " 出现了两次,不知以哪个为准;请用 Excel 或 WPS 打开、核对并另存后再报送。");
    }

    static InputProblem lostText(String file, String sheet, String cell) {
        return new InputProblem(
                "工作簿「" + file + "」的工作表「" + sheet + "」里单元格 " + cell + " 的文字在文件里找不到,文件不完整;请用 Excel 或 WPS 打开、核对并另存后再报送。");
    }

    static InputProblem overlapping(String file) {
        return new InputProblem("工作簿「" + file + "」的合并区域互相重叠太多,不像人做的表;请用 Excel 或 WPS 取消多余的合并后再报送。");
    }

    static InputProblem tooMany(String file, String what, long found, long limit) {
        return new InputProblem(
                "工作簿「" + file + "」的" + what + "有 " + found + " 个,超过上限 " + limit + " 个,请删去与自评无关的内容后再报送。");
    }

    public static InputProblem tooManyAtLeast(String file, String what, long limit) {
        return new InputProblem("工作簿「" + file + "」的" + what + "超过上限 " + limit + " 个,请删去与自评无关的内容后再报送。");
    }

    static InputProblem swollen(String file, long unpacked, Limits limits) {
        return new InputProblem("工作簿「" + file + "」解压后有一个部件达 " + mebibytes(unpacked) + " MB(上限 "
                + mebibytes(limits.entryBytes()) + " MB,压缩比上限 " + limits.ratio() + " 倍),为安全起见不予读取。");
    }

    private static long mebibytes(long bytes) {
        return Math.max(1, (bytes + (1 << 20) - 1) >> 20);
    }
}

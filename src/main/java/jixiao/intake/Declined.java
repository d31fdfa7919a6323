package jixiao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;

/** 不收的文件: what lies in a folder and is not read, and what to do about it. Nothing is passed over without a word. */
public final class Declined {
    /** Larger files are looked at by name only. */
    private static final long LARGEST = 20L << 20;

    private static final String UNKNOWN = "不是 .xlsx、.xlsm、.xls 工作簿,也不是 .zip,请另存或解压后再报。";

    private Declined() {}

    /** A file that is known by its name alone, such as one in an archive, or a plain text that is no report. */
    public static Unread named(String name) {
        String said = "「" + name + "」";
        boolean picture =
                Kinds.of(name) == Kinds.PICTURE || name.toLowerCase(Locale.ROOT).endsWith(".ofd");
        return new Unread(
                name,
                switch (Kinds.of(name)) {
                    case TEMPLATE -> said + "是模板文件,没有读取;请用 Excel 或 WPS 打开后另存为 .xlsx 再报。";
                    case PICTURE -> said + "是图片,不能读取;请报送 Excel 工作簿(.xlsx、.xlsm 或 .xls)。";
                    case MISTAKEN -> said + mistaken(name.substring(name.lastIndexOf('.') + 1));
                    default -> said + UNKNOWN;
                },
                picture);
    }

    private static String mistaken(String ending) {
        return switch (ending.toLowerCase(Locale.ROOT)) {
            case "rtf" -> "是 RTF 文档,没有读取;请用 Word 或 WPS 打开后另存为 .docx 再报。";
            case "ofd" -> "是 OFD 版式文档,没有读取;请报送 Excel 工作簿或 Word 文档。";
            case "mht", "mhtml" -> "是单个文件网页(MHT),没有读取;请用 Excel 或 WPS 打开后另存为 .xlsx 再报。";
            default -> UNKNOWN;
        };
    }

    /** A file that can be looked into: it may be a workbook under another name. */
    static Unread file(Path file, String name) {
        boolean unknown = Kinds.of(name) == Kinds.OTHER || Kinds.of(name) == Kinds.TEXT;
        return unknown && isWorkbook(file)
                ? new Unread(name, "「" + name + "」的内容是 Excel 工作簿,但文件名的后缀不是 .xlsx、.xlsm、.xls,没有读取;请改好后缀再报。")
                : named(name);
    }

    /** Something that is no file at all: a pipe, a device, a link to a folder or to nothing. */
    static Unread irregular(Path file, String name) {
        String what = Files.isDirectory(file)
                ? "是指向文件夹的链接,没有跟进去;请直接给出那个文件夹。"
                : Files.exists(file) ? "不是普通文件(是管道或设备),没有读取。" : "是失效的链接,没有读取;请核对后重新报送。";
        return new Unread(name, "「" + name + "」" + what);
    }

    /** An archive in which no file is. */
    static Unread emptyArchive(String name) {
        return new Unread(name, "「" + name + "」里没有文件,请核对后重新报送。");
    }

    /** Whether its content is a workbook, whatever it is called. */
    static boolean isWorkbook(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return false;
            }
            return !new WorkbookReader().read(file).document();
        } catch (IOException | InputProblem none) {
            return false;
        }
    }
}

package jixiao.bad;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is no workbook whatever its name says, and JSON that is none. */
final class Foreign {
    private static final String TABLE = "<table><tr><td>三级指标</td><td>年初目标值</td><td>实际完成值</td></tr></table>";

    private Foreign() {}

    static void add(Map<String, byte[]> files) {
        text(files, "empty.xlsx", "");
        text(files, "text.xlsx", "本单位2024年度绩效自评情况如下。");
        text(files, "csv.xlsx", "三级指标,年初目标值,实际完成值\n走访企业,10次,12次\n");
        files.put("csv-gbk.xls", "三级指标,年初目标值,实际完成值\r\n".getBytes(Charset.forName("GBK")));
        files.put("tabs-utf16.xls", "三级指标\t年初目标值\t实际完成值\r\n".getBytes(StandardCharsets.UTF_16));
        text(
                files,
                "web-export.xls",
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body>" + TABLE + "</body></html>");
        text(files, "web-export-bom.xlsx", "\uFEFF<!DOCTYPE html>\n<html><body>" + TABLE + "</body></html>");
        text(files, "web-archive.xls", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n");
        text(
                files,
                "xml-2003.xls",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook"
                        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
        text(
                files,
                "xml-2003-plain.xls",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
        text(files, "xml.xlsx", "<?xml version=\"1.0\"?><报表/>");
        text(files, "pdf.xlsx", "%PDF-1.7\n1 0 obj\n");
        text(files, "rtf.xls", "{\\rtf1\\ansi 自评}");
        bytes(files, "picture.xlsx", 0x89, 'P', 'N', 'G', 13, 10, 26, 10);
        bytes(files, "scan.xls", 0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F');
        bytes(files, "archive.xlsx", 'R', 'a', 'r', '!', 26, 7, 0);
        bytes(files, "excel95.xls", 9, 8, 8, 0, 0, 5, 5, 0);
        bytes(files, "noise.xlsx", 0, 1, 2, 3, 4, 5, 6, 7);
        files.put("word.xlsx", other("word/document.xml"));
        files.put("slides.xlsx", other("ppt/presentation.xml"));
        files.put("binary.xlsx", other("xl/workbook.bin"));
        files.put("zip.xlsx", Book.zip(Map.of("a.txt", new byte[] {'a'}), false));
        Map<String, byte[]> ods = new LinkedHashMap<>();
        ods.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
        ods.put("content.xml", "<office/>".getBytes(StandardCharsets.US_ASCII));
        files.put("ods.xlsx", Book.zip(ods, false));
        text(files, "json-cut.json", "{\"version\":1,\"tables\":[{\"form\":\"PROJECT\",");
        text(files, "json-other.json", "{\"name\":\"甲\"}");
        text(files, "json-version.json", "{\"version\":99,\"tables\":[]}");
        text(
                files,
                "json-type.json",
                "{\"version\":1,\"tables\":[{\"form\":\"PROJECT\",\"execution\":{\"budget\":\"一百\"}}]}");
        text(files, "json-none.json", "{\"version\":1,\"tables\":[]}");
        text(files, "json-list.json", "[1,2,3]");
        text(files, "json-deep.json", "{\"version\":1,\"tables\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}");
    }

    private static byte[] other(String main) {
        return new Book()
                .part("_rels/.rels", Book.relations("officeDocument " + main))
                .bytes();
    }

    private static void text(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(Map<String, byte[]> files, String name, int... values) {
        byte[] bytes = new byte[64];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        files.put(name, bytes);
    }
}

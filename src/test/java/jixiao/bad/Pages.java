package jixiao.bad;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Web pages named as what platforms export, with something in them that cannot be read for certain. */
final class Pages {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String HEADER = "<tr><td>三级指标<td>年初目标值<td>实际完成值<td>分值<td>得分";
    private static final String LINE = "<tr><td>走访企业<td>≥10次<td>12次<td>80<td>80";
    private static final String TABLE = "<table>" + HEADER + LINE + "</table>";

    private Pages() {}

    static void add(Map<String, byte[]> files) {
        page(files, "page-good.xls", "<meta charset=utf-8>" + TABLE);
        page(files, "page-picture.html", "<html><body><img src=\"scan.jpg\" alt=\"自评表\"></body></html>");
        page(files, "page-no-table.html", "<html><body><p>自评情况如下。</body></html>");
        page(
                files,
                "page-of-script.html",
                "<html><script>document.write('<table><tr><td>三级指标</td></tr></table>')</script></html>");
        page(files, "page-of-data.xls", "<html><table><tr><td>序号<td>名称<tr><td>1<td>某某项目</table></html>");
        page(files, "page-frames.xls", "<html><frameset><frame src=\"sheet001.htm\"></frameset></html>");
        page(files, "page-cells.xls", "<table>" + "<tr><td colspan=1000>自评".repeat(1_000) + "</table>");
        page(files, "page-columns.xls", "<table><tr><td colspan=600>自评<td colspan=600>自评</table>");
        page(files, "page-deep.html", "<table><tr><td>".repeat(30) + "三级指标" + "</table>".repeat(30));
        page(files, "page-cut.xls", "<html><table>" + HEADER + LINE + "<tr><td>数据合");
        page(
                files,
                "page-overlap.xls",
                "<table>" + HEADER + "<tr><td>走访企业<td rowspan=2>≥10次<td>12次<tr><td colspan=2>数据合格率</table>");
        page(
                files,
                "page-hidden-merge.xls",
                "<table>" + HEADER + "<tr><td rowspan=3>走访企业<td>≥10次<tr style='display:none'><td>1" + LINE
                        + "</table>");
        page(files, "page-hidden-table.xls", "<html><table style='display:none'>" + HEADER + LINE + "</table></html>");
        files.put("page-utf8-as-gbk.xls", ("<meta charset=gb2312>" + TABLE).getBytes(StandardCharsets.UTF_8));
        files.put("page-gbk-as-utf8.xls", ("<meta charset=utf-8>" + TABLE).getBytes(GBK));
        files.put("page-gbk-unsaid.xls", ("<html>" + TABLE).getBytes(GBK));
        files.put("page-big5.xls", ("<meta charset=big5>" + TABLE).getBytes(Charset.forName("Big5")));
        page(files, "page-two-charsets.xls", "<meta charset=utf-8><meta charset=gbk>" + TABLE);
        page(files, "page-mail.doc", "From: <Saved by WPS>\r\nSubject: a\r\nMIME-Version: 1.0\r\n\r\n" + TABLE);
    }

    private static void page(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

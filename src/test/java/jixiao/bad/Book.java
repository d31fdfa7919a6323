package jixiao.bad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * 一张正确的自评表: written part by part, so that a test can spoil any of them. As it comes it has no finding: 预算执行
 * 20×90÷100=18.00, four indicators of 20 points met, 总分 98.00.
 */
final class Book {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    /** Styles of cells by their number. */
    static final int PERCENT = 1;

    static final int DATE = 2;
    static final int TEXT = 3;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();
    private final List<String> merges = new ArrayList<>(List.of("A1:H1", "A4:B5", "A7:A9"));
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String rowsAfter = "";
    private String after = "";
    private boolean deflated;

    Book() {
        sheets.put("自评表", "visible");
        part("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
                </Types>""");
        part("_rels/.rels", relations("officeDocument xl/workbook.xml"));
        part(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet worksheets/sheet1.xml", "styles styles.xml", "sharedStrings sharedStrings.xml"));
        part("xl/styles.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>\
                <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
                <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
                <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
                <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
                <xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
                <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
                <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
                </styleSheet>""");
        part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>走访企业</t></si></sst>");
        row(1, "2024年度数据整理项目绩效自评表");
        row(2, "单位名称", "某某市统计中心", "", "", "填报日期", "2025年3月5日");
        row(3, "项目名称", "数据整理");
        row(4, "预算执行情况(万元)(20分)", "", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分");
        row(5, "", "", "年度财政资金总额", "100", "90", "90%", "18");
        row(6, "一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分", "偏差原因分析");
        row(7, "产出指标", "数量指标", "走访企业", "≥10次", "12次", "20", "20");
        row(8, "", "质量指标", "数据合格率", "≥95%", "96%", "20", "20");
        row(9, "", "时效指标", "完成整理时间", "12月底前", "11月20日", "20", "20");
        row(10, "满意度指标", "服务对象满意度指标", "企业满意度", "≥90%", "93%", "20", "20");
        row(11, "总分", "", "", "", "", "", "98");
    }

    static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int at = 0; at < typesAndTargets.length; at++) {
            String[] each = typesAndTargets[at].split(" ");
            xml.append("<Relationship Id=\"rId")
                    .append(at + 1)
                    .append("\" Type=\"")
                    .append(RELATIONS)
                    .append('/')
                    .append(each[0])
                    .append("\" Target=\"")
                    .append(each[1])
                    .append(each.length > 2 ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    Book part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Book part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Book without(String name) {
        parts.put(name, new byte[0]);
        removed.add(name);
        return this;
    }

    private final List<String> removed = new ArrayList<>();

    private void row(int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                String address = (char) ('A' + column) + String.valueOf(row);
                if (texts[column].matches("[0-9]+")) {
                    number(address, texts[column], 0);
                } else {
                    text(address, texts[column]);
                }
            }
        }
    }

    /** A text as it stands, in the cell itself. */
    Book text(String address, String text) {
        return cell(address, "t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>");
    }

    Book number(String address, String number, int style) {
        return cell(address, "s=\"" + style + "\"", "<v>" + number + "</v>");
    }

    Book formula(String address, String formula, String value) {
        return cell(address, "", "<f>" + escaped(formula) + "</f>" + (value.isEmpty() ? "" : "<v>" + value + "</v>"));
    }

    Book error(String address, String error) {
        return cell(address, "t=\"e\"", "<f>1/0</f><v>" + error + "</v>");
    }

    Book cell(String address, String attributes, String content) {
        int row = Integer.parseInt(address.substring(1));
        cells.computeIfAbsent(row, none -> new TreeMap<>())
                .put((int) address.charAt(0), "<c r=\"" + address + "\" " + attributes + ">" + content + "</c>");
        return this;
    }

    Book empty(String address) {
        cells.get(Integer.parseInt(address.substring(1))).remove((int) address.charAt(0));
        return this;
    }

    /** Any XML after the last row. */
    Book rowsAfter(String xml) {
        rowsAfter += xml;
        return this;
    }

    /** Any XML after the merges. */
    Book after(String xml) {
        after += xml;
        return this;
    }

    Book merge(String... references) {
        merges.addAll(List.of(references));
        return this;
    }

    /** The sheets by their names; all of them are the one part. */
    Book sheet(String name, String state) {
        sheets.clear();
        return and(name, state);
    }

    Book and(String name, String state) {
        sheets.put(name, state);
        return this;
    }

    Book deflated() {
        deflated = true;
        return this;
    }

    String sheetXml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + MAIN
                + "\" xmlns:r=\"" + RELATIONS + "\"><sheetData>");
        cells.forEach((row, own) -> {
            xml.append("<row r=\"").append(row).append("\">");
            own.values().forEach(xml::append);
            xml.append("</row>");
        });
        xml.append(rowsAfter)
                .append("</sheetData><mergeCells count=\"")
                .append(merges.size())
                .append("\">");
        merges.forEach(each -> xml.append("<mergeCell ref=\"").append(each).append("\"/>"));
        return xml.append("</mergeCells>").append(after).append("</worksheet>").toString();
    }

    private String workbookXml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<workbook xmlns=\"" + MAIN
                + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        int number = 1;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            xml.append("<sheet name=\"")
                    .append(escaped(sheet.getKey()))
                    .append("\" sheetId=\"")
                    .append(number++)
                    .append("\" state=\"")
                    .append(sheet.getValue())
                    .append("\" r:id=\"rId1\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.putIfAbsent("xl/workbook.xml", workbookXml().getBytes(StandardCharsets.UTF_8));
        all.putIfAbsent(SHEET, sheetXml().getBytes(StandardCharsets.UTF_8));
        all.keySet().removeAll(removed);
        return zip(all, deflated);
    }

    /** A zip that is the same wherever it is made, unless it is deflated. */
    static byte[] zip(Map<String, byte[]> parts, boolean deflated) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                if (!deflated) {
                    CRC32 checksum = new CRC32();
                    checksum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(checksum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\r", "&#13;");
    }
}

package jixiao.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 朴素的工作簿: texts and numbers without a look, as .xlsx, part by part what POI writes of the same cells ({@link
 * PlainBookTest}) in a fraction of the time. What is the same in all of them POI has written once.
 */
public final class PlainBook {
    /** By the names of the sheets: the parts of a workbook of empty sheets. */
    private static final Map<List<String>, Map<String, byte[]>> EMPTY = new ConcurrentHashMap<>();

    private static final String SHEET = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"";

    private final Map<String, PlainSheet> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    /** A sheet of it. */
    public static final class PlainSheet {
        private final SortedMap<Integer, SortedMap<Integer, Object>> rows = new TreeMap<>();
        private final List<String> merges = new ArrayList<>();

        /** Writes a text or a number; row and column count from 0. */
        public void set(int row, int column, Object value) {
            if (!(value instanceof String) && !(value instanceof Double)) {
                throw new IllegalArgumentException("neither a text nor a number: " + value);
            }
            row(row).put(column, value);
        }

        /** A row is there, be it without a cell. */
        public SortedMap<Integer, Object> row(int row) {
            return rows.computeIfAbsent(row, at -> new TreeMap<>());
        }

        /** How many rows there are. */
        public int size() {
            return rows.size();
        }

        /** The text that stands in a cell. */
        public String text(int row, int column) {
            return (String) rows.get(row).get(column);
        }

        /** Merges a region, given as A1:B2. */
        public void merge(String region) {
            merges.add(region);
        }

        private String dimension() {
            List<Integer> columns = rows.values().stream()
                    .filter(row -> !row.isEmpty())
                    .flatMap(row -> List.of(row.firstKey(), row.lastKey()).stream())
                    .sorted()
                    .toList();
            if (columns.isEmpty()) {
                return "A1";
            }
            String first = new CellReference(rows.firstKey(), columns.get(0)).formatAsString();
            String last = new CellReference(rows.lastKey(), columns.get(columns.size() - 1)).formatAsString();
            return first.equals(last) ? first : first + ":" + last;
        }
    }

    /** Its next sheet. */
    public PlainSheet sheet(String name) {
        PlainSheet sheet = new PlainSheet();
        sheets.put(name, sheet);
        return sheet;
    }

    /** Whether a text can be written here: one with signs that XML has not, or that POI writes otherwise, cannot. */
    static boolean isPlain(String text) {
        return !text.contains("_x")
                && text.chars()
                        .noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t'
                                || Character.isSurrogate((char) sign)
                                || sign >= 0xFFFE);
    }

    /** The file. */
    public byte[] bytes() {
        strings.clear();
        Map<String, byte[]> own = new LinkedHashMap<>();
        int[] count = {0};
        int number = 1;
        for (PlainSheet sheet : sheets.values()) {
            own.put("xl/worksheets/sheet" + number++ + ".xml", utf8(xml(sheet, count)));
        }
        own.put("xl/sharedStrings.xml", utf8(shared(count[0])));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : EMPTY.computeIfAbsent(List.copyOf(sheets.keySet()), PlainBook::empty)
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(own.getOrDefault(part.getKey(), part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** The same cells as .xls. */
    public byte[] legacy() {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            sheets.forEach((name, plain) -> {
                Sheet sheet = book.createSheet(name);
                plain.rows.forEach((at, cells) -> {
                    Row row = sheet.createRow(at);
                    cells.forEach((column, value) -> {
                        if (value instanceof Double number) {
                            row.createCell(column).setCellValue(number);
                        } else {
                            row.createCell(column).setCellValue((String) value);
                        }
                    });
                });
                plain.merges.forEach(region -> sheet.addMergedRegion(CellRangeAddress.valueOf(region)));
            });
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private String xml(PlainSheet sheet, int[] count) {
        StringBuilder xml = new StringBuilder(SHEET).append(sheet.dimension()).append("\"/><sheetViews><sheetView");
        xml.append(" workbookViewId=\"0\"")
                .append(sheets.values().iterator().next() == sheet ? " tabSelected=\"true\"" : "");
        xml.append("/></sheetViews><sheetFormatPr defaultRowHeight=\"15.0\"/><sheetData>");
        sheet.rows.forEach((row, cells) -> {
            xml.append("<row r=\"").append(row + 1).append(cells.isEmpty() ? "\"/>" : "\">");
            cells.forEach((column, value) -> {
                String address = CellReference.convertNumToColString(column) + (row + 1);
                xml.append("<c r=\"").append(address).append("\" t=\"");
                if (value instanceof String text) {
                    count[0]++;
                    xml.append("s\" s=\"0\"><v>").append(strings.computeIfAbsent(text, next -> strings.size()));
                } else {
                    xml.append("n\" s=\"0\"><v>").append(value);
                }
                xml.append("</v></c>");
            });
            xml.append(cells.isEmpty() ? "" : "</row>");
        });
        xml.append("</sheetData>");
        if (!sheet.merges.isEmpty()) {
            xml.append("<mergeCells count=\"").append(sheet.merges.size()).append("\">");
            sheet.merges.forEach(
                    region -> xml.append("<mergeCell ref=\"").append(region).append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append(
                        "<pageMargins bottom=\"0.75\" footer=\"0.3\" header=\"0.3\" left=\"0.7\" right=\"0.7\" top=\"0.75\"/>")
                .append("</worksheet>")
                .toString();
    }

    private String shared(int count) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst count=\"")
                .append(count)
                .append("\" uniqueCount=\"")
                .append(strings.size())
                .append("\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String text : strings.keySet()) {
            if (!isPlain(text)) {
                throw new IllegalArgumentException("not a plain text: " + text);
            }
            boolean kept = !text.isEmpty()
                    && (Character.isWhitespace(text.charAt(0))
                            || Character.isWhitespace(text.charAt(text.length() - 1)));
            xml.append(text.isEmpty() ? "<si><t/>" : kept ? "<si><t xml:space=\"preserve\">" : "<si><t>")
                    .append(text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;"))
                    .append(text.isEmpty() ? "</si>" : "</t></si>");
        }
        return xml.append("</sst>").toString();
    }

    private static byte[] utf8(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> empty(List<String> names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            names.forEach(book::createSheet);
            book.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parts(bytes.toByteArray());
    }

    /** Parts of a package by name, in their order. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parts;
    }
}

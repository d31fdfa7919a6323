package jixiao.writing.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the defined names of a template: places, and constants that say which tables it is for. */
final class TemplateReader {
    private final String file;
    private final byte[] bytes;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final TreeSet<String> sheets = new TreeSet<>();

    TemplateReader(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    FormTemplate read() {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return read(workbook);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException e) {
            throw new TemplateProblem("表样“" + file + "”不是可以读取的 .xlsx 工作簿,请用 Excel 重新另存后再用。", e);
        }
    }

    private FormTemplate read(XSSFWorkbook workbook) {
        for (Name name : workbook.getAllNames()) {
            // Names that Excel makes itself (print area and titles) begin with _xlnm.
            if (!name.getNameName().startsWith("_xlnm") && !name.isFunctionName()) {
                take(name);
            }
        }
        if (sheets.size() > 1) {
            throw problem("的名称指向了不止一张工作表(%s),请把各位置的名称都定义在表样所在的一张表上。".formatted(String.join("、", sheets)));
        }
        Scope scope = new ScopeReader(file, constants).read();
        new TemplateCheck(file, slots, scope).run();
        texts(workbook.getSheet(sheets.first()));
        return new FormTemplate(file, bytes, scope, sheets.first(), slots);
    }

    /** A word that nobody fills in would be printed as nothing. */
    private void texts(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                List<String> words =
                        cell.getCellType() == CellType.STRING ? Phrases.wordsOf(cell.getStringCellValue()) : List.of();
                for (String word : words) {
                    if (!SlotNames.WORDS.contains(word)) {
                        throw problem("的单元格%s中的{%s}不认识,可用的有:{%s}。"
                                .formatted(cell.getAddress(), word, String.join("}、{", SlotNames.WORDS)));
                    }
                }
            }
        }
    }

    private void take(Name name) {
        String refersTo = name.getRefersToFormula();
        String key = name.getNameName();
        if (refersTo.startsWith("\"") && refersTo.endsWith("\"") && refersTo.length() > 1) {
            constants.put(key, refersTo.substring(1, refersTo.length() - 1).strip());
        } else if (refersTo.contains("#REF!")) {
            throw problem("的名称“" + key + "”已失效(#REF!),请在“公式→名称管理器”中重新指定它的单元格,或删除它。");
        } else if (AreaReference.isContiguous(refersTo) && refersTo.contains("!")) {
            place(key, new AreaReference(refersTo, SpreadsheetVersion.EXCEL2007));
        }
    }

    private void place(String name, AreaReference area) {
        sheets.add(area.getFirstCell().getSheetName());
        slots.put(
                name,
                new Slot(
                        name,
                        area.getFirstCell().getRow(),
                        area.getLastCell().getRow(),
                        area.getFirstCell().getCol(),
                        area.getLastCell().getCol()));
    }

    private TemplateProblem problem(String rest) {
        return new TemplateProblem("表样“" + file + "”" + rest);
    }
}

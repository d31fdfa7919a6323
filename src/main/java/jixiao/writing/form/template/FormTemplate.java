package jixiao.writing.form.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 表样: a workbook that owns the look of an official form, its places marked by defined names (公式 → 名称管理器).
 * Immutable; each filling opens its own copy.
 */
public final class FormTemplate {
    private final String file;
    private final byte[] bytes;
    private final Scope scope;
    private final String sheet;
    private final Map<String, Slot> slots;

    FormTemplate(String file, byte[] bytes, Scope scope, String sheet, Map<String, Slot> slots) {
        this.file = file;
        this.bytes = bytes;
        this.scope = scope;
        this.sheet = sheet;
        this.slots = Map.copyOf(slots);
    }

    /**
     * The template in these bytes.
     *
     * @param file file name, for messages
     * @param bytes an {@code .xlsx}
     * @throws TemplateProblem when it is no workbook, or lacks or misplaces a needed name, which the sentence says; a text of its
     *     that asks for an unknown word is found when it is used
     */
    public static FormTemplate read(String file, byte[] bytes) {
        return new TemplateReader(file, bytes.clone()).read();
    }

    /** File name. */
    public String file() {
        return file;
    }

    /** Which tables it is for. */
    public Scope scope() {
        return scope;
    }

    /** All places by name. */
    public Map<String, Slot> slots() {
        return slots;
    }

    /** A place; empty where the template has none of that name. */
    public Optional<Slot> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }

    /** Whether it has a place of that name. */
    public boolean has(String name) {
        return slots.containsKey(name);
    }

    /** The form's sheet in a fresh copy of the workbook. */
    public XSSFSheet open() {
        XSSFSheet form;
        try {
            form = new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheet(sheet);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw problem("无法读取,请用 Excel 重新另存后再用。", e);
        }
        if (form == null) {
            throw problem("的名称指向工作表“" + sheet + "”,而没有这张表。", null);
        }
        words(form);
        return form;
    }

    /** A word that nobody fills in would be printed as nothing. */
    private void words(XSSFSheet form) {
        for (Row row : form) {
            for (Cell cell : row) {
                String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                for (String word : FormPhrases.wordsOf(text)) {
                    if (!SlotNames.WORDS.contains(word)) {
                        throw problem(
                                "的单元格%s中的{%s}不认识,可用的有:{%s}。"
                                        .formatted(cell.getAddress(), word, String.join("}、{", SlotNames.WORDS)),
                                null);
                    }
                }
            }
        }
    }

    private TemplateProblem problem(String rest, Exception cause) {
        return new TemplateProblem("表样“" + file + "”" + rest, cause);
    }
}

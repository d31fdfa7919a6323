package jixiao.writing.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
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
     * @throws TemplateProblem when it is no workbook, or lacks or misplaces a needed name, which the sentence says
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

    /** Name of the sheet that holds the form. */
    String sheet() {
        return sheet;
    }

    /** All places by name. */
    Map<String, Slot> slots() {
        return slots;
    }

    /** A place; empty where the template has none of that name. */
    Optional<Slot> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }

    /** Whether it has a place of that name. */
    boolean has(String name) {
        return slots.containsKey(name);
    }

    /** A fresh copy of the workbook. */
    XSSFWorkbook open() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new TemplateProblem("表样“" + file + "”无法读取:" + e.getMessage(), e);
        }
    }
}

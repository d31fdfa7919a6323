package jixiao.writing.form.template;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;

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
        try {
            DefinedNames.of(bytes).forEach(this::take);
        } catch (IOException e) {
            throw new TemplateProblem("表样“" + file + "”不是可以读取的 .xlsx 工作簿,请用 Excel 重新另存后再用。", e);
        }
        if (sheets.size() > 1) {
            throw problem("的名称指向了不止一张工作表(%s),请把各位置的名称都定义在表样所在的一张表上。".formatted(String.join("、", sheets)));
        }
        Scope scope = new ScopeReader(file, constants).read();
        new TemplateCheck(file, slots, scope).run();
        return new FormTemplate(file, bytes, scope, sheets.first(), slots);
    }

    private void take(String key, String refersTo) {
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

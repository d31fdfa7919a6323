package jixiao.writing.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.writing.form.template.FormTemplate;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 成表工作簿: the workbook that forms are written into. It is the first template's, emptied, so that its theme holds. */
final class FormWorkbook implements AutoCloseable {
    /** Excel's limit for the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook target;
    private final Styles styles;
    private final int templateSheets;
    private final Map<FormTemplate, XSSFSheet> sources = new LinkedHashMap<>();

    FormWorkbook(FormTemplate first) {
        XSSFSheet source = first.open();
        target = source.getWorkbook();
        styles = new Styles(target);
        sources.put(first, source);
        List.copyOf(target.getAllNames()).forEach(target::removeName);
        templateSheets = target.getNumberOfSheets();
        for (int i = 0; i < templateSheets; i++) {
            // A form may bear the name that its template's sheet has.
            target.setSheetName(i, "~" + i);
        }
    }

    /** Adds a form as the next sheet. */
    FormSheet.Written add(FormTemplate template, FormContent content) {
        XSSFSheet source = sources.computeIfAbsent(template, FormTemplate::open);
        return FormSheet.add(template, source, content, target, styles, name(content.sheetName()));
    }

    XSSFWorkbook target() {
        return target;
    }

    /** A name that Excel takes and no sheet has yet, whatever case it is written in. */
    private String name(String wish) {
        String safe = WorkbookUtil.createSafeSheetName(wish.isBlank() ? "自评表" : wish.strip());
        String name = safe;
        for (int no = 2; target.getSheet(name) != null; no++) {
            String suffix = "(" + no + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }

    /** The workbook without the template's own sheets. */
    byte[] toBytes() {
        for (int i = 0; i < templateSheets; i++) {
            target.removeSheetAt(0);
        }
        target.setActiveSheet(0);
        target.setSelectedTab(0);
        target.setFirstVisibleTab(0);
        target.setForceFormulaRecalculation(false);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15)) {
            target.write(out);
            return FixedZip.repack(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (XSSFSheet source : sources.values()) {
            try {
                source.getWorkbook().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

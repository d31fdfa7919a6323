package jixiao.writing.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import jixiao.model.Form;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.FormTemplates;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks into workbooks that were written, and changes templates for a test. */
public record Opened(XSSFWorkbook workbook, XSSFSheet sheet) {
    public static Opened first(byte[] bytes) {
        XSSFWorkbook workbook = workbook(bytes);
        return new Opened(workbook, workbook.getSheetAt(0));
    }

    public static XSSFWorkbook workbook(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] shipped(String file) {
        try (InputStream in = Opened.class.getResourceAsStream("/jixiao/templates/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A shipped template with something changed. */
    public static byte[] changed(String file, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = workbook(shipped(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static FormTemplate template(String convention, Form form, int year, boolean scores) {
        return FormTemplates.shipped().forTable(List.of(convention), form, Optional.of(year), scores);
    }

    public XSSFCell cell(String address) {
        CellReference at = new CellReference(address);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    /** What a person sees in a cell; for a formula its saved value. */
    public String text(String address) {
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        shown.setUseCachedValuesForFormulaCells(true);
        return shown.formatCellValue(cell(address));
    }

    /** Addresses of all merges that begin in a column. */
    public List<String> merges(String column) {
        return sheet.getMergedRegions().stream()
                .filter(merge -> CellReference.convertNumToColString(merge.getFirstColumn())
                        .equals(column))
                .sorted((one, other) -> one.getFirstRow() - other.getFirstRow())
                .map(merge -> merge.formatAsString())
                .toList();
    }

    /** All texts of a sheet, for asking whether something stands anywhere. */
    public TreeSet<String> texts() {
        TreeSet<String> texts = new TreeSet<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(new DataFormatter(Locale.ROOT).formatCellValue(cell))));
        return texts;
    }
}

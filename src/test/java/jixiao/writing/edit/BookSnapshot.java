package jixiao.writing.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** All that POI can tell of a workbook, one line each, so that two can be compared. */
final class BookSnapshot {
    private final Workbook book;
    private final Set<String> sheets;
    private final Set<String> except;
    private final List<String> lines = new ArrayList<>();

    private BookSnapshot(Workbook book, Set<String> sheets, Set<String> except) {
        this.book = book;
        this.sheets = sheets;
        this.except = except;
    }

    /** Names of the sheets of a workbook. */
    static List<String> sheets(byte[] bytes) {
        return read(bytes, book -> {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        });
    }

    /**
     * The lines.
     *
     * @param sheets those to tell of
     * @param except cells to leave out, as {@code 表!A1}
     */
    static List<String> of(byte[] bytes, List<String> sheets, Set<String> except) {
        return read(bytes, book -> new BookSnapshot(book, Set.copyOf(sheets), except).lines());
    }

    interface Reading<T> {
        T from(Workbook book);
    }

    static <T> T read(byte[] bytes, Reading<T> reading) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return reading.from(book);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> lines() {
        line("active", book.getActiveSheetIndex());
        book.getAllNames().stream()
                .filter(name -> name.getSheetIndex() < 0 || sheets.contains(book.getSheetName(name.getSheetIndex())))
                .map(name ->
                        "name " + name.getNameName() + " " + name.getSheetIndex() + " " + name.getRefersToFormula())
                .sorted()
                .forEach(lines::add);
        book.getAllPictures().forEach(picture -> line("picture", Arrays.hashCode(picture.getData())));
        for (Sheet sheet : book) {
            if (sheets.contains(sheet.getSheetName())) {
                sheet(sheet);
            }
        }
        return lines;
    }

    private void sheet(Sheet sheet) {
        String name = sheet.getSheetName();
        int index = book.getSheetIndex(sheet);
        line(name, index, book.getSheetVisibility(index), sheet.getProtect(), book.getPrintArea(index));
        line(
                name,
                "merges",
                sheet.getMergedRegions().stream().map(Object::toString).sorted().toList());
        page(name, sheet);
        for (int column = 0; column < 20; column++) {
            line(name, "column", column, sheet.getColumnWidth(column), sheet.isColumnHidden(column));
        }
        sheet.getDataValidations()
                .forEach(one -> line(
                        name,
                        "validation",
                        one.getValidationConstraint().getFormula1(),
                        Arrays.toString(one.getValidationConstraint().getExplicitListValues()),
                        Arrays.toString(one.getRegions().getCellRangeAddresses())));
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            ConditionalFormatting one = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
            line(
                    name,
                    "conditional",
                    Arrays.toString(one.getFormattingRanges()),
                    one.getRule(0).getFormula1());
        }
        sheet.getHyperlinkList().forEach(link -> line(name, "link", link.getFirstRow(), link.getAddress()));
        new TreeMap<>(sheet.getCellComments()).forEach((at, comment) -> {
            if (!except.contains(name + "!" + at)) {
                line(
                        name,
                        "comment",
                        at,
                        comment.getAuthor(),
                        comment.getString().getString());
            }
        });
        for (Row row : sheet) {
            row(name, row);
        }
    }

    private void page(String name, Sheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        line(name, "print", setup.getPaperSize(), setup.getLandscape(), setup.getFitWidth(), setup.getFitHeight());
        line(name, "print", setup.getScale(), sheet.getFitToPage(), Arrays.toString(sheet.getRowBreaks()));
        line(
                name,
                "margins",
                Arrays.stream(PageMargin.values()).map(sheet::getMargin).toList());
        line(
                name,
                "header",
                sheet.getHeader().getLeft(),
                sheet.getHeader().getCenter(),
                sheet.getHeader().getRight());
        line(
                name,
                "footer",
                sheet.getFooter().getLeft(),
                sheet.getFooter().getCenter(),
                sheet.getFooter().getRight());
        line(name, "titles", sheet.getRepeatingRows(), sheet.getRepeatingColumns());
        line(
                name,
                "pane",
                sheet.getPaneInformation() == null
                        ? ""
                        : sheet.getPaneInformation().getHorizontalSplitPosition());
    }

    private void row(String name, Row row) {
        boolean told = false;
        for (Cell cell : row) {
            if (!except.contains(name + "!" + cell.getAddress())) {
                line(name, cell.getAddress(), value(cell), style(cell.getCellStyle()));
                told = true;
            }
        }
        if (told) {
            line(name, "row", row.getRowNum(), row.getHeight(), row.getZeroHeight());
        }
    }

    private static String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String formula = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() + " " : "";
        return formula
                + switch (type) {
                    case NUMERIC -> Double.toString(cell.getNumericCellValue());
                    case STRING ->
                        cell.getStringCellValue() + " "
                                + cell.getRichStringCellValue().numFormattingRuns();
                    case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
                    default -> type.name();
                };
    }

    private String style(CellStyle style) {
        Font font = book.getFontAt(style.getFontIndex());
        return String.join(
                " ",
                font.getFontName(),
                font.getFontHeight() + "",
                font.getBold() + "",
                style.getDataFormatString(),
                style.getAlignment() + "",
                style.getVerticalAlignment() + "",
                style.getWrapText() + "",
                style.getFillPattern() + "",
                style.getFillForegroundColor() + "",
                style.getBorderTop() + "",
                style.getBorderLeft() + "",
                style.getLocked() + "");
    }

    private void line(Object... words) {
        lines.add(Arrays.toString(words));
    }
}

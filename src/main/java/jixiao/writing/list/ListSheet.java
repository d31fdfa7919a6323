package jixiao.writing.list;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * 清单: a sheet of rows with title, note and header; rows go straight to disk. The header stays in sight and is repeated on
 * every page, all columns can be filtered. As many columns as A4 across holds are printed; those behind them are greyed in the
 * header and for the screen.
 *
 * @param <T> the rows
 */
public final class ListSheet<T> {
    /** Row of the header, from 0. */
    static final int HEADER = 2;

    private final ListBook book;
    private final Sheet sheet;
    private final List<Column<T>> columns;
    private final int printed;
    private final SheetCells cells;
    private int size;

    /**
     * Begins a sheet.
     *
     * @param name of the sheet, with which its title ends
     * @param note below the title
     */
    public ListSheet(ListBook book, String name, String note, List<Column<T>> columns) {
        this.book = book;
        this.sheet = book.book().createSheet(name);
        this.columns = Widths.spread(columns);
        this.printed = Widths.printed(columns);
        this.cells = new SheetCells(book.book(), book.styles());
        List<Integer> widths = this.columns.stream().map(Column::width).toList();
        new Page(sheet, book.styles()).head(book.title(name), said(note), widths.subList(0, printed));
        Row header = sheet.createRow(HEADER);
        header.setHeightInPoints(Page.height(2));
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellValue(columns.get(i).name());
            CellStyle style = book.styles().header();
            cell.setCellStyle(i < printed ? style : book.styles().shaded(style));
            sheet.setColumnWidth(i, widths.get(i) * Page.UNITS_PER_DIGIT);
        }
        sheet.createFreezePane(0, HEADER + 1);
    }

    private String said(String note) {
        return printed == columns.size() ? note : note + "表头灰色的各栏只在屏幕上看,不打印。";
    }

    /** Adds a row. */
    public void row(T row) {
        size++;
        cells.write(sheet.createRow(HEADER + size), row, columns, size);
    }

    /**
     * A1 address of the cell under a heading in the row that was added last.
     *
     * @throws IllegalArgumentException where there is no such column
     */
    public String address(String heading) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(heading)) {
                return new CellAddress(HEADER + size, i).formatAsString();
            }
        }
        throw new IllegalArgumentException(heading);
    }

    /** Adds rows. */
    public ListSheet<T> rows(Iterable<? extends T> rows) {
        rows.forEach(this::row);
        return this;
    }

    /** Choices, filter and page set-up, once all rows are there. */
    public void end() {
        IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).choices().isEmpty())
                .forEach(this::choice);
        int last = HEADER + size;
        sheet.setAutoFilter(new CellRangeAddress(HEADER, last, 0, columns.size() - 1));
        new Page(sheet, book.styles()).print(last, printed - 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER + 1) + ":" + (HEADER + 1)));
    }

    private void choice(int column) {
        List<String> words = columns.get(column).choices();
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(HEADER + 1, HEADER + Math.max(size, 1), column, column));
        // What else is written is told of when it is read back.
        choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        choice.setShowErrorBox(true);
        choice.createErrorBox(columns.get(column).name(), "请填 " + String.join("、", words) + "。");
        sheet.addValidationData(choice);
    }
}

package jixiao.writing.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import jixiao.model.Given;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 清单工作簿: what the sheets of one workbook share.
 *
 * @param book the workbook
 * @param styles its looks
 * @param banner what every title begins with ("某区财政局2024年度自评复核"); may be empty
 * @param day what stands behind every title; may be empty
 */
public record ListBook(Workbook book, Styles styles, String banner, String day) {
    public ListBook {
        Given.all(book, styles, banner, day);
    }

    /** One whose titles are the names of the sheets. */
    public ListBook(Workbook book, Styles styles) {
        this(book, styles, "", "");
    }

    /**
     * A workbook whose titles are the names of its sheets, as bytes; only the times of its zip entries differ from run to run.
     *
     * @param sheets what writes the sheets
     */
    public static byte[] bytes(Consumer<ListBook> sheets) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            sheets.accept(new ListBook(book, new Styles(book)));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The title of a sheet. */
    public String title(String name) {
        return (banner.isEmpty() ? name : banner + " " + name) + (day.isEmpty() ? "" : "(" + day + ")");
    }
}

package jixiao.writing.list;

import jixiao.model.Given;
import org.apache.poi.ss.usermodel.Workbook;

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

    /** The title of a sheet. */
    public String title(String name) {
        return (banner.isEmpty() ? name : banner + " " + name) + (day.isEmpty() ? "" : "(" + day + ")");
    }
}

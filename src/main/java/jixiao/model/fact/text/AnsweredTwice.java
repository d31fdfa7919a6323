package jixiao.model.fact.text;

import java.util.Map;
import jixiao.model.Entry;
import jixiao.model.Given;

/**
 * 一事两答: what a text says of problems or measures, beside the box for them on a sheet.
 *
 * @param sheet number of the sheet
 * @param no its position among the answers about that sheet
 * @param about what is asked: 存在的问题和原因, 改进措施
 * @param name of the sheet
 * @param told what the text's answer says
 * @param box what the sheet's box says
 * @param entry the box as written
 * @param spot where the text answers
 */
public record AnsweredTwice(
        int sheet, int no, String about, String name, Answer told, Answer box, Entry entry, TextSpot spot)
        implements InText {
    /** 答语. */
    public enum Answer {
        /** That there is nothing to say: 无. */
        NONE,
        /** Anything else. */
        SOMETHING,
        /** Nothing is written. */
        BLANK
    }

    public AnsweredTwice {
        Given.all(about, name, told, box, entry, spot);
    }

    @Override
    public String key() {
        return "栏目" + sheet + about + spot.order();
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "事项",
                about,
                "表名",
                name,
                "表中",
                "“" + entry.text() + "”",
                "单元格",
                entry.place().cell());
    }
}

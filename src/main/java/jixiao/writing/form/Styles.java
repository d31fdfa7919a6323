package jixiao.writing.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 样式: styles of templates as styles of the workbook being written; each is made once, however many cells bear it. */
final class Styles {
    private final XSSFWorkbook target;
    private final Map<XSSFCellStyle, XSSFCellStyle> taken = new HashMap<>();
    private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();

    Styles(XSSFWorkbook target) {
        this.target = target;
    }

    /** The style as one of the target's own. */
    XSSFCellStyle take(XSSFCellStyle style, XSSFWorkbook from) {
        if (from == target) {
            return style;
        }
        return taken.computeIfAbsent(style, key -> copy(key, false));
    }

    /** A style of the target's, with the mark that its text stays text when it is edited. */
    XSSFCellStyle quoted(XSSFCellStyle style) {
        return quoted.computeIfAbsent(style, key -> copy(key, true));
    }

    private XSSFCellStyle copy(XSSFCellStyle style, boolean quote) {
        XSSFCellStyle copy = target.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setQuotePrefixed(quote);
        return copy;
    }
}

package jixiao.writing.edit;

import java.util.Optional;
import jixiao.model.Given;

/**
 * 打印设置 of an added sheet: A4, as wide as the page, page numbers at the foot.
 *
 * @param landscape 横向; else 纵向
 * @param repeated 每页重复的标题行; empty: none
 * @param header text at the head of each page, taken as it is; empty: none; 200 characters at most are shown
 */
public record PrintLayout(boolean landscape, Optional<RowSpan> repeated, String header) {
    /** What stands at the foot of each page. */
    public static final String FOOTER = "&C第 &P 页,共 &N 页";

    private static final int LONGEST = 200;

    /** A print set-up. */
    public PrintLayout {
        Given.all(repeated, header);
    }

    /** The header in the language of headers, where "&" begins a command. */
    public String headerCode() {
        String shown = header.substring(0, Math.min(LONGEST, header.length())).replace('\n', ' ');
        String code = "&L" + shown.replace("&", "&&");
        return header.isEmpty() ? "" : code.substring(0, Math.min(255, code.length()));
    }
}

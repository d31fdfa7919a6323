package jixiao.document.web;

import java.util.ArrayList;
import java.util.List;
import jixiao.document.RaisedText;

/** 网页文字: text put together as a browser shows it: runs of blanks are one, lines end where blocks and line breaks are. */
final class WebText {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** Blanks that were met and not shown yet. */
    private boolean blank;

    private boolean broken;

    /** Text as it stands in the page. */
    void add(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f') {
                blank = true;
                broken |= sign == '\n' || sign == '\r';
            } else if (sign != '\u200B' && sign != '\u00AD' && sign != '\uFEFF') {
                between(sign);
                line.append(sign == '\u00A0' ? ' ' : sign);
            }
        }
    }

    /** Text that is set above the line. */
    void raised(String text) {
        add(RaisedText.of(line, text, RaisedText.SUPERSCRIPT));
    }

    /** The blanks before a sign: none at the start of a line, none for a line end of the file between Chinese signs. */
    private void between(char next) {
        if (blank && !line.isEmpty()) {
            boolean joined = broken && isWide(line.charAt(line.length() - 1)) && isWide(next);
            line.append(joined ? "" : " ");
        }
        blank = false;
        broken = false;
    }

    private static boolean isWide(char sign) {
        return sign >= 0x2E80 && sign <= 0x9FFF || sign >= 0xF900 && sign <= 0xFAFF || sign >= 0xFF00 && sign <= 0xFF60;
    }

    /** Text whose blanks and lines are shown as they are. */
    void exactly(String text) {
        String[] parts = text.split("\r?\n", -1);
        for (int at = 0; at < parts.length; at++) {
            if (at > 0) {
                end();
            }
            if (!parts[at].isEmpty()) {
                between(parts[at].charAt(0));
                line.append(parts[at].replace('\u00A0', ' '));
            }
        }
    }

    /** A line break. */
    void end() {
        lines.add(line.toString());
        line.setLength(0);
        blank = false;
        broken = false;
    }

    /** A block begins or ends: what follows stands on a line of its own. */
    void block() {
        if (!line.isEmpty()) {
            end();
        } else {
            blank = false;
            broken = false;
        }
    }

    /** The lines so far, of which none is left; blank ones among them. */
    List<String> take() {
        block();
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }
}

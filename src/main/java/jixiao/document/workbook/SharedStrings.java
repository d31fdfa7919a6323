package jixiao.document.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.document.ooxml.XmlEvents;

/** 共享字符串: the strings that cells name by their number. */
final class SharedStrings {
    private final List<String> strings = new ArrayList<>();

    /** Reads the part; an empty one has no strings. */
    SharedStrings(String file, byte[] part) {
        if (part.length == 0) {
            return;
        }
        try (XmlEvents xml = new XmlEvents(part)) {
            while (xml.nextStart()) {
                if (xml.is("si")) {
                    strings.add(RichText.of(xml));
                }
            }
        }
    }

    /** The string of a number; empty when there is none. */
    Optional<String> find(String number) {
        try {
            int at = Integer.parseInt(number.strip());
            return at >= 0 && at < strings.size() ? Optional.of(strings.get(at)) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}

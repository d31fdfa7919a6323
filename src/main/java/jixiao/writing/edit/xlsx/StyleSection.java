package jixiao.writing.edit.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlTag;

/** One list of the styles part ({@code fonts}, {@code cellXfs}): what it holds, and what is put at its end. */
final class StyleSection {
    private final Optional<XmlTag> tag;
    private final int end;
    private final List<String> items;
    private final int submitted;
    private final Map<String, Integer> known = new HashMap<>();

    /** The list as it stands; {@code end} is the offset before its end tag. */
    StyleSection(XmlTag tag, int end, List<String> items) {
        this.tag = Optional.of(tag);
        this.end = end;
        this.items = new ArrayList<>(items);
        this.submitted = items.size();
        for (int i = 0; i < items.size(); i++) {
            known.putIfAbsent(items.get(i), i);
        }
    }

    /** A list that the part lacks; it will stand at an offset. */
    StyleSection(int at) {
        this.tag = Optional.empty();
        this.end = at;
        this.items = new ArrayList<>();
        this.submitted = 0;
    }

    int size() {
        return items.size();
    }

    /** The text of an entry; that of the first where there is no such entry. */
    String get(int index) {
        return items.get(index >= 0 && index < items.size() ? index : 0);
    }

    List<String> items() {
        return items;
    }

    /** Index of an entry of that text, put at the end where there is none. */
    int add(String item) {
        Integer index = known.get(item);
        if (index == null) {
            index = items.size();
            items.add(item);
            known.put(item, index);
        }
        return index;
    }

    void save(String name, Splices splices) {
        if (items.size() == submitted) {
            return;
        }
        String added = String.join("", items.subList(submitted, items.size()));
        if (tag.isEmpty()) {
            splices.insert(end, StartTag.named(name).set("count", items.size()).around(added));
            return;
        }
        XmlTag old = tag.get();
        StartTag counted = StartTag.of(old).set("count", items.size());
        if (old.isEmpty()) {
            splices.replace(old.start(), old.end(), counted.around(added));
        } else {
            splices.replace(old.start(), old.end(), counted.open());
            splices.insert(end, added);
        }
    }
}

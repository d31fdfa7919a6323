package jixiao.document.word;

import org.apache.poi.util.LittleEndian;

/** Word 97-2003 复选框: whether the box of a form field is ticked, as its data says. */
final class LegacyWordBox {
    private static final int CHECKBOX = 1;

    /** What stands for "as by default" in place of a state. */
    private static final int BY_DEFAULT = 25;

    private LegacyWordBox() {}

    /**
     * The sign of a box: ☑ or □; empty where the data says nothing of one.
     *
     * @param data the data stream of the document
     * @param at where the data of the field's drawing begins
     */
    static String of(byte[] data, int at) {
        if (at < 0 || at > data.length - 6) {
            return "";
        }
        int form = at + LittleEndian.getUShort(data, at + 4);
        if (form + 10 > data.length
                || LittleEndian.getUShort(data, form) != 0xFFFF
                || LittleEndian.getUShort(data, form + 2) != 0xFFFF) {
            return "";
        }
        int bits = LittleEndian.getUShort(data, form + 4);
        int state = bits >> 2 & 0x1F;
        if ((bits & 3) != CHECKBOX) {
            return "";
        }
        if (state == BY_DEFAULT) {
            // The name of the field, its length before and a zero behind it; then the default.
            int name = form + 10;
            int after = name + 2 <= data.length ? name + 2 + 2 * LittleEndian.getUShort(data, name) + 2 : data.length;
            state = after + 2 <= data.length ? LittleEndian.getUShort(data, after) : 0;
        }
        return state == 1 ? "☑" : "□";
    }
}

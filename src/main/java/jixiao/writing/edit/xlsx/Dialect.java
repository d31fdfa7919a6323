package jixiao.writing.edit.xlsx;

import jixiao.document.ooxml.XmlTag;

/** The two sets of names in which the format is written: transitional, and strict (ISO/IEC 29500). */
public enum Dialect {
    TRANSITIONAL(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    STRICT("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final String main;
    private final String relationships;

    Dialect(String main, String relationships) {
        this.main = main;
        this.relationships = relationships;
    }

    /** The dialect of a part by its root. */
    static Dialect of(XmlTag root) {
        return root.raw().contains(STRICT.main) ? STRICT : TRANSITIONAL;
    }

    /** Namespace of sheets, styles and comments. */
    String main() {
        return main;
    }

    /** Namespace of attributes that name a relationship. */
    public String relationships() {
        return relationships;
    }

    /** Type of a relationship: {@code worksheet}, {@code comments}. */
    String type(String kind) {
        return relationships + "/" + kind;
    }
}

package jixiao.json.document;

/**
 * 审核一张表的口径.
 *
 * @param name its name
 * @param why why it is this one; empty where somebody named it
 * @param hash SHA-256 of its content
 */
public record ConventionDocument(String name, String why, String hash) {
    /** None is said. */
    public static final ConventionDocument NONE = new ConventionDocument("", "", "");
}

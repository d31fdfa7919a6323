package jixiao.model;

/**
 * 口径标识: which convention judged.
 *
 * @param name folder name: wuhan, mof-2020, sichuan, or the user's own
 * @param title Chinese title of the convention
 * @param hash lower-case hex SHA-256 over everything that the convention consists of
 * @param why why it judges a table, in a few Chinese words; empty where somebody named it
 */
public record ConventionStamp(String name, String title, String hash, String why) {
    /** One that somebody named. */
    public ConventionStamp(String name, String title, String hash) {
        this(name, title, hash, "");
    }

    public ConventionStamp {
        Given.all(name, title, hash, why);
    }

    /** The same with why it judges a table. */
    public ConventionStamp because(String reason) {
        return new ConventionStamp(name, title, hash, reason);
    }
}

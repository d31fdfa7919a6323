package jixiao.model;

import java.util.Objects;

/**
 * 口径标识: which convention judged.
 *
 * @param name folder name: wuhan, mof-2020, sichuan, or the user's own
 * @param title Chinese title of the convention
 * @param hash lower-case hex SHA-256 over everything that the convention consists of
 */
public record ConventionStamp(String name, String title, String hash) {
    public ConventionStamp {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(hash);
    }
}

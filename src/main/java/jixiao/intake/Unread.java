package jixiao.intake;

import java.util.Objects;

/**
 * 未能读取: a file that could not be judged.
 *
 * @param file its name as people know it
 * @param sentence why, and what to do
 */
public record Unread(String file, String sentence) {
    public Unread {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sentence);
    }
}

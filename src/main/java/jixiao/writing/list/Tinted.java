package jixiao.writing.list;

import jixiao.model.Given;
import jixiao.model.Severity;

/**
 * 有底色的字: a word on the ground that goes with it.
 *
 * @param text the word
 * @param tint its ground
 */
public record Tinted(String text, Tint tint) {
    public Tinted {
        Given.all(text, tint);
    }

    /** A severity, on the ground of the verdict that such a finding alone would bring about. */
    public static Tinted of(Severity severity) {
        return new Tinted(
                severity.chinese(),
                switch (severity) {
                    case ERROR -> Tint.RED;
                    case WARNING -> Tint.YELLOW;
                    case INFO -> Tint.GREY;
                });
    }
}

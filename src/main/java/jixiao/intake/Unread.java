package jixiao.intake;

import jixiao.model.Given;

/**
 * 未能读取: a file that could not be judged.
 *
 * @param file its name as people know it
 * @param sentence why, and what to do
 * @param picture whether it is a picture or a scan, which may be an attachment
 */
public record Unread(String file, String sentence, boolean picture) {
    /** What is neither a picture nor a scan. */
    public Unread(String file, String sentence) {
        this(file, sentence, false);
    }

    public Unread {
        Given.all(file, sentence);
    }
}

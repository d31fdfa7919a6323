package jixiao.drafting;

import java.nio.file.Path;
import java.util.List;
import jixiao.intake.Unread;

/**
 * 起草结果.
 *
 * @param texts what was written, in order, each as a .docx and as a .txt
 * @param stopped texts that were not written, since a table of theirs has an error
 * @param secret names of tables that were left out as 涉密
 * @param unread files that could not be read
 */
public record DraftResult(List<Written> texts, List<Stopped> stopped, List<String> secret, List<Unread> unread) {
    public DraftResult {
        texts = List.copyOf(texts);
        stopped = List.copyOf(stopped);
        secret = List.copyOf(secret);
        unread = List.copyOf(unread);
    }

    /**
     * 一份文稿的文件.
     *
     * @param file the .docx; the .txt stands beside it
     * @param text what is in it
     */
    public record Written(Path file, DraftedText text) {}

    /**
     * 没有写的文稿.
     *
     * @param name what its file would have been called
     * @param errors the errors, a sentence each with its place
     */
    public record Stopped(String name, List<String> errors) {
        public Stopped {
            errors = List.copyOf(errors);
        }
    }
}

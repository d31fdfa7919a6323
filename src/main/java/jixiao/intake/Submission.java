package jixiao.intake;

import java.nio.file.Path;
import jixiao.model.Given;

/**
 * 报送文件: one workbook to be judged.
 *
 * @param name how people know it: its path below what was named on the command line, with /
 * @param file where its bytes are
 * @param filed when it was last changed, in milliseconds since 1970
 */
public record Submission(String name, Path file, long filed) {
    public Submission {
        Given.all(name, file);
    }

    /** Its folder below what was named, archives counting as folders; empty for none. */
    public String folder() {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    /** Whether it calls itself a plain text. */
    public boolean isText() {
        return Kinds.of(baseName()) == Kinds.TEXT;
    }

    /** Its name without folders. */
    public String baseName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}

package jixiao.writing.copy;

import java.nio.file.Path;
import java.util.List;

/**
 * 写出结果.
 *
 * @param target the file that was written
 * @param addedNames the names that the added sheets got, in the order in which they were given
 */
public record Written(Path target, List<String> addedNames) {
    /** What was written. */
    public Written {
        addedNames = List.copyOf(addedNames);
    }
}

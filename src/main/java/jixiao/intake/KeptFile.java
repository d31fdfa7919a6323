package jixiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jixiao.writing.OutputFile;

/**
 * 收下的一个文件.
 *
 * @param name below the folder, with /
 * @param fresh whether it was not there before
 */
public record KeptFile(String name, boolean fresh) {
    /**
     * Keeps a file that was sent, beside those that are there: of the same name but another content it gets a number, which
     * makes it the later version; of the same content it is not kept twice.
     *
     * @param folder made where it is missing; for one sender at a time
     * @param name as its sender calls it, perhaps with folders
     * @param bytes read to their end, not closed
     * @throws IOException when it cannot be written
     */
    public static KeptFile in(Path folder, String name, InputStream bytes) throws IOException {
        String safe = SafeName.of(name);
        int dot = safe.lastIndexOf('.') > safe.lastIndexOf('/') ? safe.lastIndexOf('.') : safe.length();
        Path sent = Files.createTempFile(Files.createDirectories(folder), OutputFile.UNFINISHED, ".tmp");
        try {
            Files.copy(bytes, sent, StandardCopyOption.REPLACE_EXISTING);
            String free = safe;
            for (int number = 2; Files.exists(folder.resolve(free)); number++) {
                if (Files.mismatch(sent, folder.resolve(free)) < 0) {
                    return new KeptFile(free, false);
                }
                free = safe.substring(0, dot) + "(" + number + ")" + safe.substring(dot);
            }
            Path target = folder.resolve(free);
            Files.createDirectories(target.getParent());
            Files.move(sent, target);
            return new KeptFile(free, true);
        } finally {
            Files.deleteIfExists(sent);
        }
    }
}

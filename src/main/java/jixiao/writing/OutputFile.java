package jixiao.writing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;

/**
 * 输出文件: written aside and moved into place whole, so that nobody ever meets half of it; on failure nothing is left
 * behind and what stood there before stays.
 */
public final class OutputFile {
    /** Begins the name of every unfinished file, so that leftovers of a killed process can be told. */
    public static final String UNFINISHED = ".jixiao-";

    private OutputFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes to a file that exists and is empty. */
        void writeTo(Path unfinished) throws IOException;
    }

    /**
     * Whether a result may go to {@code target}.
     *
     * @param force whether an existing file may be replaced
     * @throws OutputProblem when it may not: it exists, or a folder stands there
     */
    public static void check(Path target, boolean force) {
        if (Files.isDirectory(target)) {
            throw new OutputProblem("「" + target + "」是文件夹,不能写成文件。");
        }
        if (!force && Files.exists(target)) {
            throw new OutputProblem("「" + target + "」已存在,未覆盖;要覆盖请加 --force,或用 -o 另选文件夹。");
        }
    }

    /**
     * Writes a file; its folder is made where it is missing.
     *
     * @param target where it shall stand
     * @param force whether an existing file may be replaced
     * @param content what writes it
     * @throws OutputProblem when the file exists and may not be replaced, or the place cannot be written
     */
    public static void write(Path target, boolean force, Content content) {
        check(target, force);
        Path folder = target.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, UNFINISHED, ".tmp");
            try {
                content.writeTo(unfinished);
                readableAsOthers(unfinished, folder);
                move(unfinished, target);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (AccessDeniedException | ReadOnlyFileSystemException denied) {
            throw new OutputProblem("「" + target + "」不能写:没有权限,或文件正被其他程序打开。", denied);
        } catch (NoSuchFileException | java.nio.file.FileAlreadyExistsException noFolder) {
            throw new OutputProblem("「" + target + "」不能写:" + folder + " 不能作为文件夹使用。", noFolder);
        } catch (IOException full) {
            throw new OutputProblem("「" + target + "」没有写成:磁盘可能已满或已断开,请检查后重试。", full);
        }
    }

    /** A temporary file is for its owner alone; a result is as readable as any file that the user makes. */
    private static void readableAsOthers(Path file, Path folder) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var permissions = Files.getPosixFilePermissions(folder);
            permissions.removeIf(
                    each -> each.name().endsWith("EXECUTE") || each.name().equals("OTHERS_WRITE"));
            permissions.addAll(Files.getPosixFilePermissions(file));
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

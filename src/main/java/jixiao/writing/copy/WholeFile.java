package jixiao.writing.copy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file wholly or not at all: beside its place under another name, then moved there in one step. */
final class WholeFile {
    private final Path target;
    private final boolean force;

    WholeFile(Path target, boolean force) {
        this.target = target;
        this.force = force;
    }

    /** Finds out early what would fail in the end. */
    void check() throws CopyProblem {
        if (Files.isDirectory(target)) {
            throw new CopyProblem("“" + target + "”是一个文件夹,不能写成文件。");
        }
        if (!force && Files.exists(target)) {
            throw exists();
        }
    }

    void write(byte[] bytes) throws CopyProblem {
        Path folder = target.toAbsolutePath().getParent();
        Path draft = folder.resolve(".jixiao-" + UUID.randomUUID() + ".tmp");
        try {
            // Not a temporary file of the system: those cannot be read by others.
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(draft);
        } catch (FileAlreadyExistsException there) {
            throw exists();
        } catch (AccessDeniedException denied) {
            throw new CopyProblem("无法写入“" + target + "”:没有权限,或文件正在 Excel 中打开,请关闭后再试。", denied);
        } catch (IOException failed) {
            throw new CopyProblem("无法写入“" + target + "”:请检查文件夹是否存在、磁盘是否已满。", failed);
        } finally {
            discard(draft);
        }
    }

    private void move(Path draft) throws IOException {
        if (!force) {
            Files.move(draft, target);
            return;
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private CopyProblem exists() {
        return new CopyProblem("输出文件“" + target + "”已存在,要替换请加 --force。");
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            // The message about why it was not written matters more.
        }
    }
}

package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;

/**
 * 工作文件夹: the folder below the output folder for what is needed while a review runs, and the sign that one is running.
 * It is gone when the review has ended; what a killed one left is removed by the next.
 */
final class WorkFolder implements AutoCloseable {
    private static final String NAME = ".jixiao-work";

    /** Held while a review runs; the system lets go of it when the process ends, however it ends. */
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    private WorkFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes an empty one and removes unfinished files of an earlier review.
     *
     * @throws OutputProblem when the output folder cannot be written, or another review is writing to it
     */
    static WorkFolder open(Path out) {
        Path folder = out.resolve(NAME);
        try {
            Files.createDirectories(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            WorkFolder opened = new WorkFolder(folder, lock);
            if (!isHeld(lock)) {
                lock.close();
                throw new OutputProblem("「" + out + "」里另一个复核正在进行,请等它结束,或用 -o 另选文件夹。");
            }
            opened.empty();
            sweep(out);
            return opened;
        } catch (IOException denied) {
            throw new OutputProblem("「" + out + "」不能写:没有权限,或不能作为文件夹使用。", denied);
        }
    }

    private static boolean isHeld(FileChannel lock) {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        } catch (IOException unsupported) {
            return true; // a place that knows no locks, such as some network drives
        }
    }

    /** A place below it. */
    Path resolve(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
            delete(folder);
        } catch (IOException inUse) {
            // The next run removes it.
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.filter(each -> !each.endsWith(LOCK)).toList()) {
                delete(each);
            }
        }
    }

    /** Removes a file or a folder with all that is in it; nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Removes unfinished files that a stopped review left; what cannot be removed stays for the next time. */
    static void sweep(Path out) {
        for (String part : List.of("", Copies.FOLDER, Store.FOLDER)) {
            int depth = part.isEmpty() ? 1 : Integer.MAX_VALUE;
            try (Stream<Path> all = Files.walk(out.resolve(part), depth)) {
                for (Path each : all.filter(WorkFolder::isUnfinished).toList()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException | UncheckedIOException absentOrInUse) {
                // Nothing to remove, or the next run removes it.
            }
        }
    }

    private static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(OutputFile.UNFINISHED) && name.endsWith(".tmp");
    }
}

package jixiao.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jixiao.writing.OutputProblem;

/**
 * 工作文件夹: the folder for what is needed while many files are worked on, and the sign that somebody does. It is gone when
 * the work has ended; what a killed process left is removed by the next.
 */
public final class WorkFolder implements AutoCloseable {
    private static final String NAME = ".jixiao-work";

    /** Held while the work goes on; the system lets go of it when the process ends, however it ends. */
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    /** Folders that stood nowhere before, the innermost first: gone again where nothing came to stand in them. */
    private final List<Path> made;

    private WorkFolder(Path folder) throws IOException {
        this.made = missing(folder.toAbsolutePath().normalize().getParent());
        this.folder = Files.createDirectories(folder);
        this.lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /**
     * Makes an empty one below the output folder.
     *
     * @param out the output folder, made where it is missing
     * @param work what is done there, in the words of the sentence for who comes second
     * @throws OutputProblem when the output folder cannot be written, or somebody is at work in it
     */
    public static WorkFolder in(Path out, String work) {
        try {
            WorkFolder made = new WorkFolder(out.resolve(NAME));
            if (!made.isFirst()) {
                made.lock.close();
                throw new OutputProblem("「" + out + "」里另一个" + work + "正在进行,请等它结束,或用 -o 另选文件夹。");
            }
            try {
                made.empty();
            } catch (IOException undeletable) {
                made.lock.close();
                throw undeletable;
            }
            return made;
        } catch (IOException denied) {
            throw new OutputProblem("「" + out + "」不能写:没有权限,或不能作为文件夹使用。", denied);
        }
    }

    /**
     * Makes one where the system keeps temporary files, for work without an output folder.
     *
     * @throws OutputProblem when it cannot be made
     */
    public static WorkFolder temporary() {
        try {
            return new WorkFolder(Files.createTempDirectory("jixiao"));
        } catch (IOException denied) {
            throw new OutputProblem("临时文件夹不能写,请检查权限和磁盘空间。", denied);
        }
    }

    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path each = folder; each != null && Files.notExists(each); each = each.getParent()) {
            missing.add(each);
        }
        return missing;
    }

    private boolean isFirst() {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        } catch (IOException unsupported) {
            return true; // a place that knows no locks, such as some network drives
        }
    }

    /** A place below it. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Empties it while it is still ours, then takes it away unless somebody else has begun in it. */
    @Override
    public void close() {
        try (lock) {
            empty();
        } catch (IOException inUse) {
            // The next run removes it.
        }
        try {
            Files.deleteIfExists(folder.resolve(LOCK));
            Files.delete(folder);
            for (Path each : made) {
                Files.delete(each);
            }
        } catch (IOException inUse) {
            // The next run removes it; a folder with results stays.
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.filter(each -> !each.endsWith(LOCK)).toList()) {
                delete(each);
            }
        }
    }

    /**
     * Removes a file, or a folder with all that is in it; nothing where there is none.
     *
     * @throws IOException when some of it cannot be removed
     */
    public static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}

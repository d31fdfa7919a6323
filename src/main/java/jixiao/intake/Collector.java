package jixiao.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.model.InputProblem;

/** 收件: finds the workbooks in folders and archives. The order is that of names, whatever the file system gives. */
public final class Collector {
    private final Path out;
    private final Path unpacked;
    private final List<Submission> found = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private boolean texts;

    /**
     * A collector for one run.
     *
     * @param out the folder of results, which is never collected
     * @param unpacked the folder that archives are unpacked to
     * @param beside files and folders that are no submissions, such as a roster
     */
    public Collector(Path out, Path unpacked, List<Path> beside) {
        this.out = real(out);
        this.unpacked = unpacked;
        beside.forEach(each -> seen.add(real(each)));
    }

    /** The same, collecting plain texts too: they may be reports. */
    public Collector withTexts() {
        texts = true;
        return this;
    }

    /**
     * Sees that there is something to collect, before anything is made for its results.
     *
     * @throws InputProblem when none of the inputs exists
     */
    public static void check(List<Path> inputs) {
        if (inputs.stream().noneMatch(Files::exists)) {
            throw new InputProblem(inputs.stream().map(Collector::missing).collect(Collectors.joining()));
        }
    }

    private static String missing(Path input) {
        return "「" + input + "」不存在,请核对路径。";
    }

    /** Everything in and below the inputs, folders, archives or workbooks; several are told apart by their names. */
    public Collected collect(List<Path> inputs) {
        for (Path input : inputs) {
            String prefix = inputs.size() > 1 || !Files.isDirectory(input)
                    ? String.valueOf(real(input).getFileName())
                    : "";
            if (Files.isDirectory(input)) {
                folder(input, prefix);
            } else if (Files.exists(input)) {
                file(input, prefix);
            } else {
                unread.add(new Unread(input.toString(), missing(input)));
            }
        }
        found.sort(Comparator.comparing(Submission::name));
        unread.sort(Comparator.comparing(Unread::file));
        return new Collected(found, unread);
    }

    private void folder(Path root, String prefix) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped = !folder.equals(root) && Kinds.isSkipped(String.valueOf(folder.getFileName()));
                    return skipped || real(folder).equals(out) || !folder.equals(root) && seen.contains(real(folder))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String inside = root.relativize(file).toString().replace('\\', '/');
                    file(file, prefix.isEmpty() ? inside : prefix + "/" + inside);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    unread.add(new Unread(file.toString(), "「" + file + "」没有权限读取。"));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException problem) {
            unread.add(new Unread(root.toString(), "「" + root + "」不能读取:文件夹可能已断开。"));
        }
    }

    private void file(Path file, String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        if (Kinds.isSkipped(base) || !seen.add(real(file))) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            // A pipe that nobody writes to would be waited for without end.
            unread.add(Declined.irregular(file, name));
            return;
        }
        switch (Kinds.of(base)) {
            case WORKBOOK, DOCUMENT -> found.add(new Submission(name, file, changed(file)));
            case ARCHIVE -> {
                Archive archive = new Archive(file, name, unpacked.resolve(Integer.toString(seen.size())), texts);
                archive.unpack(found, unread);
            }
            case TEXT -> {
                if (texts && !Declined.isWorkbook(file)) {
                    found.add(new Submission(name, file, changed(file)));
                } else {
                    unread.add(Declined.file(file, name));
                }
            }
            default -> unread.add(Declined.file(file, name));
        }
    }

    private static long changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException unknown) {
            return 0;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }
}

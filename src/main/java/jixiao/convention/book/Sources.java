package jixiao.convention.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jixiao.convention.About;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Shipped;

/** 口径查找: finds the folder of a convention, shipped or on disk. */
public final class Sources {
    private final Shipped shipped = new Shipped();

    /**
     * The convention that a user names.
     *
     * @param nameOrDirectory a shipped name, else a folder on disk
     * @throws ConventionProblem when there is neither, or the workbook cannot be read
     */
    public Source find(String nameOrDirectory) {
        if (shipped.names().contains(nameOrDirectory)) {
            return shipped.source(nameOrDirectory);
        }
        Optional<Path> there = path(nameOrDirectory).filter(Files::isDirectory);
        if (there.isEmpty()) {
            Optional<Source> titled = titled(nameOrDirectory);
            if (titled.isPresent()) {
                return titled.get();
            }
        }
        Path directory = there.orElseThrow(() -> new ConventionProblem(
                "没有口径“" + nameOrDirectory + "”:它既不是随程序附带的口径(" + String.join("、", shipped.usable()) + "),也不是一个文件夹。"));
        return onDisk(directory, nameOrDirectory);
    }

    /** A shipped convention by its Chinese title, or by the only title that begins with what is given. */
    private Optional<Source> titled(String given) {
        if (given.length() < 2 || given.charAt(0) < 128) {
            return Optional.empty();
        }
        List<Source> known = shipped.usable().stream().map(shipped::source).toList();
        List<Source> found = known.stream()
                .filter(source -> About.of(source).title().startsWith(given))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * The convention that another one extends: beside it on disk, else a shipped one, else a folder relative to it.
     *
     * @param child the convention that extends
     * @param name what it names
     * @param row the row that names it, for the message
     */
    public Source parent(Source child, String name, SheetRow row) {
        Optional<Path> beside = child.directory()
                .flatMap(directory ->
                        path(name).map(relative -> directory.toAbsolutePath().resolveSibling(relative)))
                .filter(directory -> Files.isRegularFile(directory.resolve(Source.WORKBOOK)));
        if (beside.isPresent()) {
            return onDisk(beside.get(), label(child, name));
        }
        if (shipped.names().contains(name)) {
            return shipped.source(name);
        }
        throw row.problem("内容", "随程序附带的口径(" + String.join("、", shipped.usable()) + ")或旁边的文件夹");
    }

    private static String label(Source child, String name) {
        String file = child.book().file();
        String folder = file.substring(0, Math.max(0, file.length() - Source.WORKBOOK.length() - 1));
        int slash = Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\'));
        return folder.substring(0, slash + 1) + name;
    }

    /** The rules that apply to every convention, whether it extends them or not. */
    public Map<String, String> commonRules() {
        return shipped.rules(Shipped.COMMON);
    }

    private static Source onDisk(Path directory, String label) {
        Path workbook = directory.resolve(Source.WORKBOOK);
        String file = (label + "/" + Source.WORKBOOK).replace("//", "/");
        if (!Files.isRegularFile(workbook)) {
            throw new ConventionProblem("文件夹“" + label + "”里没有 " + Source.WORKBOOK + ",它不是一份口径。");
        }
        try {
            TextBook book = BookReader.read(file, Files.readAllBytes(workbook));
            return new Source(
                    directory.toAbsolutePath().normalize().getFileName().toString(),
                    book,
                    rules(directory),
                    Optional.of(directory));
        } catch (IOException problem) {
            throw new ConventionProblem(file + ":读不出来,请看文件是否存在、是否有权限。", problem);
        }
    }

    private static Map<String, String> rules(Path directory) throws IOException {
        Map<String, String> rules = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> file.toString().endsWith(".drl")).toList();
        }
        for (Path file : files) {
            rules.put(file.getFileName().toString(), lines(Files.readString(file, StandardCharsets.UTF_8)));
        }
        return rules;
    }

    /** The same text on every system. */
    public static String lines(String text) {
        return text.replace("\r\n", "\n").replace("\uFEFF", "");
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}

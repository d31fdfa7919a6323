package jixiao.convention;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.book.BookReader;
import jixiao.convention.book.BookText;
import jixiao.convention.book.Source;
import jixiao.convention.book.Sources;
import jixiao.convention.book.TextBook;
import jixiao.convention.rules.Precompiled;

/** 附带口径: the conventions inside the program. */
public final class Shipped {
    /** The folder with what all conventions share; not usable on its own. */
    public static final String COMMON = "common";

    /** What the build writes beside the compiled rules: lines of marks and the hash of what has them. */
    static final String HASHES = "hashes.txt";

    /** What follows a folder's name in the name of the text of its workbook, and of those sheets that tell it from others. */
    static final String WHOLE = ".txt";

    static final String BRIEF = ".brief.txt";

    private static final String ROOT = "jixiao/rules/";
    /** A jar cannot be listed, so that the files are listed in the folder of all conventions. */
    private static final String INDEX = "index.txt";

    /** What was read of the program, which never changes while it runs. */
    private static final Map<String, Source> SOURCES = new ConcurrentHashMap<>();

    private static final Map<String, Draft> DRAFTS = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> RULES = new ConcurrentHashMap<>();

    /** Every folder inside the program. */
    public List<String> names() {
        return Index.NAMES;
    }

    /** The conventions that a user may name, the default first. */
    public List<String> usable() {
        return names().stream().filter(name -> !name.equals(COMMON)).toList();
    }

    /** A folder inside the program, by one of {@link #names}. */
    public Source source(String name) {
        return SOURCES.computeIfAbsent(
                name, each -> new Source(each, book(each, WHOLE), rules(each), Optional.empty()));
    }

    /** By what the tables of a folder inside the program are known; the rest of its workbook is left unread. */
    static Recognition recognition(String name) {
        Source source = SOURCES.get(name);
        if (source == null) {
            source = new Source(name, book(name, BRIEF), Map.of(), Optional.empty());
        }
        return Recognition.of(source.book(), About.of(source));
    }

    /** Whether a folder of that name is inside the program. */
    static boolean isOne(String name) {
        return Index.NAMES.contains(name);
    }

    /** What a folder says on its own; of one inside the program it is understood once. */
    static Draft draft(Source source) {
        return SOURCES.get(source.folder()) == source
                ? DRAFTS.computeIfAbsent(source.folder(), each -> Draft.of(source))
                : Draft.of(source);
    }

    /** The .drl files of a folder inside the program, by name, read once; its workbook is left unread. */
    public Map<String, String> rules(String name) {
        return RULES.computeIfAbsent(name, each -> {
            Map<String, String> rules = new TreeMap<>();
            for (String path : Index.PATHS) {
                if (path.startsWith(each + "/") && path.endsWith(".drl")) {
                    rules.put(
                            path.substring(each.length() + 1),
                            Sources.lines(new String(bytes(path), StandardCharsets.UTF_8)));
                }
            }
            return Collections.unmodifiableMap(rules);
        });
    }

    /**
     * The hash that the build took of a convention, since taking it takes a fortieth of a short run.
     *
     * @param chain its folders, the nearest first
     * @param common the rules that apply to every convention
     * @return empty where one of them is not inside the program, or is not as the build had it
     */
    static Optional<String> hash(List<Source> chain, Map<String, String> common) {
        boolean inside =
                common == RULES.get(COMMON) && chain.stream().allMatch(each -> SOURCES.get(each.folder()) == each);
        return inside
                ? Optional.ofNullable(Hashes.BY_MARKS.get(
                        marks(chain.stream().map(Source::folder).toList())))
                : Optional.empty();
    }

    /** What tells the files of some folders, and the rules that apply to every convention, from others. */
    static String marks(List<String> folders) {
        return Stream.concat(folders.stream(), Stream.of(COMMON))
                .distinct()
                .flatMap(folder -> Index.PATHS.stream()
                        .filter(path -> path.startsWith(folder + "/"))
                        .filter(path -> path.endsWith(".drl") || path.endsWith("/" + Source.WORKBOOK)))
                .map(path -> path + ":" + mark(path))
                .collect(Collectors.joining(","));
    }

    private static String mark(String path) {
        return ProgramFiles.mark(ROOT + path).orElseThrow(() -> lacks(path));
    }

    /** The workbook; out of the text that the build made of it, where there is one of these very bytes. */
    private static TextBook book(String name, String end) {
        String file = name + "/" + Source.WORKBOOK;
        return ProgramFiles.read(Precompiled.FOLDER + name + end)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> BookText.isOf(mark(file), text))
                .map(text -> BookText.read("rules/" + file, text))
                .orElseGet(() -> BookReader.read("rules/" + file, bytes(file)));
    }

    /** The list of the files, read when it is first asked. */
    private static final class Index {
        static final List<String> PATHS = new String(bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        static final List<String> NAMES = PATHS.stream()
                .filter(path -> path.endsWith("/" + Source.WORKBOOK))
                .map(path -> path.substring(0, path.indexOf('/')))
                .toList();
    }

    /** The hashes that the build took, read when one is first asked. */
    private static final class Hashes {
        static final Map<String, String> BY_MARKS =
                ProgramFiles.read(Precompiled.FOLDER + HASHES)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .stream()
                        .flatMap(String::lines)
                        .map(line -> line.split(" "))
                        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    private static byte[] bytes(String path) {
        return ProgramFiles.read(ROOT + path).orElseThrow(() -> lacks(path));
    }

    private static IllegalStateException lacks(String path) {
        return new IllegalStateException("the program lacks " + ROOT + path);
    }
}

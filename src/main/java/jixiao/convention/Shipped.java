package jixiao.convention;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final String ROOT = "/jixiao/rules/";
    /** A jar cannot be listed, so that the files are listed in the folder of all conventions. */
    private static final String INDEX = "index.txt";

    /** Every folder inside the program. */
    public List<String> names() {
        return index().stream()
                .filter(path -> path.endsWith("/" + Source.WORKBOOK))
                .map(path -> path.substring(0, path.indexOf('/')))
                .toList();
    }

    /** The conventions that a user may name, the default first. */
    public List<String> usable() {
        return names().stream().filter(name -> !name.equals(COMMON)).toList();
    }

    /** A folder inside the program, by one of {@link #names}. */
    public Source source(String name) {
        return new Source(name, book(name), rules(name), Optional.empty());
    }

    /** The .drl files of a folder inside the program, by name; its workbook is left unread. */
    public Map<String, String> rules(String name) {
        Map<String, String> rules = new TreeMap<>();
        for (String path : index()) {
            if (path.startsWith(name + "/") && path.endsWith(".drl")) {
                rules.put(
                        path.substring(name.length() + 1),
                        Sources.lines(new String(bytes(path), StandardCharsets.UTF_8)));
            }
        }
        return rules;
    }

    /** The workbook; out of the text that the build made of it, where there is one of these very bytes. */
    private static TextBook book(String name) {
        String file = name + "/" + Source.WORKBOOK;
        byte[] workbook = bytes(file);
        return find("/" + Precompiled.FOLDER + name + ".txt")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> BookText.isOf(BookText.mark(workbook), text))
                .map(text -> BookText.read("rules/" + file, text))
                .orElseGet(() -> BookReader.read("rules/" + file, workbook));
    }

    private List<String> index() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static byte[] bytes(String path) {
        return find(ROOT + path).orElseThrow(() -> new IllegalStateException("the program lacks " + ROOT + path));
    }

    private static Optional<byte[]> find(String resource) {
        try (InputStream in = Shipped.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException("the program cannot read " + resource, unreadable);
        }
    }
}

package jixiao.convention;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jixiao.convention.book.BookReader;
import jixiao.convention.book.BookText;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.Source;
import jixiao.convention.book.TextBook;
import jixiao.convention.rules.Precompiled;
import jixiao.convention.rules.RuleModule;
import jixiao.convention.rules.RuleSources;

/**
 * 预编译: run by the build, makes classes of the shipped conventions' rules and the texts of their workbooks, and takes their
 * hashes, so that none of it is done at every start.
 */
public final class Precompile {
    private static final String CLASS = ".class";

    private Precompile() {}

    /**
     * Writes the classes below the output folder, and an index that says which rules they are made of.
     *
     * @param args the folder of all conventions; the output folder, whose path in the class path is {@code jixiao/compiled}
     */
    public static void main(String[] args) throws IOException {
        Path output = Path.of(args[1]);
        clear(output);
        Map<String, RuleSources> all = new TreeMap<>();
        List<String> hashes = new ArrayList<>();
        for (String name : Conventions.shipped()) {
            ConventionFile convention =
                    Conventions.load(Path.of(args[0]).resolve(name).toString());
            convention.ruleSources().forEach(sources -> all.put(sources.hash(), sources));
            List<String> folders =
                    convention.sources().stream().map(Source::folder).toList();
            hashes.add(Shipped.marks(folders) + " " + convention.stamp().hash());
        }
        Files.createDirectories(output);
        Files.write(output.resolve(Shipped.HASHES), hashes, StandardCharsets.UTF_8);
        for (String name : new Shipped().names()) {
            byte[] workbook = Files.readAllBytes(Path.of(args[0]).resolve(name).resolve(Source.WORKBOOK));
            String mark = BookText.mark(workbook);
            TextBook book = BookReader.read(name, workbook);
            Files.writeString(output.resolve(name + Shipped.WHOLE), BookText.write(mark, book), StandardCharsets.UTF_8);
            TextBook brief = new TextBook(
                    name,
                    Stream.of(SheetKind.ABOUT, SheetKind.RECOGNITION)
                            .flatMap(kind -> book.sheet(kind.chinese()).stream())
                            .toList());
            Files.writeString(
                    output.resolve(name + Shipped.BRIEF), BookText.write(mark, brief), StandardCharsets.UTF_8);
        }
        List<String> index = new ArrayList<>();
        for (Map.Entry<String, RuleSources> rules : all.entrySet()) {
            String models = String.join(" ", write(rules.getKey(), rules.getValue(), output));
            index.add(rules.getKey() + " " + models);
        }
        Files.write(output.resolve(Precompiled.INDEX), index, StandardCharsets.UTF_8);
    }

    /** Removes what an earlier build made of other rules. */
    private static void clear(Path output) throws IOException {
        if (Files.isDirectory(output)) {
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Writes the classes of one rule base. Returns the names of its models. */
    private static List<String> write(String hash, RuleSources sources, Path output) throws IOException {
        Path classes = output.getParent().getParent();
        List<String> models = new ArrayList<>();
        byte[] module = RuleModule.bytes(hash, sources);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(module), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith(Precompiled.FOLDER) && name.endsWith(CLASS)) {
                    Path file = classes.resolve(name).normalize();
                    Files.createDirectories(file.getParent());
                    Files.write(file, zip.readAllBytes());
                } else if (name.startsWith("META-INF/kie/") && name.endsWith("drools-model")) {
                    new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(Precompiled.FOLDER.replace('/', '.')))
                            .forEach(models::add);
                }
            }
        }
        return models;
    }
}

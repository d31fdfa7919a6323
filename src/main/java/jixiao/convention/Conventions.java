package jixiao.convention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jixiao.convention.book.Source;
import jixiao.convention.book.Sources;
import jixiao.document.Digest;

/** 口径库: loads conventions, shipped with the program or from a folder on disk. */
public final class Conventions {
    /** The convention that counts when none is named. */
    public static final String DEFAULT = "wuhan";

    private Conventions() {}

    /** What never changes while the program runs; read when it is first asked, since every engine asks. */
    private static final class Known {
        static final List<Recognition> RECOGNITIONS =
                shipped().stream().map(Shipped::recognition).toList();

        static final Map<String, ConventionFile> SHIPPED = new ConcurrentHashMap<>();
    }

    /** Names of the shipped conventions, the default first. */
    public static List<String> shipped() {
        return new Shipped().usable();
    }

    /**
     * By what the tables of each shipped convention are known, in the order of {@link #shipped}; nothing else of them is
     * read.
     */
    public static List<Recognition> recognitions() {
        return Known.RECOGNITIONS;
    }

    /** One hash over several conventions. */
    public static String hash(List<ConventionFile> conventions) {
        Digest digest = new Digest();
        conventions.forEach(each -> digest.add(each.stamp().hash()));
        return digest.hex();
    }

    /**
     * Loads a convention with all that it extends; a shipped one is taken in once, since it never changes.
     *
     * @param nameOrDirectory a shipped name, else a folder that holds {@code convention.xlsx}
     * @throws ConventionProblem when there is none of that name, or one of its workbooks is at fault
     */
    public static ConventionFile load(String nameOrDirectory) {
        Function<String, ConventionFile> load = name -> load(name, source -> source);
        return Shipped.isOne(nameOrDirectory)
                ? Known.SHIPPED.computeIfAbsent(nameOrDirectory, load)
                : load.apply(nameOrDirectory);
    }

    /** The same, taken in anew, each folder changed by {@code edit} before it is understood. */
    public static ConventionFile load(String nameOrDirectory, UnaryOperator<Source> edit) {
        Sources sources = new Sources();
        List<Draft> chain = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        Source source = edit.apply(sources.find(nameOrDirectory));
        while (true) {
            Draft draft = Shipped.draft(source);
            chain.add(draft);
            if (draft.about().parent().isEmpty()) {
                return new ConventionFile(chain, sources.commonRules());
            }
            About.Extends parent = draft.about().parent().get();
            seen.add(identity(source));
            source = edit.apply(sources.parent(source, parent.name(), parent.row()));
            if (seen.contains(identity(source))) {
                throw parent.row().problem("内容", "不绕回自身的上级口径");
            }
        }
    }

    private static Object identity(Source source) {
        return source.directory()
                .<Object>map(directory -> directory.toAbsolutePath().normalize())
                .orElse(source.folder());
    }
}

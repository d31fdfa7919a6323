package jixiao.convention.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.convention.ConventionFile;
import jixiao.convention.Draft;
import jixiao.convention.book.Numbers;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.SheetRow;
import jixiao.convention.book.SheetTable;
import jixiao.convention.book.Source;
import jixiao.convention.book.TextBook;
import jixiao.convention.book.TextSheet;

/**
 * 口径差别: the rows that one convention has of its own beside another. Workbooks that both have are no difference, and
 * neither is a row that both wrote alike.
 */
public final class Alterations {
    /** Sheets whose rows may be left out one by one; those of the others hold only together. */
    private static final List<SheetKind> SINGLE = List.of(
            SheetKind.PARAMETERS,
            SheetKind.METHODS,
            SheetKind.AGGREGATION,
            SheetKind.CHECKS,
            SheetKind.WORDS,
            SheetKind.SYNONYMS,
            SheetKind.PHRASES,
            SheetKind.DICTIONARY,
            SheetKind.UNITS);

    private static final Set<String> FOR_PEOPLE = Set.of("条款", "说明");

    private final List<Draft> chain;
    private final Map<String, String> commonRules;
    private final List<Draft> others;
    private final List<Alteration> found = new ArrayList<>();

    /**
     * A comparison.
     *
     * @param chain a convention and those that it extends, the nearest first
     * @param commonRules the rules that apply to every convention
     * @param others the same of the convention that it is compared with
     */
    public Alterations(List<Draft> chain, Map<String, String> commonRules, List<Draft> others) {
        this.chain = chain;
        this.commonRules = commonRules;
        this.others = others;
    }

    /** What the first has and the other has not, in the order of files, sheets and rows. */
    public List<Alteration> list() {
        for (int at = 0; at < chain.size(); at++) {
            Source own = chain.get(at).source();
            if (others.stream().noneMatch(other -> same(other.source(), own))) {
                file(at, own);
            }
        }
        return List.copyOf(found);
    }

    private static boolean same(Source one, Source other) {
        return one.book().sheets().equals(other.book().sheets()) && one.rules().equals(other.rules());
    }

    private void file(int at, Source own) {
        SINGLE.forEach(kind -> rows(own, kind).forEach(row -> leaveOut(at, own, kind, List.of(row), List.of(row))));
        together(at, own, SheetKind.BANDS, row -> "");
        together(at, own, SheetKind.GRADES, row -> "");
        together(at, own, SheetKind.TIERS, row -> row.text("表名"));
        for (String name : own.rules().keySet()) {
            Map<String, String> rules = new TreeMap<>(own.rules());
            rules.remove(name);
            String folder = own.book().file().replace(Source.WORKBOOK, "");
            add(at, folder + name, new Source(own.folder(), own.book(), rules, own.directory()));
        }
    }

    private void together(int at, Source own, SheetKind kind, Function<SheetRow, String> table) {
        Map<String, List<SheetRow>> tables = SheetTable.rows(own.book(), kind).stream()
                .collect(Collectors.groupingBy(table, LinkedHashMap::new, Collectors.toList()));
        List<SheetRow> changed = rows(own, kind);
        tables.values().forEach(all -> {
            List<SheetRow> named = all.stream().filter(changed::contains).toList();
            if (!named.isEmpty()) {
                leaveOut(at, own, kind, all, named);
            }
        });
    }

    /** The rows of a sheet that the other convention has nowhere. */
    private List<SheetRow> rows(Source own, SheetKind kind) {
        Set<Map<String, String>> known = new HashSet<>();
        for (Draft other : others) {
            SheetTable.rows(other.source().book(), kind).forEach(row -> known.add(content(row)));
        }
        return SheetTable.rows(own.book(), kind).stream()
                .filter(row -> !known.contains(content(row)))
                .toList();
    }

    private static Map<String, String> content(SheetRow row) {
        Map<String, String> content = new TreeMap<>();
        row.cells().forEach((heading, text) -> {
            if (!text.isEmpty() && !FOR_PEOPLE.contains(heading)) {
                content.put(heading, Numbers.parse(text).map(Numbers::plain).orElse(text));
            }
        });
        return content;
    }

    private void leaveOut(int at, Source own, SheetKind kind, List<SheetRow> out, List<SheetRow> named) {
        List<TextSheet> sheets = own.book().sheets().stream()
                .map(sheet -> sheet.name().equals(kind.chinese()) ? without(sheet, kind, out) : sheet)
                .toList();
        TextBook book = new TextBook(own.book().file(), sheets);
        String which = "《" + kind.chinese() + "》第" + joined(named, row -> String.valueOf(row.number())) + "行("
                + joined(named, row -> row.text(kind.required().get(0))) + ")";
        add(at, own.book().file() + which, new Source(own.folder(), book, own.rules(), own.directory()));
    }

    private static String joined(List<SheetRow> rows, Function<SheetRow, String> text) {
        return rows.stream().map(text).distinct().collect(Collectors.joining("、"));
    }

    /** The sheet with rows emptied, and with what the other convention has of the same names written below. */
    private TextSheet without(TextSheet sheet, SheetKind kind, List<SheetRow> out) {
        List<List<String>> rows = new ArrayList<>(sheet.rows());
        out.forEach(row -> rows.set(row.number() - 1, List.of()));
        instead(kind, out).forEach(row -> rows.add(laidOut(row, out.get(0).columns())));
        return new TextSheet(sheet.name(), rows);
    }

    /** Rows of the nearest other convention that has any of these names; of bands and grades, all that it has. */
    private List<SheetRow> instead(SheetKind kind, List<SheetRow> out) {
        String key = kind.required().get(0);
        Set<String> names = out.stream().map(row -> row.text(key)).collect(Collectors.toSet());
        boolean whole = kind == SheetKind.BANDS || kind == SheetKind.GRADES;
        return others.stream()
                .map(other -> SheetTable.rows(other.source().book(), kind).stream()
                        .filter(row -> whole || names.contains(row.text(key)))
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> laidOut(SheetRow row, Map<String, Integer> columns) {
        List<String> texts = new ArrayList<>();
        columns.forEach((heading, column) -> {
            while (texts.size() <= column) {
                texts.add("");
            }
            texts.set(column, row.text(heading));
        });
        return texts;
    }

    private void add(int at, String origin, Source source) {
        List<Draft> without = new ArrayList<>(chain);
        without.set(at, Draft.of(source));
        found.add(new Alteration(origin, new ConventionFile(without, commonRules)));
    }
}

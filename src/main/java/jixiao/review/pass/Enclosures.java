package jixiao.review.pass;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jixiao.intake.Unread;
import jixiao.review.TableSummary;
import jixiao.text.Normal;

/**
 * 随附的图片和扫描件: what cannot be read, but lies beside the tables of one unit or names it, is an attachment of that unit. One
 * that is called a table (自评表) may be the unit's only table, and stays unread.
 */
public final class Enclosures {
    private final List<TableSummary> tables;
    private final List<String> units;
    private final List<String> called;

    /**
     * @param tables all tables
     * @param units the unit's key of each table
     * @param titles words that titles of tables have
     */
    public Enclosures(List<TableSummary> tables, List<String> units, List<String> titles) {
        this.tables = tables;
        this.units = units;
        this.called = titles.stream().filter(word -> word.endsWith("表")).toList();
    }

    /** Takes the attachments out of what could not be read; each with a sentence that says so. */
    public List<Unread> take(List<Unread> unread) {
        List<Unread> taken = new ArrayList<>();
        for (Unread each : List.copyOf(unread)) {
            Optional<TableSummary> beside = each.picture() ? beside(each.file()) : Optional.empty();
            if (beside.isPresent()) {
                unread.remove(each);
                taken.add(new Unread(
                        each.file(),
                        "「" + each.file() + "」是图片或扫描件,与「"
                                + beside.get().submission().name() + "」一起报送,作为附件,没有认读。",
                        true));
            }
        }
        return taken;
    }

    /** A table of the only unit in the nearest folder that holds tables, else one whose unit or project the name says. */
    private Optional<TableSummary> beside(String file) {
        String base = Normal.words(file.substring(file.lastIndexOf('/') + 1));
        if (called.stream().map(Normal::words).anyMatch(base::contains)) {
            return Optional.empty();
        }
        for (String folder = parent(file); !folder.isEmpty(); folder = parent(folder)) {
            String inside = folder + "/";
            List<Integer> here = IntStream.range(0, tables.size())
                    .filter(each -> tables.get(each).submission().name().startsWith(inside))
                    .boxed()
                    .toList();
            if (!here.isEmpty()) {
                Set<String> owners = new HashSet<>();
                here.forEach(each -> owners.add(units.get(each)));
                return owners.size() == 1 ? Optional.of(tables.get(here.get(0))) : named(base);
            }
        }
        return named(base);
    }

    private Optional<TableSummary> named(String base) {
        return tables.stream()
                .filter(table -> says(base, table.head().unit())
                        || says(base, table.head().project()))
                .findFirst();
    }

    private static boolean says(String base, String name) {
        String words = Normal.words(name);
        return words.length() > 1 && base.contains(words);
    }

    /** The folder of a path with /; empty at the top. */
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}

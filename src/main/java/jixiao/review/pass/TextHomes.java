package jixiao.review.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import jixiao.intake.Submission;
import jixiao.intake.Units;
import jixiao.review.ReviewOptions;
import jixiao.review.TableSummary;
import jixiao.text.Normal;

/**
 * 文稿的归卷: which tables lie with a report or an account: those of its own file, those of its unit by name, else those of the
 * only unit in the nearest folder, else of the unit that its file's name says. Only tables of its year.
 */
final class TextHomes {
    private final List<TableSummary> tables;
    private final List<FiledText> texts;
    private final ReviewOptions.UnitBy by;
    private final List<String> units;
    private final List<String> own;

    /**
     * @param tables the tables that count
     * @param texts reports and accounts
     * @param names tell units apart
     */
    TextHomes(List<TableSummary> tables, List<FiledText> texts, ReviewOptions.UnitBy by, Units names) {
        this.tables = List.copyOf(tables);
        this.texts = List.copyOf(texts);
        this.by = by;
        List<String> written = new ArrayList<>();
        tables.forEach(table -> written.add(table.head().unit()));
        texts.forEach(text -> written.add(text.narrative().unit()));
        List<String> keys = names.keys(written);
        this.units = keys.subList(0, tables.size());
        this.own = keys.subList(tables.size(), keys.size());
    }

    /** Positions of the tables that lie with a text, in order. */
    List<Integer> of(int text) {
        FiledText filed = texts.get(text);
        Set<Integer> found =
                new TreeSet<>(positions(i -> tables.get(i).submission().equals(filed.submission())));
        List<Integer> beside = by == ReviewOptions.UnitBy.FOLDER ? List.of() : named(own.get(text));
        if (beside.isEmpty() && by != ReviewOptions.UnitBy.NAME) {
            beside = inFolder(text);
        }
        if (beside.isEmpty() && own.get(text).isEmpty() && by != ReviewOptions.UnitBy.FOLDER) {
            beside = called(filed.submission());
        }
        found.addAll(beside);
        return found.stream().filter(i -> isOfYear(i, filed)).toList();
    }

    /** The unit's key of a text: its own, else that of the tables that it lies with. */
    String unit(int text) {
        return own.get(text).isEmpty()
                ? of(text).stream()
                        .map(units::get)
                        .filter(key -> !key.isEmpty())
                        .findFirst()
                        .orElse("")
                : own.get(text);
    }

    private List<Integer> positions(IntPredicate wanted) {
        return IntStream.range(0, tables.size()).filter(wanted).boxed().toList();
    }

    private boolean isOfYear(int table, FiledText text) {
        Optional<Integer> year = tables.get(table).head().year();
        return year.isEmpty()
                || text.narrative().year().isEmpty()
                || year.equals(text.narrative().year());
    }

    private List<Integer> named(String unit) {
        return unit.isEmpty() ? List.of() : positions(i -> units.get(i).equals(unit));
    }

    /** All tables of the nearest folder that holds some, where they are of one unit and the text does not name another. */
    private List<Integer> inFolder(int text) {
        for (String folder = texts.get(text).submission().folder();
                !folder.isEmpty();
                folder = Enclosures.parent(folder)) {
            String inside = folder + "/";
            List<Integer> here =
                    positions(i -> tables.get(i).submission().name().startsWith(inside));
            Set<String> owners = new TreeSet<>();
            here.forEach(i -> owners.add(units.get(i)));
            owners.remove("");
            if (!here.isEmpty()) {
                boolean one = owners.size() <= 1 || by == ReviewOptions.UnitBy.FOLDER;
                return one && here.stream().allMatch(i -> fits(text, i)) ? here : List.of();
            }
        }
        return List.of();
    }

    /** Whether a text may be of a table's unit: it names none, or one name is within the other. */
    private boolean fits(int text, int table) {
        String own = Normal.words(texts.get(text).narrative().unit());
        String unit = Normal.words(tables.get(table).head().unit());
        return own.isEmpty()
                || unit.isEmpty()
                || own.contains(unit)
                || unit.contains(own)
                || by == ReviewOptions.UnitBy.FOLDER;
    }

    private List<Integer> called(Submission submission) {
        String name = Normal.words(submission.baseName());
        Set<String> said = new TreeSet<>();
        for (int i = 0; i < tables.size(); i++) {
            String unit = Normal.words(tables.get(i).head().unit());
            if (unit.length() > 1 && name.contains(unit)) {
                said.add(units.get(i));
            }
        }
        return said.size() == 1 ? named(said.iterator().next()) : List.of();
    }
}

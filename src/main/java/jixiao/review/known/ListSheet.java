package jixiao.review.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.document.Grid;
import jixiao.model.Place;
import jixiao.text.Normal;

/**
 * 清单: a sheet whose header row was found.
 *
 * @param file the file's name, as the user gave it
 * @param sheet the sheet
 * @param header row of the headings, from 0
 * @param end the row behind its last one
 * @param columns which column stands for which name of 《同义词》
 */
record ListSheet(String file, Grid sheet, int header, int end, Map<String, Integer> columns) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年(?!\\d{1,2}月)");
    private static final Pattern DAY =
            Pattern.compile("20\\d\\d(?:年\\d{1,2}月(?:\\d{1,2}日)?|[-./]\\d{1,2}[-./]\\d{1,2})");

    ListSheet {
        columns = Map.copyOf(columns);
    }

    boolean has(String name) {
        return columns.containsKey(name);
    }

    /** What a row says under a heading, as shown; empty where there is no such column. */
    String text(int row, String name) {
        return has(name) ? sheet.cell(row, columns.get(name)).text().strip() : "";
    }

    /** The cell of a row under a heading that there is. */
    Place place(int row, String name) {
        return new Place(file, sheet.name(), sheet.cell(row, columns.get(name)).address());
    }

    /** Rows below the headings in which anything stands, but those of the header's own merges. */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = header + 1; row < end; row++) {
            if (!sheet.row(row).isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What may name the unit of the amounts of a column, the nearest first: its heading, notes above and below it, the sheet. */
    String[] unitContexts(String name) {
        Stream<String> heading = Stream.of(sheet.cell(header, columns.get(name)).text());
        return Stream.of(heading, above().stream(), below().stream(), Stream.of(sheet.name()))
                .flatMap(texts -> texts)
                .map(text -> text.replace("单位为", "单位:"))
                .toArray(String[]::new);
    }

    /** The same list by other columns. */
    ListSheet by(Map<String, Integer> others) {
        return new ListSheet(file, sheet, header, end, others);
    }

    /** Titles: what stands alone in its row between a row and the headings, then the names of sheet and file. */
    List<String> titles(int from) {
        List<String> texts = new ArrayList<>();
        for (int row = header - 1; row >= from; row--) {
            List<Grid.GridCell> cells = sheet.row(row);
            if (cells.size() == 1) {
                texts.add(cells.get(0).text());
            }
        }
        texts.add(sheet.name());
        texts.add(file);
        return texts;
    }

    /** The same list, which ends before another begins. */
    ListSheet until(int next) {
        return new ListSheet(file, sheet, header, next, columns);
    }

    /** Texts above the headings, the nearest first, and then the name of the sheet and that of the file. */
    List<String> captions() {
        return Stream.concat(above().stream(), Stream.of(sheet.name(), file)).toList();
    }

    /** Texts above the headings, the nearest row first. */
    List<String> above() {
        List<String> texts = new ArrayList<>();
        for (int row = header; row >= 0; row--) {
            boolean own = row == header;
            sheet.row(row).stream()
                    .filter(cell -> !own || !columns.containsValue(cell.column()))
                    .forEach(cell -> texts.add(cell.text()));
        }
        return texts;
    }

    /** Notes: rows with one text only below the last row of the list. */
    private List<String> below() {
        List<String> texts = new ArrayList<>();
        for (int row = end - 1; row > header; row--) {
            List<Grid.GridCell> cells = sheet.row(row);
            if (cells.size() > 1) {
                break;
            }
            cells.forEach(cell -> texts.add(cell.text()));
        }
        return texts;
    }

    /** The year that the title above the headings names, else the sheet's or the file's name; empty for none. */
    Optional<Integer> year() {
        return captions().stream()
                .map(text -> YEAR.matcher(Normal.text(text)))
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst();
    }

    /**
     * A day or month as written, beside one of the words that name it: "截至2024年12月31日"; a cell of a full date alone does not
     * count. Empty for none.
     */
    Optional<String> day(List<String> words) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < header; row++) {
            StringBuilder whole = new StringBuilder();
            sheet.row(row)
                    .forEach(cell -> whole.append(Normal.text(cell.text())).append(' '));
            texts.add(whole.toString());
        }
        Stream.concat(below().stream(), Stream.of(sheet.name(), file)).forEach(text -> texts.add(Normal.text(text)));
        return texts.stream().flatMap(text -> day(text, words).stream()).findFirst();
    }

    /** The first day or month in the captions, as 2024-06-30; empty for none. */
    Optional<String> dayOf() {
        return captions().stream().flatMap(text -> iso(text).stream()).findFirst();
    }

    /** The first day or month of a text as 2024-06-30, so that later ones are greater; empty for none. */
    static Optional<String> iso(String text) {
        Matcher day = DAY.matcher(Normal.text(text));
        if (!day.find()) {
            return Optional.empty();
        }
        String[] parts = day.group().split("[年月日./-]");
        return Optional.of(parts[0] + "-" + padded(parts[1]) + (parts.length > 2 ? "-" + padded(parts[2]) : ""));
    }

    private static String padded(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    private static Optional<String> day(String text, List<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .filter(text::contains)
                .map(word -> DAY.matcher(text.substring(text.indexOf(word) + word.length())))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}

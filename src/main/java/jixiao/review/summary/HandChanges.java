package jixiao.review.summary;

import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.document.Grid;
import jixiao.document.Limits;
import jixiao.document.WorkbookReader;

/**
 * 改动查找: a workbook as the program wrote it beside the same workbook as it stands now, sheet by sheet. Rows may stand in any
 * order and columns may be moved; what stands in the white columns is read back and no change.
 */
public class HandChanges {
    /** Tells the row of headings, and numbers the rows below it. */
    private static final String NUMBER = "序号";

    private static final MathContext DIGITS = new MathContext(12);

    private final Map<String, List<String>> white;

    /** @param white by sheet, headings of the columns that people fill in */
    public HandChanges(Map<String, List<String>> white) {
        this.white = Map.copyOf(white);
    }

    /**
     * All changes, in the order of the sheets.
     *
     * @throws jixiao.model.InputProblem when one of the workbooks cannot be read
     */
    public List<HandChange> between(Path written, Path now) {
        WorkbookReader reader = new WorkbookReader(Limits.OWN);
        Map<String, Grid> before = sheets(reader, written);
        Map<String, Grid> after = sheets(reader, now);
        String book = now.getFileName().toString();
        List<HandChange> changes = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            if (!after.containsKey(name)) {
                changes.add(new HandChange(book, name, "", "整张表", "有", "删去"));
            } else if (!before.containsKey(name)) {
                changes.add(new HandChange(book, name, "", "整张表", "", "新加的表"));
            } else {
                changes.addAll(sheet(book, name, rows(before.get(name)), rows(after.get(name))));
            }
        }
        return changes;
    }

    private static Map<String, Grid> sheets(WorkbookReader reader, Path file) {
        Map<String, Grid> sheets = new LinkedHashMap<>();
        reader.read(file).sheets().forEach(sheet -> sheets.put(sheet.name(), sheet));
        return sheets;
    }

    /**
     * 一行.
     *
     * @param at its row, from 1
     * @param number its 序号; empty above the headings and where there is none
     * @param cells by their headings; above the headings by their columns
     */
    private record Line(int at, String number, Map<String, Grid.GridCell> cells) {
        String text(String heading) {
            return Optional.ofNullable(cells.get(heading))
                    .map(cell -> cell.text().strip())
                    .orElse("");
        }

        String all() {
            return cells.values().stream()
                    .map(cell -> cell.text().strip())
                    .filter(text -> !text.isEmpty())
                    .reduce((one, other) -> one + " " + other)
                    .orElse("");
        }
    }

    private List<Line> rows(Grid sheet) {
        List<Line> lines = new ArrayList<>();
        Map<Integer, String> headings = Map.of();
        for (int row = 0; row < sheet.rows(); row++) {
            Map<String, Grid.GridCell> cells = new LinkedHashMap<>();
            for (Grid.GridCell cell : sheet.row(row)) {
                if (!cell.text().isBlank()) {
                    cells.put(headings.getOrDefault(cell.column(), "第" + (cell.column() + 1) + "列"), cell);
                }
            }
            boolean head = headings.isEmpty()
                    && cells.values().stream()
                            .anyMatch(cell -> cell.text().strip().equals(NUMBER));
            if (head) {
                headings = headings(cells);
            } else if (!cells.isEmpty() && !isFree(sheet.name(), first(cells))) {
                String number = headings.isEmpty() || !cells.containsKey(NUMBER)
                        ? ""
                        : cells.get(NUMBER).text().strip();
                lines.add(new Line(row + 1, number, cells));
            }
        }
        return lines;
    }

    private static String first(Map<String, Grid.GridCell> cells) {
        return cells.values().iterator().next().text().strip();
    }

    private static Map<Integer, String> headings(Map<String, Grid.GridCell> cells) {
        Map<Integer, String> headings = new HashMap<>();
        cells.values().forEach(cell -> headings.put(cell.column(), cell.text().strip()));
        return headings;
    }

    /** Rows that are the same stand for each other wherever they are; others by their 序号, else by where they stand. */
    private List<HandChange> sheet(String book, String name, List<Line> written, List<Line> now) {
        Map<Map<String, String>, Deque<Line>> same = new HashMap<>();
        written.forEach(line -> same.computeIfAbsent(signature(name, line), absent -> new ArrayDeque<>())
                .add(line));
        List<Line> others = now.stream()
                .filter(line -> same.getOrDefault(signature(name, line), new ArrayDeque<>())
                                .poll()
                        == null)
                .toList();
        Map<String, Line> left = new LinkedHashMap<>();
        written.stream()
                .filter(line -> same.get(signature(name, line)).contains(line))
                .forEach(line -> left.putIfAbsent(key(line), line));
        List<HandChange> changes = new ArrayList<>();
        for (Line line : others) {
            Optional.ofNullable(left.remove(key(line)))
                    .ifPresentOrElse(
                            before -> changes.addAll(cells(book, name, before, line)),
                            () -> changes.add(new HandChange(book, name, "第" + line.at() + "行", "整行", "", line.all())));
        }
        left.values()
                .forEach(line -> changes.add(new HandChange(book, name, "第" + line.at() + "行", "整行", line.all(), "")));
        return changes;
    }

    private static String key(Line line) {
        return line.number().isEmpty() ? "row " + line.at() : line.number();
    }

    private static Map<String, String> values(Line line) {
        Map<String, String> values = new HashMap<>();
        line.cells().forEach((heading, cell) -> values.put(heading, value(cell)));
        return values;
    }

    private List<HandChange> cells(String book, String name, Line before, Line now) {
        Map<String, String> then = signature(name, before);
        Map<String, String> today = signature(name, now);
        Set<String> headings = new LinkedHashSet<>(before.cells().keySet());
        headings.addAll(now.cells().keySet());
        List<HandChange> changes = new ArrayList<>();
        for (String heading : headings) {
            boolean other = !then.getOrDefault(heading, "").equals(today.getOrDefault(heading, ""));
            if (other && !follows(name, heading, values(now))) {
                Grid.GridCell cell =
                        now.cells().getOrDefault(heading, before.cells().get(heading));
                changes.add(new HandChange(
                        book,
                        name,
                        cell.address(),
                        now.number().isEmpty() ? "" : heading,
                        before.text(heading),
                        now.text(heading)));
            }
        }
        return changes;
    }

    /** What a row says outside the white columns, by heading. */
    private Map<String, String> signature(String name, Line line) {
        Map<String, String> signature = values(line);
        white(name).forEach(signature::remove);
        return signature;
    }

    /** Headings of the columns of a sheet that people fill in. */
    public List<String> white(String name) {
        return white.getOrDefault(name, List.of());
    }

    /** Whether a row above the headings, or one of a sheet, is no change whatever stands in it now. */
    public boolean isFree(String name, String first) {
        return false;
    }

    /**
     * Whether a cell may say something else now.
     *
     * @param name its sheet
     * @param heading what stands over it
     * @param row what its row says now, by heading
     */
    public boolean follows(String name, String heading, Map<String, String> row) {
        return false;
    }

    /** A number counts, however it is shown; a program that stores it as binary may change its last digits. */
    private static String value(Grid.GridCell cell) {
        return cell.number()
                .map(number -> number.round(DIGITS).stripTrailingZeros().toPlainString())
                .orElseGet(() -> cell.text().strip());
    }
}

package jixiao.convention.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.convention.ConventionProblem;
import jixiao.text.Normal;

/** 口径表: finds the heading row of a sheet by its words, wherever it stands, and gives the rows below it. */
public final class SheetTable {
    /** Stands for a formula without a saved result. */
    static final String NO_RESULT = "#没有保存结果的公式";

    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#REF!", "#NAME?", "#VALUE!", "#N/A", "#NUM!", "#NULL!", NO_RESULT);

    /** A text longer than this is no heading. */
    private static final int LONGEST = 30;

    private final String file;
    private final TextSheet sheet;
    private final SheetKind kind;

    private SheetTable(String file, TextSheet sheet, SheetKind kind) {
        this.file = file;
        this.sheet = sheet;
        this.kind = kind;
    }

    /**
     * The rows of a sheet.
     *
     * @param book the workbook
     * @param kind which sheet
     * @return its rows that hold anything, in order; empty when the workbook has no such sheet
     * @throws ConventionProblem when no heading row is found, or a heading is missing, unknown or there twice
     */
    public static List<SheetRow> rows(TextBook book, SheetKind kind) {
        return book.sheet(kind.chinese())
                .map(sheet -> new SheetTable(book.file(), sheet, kind).rows())
                .orElse(List.of());
    }

    private List<SheetRow> rows() {
        int header = headerRow();
        // Not to be changed, it is one for all rows.
        Map<String, Integer> columns = Map.copyOf(columns(header));
        List<SheetRow> rows = new ArrayList<>();
        for (int at = header + 1; at < sheet.rows().size(); at++) {
            Map<String, String> cells = new HashMap<>();
            boolean written = false;
            for (Map.Entry<String, Integer> column : columns.entrySet()) {
                String text = text(at, column.getValue());
                written |= !text.isEmpty();
                cells.put(column.getKey(), text);
            }
            if (written) {
                SheetRow row = new SheetRow(file, sheet.name(), at + 1, columns, cells);
                refuseErrors(row);
                rows.add(row);
            }
        }
        return rows;
    }

    private void refuseErrors(SheetRow row) {
        for (String heading : row.cells().keySet()) {
            if (ERRORS.contains(row.text(heading))) {
                throw row.problem(heading, "文字或数字,公式要有保存的结果");
            }
        }
    }

    /** The first row with all headings that must be there, else the first with most of the known ones. */
    private int headerRow() {
        int best = -1;
        int most = 0;
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<String> headings = headings(row);
            if (headings.containsAll(kind.required())) {
                return row;
            }
            if (headings.size() > most) {
                best = row;
                most = headings.size();
            }
        }
        if (best < 0) {
            throw new ConventionProblem(file + "《" + sheet.name() + "》:没有找到表头,应有一行写着:" + expected() + "。", spot());
        }
        return best;
    }

    /** The known headings in a row. */
    private List<String> headings(int row) {
        return sheet.rows().get(row).stream()
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .map(Normal::text)
                .filter(kind.headings()::contains)
                .distinct()
                .toList();
    }

    private Map<String, Integer> columns(int header) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        Set<String> twice = new HashSet<>();
        for (int column = 0; column < sheet.rows().get(header).size(); column++) {
            String heading = Normal.text(text(header, column));
            if (heading.isEmpty()) {
                continue;
            }
            if (!kind.headings().contains(heading)) {
                unknown.add(heading);
            } else if (columns.put(heading, column) != null) {
                twice.add(heading);
            }
        }
        List<String> missing = kind.required().stream()
                .filter(heading -> !columns.containsKey(heading))
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty() || !twice.isEmpty()) {
            throw new ConventionProblem(
                    file + "《" + sheet.name() + "》第" + (header + 1) + "行:表头"
                            + (missing.isEmpty() ? "" : "缺少" + quoted(missing) + ",")
                            + (unknown.isEmpty() ? "" : "有不认识的" + quoted(unknown) + ",")
                            + (twice.isEmpty() ? "" : "有重复的" + quoted(List.copyOf(twice)) + ",")
                            + "应为:" + expected() + "。",
                    spot());
        }
        return columns;
    }

    private String text(int row, int column) {
        List<String> texts = sheet.rows().get(row);
        return column < texts.size() ? texts.get(column) : "";
    }

    private ConventionProblem.Spot spot() {
        return new ConventionProblem.Spot(file, sheet.name(), 0);
    }

    private String expected() {
        return String.join("、", kind.headings());
    }

    private static String quoted(List<String> headings) {
        return "「" + String.join("」「", headings) + "」";
    }
}

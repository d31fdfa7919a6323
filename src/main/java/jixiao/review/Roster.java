package jixiao.review;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Grid;
import jixiao.document.WorkbookGrid;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;
import jixiao.text.Normal;

/**
 * 报送名单: which tables are due, out of an Excel list whose columns are found by their headings.
 *
 * @param file its name, as the user gave it
 * @param rows what is due, in order
 * @param byProject whether it tells projects apart
 */
record Roster(String file, List<RosterRow> rows, boolean byProject) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final int YUAN_PLACES = 4;

    Roster {
        rows = List.copyOf(rows);
    }

    /** 名单的栏, with the headings that stand for it. */
    private enum Column {
        UNIT("单位", "单位名称", "预算单位", "报送单位"),
        ALIASES("别名", "简称", "单位简称", "曾用名"),
        SECTION("科室", "归口科室", "业务科室", "主管科室"),
        PROJECT("项目", "项目名称"),
        BUDGET("批复预算", "预算", "预算数", "批复预算数", "预算金额");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    /**
     * Reads a list.
     *
     * @throws InputProblem when it cannot be read, has no column 单位, holds a budget that is no number, a project
     *     without unit, or the same unit and project twice; names file, sheet and cell
     */
    static Roster read(Path path) {
        WorkbookGrid book = new WorkbookReader().read(path);
        for (Grid sheet : book.sheets()) {
            for (int row = 0; row < sheet.rows(); row++) {
                Map<Column, Integer> columns = columns(sheet, row);
                if (columns.containsKey(Column.UNIT)) {
                    return new Roster(
                            book.file(), rows(book.file(), sheet, row, columns), columns.containsKey(Column.PROJECT));
                }
            }
        }
        throw new InputProblem("名单「" + book.file() + "」里没有找到表头,应有一行写着:单位,另可有 别名、科室、项目、批复预算(万元)。");
    }

    private static Map<Column, Integer> columns(Grid sheet, int row) {
        Map<Column, Integer> columns = new HashMap<>();
        for (int at = 0; at < sheet.columns(); at++) {
            String text = heading(sheet, row, at);
            for (Column column : Column.values()) {
                if (column.headings.contains(text)) {
                    columns.putIfAbsent(column, at);
                }
            }
        }
        return columns;
    }

    private static String heading(Grid sheet, int row, int column) {
        return Normal.text(sheet.cell(row, column).text()).replaceAll("\\((?:万元|元)\\)", "");
    }

    private static List<RosterRow> rows(String file, Grid sheet, int header, Map<Column, Integer> columns) {
        List<RosterRow> rows = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        boolean yuan = columns.containsKey(Column.BUDGET)
                && Normal.text(sheet.cell(header, columns.get(Column.BUDGET)).text())
                        .contains("(元)");
        for (int at = header + 1; at < sheet.rows(); at++) {
            String unit = text(sheet, at, columns, Column.UNIT);
            String project = text(sheet, at, columns, Column.PROJECT);
            String address = sheet.cell(at, columns.get(Column.UNIT)).address();
            if (unit.isEmpty() && !project.isEmpty() && !isTotal(project)) {
                throw new InputProblem("名单「" + file + "」「" + sheet.name() + "」" + address + ":项目“" + project
                        + "”没有写单位,请逐行填写单位,或把同一单位的几行合并单元格。");
            }
            if (unit.isEmpty() || isTotal(unit)) {
                continue;
            }
            String first = seen.putIfAbsent(Normal.words(unit) + "|" + Normal.words(project), address);
            if (first != null) {
                throw new InputProblem("名单「" + file + "」「" + sheet.name() + "」" + address + ":“" + unit
                        + (project.isEmpty() ? "" : "”的项目“" + project) + "”与" + first + "重复,每张应报的表只能列一行。");
            }
            rows.add(new RosterRow(
                    unit,
                    Arrays.stream(text(sheet, at, columns, Column.ALIASES).split("[、;;,,\\n]"))
                            .map(String::strip)
                            .filter(alias -> !alias.isEmpty())
                            .toList(),
                    text(sheet, at, columns, Column.SECTION),
                    project,
                    budget(file, sheet, at, columns, yuan)));
        }
        if (rows.isEmpty()) {
            throw new InputProblem("名单「" + file + "」「" + sheet.name() + "」表头下面没有一行单位。");
        }
        return rows;
    }

    private static boolean isTotal(String text) {
        return Normal.text(text).matches("合计|总计|小计");
    }

    private static Optional<BigDecimal> budget(
            String file, Grid sheet, int row, Map<Column, Integer> columns, boolean yuan) {
        String text = text(sheet, row, columns, Column.BUDGET);
        if (text.isEmpty() || text.matches("[-—/]+|无")) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(Normal.text(text).replaceAll("(?:万元|元)$", ""));
        if (!number.matches()) {
            throw new InputProblem("名单「" + file + "」「" + sheet.name() + "」"
                    + sheet.cell(row, columns.get(Column.BUDGET)).address() + ":批复预算是“" + text + "”,应为数字,如 120.50。");
        }
        BigDecimal amount = new BigDecimal(number.group().replace(",", ""));
        boolean inYuan =
                yuan || Normal.text(text).endsWith("元") && !Normal.text(text).endsWith("万元");
        return Optional.of(inYuan ? amount.movePointLeft(YUAN_PLACES) : amount);
    }

    private static String text(Grid sheet, int row, Map<Column, Integer> columns, Column column) {
        return columns.containsKey(column)
                ? sheet.cell(row, columns.get(column)).text().strip()
                : "";
    }
}

package jixiao.writing.platform;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.document.WorkbookGrid;
import jixiao.model.InputProblem;

/**
 * 上传前核对: what the platform is known to refuse in an import file, each with its cell. The columns are known by the words of
 * their headers, wherever they stand.
 */
public final class ImportCheck {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Set<String> LEVELS = Set.of("达成", "部分达成", "未达成");
    private static final Set<String> COUNTED = Set.of("定量", "正向", "反向", "正向指标", "反向指标", "定量指标");
    private static final Set<String> IN_WORDS = Set.of("定性", "定性指标");
    /** A header row holds at least so many of the columns. */
    private static final int ENOUGH = 3;

    private final RawTexts raw;
    private final Map<ImportColumn, String> names = new EnumMap<>(ImportColumn.class);
    private final List<Refusal> refusals = new ArrayList<>();

    private ImportCheck(RawTexts raw) {
        this.raw = raw;
    }

    /**
     * What will be refused, in the order of rows; empty when nothing is known against the file.
     *
     * @param book the file, read
     * @param bytes the same, as uploaded
     * @throws InputProblem when no sheet has a header row with 三级指标, 指标性质, 指标值 and 实际完成值
     */
    public static List<Refusal> of(WorkbookGrid book, byte[] bytes) {
        RawTexts raw = RawTexts.of(bytes);
        ImportCheck check = new ImportCheck(raw);
        if (!raw.isLegacy()) {
            check.refusals.add(new Refusal("", "文件不是 .xls 格式(Excel 97-2003),平台不收;请另存为 .xls 再上传。"));
        }
        for (Grid sheet : book.sheets()) {
            for (int row = 0; row < sheet.rows(); row++) {
                Map<ImportColumn, Integer> columns = header(sheet, row);
                if (columns.keySet()
                        .containsAll(Set.of(
                                ImportColumn.LEVEL3, ImportColumn.NATURE, ImportColumn.TARGET, ImportColumn.ACTUAL))) {
                    for (Map.Entry<ImportColumn, Integer> each : columns.entrySet()) {
                        check.names.put(
                                each.getKey(),
                                named(sheet.cell(row, each.getValue()).text()));
                    }
                    check.lines(sheet, row + 1, columns);
                    return List.copyOf(check.refusals);
                }
            }
        }
        throw new InputProblem(
                "「" + book.file() + "」里没有找到导入表的表头,应有“三级指标”“指标性质”“指标值”“实际完成值”几栏;请从平台下载导入模板,或用 jixiao platform 自评表 生成。");
    }

    /** A header as the sheet has it, without what stands in brackets. */
    private static String named(String header) {
        return Rewriting.BLANK
                .matcher(header.replaceAll("[(\\uFF08][^)\\uFF09]*[)\\uFF09]", ""))
                .replaceAll("");
    }

    private static Map<ImportColumn, Integer> header(Grid sheet, int row) {
        Map<ImportColumn, Integer> found = new EnumMap<>(ImportColumn.class);
        for (GridCell cell : sheet.row(row)) {
            ImportColumn.named(cell.text()).ifPresent(column -> found.putIfAbsent(column, cell.column()));
        }
        return found.size() < ENOUGH ? Map.of() : found;
    }

    private void lines(Grid sheet, int first, Map<ImportColumn, Integer> columns) {
        for (int row = first; row < sheet.rows(); row++) {
            int at = row;
            boolean empty = sheet.row(row).stream().allMatch(GridCell::isBlank);
            boolean only = columns.values().stream()
                    .allMatch(column -> text(sheet, at, column).isBlank());
            if (!empty && !only) {
                line(sheet, row, columns);
            }
        }
    }

    private void line(Grid sheet, int row, Map<ImportColumn, Integer> columns) {
        String nature = cleaned(sheet, row, columns.get(ImportColumn.NATURE));
        if (!COUNTED.contains(nature) && !IN_WORDS.contains(nature)) {
            refuse(sheet, row, columns, ImportColumn.NATURE, nature.isEmpty() ? "没有填,应为“定量”或“定性”" : "不认识,应为“定量”或“定性”");
        }
        columns.forEach((column, at) -> cell(sheet, row, columns, column, nature));
    }

    private void cell(Grid sheet, int row, Map<ImportColumn, Integer> columns, ImportColumn column, String nature) {
        String text = text(sheet, row, columns.get(column));
        boolean scored = column == ImportColumn.WEIGHT || column == ImportColumn.SCORE;
        if (text.isBlank()) {
            if (column == ImportColumn.LEVEL3 || column == ImportColumn.TARGET || column == ImportColumn.ACTUAL) {
                refuse(sheet, row, columns, column, "没有填,请填写");
            }
            return;
        }
        boolean counted = COUNTED.contains(nature);
        if (column.isNumber() && (scored || counted) && !NUMBER.matcher(text).matches()) {
            refuse(sheet, row, columns, column, scored ? "不是数字,应只写数字" : "不只是数字,定量指标应只写数字,单位另填“计量单位”");
            return;
        }
        if (column == ImportColumn.ACTUAL && IN_WORDS.contains(nature) && !LEVELS.contains(text)) {
            refuse(sheet, row, columns, column, "不是档次,定性指标应填“达成”“部分达成”或“未达成”");
            return;
        }
        if (column.isPlain()) {
            signs(sheet, row, columns, column, text, counted && column.isNumber());
        }
    }

    /** A minus that makes a number negative is a sign all the same: the platform takes none in values. */
    private void signs(
            Grid sheet, int row, Map<ImportColumn, Integer> columns, ImportColumn column, String text, boolean number) {
        Matcher sign = Rewriting.SIGN.matcher(text);
        if (sign.find()) {
            refuse(sheet, row, columns, column, "里有“" + sign.group() + "”,平台不收," + (number ? "负数请改写名称或目标" : "请改用别的写法"));
        }
        if (Rewriting.BLANK.matcher(text).find()) {
            refuse(sheet, row, columns, column, "里有空格或换行,平台不收,请去掉");
        }
    }

    private void refuse(Grid sheet, int row, Map<ImportColumn, Integer> columns, ImportColumn column, String why) {
        GridCell cell = sheet.cell(row, columns.get(column));
        String found = text(sheet, row, columns.get(column));
        String name = column == ImportColumn.LEVEL3 ? "" : cleaned(sheet, row, columns.get(ImportColumn.LEVEL3));
        refusals.add(new Refusal(
                cell.address(),
                (name.isEmpty() ? "" : "“" + name + "”的") + names.get(column)
                        + (found.isBlank() ? "" : "“" + found.replaceAll("\\R", "↵") + "”") + why + "。"));
    }

    private static String cleaned(Grid sheet, int row, int column) {
        return Rewriting.BLANK.matcher(sheet.cell(row, column).text()).replaceAll("");
    }

    /** The text with its blanks at the ends, which nobody sees and the platform refuses. */
    private String text(Grid sheet, int row, int column) {
        GridCell cell = sheet.cell(row, column);
        return raw.at(sheet.name(), cell.row(), cell.column()).orElse(cell.text());
    }
}

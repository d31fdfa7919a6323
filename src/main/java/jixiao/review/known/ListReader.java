package jixiao.review.known;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.document.Grid;
import jixiao.document.Limits;
import jixiao.document.WorkbookGrid;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;
import jixiao.text.Normal;

/** 读清单: lists in workbooks whose header row is found by its words, wherever it stands. */
record ListReader(ListWords words) {
    /** A list of the bureau's own has a row for every line of every table: 2,000,000 cells. */
    private static final Limits LISTS = Limits.DEFAULT.with("cells", 2_000_000).orElseThrow();

    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\((?:单位:|人民币)?(?:亿元|万元|千元|元|分|%)\\)");

    /**
     * The sheets of a workbook that are such a list.
     *
     * @param needed names of 《同义词》, of each group at least one of which is a column
     * @param others names of 《同义词》 that may be columns, too
     * @throws InputProblem when the file cannot be read
     */
    List<ListSheet> read(WorkbookGrid book, List<List<String>> needed, List<String> others) {
        List<ListSheet> lists = new ArrayList<>();
        for (Grid sheet : book.sheets()) {
            lists.addAll(all(book.file(), sheet, needed, others));
        }
        return lists;
    }

    /** Workbooks named or in a folder and its folders, in the order of their names; what begins with ~$ or . is left out. */
    static List<Path> workbooks(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            throw new InputProblem("「" + fileOrFolder + "」不存在,请核对路径。");
        }
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> all = Files.walk(fileOrFolder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(?i)[^~.].*\\.(?:xlsx|xlsm|xls|et)"))
                    .sorted()
                    .toList();
        } catch (IOException gone) {
            throw new InputProblem("「" + fileOrFolder + "」不能读取:文件夹可能已断开。");
        }
    }

    static WorkbookGrid open(Path file) {
        return new WorkbookReader(LISTS).read(file);
    }

    /** The lists of a sheet below one another, each up to the next header; one whose header repeats in the next row is one. */
    List<ListSheet> all(String file, Grid sheet, List<List<String>> needed, List<String> others) {
        List<ListSheet> found = new ArrayList<>();
        List<String> names = Stream.concat(needed.stream().flatMap(List::stream), others.stream())
                .toList();
        Map<String, Integer> above = Map.of();
        for (int row = 0; row < sheet.rows(); row++) {
            Map<String, Integer> own = columns(sheet, row, names);
            Map<String, Integer> both = new HashMap<>(above);
            both.putAll(own);
            if (holds(own, needed) || !own.isEmpty() && holds(both, needed)) {
                ListSheet list = new ListSheet(file, sheet, row, sheet.rows(), holds(own, needed) ? own : both);
                if (!found.isEmpty()) {
                    ListSheet before = found.remove(found.size() - 1);
                    if (row > before.header() + 1) {
                        found.add(before.until(row));
                    }
                }
                found.add(list);
            }
            above = own;
        }
        return found;
    }

    private static boolean holds(Map<String, Integer> columns, List<List<String>> needed) {
        return needed.stream().allMatch(group -> group.stream().anyMatch(columns::containsKey));
    }

    /** Each name's column: that of the wording which stands first in 《同义词》; one column is never two names. */
    private Map<String, Integer> columns(Grid sheet, int row, List<String> names) {
        Map<String, Integer> columns = new HashMap<>();
        for (String name : names) {
            List<String> wordings = words.headings(name);
            int best = Integer.MAX_VALUE;
            for (int at = 0; at < sheet.columns(); at++) {
                int rank = wordings.indexOf(heading(sheet.cell(row, at).text()));
                if (rank >= 0 && rank < best && !columns.containsValue(at)) {
                    best = rank;
                    columns.put(name, at);
                }
            }
        }
        return columns;
    }

    private static String heading(String text) {
        return Normal.words(UNIT_IN_BRACKETS.matcher(Normal.text(text)).replaceAll(""));
    }
}

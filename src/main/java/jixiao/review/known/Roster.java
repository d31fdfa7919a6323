package jixiao.review.known;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.document.WorkbookGrid;
import jixiao.model.Figure;
import jixiao.model.InputProblem;
import jixiao.text.Normal;

/**
 * 报送名单: which tables are due, out of an Excel list whose columns are found by their headings.
 *
 * @param file its name, as the user gave it
 * @param rows what is due, in order
 * @param byProject whether it tells projects apart
 */
public record Roster(String file, List<RosterRow> rows, boolean byProject) {
    private static final String ALIASES = "名单别名";
    private static final String SECTION = "名单科室";
    private static final String BUDGET = "名单批复预算";
    private static final String SECRET = "名单涉密";
    private static final String REPORT = "名单应附报告";

    public Roster {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a list.
     *
     * @param convention whose 《同义词》 and 《词表》 know the headings and the words in the cells
     * @throws InputProblem when it cannot be read, has no column 单位, holds a budget that is no number, a project
     *     without unit, or the same unit, project and year twice; names file, sheet and cell
     */
    public static Roster read(Path path, Convention convention) {
        ListWords words = new ListWords(convention);
        WorkbookGrid book = ListReader.open(path);
        List<ListSheet> lists = new ListReader(words)
                .read(
                        book,
                        List.of(List.of(ListWords.UNIT, ListWords.SUPERVISOR)),
                        List.of(ALIASES, SECTION, ListWords.PROJECT, BUDGET, ListWords.YEAR, SECRET, REPORT));
        if (lists.isEmpty()) {
            throw new InputProblem("名单「" + book.file() + "」里没有找到表头,应有一行写着:单位,另可有 别名、主管部门、科室、项目、批复预算(万元)、年度、涉密、应附报告。");
        }
        ListSheet list = lists.get(0);
        return new Roster(book.file(), rows(list, words), list.has(ListWords.PROJECT));
    }

    private static List<RosterRow> rows(ListSheet list, ListWords words) {
        List<RosterRow> rows = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (int at : list.rows()) {
            String supervisor = list.text(at, ListWords.SUPERVISOR);
            String named = list.text(at, ListWords.UNIT);
            String unit = named.isEmpty() ? supervisor : named;
            String project = list.text(at, ListWords.PROJECT);
            String place = list.place(at, list.has(ListWords.UNIT) ? ListWords.UNIT : ListWords.SUPERVISOR)
                    .cell();
            if (unit.isEmpty() && !project.isEmpty() && !words.isSum(project)) {
                throw new InputProblem("名单「" + list.file() + "」「" + list.sheet().name() + "」" + place + ":项目“" + project
                        + "”没有写单位,请逐行填写单位,或把同一单位的几行合并单元格。");
            }
            if (unit.isEmpty() || words.isSum(unit)) {
                continue;
            }
            Optional<Integer> year = words.year(list.text(at, ListWords.YEAR));
            String first = seen.putIfAbsent(Normal.words(unit) + "|" + Normal.words(project) + "|" + year, place);
            if (first != null) {
                throw new InputProblem("名单「" + list.file() + "」「" + list.sheet().name() + "」" + place + ":“" + unit
                        + (project.isEmpty() ? "" : "”的项目“" + project) + "”与" + first + "重复,每张应报的表只能列一行。");
            }
            rows.add(new RosterRow(
                    unit,
                    Arrays.stream(list.text(at, ALIASES).split("[、;;,,\\n]"))
                            .map(String::strip)
                            .filter(alias -> !alias.isEmpty())
                            .toList(),
                    supervisor,
                    list.text(at, SECTION),
                    project,
                    budget(list, at, words),
                    year,
                    words.isYes(list.text(at, SECRET)),
                    words.isNo(list.text(at, REPORT)) ? "" : list.text(at, REPORT)));
        }
        if (rows.isEmpty()) {
            throw new InputProblem("名单「" + list.file() + "」「" + list.sheet().name() + "」表头下面没有一行单位。");
        }
        return rows;
    }

    private static Optional<BigDecimal> budget(ListSheet list, int row, ListWords words) {
        if (!list.has(BUDGET)) {
            return Optional.empty();
        }
        Figure read =
                words.figures().amount(list.text(row, BUDGET), list.place(row, BUDGET), list.unitContexts(BUDGET));
        if (read.isUnreadable()) {
            throw new InputProblem("名单「" + list.file() + "」「" + list.sheet().name() + "」"
                    + list.place(row, BUDGET).cell() + ":批复预算是“" + read.text() + "”,应为数字,如 120.50。");
        }
        return read.value();
    }
}

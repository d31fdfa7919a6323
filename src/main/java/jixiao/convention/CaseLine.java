package jixiao.convention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.book.ParameterRows;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.SheetRow;
import jixiao.convention.book.SheetTable;
import jixiao.convention.book.TextBook;
import jixiao.text.Normal;

/** 用例行: a row of 《用例》: what is given of one indicator and what is expected. */
public final class CaseLine {
    private static final String CHANGED = "改用参数";
    private static final String VALUE = "值";
    private static final String EXAMPLE = "参数=值,几个用;隔开,如 执行率计分方式=分步;执行率每步=1%";

    private final SheetRow row;

    CaseLine(SheetRow row) {
        this.row = row;
    }

    /** The text under a heading of 《用例》; empty where nothing is written. */
    public String text(String heading) {
        return row.text(heading);
    }

    /** Whether something is written under a heading. */
    public boolean has(String heading) {
        return row.has(heading);
    }

    /** A plain number, not negative; empty where nothing is written, or 无. */
    public Optional<BigDecimal> number(String heading) {
        if (!has(heading) || text(heading).equals("无")) {
            return Optional.empty();
        }
        return Optional.of(row.points(heading));
    }

    /** 年度; empty where nothing is written. */
    public Optional<Integer> year() {
        return row.year("年度");
    }

    /** Where the row stands, for people. */
    public String origin() {
        return row.origin();
    }

    /** Row as Excel counts. */
    public int number() {
        return row.number();
    }

    /** What is wrong with the cell under a heading. */
    public ConventionProblem problem(String heading, String expected) {
        return row.problem(heading, expected);
    }

    /** 改用参数: parameters that hold for this case alone, in order. */
    public Map<Parameter, ParameterValue> changed() {
        Map<Parameter, ParameterValue> changed = new LinkedHashMap<>();
        for (String part : text(CHANGED).split("[;;\n]")) {
            if (part.isBlank()) {
                continue;
            }
            String[] sides = part.strip().split("=", 2);
            Parameter parameter = Parameter.named(Normal.text(sides[0])).orElseThrow(() -> problem(CHANGED, EXAMPLE));
            if (sides.length < 2) {
                throw problem(CHANGED, EXAMPLE);
            }
            Map<String, String> cells = new HashMap<>(Map.of("参数", parameter.chinese(), VALUE, sides[1].strip()));
            Map<String, Integer> columns = Map.of(VALUE, row.columns().getOrDefault(CHANGED, 0));
            changed.put(
                    parameter,
                    ParameterRows.value(
                            parameter, new SheetRow(row.file(), row.sheet(), row.number(), columns, cells)));
        }
        return changed;
    }

    /** The cases of a workbook, each with its lines: a row without a name is one more line of the case above it. */
    static List<CaseTable> tables(TextBook book) {
        Map<String, List<CaseLine>> named = new LinkedHashMap<>();
        String name = "";
        for (SheetRow row : SheetTable.rows(book, SheetKind.CASES)) {
            if (row.has("用例")) {
                name = row.text("用例");
                if (named.containsKey(name)) {
                    throw row.fault(
                            "用例“" + name + "”与第" + named.get(name).get(0).number() + "行重复,名称不能相同。");
                }
            } else if (name.isEmpty()) {
                throw row.problem("用例", "用例的名称");
            }
            named.computeIfAbsent(name, absent -> new ArrayList<>()).add(new CaseLine(row));
        }
        return named.entrySet().stream()
                .map(each -> new CaseTable(each.getKey(), each.getValue()))
                .toList();
    }
}

package jixiao.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Workbook;

/** 《分组统计》: verdicts, grades and mean totals by 科室, 主管部门 and size of money; nothing that is 涉密. */
final class GroupSheet {
    static final String NAME = "分组统计";

    private static final int SCALE = 2;
    private static final int RATIO_SCALE = 4;

    /** Edges of the sizes in 万元; each belongs to the larger size. */
    private static final List<Integer> EDGES = List.of(100, 500, 1000);

    private static final List<String> SIZES =
            List.of("不足100万元", "100万元至500万元(不含)", "500万元至1000万元(不含)", "1000万元以上", "金额未读出");

    private final Reviewed reviewed;
    private final SheetWriter sheet;

    private GroupSheet(Workbook book, Styles styles, Reviewed reviewed) {
        this.reviewed = reviewed;
        this.sheet = new SheetWriter(
                book,
                styles,
                NAME,
                "不含已被替代的、涉密的;金额是预算数。平均分和等级只算得分确定的表:分值默认的、有待定指标的、没有总分的,都算不能确定。",
                List.of(
                        Heading.center("依据", 9),
                        Heading.text("组", 22),
                        Heading.center("表数", 6),
                        new Heading("预算数(万元)", 13, Heading.Kind.AMOUNT),
                        Heading.center("通过", 6),
                        Heading.center("人工", 6),
                        Heading.center("退回", 6),
                        new Heading("通过率", 9, Heading.Kind.RATE),
                        new Heading("退回率", 9, Heading.Kind.RATE),
                        Heading.center("优", 5),
                        Heading.center("良", 5),
                        Heading.center("中", 5),
                        Heading.center("差", 5),
                        Heading.center("等级不能确定", 7),
                        Heading.points("平均复核分"),
                        Heading.center("分值默认", 9)));
    }

    /** Adds the sheet. */
    static void write(Workbook book, Styles styles, Reviewed reviewed) {
        GroupSheet all = new GroupSheet(book, styles, reviewed);
        all.row("全部", "全部", reviewed.open());
        all.named("科室", reviewed::section);
        all.named("主管部门", reviewed::supervisor);
        all.sizes();
        all.sheet.end();
    }

    /** By names, those that have none last; nothing where no table has one. */
    private void named(String by, Function<TableSummary, String> name) {
        Map<String, List<TableSummary>> groups = new TreeMap<>();
        for (TableSummary table : reviewed.open()) {
            groups.computeIfAbsent(name.apply(table).strip(), absent -> new ArrayList<>())
                    .add(table);
        }
        List<TableSummary> none = Optional.ofNullable(groups.remove("")).orElse(List.of());
        if (groups.isEmpty()) {
            return;
        }
        groups.forEach((group, tables) -> row(by, group, tables));
        if (!none.isEmpty()) {
            row(by, "未列" + by, none);
        }
    }

    private void sizes() {
        for (int size = 0; size < SIZES.size(); size++) {
            int wanted = size;
            List<TableSummary> tables = reviewed.open().stream()
                    .filter(table -> size(table.budget()) == wanted)
                    .toList();
            if (!tables.isEmpty()) {
                row("金额", SIZES.get(size), tables);
            }
        }
    }

    /** Which of the sizes an amount in 万元 has; the last where it cannot be read. */
    static int size(Optional<BigDecimal> money) {
        return money.map(some -> (int) EDGES.stream()
                        .filter(edge -> some.compareTo(BigDecimal.valueOf(edge)) >= 0)
                        .count())
                .orElse(SIZES.size() - 1);
    }

    private void row(String by, String group, List<TableSummary> tables) {
        List<TableSummary> sure = tables.stream()
                .filter(table -> !table.reference() && table.comparable() && table.open() == 0)
                .toList();
        Map<String, Integer> verdicts = Tallies.verdicts(tables);
        Map<String, Integer> grades = Tallies.grades(sure);
        List<Object> values = new ArrayList<>(List.of(
                by,
                group,
                tables.size(),
                tables.stream().flatMap(table -> table.budget().stream()).reduce(BigDecimal.ZERO, BigDecimal::add)));
        values.addAll(verdicts.values());
        values.add(ratio(verdicts.get("通过"), tables.size()));
        values.add(ratio(verdicts.get("退回"), tables.size()));
        int graded = 0;
        for (String grade : List.of("优", "良", "中", "差")) {
            values.add(grades.get(grade));
            graded += grades.get(grade);
        }
        values.add(tables.size() - graded);
        values.add(mean(sure));
        values.add((int) tables.stream().filter(TableSummary::reference).count());
        sheet.row(values.toArray());
    }

    private static Optional<BigDecimal> ratio(int some, int all) {
        return all == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), RATIO_SCALE, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> mean(List<TableSummary> tables) {
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(tables.stream()
                        .map(TableSummary::total)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(tables.size()), SCALE, RoundingMode.HALF_UP));
    }
}

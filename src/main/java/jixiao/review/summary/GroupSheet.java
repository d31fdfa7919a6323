package jixiao.review.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.review.Verdict;
import jixiao.review.summary.Counted.Weights;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《分组统计》: by 科室, 主管部门, size of money, grade and verdict, beside last year; nothing that is 涉密. */
final class GroupSheet {
    static final String NAME = "分组统计";

    /** Edges of the sizes in 万元; each belongs to the larger size. */
    private static final List<Integer> EDGES = List.of(100, 500, 1000);

    private static final List<String> SIZES =
            List.of("不足100万元", "100万元至500万元(不含)", "500万元至1000万元(不含)", "1000万元以上", "金额未读出");

    private final List<Counted> tables;
    private final List<Counted> last;
    private final List<String> grades;
    private final ListSheet<Group> sheet;

    private GroupSheet(ListBook book, List<Counted> tables, List<Counted> last, List<String> grades) {
        this.tables = tables;
        this.last = last;
        this.grades = grades;
        this.sheet = new ListSheet<>(
                book,
                NAME,
                "不含已被替代的、涉密的;金额是预算数。平均分和等级只算得分确定的表:分值推定(以填报得分为分值)或默认的、有待定指标的、没有总分的,都算不能确定。"
                        + (last.isEmpty() ? "" : "上年的数出自上年复核的结果文件夹。"),
                columns());
    }

    private List<Column<Group>> columns() {
        List<Column<Group>> columns = new ArrayList<>(List.of(
                Column.center("依据", 9, Group::by),
                Column.text("组", 18, Group::name),
                Column.center("表数", 6, group -> group.tables().size()),
                Column.amount("预算数(万元)", Group::money),
                verdict(Verdict.PASSED),
                verdict(Verdict.MANUAL),
                verdict(Verdict.RETURNED),
                Column.rate("通过率", group -> group.rate(Verdict.PASSED)),
                Column.rate("退回率", group -> group.rate(Verdict.RETURNED))));
        grades.forEach(grade -> columns.add(Column.center(grade, 5, group -> group.grade(grade))));
        columns.add(Column.center("等级不能确定", 7, Group::ungraded));
        columns.add(Column.points("平均复核分", Group::mean));
        columns.add(Column.center(Weights.CLAIMED.chinese(), 6, group -> group.on(Weights.CLAIMED)));
        columns.add(Column.center(Weights.DEFAULT.chinese(), 6, group -> group.on(Weights.DEFAULT)));
        if (!last.isEmpty()) {
            columns.add(Column.center("上年表数", 6, group -> group.last().size()));
            columns.add(Column.rate("上年通过率", group -> group.lastRate(Verdict.PASSED)));
            columns.add(Column.points("上年平均分", Group::lastMean));
        }
        return columns;
    }

    private static Column<Group> verdict(Verdict verdict) {
        return Column.center(verdict.chinese(), 6, group -> group.verdict(verdict));
    }

    /**
     * Adds the sheet.
     *
     * @param grades 等级 in words, the best first
     */
    static void write(ListBook book, List<Counted> tables, List<Counted> last, List<String> grades) {
        GroupSheet all = new GroupSheet(book, tables, last, grades);
        all.sheet.row(new Group("全部", "全部", tables, last));
        all.named("科室", table -> table.by().section().strip());
        all.named("主管部门", table -> table.by().supervisor().strip());
        all.listed("金额", SIZES, table -> SIZES.get(size(table.budget())));
        all.listed("等级", Tallies.grades(grades), table -> Tallies.grade(table.grade()));
        all.listed("结论", Arrays.stream(Verdict.values()).map(Verdict::chinese).toList(), Counted::verdict);
        all.sheet.end();
    }

    /** By names, those that have none last; nothing where no table has one. */
    private void named(String by, Function<Counted, String> name) {
        TreeSet<String> names = new TreeSet<>();
        Stream.concat(tables.stream(), last.stream()).map(name).forEach(names::add);
        names.remove("");
        if (!names.isEmpty()) {
            List<String> all = new ArrayList<>(names);
            all.add("未列" + by);
            listed(by, all, table -> name.apply(table).isEmpty() ? "未列" + by : name.apply(table));
        }
    }

    private void listed(String by, List<String> names, Function<Counted, String> name) {
        for (String each : names) {
            Group group = new Group(by, each, of(tables, name, each), of(last, name, each));
            if (!group.isEmpty()) {
                sheet.row(group);
            }
        }
    }

    private static List<Counted> of(List<Counted> tables, Function<Counted, String> name, String wanted) {
        return tables.stream().filter(table -> name.apply(table).equals(wanted)).toList();
    }

    /** Which of the sizes an amount in 万元 has; the last where it cannot be read. */
    static int size(Optional<BigDecimal> money) {
        return money.map(some -> (int) EDGES.stream()
                        .filter(edge -> some.compareTo(BigDecimal.valueOf(edge)) >= 0)
                        .count())
                .orElse(SIZES.size() - 1);
    }
}

package jixiao.review.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jixiao.model.Severity;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《汇总》《汇总续》: a row a table; on the first what a head of section reads, on the second the rest of it. */
final class SummarySheets {
    private final Reviewed reviewed;
    private final Divisions divisions;
    private final ListSheet<TableSummary> first;
    private final ListSheet<TableSummary> second;

    SummarySheets(ListBook book, Reviewed reviewed, Divisions divisions) {
        this.reviewed = reviewed;
        this.divisions = divisions;
        this.first = new ListSheet<>(
                book,
                "汇总",
                "口径:" + reviewed.convention().title() + "("
                        + reviewed.convention().name()
                        + ");点击序号可打开标注副本。等级为“参考”的,分值为默认,不作比较。得分区间、发现的条数等在《汇总续》,文件在《报送情况》。",
                divisions.<TableSummary>behind(
                        Column.number(table -> Publishing.copy(reviewed, table)),
                        divisions::of,
                        Column.text("单位", 17, TableSummary::called),
                        Column.text("项目", 18, each -> each.head().project()),
                        Column.center("年度", 6, each -> each.head().year()),
                        Column.amount("预算数(万元)", each -> each.money().budget()),
                        Column.rate("执行率", each -> each.money().rate()),
                        Column.points("填报总分", each -> each.scored().claimed()),
                        Column.points(
                                "复核总分", table -> table.points(table.scored().total())),
                        Column.points("填报−复核", each -> each.scored().difference()),
                        Column.center("等级", 6, each -> each.scored().graded()),
                        Column.center("结论", 6, table -> table.verdict().tinted()),
                        Column.text("理由", 24, TableSummary::reason)));
        this.second = new ListSheet<>(book, "汇总续", "《汇总》各表的其余数字,序号与《汇总》相同。", rest());
    }

    /** Those that say nothing of any table are left out. */
    private List<Column<TableSummary>> rest() {
        List<Column<TableSummary>> columns = new ArrayList<>(divisions.<TableSummary>list(
                divisions::of,
                Column.text("单位", 16, TableSummary::called),
                Column.text("项目", 15, each -> each.head().project()),
                Column.center("类型", 5, TableSummary::formName),
                Column.amount("执行数(万元)", each -> each.money().spending()),
                Column.points(
                        "区间下限", table -> table.points(table.scored().range().low())),
                Column.points(
                        "区间上限", table -> table.points(table.scored().range().high())),
                Column.points("可核实", table -> table.points(table.scored().verified())),
                Column.points("涉及分值", each -> each.scored().stake()),
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.INFO),
                Column.center("待定", 5, each -> each.counts().open())));
        if (some(table -> !table.head().implementer().isEmpty())) {
            columns.add(Column.text("实施单位", 12, each -> each.head().implementer()));
        }
        if (some(reviewed::isSecret)) {
            columns.add(Column.center("涉密", 5, table -> reviewed.isSecret(table) ? "是" : ""));
        }
        columns.add(Column.center("口径", 8, table -> table.scored().convention()));
        return columns;
    }

    private static Column<TableSummary> count(Severity severity) {
        return Column.center(severity.chinese(), 5, table -> table.count(severity));
    }

    private boolean some(Predicate<TableSummary> says) {
        return reviewed.counting().stream().anyMatch(says);
    }

    void add(TableSummary table) {
        first.row(table);
        second.row(table);
    }

    void end() {
        first.end();
        second.end();
    }
}

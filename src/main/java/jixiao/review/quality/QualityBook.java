package jixiao.review.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 自评质量评分工作簿: the ranking, each item of each unit with white cells for people, the table used, and what no longer fits. */
record QualityBook(QualityTable table, String source, List<UnitMark> units, List<Filled.Lost> lost) {
    static final String RANKING = "自评质量评分";
    static final String DETAILS = "评分明细";
    static final String LOST = "已失效";

    /** As a workbook; only the times of its zip entries differ from run to run. */
    byte[] bytes() throws IOException {
        return ListBook.bytes(list -> {
            ranking(list);
            details(list);
            items(list);
            if (!lost.isEmpty()) {
                lost(list);
            }
        });
    }

    private void ranking(ListBook list) {
        List<Column<UnitMark>> columns = new ArrayList<>(List.of(
                Column.center("名次", 6, UnitMark::rank),
                Column.text("单位", 24, each -> each.unit().name()),
                Column.points("得分", UnitMark::total),
                Column.points("已评满分", UnitMark::full),
                Column.center("待评项数", 7, UnitMark::open)));
        table.items().stream()
                .map(QualityItem::item)
                .distinct()
                .forEach(item -> columns.add(Column.points(item, each -> each.of(item))));
        columns.add(Column.center("表数", 6, each -> each.unit().tables()));
        columns.add(Column.center("文稿数", 6, each -> each.unit().texts()));
        columns.add(Column.text("主管部门", 18, each -> each.unit().supervisor()));
        boolean open = units.stream().anyMatch(each -> each.open() > 0);
        new ListSheet<>(
                        list,
                        RANKING,
                        "按" + source + ",满分" + table.full().stripTrailingZeros().toPlainString() + "分。"
                                + (open ? "有待评项目的,名次是已评部分的暂列名次。" : "") + "同分的名次相同。",
                        columns)
                .rows(units)
                .end();
    }

    private void details(ListBook list) {
        new ListSheet<>(
                        list,
                        DETAILS,
                        "白色各栏由评分人填写;再评一次就读回采用:填了人工评分的按人工评分,没填的按程序计算。",
                        List.<Column<Marked>>of(
                                Column.number(),
                                Column.text("单位", 18, each -> each.unit().name()),
                                Column.text("评分项目", 14, each -> each.item().item()),
                                Column.text("评分内容", 22, each -> each.item().content()),
                                Column.text("计量", 23, each -> each.item().measureText()),
                                Column.center("数量", 6, Marked::count),
                                Column.points("分值", each -> each.item().points()),
                                Column.text("扣分办法", 18, each -> each.item().rule()),
                                Column.points("计算得分", Marked::computed),
                                Column.white("人工评分", 9, each -> each.said().points()),
                                Column.white("评分说明", 18, each -> each.said().note()),
                                Column.points("采用得分", Marked::counted)))
                .rows(units.stream().flatMap(each -> each.marks().stream()).toList())
                .end();
    }

    private void items(ListBook list) {
        new ListSheet<>(
                        list,
                        "评分表",
                        "本次所用的评分表:" + source + "。",
                        List.<Column<QualityItem>>of(
                                Column.number(),
                                Column.text("评分项目", 18, QualityItem::item),
                                Column.text("评分内容", 40, QualityItem::content),
                                Column.text("计量", 22, QualityItem::measureText),
                                Column.points("分值", QualityItem::points),
                                Column.text("扣分办法", 26, QualityItem::rule)))
                .rows(table.items())
                .end();
    }

    private void lost(ListBook list) {
        new ListSheet<>(
                        list,
                        LOST,
                        "填过而现在没有这个单位或这一项的;照留,单位或项目又有了就用上。",
                        List.<Column<Filled.Lost>>of(
                                Column.number(),
                                Column.text("单位", 24, Filled.Lost::unit),
                                Column.text("评分项目", 18, Filled.Lost::item),
                                Column.text("评分内容", 40, Filled.Lost::content),
                                Column.white("人工评分", 10, each -> each.said().points()),
                                Column.white("评分说明", 30, each -> each.said().note())))
                .rows(lost)
                .end();
    }
}

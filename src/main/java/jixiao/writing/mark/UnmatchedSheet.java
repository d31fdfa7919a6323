package jixiao.writing.mark;

import java.util.List;
import jixiao.aggregation.Remark;
import jixiao.reading.OwnOutput;
import jixiao.writing.edit.AddedRow;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.Look;

/** 《未匹配》: what was not merged or did not count; 《汇总说明》: what counted, but differs between the units; a row each. */
final class UnmatchedSheet {
    private static final List<String> HEADINGS = List.of("序号", "类别", "单位", "指标", "文件", "工作表", "单元格", "说明");
    private static final List<Double> WIDTHS = List.of(6.0, 14.0, 20.0, 22.0, 24.0, 14.0, 8.0, 62.0);

    private UnmatchedSheet() {}

    /** 《未匹配》, and 《汇总说明》 where there is anything to tell. */
    static List<AddedSheet> of(List<Remark> remarks) {
        List<Remark> left =
                remarks.stream().filter(remark -> !remark.kind().isCounted()).toList();
        List<Remark> notes =
                remarks.stream().filter(remark -> remark.kind().isCounted()).toList();
        String none = notes.isEmpty() ? "各单位的指标、目标、单位和分值都对得上,没有需要说明的事项。" : "没有未计入的;各单位不一致之处见《汇总说明》。";
        AddedSheet unmatched = sheet(
                OwnOutput.UNMATCHED_SHEET, left.isEmpty() ? none : "共" + left.size() + "项:没有计入、没有合并或缺项的,请逐项核对。", left);
        return notes.isEmpty()
                ? List.of(unmatched)
                : List.of(
                        unmatched,
                        sheet(
                                OwnOutput.AGGREGATION_NOTES_SHEET,
                                "共" + notes.size() + "项:都已计入,只是没有对应指标、是约数或各单位不一致,请知悉。",
                                notes));
    }

    private static AddedSheet sheet(String name, String note, List<Remark> remarks) {
        List<AddedRow> rows = AddedList.begin(name, note, HEADINGS);
        for (Remark.Kind kind : Remark.Kind.values()) {
            remarks.stream()
                    .filter(remark -> remark.kind() == kind)
                    .forEach(remark -> rows.add(row(rows.size() - AddedList.HEADER_ROW, remark)));
        }
        return AddedList.end(name, WIDTHS, rows);
    }

    private static AddedRow row(int number, Remark remark) {
        return AddedRow.of(
                Cells.text(0, Integer.toString(number), Look.CENTER),
                Cells.text(1, remark.kind().chinese(), Look.CENTER),
                Cells.text(2, remark.unit(), Look.TEXT),
                Cells.text(3, remark.indicator(), Look.TEXT),
                Cells.text(4, remark.place().file(), Look.TEXT),
                Cells.text(5, remark.place().sheet(), Look.TEXT),
                Cells.text(6, remark.place().cell(), Look.CENTER),
                Cells.text(7, remark.message(), Look.TEXT));
    }
}

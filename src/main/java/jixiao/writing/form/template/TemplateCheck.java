package jixiao.writing.form.template;

import java.util.List;
import java.util.Map;

/** Refuses a template whose places are missing or stand where they cannot be filled. */
record TemplateCheck(String file, Map<String, Slot> slots, Scope scope) {
    void run() {
        for (String name : SlotNames.needed(scope.form(), scope.scores())) {
            if (!slots.containsKey(name)) {
                throw problem("缺少名称“" + name + "”:请在 Excel 的“公式→名称管理器”中,给" + what(name) + "定义这个名称。");
            }
        }
        for (String mark : List.of(SlotNames.FUND_ROW, SlotNames.LINE_ROW, SlotNames.NOTE_ROW)) {
            Slot slot = slots.get(mark);
            if (slot != null && slot.row() != slot.lastRow()) {
                throw problem("的名称“" + mark + "”只能是一行,现在是" + slot.rowText() + "。");
            }
        }
        within(SlotNames.LINE_SLOTS, SlotNames.LINE_ROW);
        within(SlotNames.FUND_SLOTS, SlotNames.FUND_ROW);
        within(List.of(SlotNames.NOTE), SlotNames.NOTE_ROW);
        within(List.of(SlotNames.GOAL_TEXT, SlotNames.GOAL_RESULT), SlotNames.GOAL_ROWS);
        follows(SlotNames.GOAL_ROWS, SlotNames.HEADER_ROWS);
        follows(SlotNames.HEADER_ROWS, SlotNames.LINE_ROW);
        follows(SlotNames.FUND_ROW, SlotNames.PART_ROWS);
    }

    /** Places of a pattern row stand in it. Where there is no such row they may stand anywhere. */
    private void within(List<String> names, String mark) {
        Slot rows = slots.get(mark);
        for (String name : names) {
            Slot slot = slots.get(name);
            if (rows != null && slot != null && !(rows.coversRow(slot.row()) && rows.coversRow(slot.lastRow()))) {
                throw problem("的名称“%s”应在“%s”(%s)之内,现在在%s。".formatted(name, mark, rows.rowText(), slot.rowText()));
            }
        }
    }

    private void follows(String first, String second) {
        Slot before = slots.get(first);
        Slot after = slots.get(second);
        if (before != null && after != null && after.row() != before.lastRow() + 1) {
            throw problem("的名称“%s”(%s)应紧接在“%s”(%s)之后。".formatted(second, after.rowText(), first, before.rowText()));
        }
    }

    private static String what(String name) {
        if (SlotNames.ROW_MARKS.contains(name)) {
            return switch (name) {
                case SlotNames.GOAL_ROWS -> "年度目标的标题所在的行";
                case SlotNames.HEADER_ROWS -> "指标表的表头所在的行";
                case SlotNames.FUND_ROW -> "资金总额所在的行";
                default -> "第一行指标所在的行";
            };
        }
        return "填写“" + name + "”的单元格";
    }

    private TemplateProblem problem(String rest) {
        return new TemplateProblem("表样“" + file + "”" + rest);
    }
}

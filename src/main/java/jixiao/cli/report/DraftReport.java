package jixiao.cli.report;

import java.util.ArrayList;
import java.util.List;
import jixiao.drafting.DraftResult;
import jixiao.drafting.DraftedText;

/** 起草结果的要点: what was written, what is left to write in or to look at, and what was not written and why. */
public final class DraftReport {
    /** More errors than these of one text are counted only. */
    private static final int SHOWN = 5;

    private DraftReport() {}

    /** The files alone, and what was not written. */
    public static List<String> files(DraftResult result) {
        List<String> lines = new ArrayList<>();
        result.texts().forEach(each -> lines.add("写出:" + OneLine.of(each.file().toString()) + draft(each.text())));
        result.stopped()
                .forEach(each -> lines.add("未写出:" + OneLine.of(each.name()) + ",表中有 "
                        + each.errors().size() + " 处错误"));
        return lines;
    }

    /** All of it. */
    public static List<String> lines(DraftResult result) {
        List<String> lines = new ArrayList<>();
        result.secret().forEach(each -> lines.add("涉密,没有写进文稿:" + OneLine.of(each)));
        for (DraftResult.Written each : result.texts()) {
            DraftedText text = each.text();
            lines.add("写出:" + OneLine.of(each.file().toString()) + "(同名 .txt)" + draft(text));
            if (!text.empty().isEmpty()) {
                lines.add("  待填:" + OneLine.of(String.join("、", text.empty())));
            }
            if (!text.doubts().isEmpty()) {
                lines.add("  核对:" + OneLine.of(String.join("、", text.doubts())));
            }
            text.notes().forEach(note -> lines.add("  附表:" + OneLine.of(note)));
            text.remarks().forEach(remark -> lines.add("  " + OneLine.of(remark)));
        }
        for (DraftResult.Stopped each : result.stopped()) {
            lines.add(
                    "未写出:" + OneLine.of(each.name()) + ",表中有 " + each.errors().size() + " 处错误,改正后再写,或用 --draft 写成草稿:");
            each.errors().stream().limit(SHOWN).forEach(error -> lines.add("  " + OneLine.of(error)));
            if (each.errors().size() > SHOWN) {
                lines.add("  另有 " + (each.errors().size() - SHOWN) + " 处,见 jixiao score。");
            }
        }
        return lines;
    }

    private static String draft(DraftedText text) {
        return text.draft() ? " [草稿]" : "";
    }
}

package jixiao.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Breakdown;
import jixiao.model.WeightSource;

/** 分值来历 in 《分单位明细》, as it is written and read back: "分值来历:填报得分;口径:sichuan". */
public final class PointsNote {
    private static final Map<WeightSource, String> ORIGINS =
            Map.of(WeightSource.COLUMN, "印有分值", WeightSource.CLAIMED, "填报得分", WeightSource.DEFAULT, "按口径平分");

    private static final Pattern CONVENTION = Pattern.compile("口径:([^;]+)");

    private PointsNote() {}

    /** The note on an aggregated table. */
    public static String of(Breakdown parts) {
        return "分值来历:" + ORIGINS.get(parts.origin())
                + (parts.convention().isEmpty() ? "" : ";口径:" + parts.convention());
    }

    /** Printed points where the note says nothing, as in workbooks of version 1.0. */
    static WeightSource origin(String note) {
        return ORIGINS.entrySet().stream()
                .filter(each -> note.contains("分值来历:" + each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(WeightSource.COLUMN);
    }

    /** Name of the convention; empty where the note says none. */
    static String convention(String note) {
        Matcher found = CONVENTION.matcher(note);
        return found.find() ? found.group(1).strip() : "";
    }
}

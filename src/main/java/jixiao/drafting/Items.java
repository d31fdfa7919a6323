package jixiao.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Range;
import jixiao.writing.report.Values;

/** 填空的几种写法: how conditions, counts, scores and lists are put into slots. */
public final class Items {
    /** What a condition that holds is filled with; a template asks for it and never prints it. */
    private static final String YES = "是";

    private Items() {}

    /** The values with a condition. */
    public static Values flag(Values values, String name, boolean holds) {
        return holds ? values.with(name, YES) : values;
    }

    /** The values with a text, where there is one. */
    public static Values text(Values values, String name, Optional<String> text) {
        return text.map(each -> values.with(name, each)).orElse(values);
    }

    /** The values with a count. */
    public static Values count(Values values, String name, int count) {
        return values.with(name, String.valueOf(count));
    }

    /** The values with a count, where it is one. */
    public static Values some(Values values, String name, int count) {
        return count == 0 ? values : count(values, name, count);
    }

    /** The values with a score; one that may yet be another has its ends too, as 名低 and 名高. */
    public static Values score(Values values, String name, BigDecimal score, Range range) {
        Values scored = values.with(name, Printed.points(score));
        return range.low().compareTo(range.high()) == 0
                ? scored
                : scored.with(name + "低", Printed.points(range.low())).with(name + "高", Printed.points(range.high()));
    }

    /** The values with a list, whose items know by 名续 that another follows. */
    public static Values list(Values values, String name, List<Values> items) {
        List<Values> told = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            told.add(flag(items.get(i), name + "续", i < items.size() - 1));
        }
        return values.with(name, told);
    }

    /** Lines as one: one that ends without a stop is told from the next by one. */
    public static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            boolean open = !text.isEmpty() && "。;；,，、:：".indexOf(text.charAt(text.length() - 1)) < 0;
            text.append(open ? "；" : "").append(line);
        }
        return text.toString();
    }

    /** Without the full stop that the template has. */
    public static String ended(String text) {
        return text.strip().replaceFirst("[。;；,，]+$", "");
    }
}

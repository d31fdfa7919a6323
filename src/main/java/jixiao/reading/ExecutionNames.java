package jixiao.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.text.Normal;

/**
 * 预算执行率指标名: which indicators measure the execution of the whole budget, by their names. What measures a part of it
 * (政府采购, 专项, 基本支出 …) is none of them.
 */
public final class ExecutionNames {
    /** 《词表》 of what measures only a part. */
    private static final String OTHERS = "非预算执行";

    private static final String BARE = "执行率";

    private static final Pattern NOTES = Pattern.compile("\\([^()]*\\)|:$");

    private final Wordings wordings;
    private final List<String> others;

    /** By the words of a convention. */
    public ExecutionNames(Convention convention) {
        this(new Wordings(convention.synonyms()), convention.words(OTHERS));
    }

    ExecutionNames(Wordings wordings, List<String> others) {
        this.wordings = Objects.requireNonNull(wordings);
        this.others = List.copyOf(others);
    }

    /** Whether an indicator of a table of this form is called the execution of the budget, whatever its target. */
    public boolean fit(Indicator line, Form form) {
        return isNamed(line, form) && !isPart(line);
    }

    private boolean isNamed(Indicator line, Form form) {
        String name = line.level3().name();
        Map<String, Integer> known = wordings.ranks(name);
        return known.containsKey(Names.EXECUTION_LINE)
                || form == Form.PROJECT && known.containsKey(Names.PROJECT_EXECUTION_LINE)
                || isBare(name)
                        && wordings.is(Names.EXECUTION_LEVEL2, line.level2().name());
    }

    private boolean isPart(Indicator line) {
        String both = Normal.text(line.level3().text() + "|" + line.level2().text());
        return others.stream().anyMatch(both::contains);
    }

    private static boolean isBare(String name) {
        String normal = Normal.text(name);
        return normal.indexOf(BARE.charAt(0)) >= 0
                && NOTES.matcher(normal).replaceAll("").equals(BARE);
    }
}

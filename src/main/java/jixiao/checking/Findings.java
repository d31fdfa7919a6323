package jixiao.checking;

import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.convention.CheckRow;
import jixiao.model.Finding;
import jixiao.model.Severity;
import jixiao.model.fact.Raised;

/** 审核发现生成: what was raised, with the severity that 《审核规则》 gives its code. */
public final class Findings {
    /** Put before the name of a placeholder that speaks of the other of two. */
    private static final String OTHER = "另";

    private Findings() {}

    /** The finding that something raised is, by its row. */
    public static Finding of(Raised raised, CheckRow row) {
        Map<String, String> details = new LinkedHashMap<>(raised.subject().details());
        raised.other().ifPresent(other -> other.details().forEach((name, text) -> details.put(OTHER + name, text)));
        return new Finding(
                raised.code(), severity(raised, row), raised.place(), details, raised.expected(), raised.actual());
    }

    /** As the row has it, one step less grave where the rule says so. */
    public static Severity severity(Raised raised, CheckRow row) {
        return raised.lighter() ? lighter(row.severity()) : row.severity();
    }

    private static Severity lighter(Severity severity) {
        return severity == Severity.ERROR ? Severity.WARNING : Severity.INFO;
    }
}

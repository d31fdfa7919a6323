package jixiao.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jixiao.model.Entry;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/** 单位栏目: whose table it is, as every door says it: the unit, the 实施单位 where it is another, and the 主管部门. */
public final class UnitLines {
    private UnitLines() {}

    /** By label; the unit is always there, blank where the table names none. */
    public static Map<String, String> of(SelfEvaluation table) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("单位", table.unit().text());
        String implementer = implementer(table);
        if (!implementer.isEmpty()) {
            lines.put("实施单位", implementer);
        }
        if (!table.supervisor().isBlank()) {
            lines.put("主管部门", table.supervisor().text());
        }
        return lines;
    }

    /** 实施单位 where it is not the unit; else empty. */
    public static String implementer(SelfEvaluation table) {
        return other(table, table.implementer());
    }

    /** 主管部门 where it is not the unit; else empty. */
    public static String supervisor(SelfEvaluation table) {
        return other(table, table.supervisor());
    }

    private static String other(SelfEvaluation table, Entry entry) {
        return entry.isBlank()
                        || Normal.words(entry.text())
                                .equals(Normal.words(table.unit().text()))
                ? ""
                : entry.text();
    }

    /** In one line: "单位:甲局;实施单位:乙公司;主管部门:丙局"; what is blank is left out. */
    public static String sentence(SelfEvaluation table) {
        return of(table).entrySet().stream()
                .filter(line -> !line.getValue().isBlank())
                .map(line -> line.getKey() + ":" + line.getValue())
                .collect(Collectors.joining(";"));
    }
}

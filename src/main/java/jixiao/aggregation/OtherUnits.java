package jixiao.aggregation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/**
 * 汇总表的实施单位和主管部门: all that the tables name, each once, the largest funds first: "甲公司、乙公司"; of more than
 * three the first two and their number. The name that is written first stands for others that only write it otherwise.
 */
final class OtherUnits {
    private static final int NAMED = 3;

    private OtherUnits() {}

    /** 主管部门; a table that names none is under those that the others name. Empty where none does. */
    static String supervisors(List<UnitTable> units) {
        return listed(names(units, table -> table.supervisor().text()));
    }

    /** 实施单位, a table that names none being carried out by the unit that files it; empty where none names another. */
    static String implementers(List<UnitTable> units) {
        boolean named = units.stream()
                .map(UnitTable::table)
                .anyMatch(table -> !table.implementer().isBlank()
                        && !Normal.words(table.implementer().text())
                                .equals(Normal.words(table.unit().text())));
        return named
                ? listed(names(
                        units,
                        table -> table.implementer().isBlank()
                                ? table.unit().text()
                                : table.implementer().text()))
                : "";
    }

    private static Collection<String> names(List<UnitTable> units, Function<SelfEvaluation, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        for (UnitTable unit : units) {
            String text = name.apply(unit.table()).strip();
            if (!text.isEmpty()) {
                names.putIfAbsent(Normal.words(text), text);
            }
        }
        return names.values();
    }

    private static String listed(Collection<String> names) {
        return names.size() <= NAMED
                ? String.join("、", names)
                : names.stream()
                                .limit(NAMED - 1L)
                                .reduce((one, other) -> one + "、" + other)
                                .orElse("") + "等" + names.size() + "个单位";
    }
}

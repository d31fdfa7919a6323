package jixiao.convention.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jixiao.convention.ConventionProblem;
import jixiao.convention.UnitRow;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.text.Normal;

/** 《度量单位》: the units in force; a nearer convention's row of the same unit replaces the whole row. */
public final class UnitRows {
    private static final Map<String, UnitKind> KINDS = kinds();

    private UnitRows() {}

    private static Map<String, UnitKind> kinds() {
        Map<String, UnitKind> kinds = new LinkedHashMap<>();
        kinds.put("金额", UnitKind.MONEY);
        kinds.put("比率", UnitKind.RATIO);
        kinds.put("时长", UnitKind.DURATION);
        kinds.put("计量", UnitKind.MEASURE);
        kinds.put("个数", UnitKind.COUNT);
        return kinds;
    }

    /**
     * The units of several conventions.
     *
     * @param chain the rows of each convention, the nearest first
     * @throws ConventionProblem when a wording names two units
     */
    public static List<UnitRow> merge(List<List<SheetRow>> chain) {
        Map<String, UnitRow> units = new LinkedHashMap<>();
        Map<String, SheetRow> wordings = new LinkedHashMap<>();
        NamedRows.merge(chain, "单位").forEach((name, rows) -> {
            SheetRow row = rows.rows().get(0);
            UnitRow unit = unit(row);
            for (String wording : unit.names()) {
                SheetRow other = wordings.putIfAbsent(wording, row);
                if (other != null) {
                    throw row.fault("单位的写法“" + wording + "”在" + other.origin() + "已经有了,一个写法只能属于一个单位。");
                }
            }
            units.put(name, unit);
        });
        return List.copyOf(units.values());
    }

    private static UnitRow unit(SheetRow row) {
        String name = Normal.text(row.required("单位", "单位名称,如 万元"));
        UnitKind kind = KINDS.get(row.oneOf("类别", List.copyOf(KINDS.keySet()), Function.identity()));
        List<String> names = new ArrayList<>(List.of(name));
        row.words("其他写法").stream()
                .map(Normal::text)
                .filter(wording -> !names.contains(wording))
                .forEach(names::add);
        String held = row.has("记作") ? Normal.text(row.text("记作")) : name;
        return new UnitRow(
                switch (kind) {
                    case MONEY -> standard(row, held, Unit.WAN_YUAN);
                    case RATIO -> standard(row, held, Unit.PERCENT);
                    default -> new Unit(held, kind, family(row, kind, held), positive(row, "换算"));
                },
                names,
                positive(row, "折算"));
    }

    /** Money and ratios are held in one unit each, of which the program knows. */
    private static Unit standard(SheetRow row, String held, Unit unit) {
        if (!held.equals(unit.name())) {
            throw row.problem("记作", unit.name());
        }
        return unit;
    }

    private static String family(SheetRow row, UnitKind kind, String held) {
        return row.has("族") ? Normal.text(row.text("族")) : kind == UnitKind.DURATION ? "时长" : held;
    }

    private static BigDecimal positive(SheetRow row, String heading) {
        if (!row.has(heading)) {
            return BigDecimal.ONE;
        }
        BigDecimal number = row.points(heading);
        if (number.signum() == 0) {
            throw row.problem(heading, "大于0的数字");
        }
        return number;
    }
}

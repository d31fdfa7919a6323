package jixiao.review.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.intake.Units;
import jixiao.review.TableSummary;
import jixiao.review.known.Roster;
import jixiao.review.known.RosterRow;

/** 名单上的单位名: whether a name on a table is that of a row of the roster, whichever way either is written. */
public final class RosterNames {
    private final Map<String, String> keys = new HashMap<>();
    private final Map<RosterRow, Set<String>> rows = new HashMap<>();

    /**
     * The names of a roster and of the tables, compared all together.
     *
     * @param units gives the key of each name, equal for one unit
     */
    RosterNames(Roster roster, List<TableSummary> tables, Units units) {
        List<String> written = new ArrayList<>();
        for (TableSummary table : tables) {
            written.addAll(List.of(
                    table.head().unit(),
                    table.head().implementer(),
                    table.head().supervisor()));
        }
        for (RosterRow row : roster.rows()) {
            written.add(row.unit());
            written.add(row.supervisor());
            written.addAll(row.aliases());
        }
        List<String> made = units.keys(written);
        for (int i = 0; i < written.size(); i++) {
            keys.put(written.get(i), made.get(i));
        }
        for (RosterRow row : roster.rows()) {
            Set<String> names = new HashSet<>();
            names.add(key(row.unit()));
            row.aliases().forEach(alias -> names.add(key(alias)));
            rows.put(row, names);
        }
    }

    /** The key of a name of a table or row; empty for a blank one. */
    String key(String name) {
        return keys.get(name);
    }

    /** Whether a row asks for the unit of that name; a blank name is nobody's. */
    boolean isOf(RosterRow row, String name) {
        return !key(name).isEmpty() && rows.get(row).contains(key(name));
    }

    /** Whether a row asks for a table by that way. */
    boolean isBy(RosterRow row, TableSummary table, Way way) {
        boolean named = isOf(row, way.name(table));
        if (way != Way.SUPERVISOR) {
            return named;
        }
        String due = key(row.supervisor());
        boolean same = !due.isEmpty()
                && (due.equals(key(table.head().supervisor()))
                        || due.equals(key(table.head().unit())));
        return !row.project().isEmpty() && (named || same);
    }

    /** 对应方式: by which of a table's three units a row of the roster is answered; the first that fits holds. */
    public enum Way {
        /** 填报单位. */
        FILING(""),
        /** 实施单位: another unit has filed the table of the one that is due. */
        IMPLEMENTER("实施单位"),
        /** 主管部门, and only together with the project: several units may each file a part of it. */
        SUPERVISOR("主管部门");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** What the unit on the roster is to the table; empty for the one that files it. */
        public String label() {
            return label;
        }

        /** The name that is compared. */
        String name(TableSummary table) {
            return switch (this) {
                case FILING -> table.head().unit();
                case IMPLEMENTER -> table.head().implementer();
                case SUPERVISOR -> table.head().supervisor();
            };
        }
    }
}

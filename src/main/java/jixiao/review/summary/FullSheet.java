package jixiao.review.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.alike.Trace;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/**
 * 《条条满分》: by unit, of how many tables every line has all its points, and of how many every line reports just what was
 * aimed at. Honest tables are among them, so no table is told of it; none where there is no such unit.
 */
final class FullSheet {
    static final String NAME = "条条满分";

    private FullSheet() {}

    /** 一个单位, counted up. */
    private record Line(TableSummary first, List<Trace> tables) {
        int full() {
            return (int) tables.stream().filter(Trace::full).count();
        }

        int exact() {
            return (int) tables.stream().filter(Trace::exact).count();
        }
    }

    static void write(ListBook book, Reviewed reviewed, Divisions divisions) {
        Map<String, Line> units = new LinkedHashMap<>();
        List<TableSummary> all = reviewed.tables();
        Set<TableSummary> open = Set.copyOf(reviewed.open());
        for (int i = 0; i < all.size(); i++) {
            TableSummary table = all.get(i);
            String unit = reviewed.units().get(i);
            if (open.contains(table)) {
                units.computeIfAbsent(unit.isEmpty() ? table.key() : unit, absent -> new Line(table, new ArrayList<>()))
                        .tables()
                        .add(table.trace());
            }
        }
        List<Line> told = units.values().stream()
                .filter(line -> line.full() + line.exact() > 0)
                .toList();
        if (!told.isEmpty()) {
            new ListSheet<>(
                            book,
                            NAME,
                            "按单位列出:多少张表每条指标都得满分,多少张表每条指标的完成值都正好是目标值(三条指标以上的表)。都可能是实情,只供抽查时参考,不算发现。",
                            divisions.<Line>list(
                                    line -> divisions.of(line.first()),
                                    Column.text("单位", 30, line -> line.first().called()),
                                    Column.center("表数", 8, line -> line.tables().size()),
                                    Column.center("条条满分的表", 12, Line::full),
                                    Column.center("完成值都等于目标值的表", 16, Line::exact)))
                    .rows(told)
                    .end();
        }
    }
}

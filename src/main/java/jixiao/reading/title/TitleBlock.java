package jixiao.reading.title;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.document.Grid.GridCell;
import jixiao.model.Entry;
import jixiao.reading.Area;
import jixiao.reading.Names;
import jixiao.reading.funds.FundsBlock;
import jixiao.reading.funds.MoneyUnits;
import jixiao.text.Normal;

/**
 * 表头栏: what stands above the funds and the goals.
 *
 * @param title the title; blank when there is none
 * @param labels for each standard name its labels, in the order of the sheet
 * @param details labels as written, with their values
 * @param units units that labels print in brackets, by the standard name
 * @param moneyUnit unit that the sheet prints for all its amounts; empty when it prints none
 */
public record TitleBlock(
        Entry title,
        Map<String, List<Labels.Found>> labels,
        Map<String, Entry> details,
        Map<String, String> units,
        Optional<String> moneyUnit) {
    private static final List<String> MONEY = List.of("元", "千元", "百元", "万元", "百万元", "亿元");

    /** The first value of a label that is filled, else the first cell for it; without a cell when there is no label. */
    public Entry value(String name) {
        return first(name).map(Labels.Found::value).orElse(Entry.NONE);
    }

    /** The label whose value {@link #value} is; empty where there is none of the name. */
    public Optional<Labels.Found> first(String name) {
        List<Labels.Found> all = found(name);
        return all.stream()
                .filter(each -> !each.value().isBlank())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The unit in which an amount beside a label is written unless it says so itself. */
    public String unit(String name) {
        return units.getOrDefault(name, moneyUnit.orElse(MoneyUnits.DEFAULT));
    }

    public boolean has(String name) {
        return labels.containsKey(name);
    }

    /** The labels of a standard name with their values, in the order of the sheet. */
    List<Labels.Found> found(String name) {
        return labels.getOrDefault(name, List.of());
    }

    /** Reads the rows of {@code area}, those of the funds left out. */
    public static TitleBlock read(Area area, Labels labels, Titles titles, FundsBlock funds) {
        Map<String, List<Labels.Found>> known = new LinkedHashMap<>();
        Map<String, Entry> details = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        Entry title = Entry.NONE;
        Optional<String> moneyUnit = Optional.empty();
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            if (funds.firstRow() <= row && row <= funds.lastRow()) {
                continue;
            }
            if (title.isBlank()) {
                title = titles.title(area, row).map(area::entry).orElse(title);
            }
            for (Labels.Found found : labels.inRow(area, row)) {
                String value = Normal.text(found.value().text()).replaceFirst("^人民币", "");
                if (found.name().equals(Names.MONEY_UNIT)
                        || found.name().equals(Names.DEPARTMENT) && MONEY.contains(value)) {
                    moneyUnit = MONEY.contains(value) ? Optional.of(value) : moneyUnit;
                    continue;
                }
                known.computeIfAbsent(found.name(), none -> new ArrayList<>()).add(found);
                MoneyUnits.in(found.cell()).ifPresent(unit -> units.put(found.name(), unit));
                boolean detail = !found.name().equals(Names.DATE)
                        && !found.name().equals(Names.DATE_ALONE)
                        && !found.name().equals(Names.PROJECT)
                        && !found.name().equals(Names.DEPARTMENT);
                if (detail) {
                    details.merge(found.label(), found.value(), (a, b) -> a.isBlank() ? b : a);
                }
            }
        }
        return new TitleBlock(title.isBlank() ? fallback(area, labels) : title, known, details, units, moneyUnit);
    }

    /** A table without any word of titles: what stands alone in its first row. */
    private static Entry fallback(Area area, Labels labels) {
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            List<GridCell> own = area.own(row);
            if (!own.isEmpty()) {
                boolean alone = own.size() == 1 && labels.inRow(area, row).isEmpty();
                return alone && own.get(0).text().length() > 4 ? area.entry(own.get(0)) : Entry.NONE;
            }
        }
        return Entry.NONE;
    }
}

package jixiao.drafting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.document.Digest;
import jixiao.model.Finding;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.model.Place;
import jixiao.model.Severity;
import jixiao.review.letter.FullWidth;
import jixiao.text.Normal;
import jixiao.writing.report.Slots;
import jixiao.writing.report.Values;

/**
 * 单位的整改台账: every error and warning on its tables, with what people wrote beside it, carried over from run to run and from
 * year to year. What is no longer found on a table that is here again is mended; of a table that is not here nothing is said
 * anew.
 */
final class LedgerRows {
    static final Slots SLOTS = StatementValues.COMMON
            .list("台账", Slots.of("台账序", "台账年度", "台账表", "台账位置", "台账发现", "台账原因", "台账措施", "台账期限", "台账状态", "台账编号", "台账续"))
            .needing("草稿", "单位", "台账", "台账发现", "台账状态", "台账编号");

    /** Headings by which what was written is read back, and the slot that each column is filled by. */
    private static final Map<String, String> COLUMNS = columns();

    private static final String ID = "编号";
    private static final String TOLD = "通知";
    private static final String ANSWERED = "已回复";
    private static final String MENDED = "已改正";
    private static final String LEFT = "未改正";

    private final LocalDate today;
    private final Map<String, Map<String, String>> before = new LinkedHashMap<>();

    /**
     * @param old lines of the ledger as it stands, a row of its table with tabs between the cells; empty for none
     * @param today a day before it is over
     */
    LedgerRows(List<String> old, LocalDate today) {
        this.today = today;
        List<String> headings = List.of();
        for (String line : old) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.contains(ID) && cells.contains("发现")) {
                headings = cells;
            } else if (cells.size() == headings.size() && !headings.isEmpty()) {
                Map<String, String> row = new HashMap<>();
                for (int at = 0; at < cells.size(); at++) {
                    row.put(headings.get(at), cells.get(at).strip());
                }
                before.put(key(row.get(ID), row.getOrDefault("年度", "")), row);
            }
        }
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String name : List.of("年度", "表", "位置", "发现", "原因", "措施", "期限", "状态", ID)) {
            columns.put(name, "台账" + name);
        }
        return columns;
    }

    /** Whether lines are those of a ledger. */
    static boolean isLedger(List<String> lines) {
        return lines.stream().anyMatch(line -> List.of(line.split("\t", -1)).containsAll(List.of(ID, "发现", "状态")));
    }

    private static String key(String id, String year) {
        return id + "|" + year;
    }

    /** The values of a unit with the rows of its ledger; those of its years one after the other, the first first. */
    Values of(Values unit, List<Judgement> tables) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>(before);
        Set<String> here = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Judgement table : tables) {
            String year = table.table().year().map(String::valueOf).orElse("");
            here.add(Drafting.called(table) + "|" + year);
            Map<String, Integer> copies = new HashMap<>();
            for (Finding finding : table.findings()) {
                if (finding.severity() != Severity.INFO) {
                    String id = id(table, finding, copies);
                    open.add(key(id, year));
                    Map<String, String> row = new HashMap<>(before.getOrDefault(key(id, year), Map.of()));
                    row.putAll(Map.of(
                            "年度",
                            year,
                            "表",
                            Drafting.called(table),
                            "位置",
                            finding.place().cell(),
                            "发现",
                            FullWidth.of(finding.message()),
                            ID,
                            id));
                    rows.put(key(id, year), row);
                }
            }
        }
        List<Values> items = new ArrayList<>();
        Map<String, Map<String, String>> now = new LinkedHashMap<>();
        rows.forEach((key, row) -> {
            boolean known = here.contains(row.getOrDefault("表", "") + "|" + row.getOrDefault("年度", ""));
            Map<String, String> stated = new HashMap<>(row);
            stated.put("状态", open.contains(key) ? state(row) : known ? MENDED : row.getOrDefault("状态", TOLD));
            now.put(key, stated);
            items.add(values(stated, items.size() + 1));
        });
        before.putAll(now);
        return Items.list(unit, "台账", items);
    }

    /** An open one: told before in another year, or over its day, it was left; else answered or not. */
    private String state(Map<String, String> row) {
        boolean earlier = before.values().stream()
                .anyMatch(other -> other.getOrDefault(ID, "").equals(row.get(ID))
                        && other.getOrDefault("年度", "").compareTo(row.get("年度")) < 0);
        boolean over = day(row.getOrDefault("期限", "")).filter(today::isAfter).isPresent();
        boolean answered = !(row.getOrDefault("原因", "") + row.getOrDefault("措施", "")).isBlank();
        return earlier || over ? LEFT : answered ? ANSWERED : TOLD;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException otherwiseWritten) {
            return Optional.empty();
        }
    }

    private static Values values(Map<String, String> row, int number) {
        Values values = Items.count(Values.NONE, "台账序", number);
        for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
            values = values.with(column.getValue(), row.getOrDefault(column.getKey(), ""));
        }
        return values;
    }

    /** The line that a finding is about, by its row; empty where it is about none. */
    private static String indicator(Judgement table, Finding finding) {
        String at = row(finding.place());
        return table.table().indicators().stream()
                .filter(line -> !at.isEmpty() && row(line.place()).equals(at))
                .map(Indicator::name)
                .findFirst()
                .orElse("");
    }

    private static String row(Place place) {
        return place.inDocument()
                .map(at -> at.text().replaceFirst("第\\d+列$", ""))
                .orElseGet(() -> place.sheet() + place.cell().replaceAll("^[A-Z]+", ""));
    }

    /** What a row is known by in every year: table, rule and line. */
    private static String id(Judgement table, Finding finding, Map<String, Integer> copies) {
        String about = String.join(
                "|",
                table.table().form().name(),
                Normal.words(table.table().project().text()),
                finding.code(),
                Normal.words(indicator(table, finding)));
        int copy = copies.merge(about, 1, Integer::sum);
        return Digest.of((about + "|" + copy).getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }
}

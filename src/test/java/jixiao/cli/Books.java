package jixiao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 两周的账: what was injected, what the officer said of it and what was told, kept by the test for itself. A finding is known by
 * its unit, its code, its 指标 and the how-manieth of these it is.
 */
final class Books {
    /** A finding that counts: unit, code, cell, severity and what was said, as the summary shows it. */
    record Item(String unit, String code, String line, int copy, String cell, String severity, String message) {
        String key() {
            return key(unit, code, line, copy);
        }

        static String key(String unit, String code, String line, int copy) {
            return String.join("|", unit, code, line, String.valueOf(copy));
        }
    }

    /** 处理 and 理由. */
    record Said(String word, String reason) {
        static final Said NOTHING = new Said("", "");

        boolean holds(String code) {
            return switch (word) {
                case "采纳", "待补正" -> true;
                case "已核实不采纳" -> !reason.isEmpty() && !code.equals("NEEDS_REVIEW");
                case "财政更正" -> SCORES.contains(code);
                default -> false;
            };
        }

        boolean drops(String code) {
            return holds(code) && Set.of("已核实不采纳", "财政更正").contains(word);
        }
    }

    static final Set<String> SCORES = Set.of(
            "SCORE_MISMATCH",
            "SCORE_OUTSIDE_BAND",
            "SCORE_ABOVE_WEIGHT",
            "SCORE_MISSING",
            "EXECUTION_SCORE_MISMATCH",
            "TOTAL_MISMATCH");

    private final List<Said> cycle = List.of(
            Said.NOTHING,
            new Said("采纳", ""),
            new Said("已核实不采纳", "与验收单核对过"),
            new Said("财政更正", ""),
            new Said("待补正", "补交佐证"),
            new Said("同意", ""),
            new Said("已核实不采纳", ""));

    final Map<String, Item> now = new LinkedHashMap<>();
    final Map<String, Said> said = new TreeMap<>();
    final Map<String, Item> saidOf = new TreeMap<>();
    private final Map<String, Item> before = new LinkedHashMap<>();
    private final Set<String> droppedBefore = new TreeSet<>();

    /** Units whose open line, which a finding is about, the officer gave points. */
    final Set<String> decided = new TreeSet<>();

    /** What was told and is a person's now, not the unit's. */
    final Set<String> settled = new TreeSet<>();

    final Map<String, List<Integer>> told = new LinkedHashMap<>();
    final Map<String, String> lastMessage = new TreeMap<>();
    int written;
    private int turn;

    /** The row's finding; empty where it is no error or warning, or no longer there. */
    static Optional<Item> item(Map<String, String> row, Map<String, Integer> copies) {
        if (row.get("严重程度").equals("提示") || row.get("状态").equals("已失效")) {
            return Optional.empty();
        }
        String kind = Item.key(row.get("单位"), row.get("代码"), row.get("指标"), 0);
        return Optional.of(new Item(
                row.get("单位"),
                row.get("代码"),
                row.get("指标"),
                copies.merge(kind, 1, Integer::sum),
                row.get("单元格"),
                row.get("严重程度"),
                row.get("发现和处理建议")));
    }

    /** The findings of the summary that are errors or warnings. */
    void read(List<Map<String, String>> rows) {
        droppedBefore.clear();
        now.values().stream().filter(this::drops).forEach(item -> droppedBefore.add(item.key()));
        before.clear();
        before.putAll(now);
        now.clear();
        Map<String, Integer> copies = new TreeMap<>();
        rows.forEach(row -> item(row, copies).ifPresent(item -> now.put(item.key(), item)));
        // What was said holds as long as the words are the same, wherever they stand.
        said.keySet()
                .removeIf(key -> !now.containsKey(key) || !words(now.get(key)).equals(words(saidOf.get(key))));
    }

    private static String words(Item item) {
        return item.message().replaceAll("[A-Z]{1,3}[1-9][0-9]*", "#");
    }

    /** What the officer says of a finding that nothing was said of; a turn each. */
    Said next(Item item) {
        Said next = cycle.get(turn++ % cycle.size());
        if (!next.word().isEmpty()) {
            written++;
            said.put(item.key(), next);
            saidOf.put(item.key(), item);
        }
        return next;
    }

    boolean drops(Item item) {
        return said.containsKey(item.key()) && said.get(item.key()).drops(item.code());
    }

    boolean holds(Item item) {
        return said.containsKey(item.key()) && said.get(item.key()).holds(item.code());
    }

    /** What a letter of a round tells a unit: nothing that was set aside or corrected, nothing that is the bureau's own to settle. */
    boolean tells(Item item) {
        return !drops(item) && (holds(item) || !item.code().equals("NEEDS_REVIEW"));
    }

    /** Keeps what is told in a round. */
    void tell(int round, Set<String> secret) {
        for (String key : told.keySet()) {
            Item item = now.get(key);
            boolean review = decided.contains(key.split("\\|")[0]) && key.contains("|NEEDS_REVIEW|");
            if (item == null ? review : !tells(item)) {
                settled.add(key);
            } else if (item != null) {
                settled.remove(key);
            }
        }
        for (Item item : now.values()) {
            if (tells(item) && !secret.contains(item.unit())) {
                told.computeIfAbsent(item.key(), absent -> new ArrayList<>()).add(round);
                lastMessage.put(item.key(), item.message());
            }
        }
    }

    /** 《变化》 by unit and state: of units that handed in something else, or of which anything is gone or new. */
    Map<String, Integer> changes(Set<String> handed, Set<String> withdrawn) {
        Set<String> touched = new TreeSet<>(handed);
        before.values().stream().filter(item -> !now.containsKey(item.key())).forEach(item -> touched.add(item.unit()));
        now.values().stream().filter(item -> !before.containsKey(item.key())).forEach(item -> touched.add(item.unit()));
        Map<String, Integer> changes = new TreeMap<>();
        for (Item item : before.values()) {
            if (!now.containsKey(item.key())) {
                String state = withdrawn.contains(item.unit())
                        ? "表已不在"
                        : item.code().equals("NEEDS_REVIEW") && decided.contains(item.unit())
                                ? "已定分"
                                : droppedBefore.contains(item.key()) ? "已处理" : "已改正";
                changes.merge(item.unit() + " " + state, 1, Integer::sum);
            }
        }
        for (Item item : now.values()) {
            if (touched.contains(item.unit())) {
                String state = drops(item) ? "已处理" : before.containsKey(item.key()) ? "仍存在" : "新增";
                changes.merge(item.unit() + " " + state, 1, Integer::sum);
            }
        }
        return changes;
    }

    /** 结论 of a unit's only table. */
    String verdict(String unit, int open) {
        List<Item> counted = now.values().stream()
                .filter(item -> item.unit().equals(unit) && !drops(item))
                .toList();
        long errors =
                counted.stream().filter(item -> item.severity().equals("错误")).count();
        long awaited = counted.stream()
                .filter(item -> item.severity().equals("错误") && holds(item))
                .filter(item -> said.get(item.key()).word().equals("待补正"))
                .count();
        boolean manual =
                open > 0 || counted.stream().anyMatch(item -> item.severity().equals("警告") || holds(item));
        return errors > awaited ? "退回" : manual ? "人工" : "通过";
    }
}

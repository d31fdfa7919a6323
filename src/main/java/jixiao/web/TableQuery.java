package jixiao.web;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.store.KeptRow;

/**
 * 列表的筛选和排序, as the address of the page says them; what an address says that is unknown counts as not said.
 *
 * @param given by the names of the fields; none of them blank
 */
record TableQuery(Map<String, String> given) {
    private static final List<String> FIELDS = List.of(
            "q", "section", "verdict", "form", "grade", "code", "severity", "least", "old", "sort", "down", "page");

    /** What may be sorted by. */
    private static final Map<String, Comparator<KeptRow>> ORDERS = new LinkedHashMap<>();

    static {
        ORDERS.put("stake", Comparator.comparing(row -> row.judged().stake()));
        ORDERS.put("budget", number(row -> row.declared().budget()));
        ORDERS.put("total", number(row -> row.judged().total()));
        ORDERS.put("difference", number(TableQuery::difference));
        ORDERS.put(
                "unit",
                Comparator.comparing(KeptRow::unitKey)
                        .thenComparing(row -> row.name().unit()));
        ORDERS.put("project", Comparator.comparing(row -> row.name().project()));
        ORDERS.put("section", Comparator.comparing(row -> row.charge().section()));
        ORDERS.put(
                "verdict",
                Comparator.comparing(
                        row -> -List.of("通过", "人工", "退回").indexOf(row.judged().verdict())));
        ORDERS.put("grade", Comparator.comparing(row -> row.judged().grade()));
        ORDERS.put(
                "errors",
                Comparator.comparing((KeptRow row) -> row.counts().errors())
                        .thenComparing(row -> row.counts().warnings()));
        ORDERS.put("open", Comparator.comparing(row -> row.counts().open()));
    }

    TableQuery {
        given = Map.copyOf(given);
    }

    private static Comparator<KeptRow> number(Function<KeptRow, Optional<BigDecimal>> of) {
        return Comparator.comparing(row -> of.apply(row).orElse(BigDecimal.valueOf(-1_000_000)));
    }

    /** Claimed less recomputed, in points. */
    static Optional<BigDecimal> difference(KeptRow row) {
        return row.declared().claimed().flatMap(claim -> row.judged().total().map(claim::subtract));
    }

    static TableQuery of(Context request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String text = request.queryParam(field);
            if (text != null && !text.isBlank()) {
                given.put(field, text.strip());
            }
        }
        return new TableQuery(given);
    }

    String text(String field) {
        return given.getOrDefault(field, "");
    }

    boolean is(String field, String value) {
        return text(field).equals(value);
    }

    /** Those that are asked for, in the order asked for. */
    List<KeptRow> of(List<KeptRow> rows) {
        Comparator<KeptRow> order = ORDERS.getOrDefault(sort(), ORDERS.get("stake"));
        Comparator<KeptRow> way = isDown() ? order.reversed() : order;
        return rows.stream()
                .filter(this::has)
                .sorted(way.thenComparing(KeptRow::position))
                .toList();
    }

    String sort() {
        return ORDERS.containsKey(text("sort")) ? text("sort") : "stake";
    }

    /** Numbers begin with the largest, words with the first, unless asked for otherwise. */
    boolean isDown() {
        boolean words =
                List.of("unit", "project", "section", "verdict", "grade").contains(sort());
        return text("down").isEmpty() ? !words : text("down").equals("1");
    }

    private boolean has(KeptRow row) {
        return (row.superseded() == text("old").equals("1") || text("old").equals("all"))
                && fits("section", row.charge().section())
                && fits("verdict", row.judged().verdict())
                && fits("form", row.form())
                && fits("grade", row.judged().grade())
                && (text("code").isEmpty() || row.counts().codes().containsKey(text("code")))
                && severe(row)
                && staked(row)
                && worded(row);
    }

    private boolean fits(String field, String value) {
        String wanted = text(field);
        return wanted.isEmpty() || wanted.equals(value) || wanted.equals("-") && value.isEmpty();
    }

    private boolean severe(KeptRow row) {
        return switch (text("severity")) {
            case "ERROR" -> row.counts().errors() > 0;
            case "WARNING" -> row.counts().warnings() > 0;
            case "INFO" -> row.counts().infos() > 0;
            case "OPEN" -> row.counts().open() > 0;
            default -> true;
        };
    }

    private boolean staked(KeptRow row) {
        String least = text("least");
        return !least.matches("[0-9]{1,6}(\\.[0-9]{1,4})?")
                || row.judged().stake().compareTo(new BigDecimal(least)) >= 0;
    }

    private boolean worded(KeptRow row) {
        String words = text("q").toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || (row.name().unit() + " " + row.name().project() + " "
                                + row.charge().supervisor() + " " + row.name().file())
                        .toLowerCase(Locale.ROOT)
                        .contains(words);
    }

    int page() {
        return text("page").matches("[0-9]{1,5}") ? Math.max(1, Integer.parseInt(text("page"))) : 1;
    }

    /** The same with one field otherwise; another sorting or filter begins at the first page. */
    String with(String field, String value) {
        Map<String, String> other = new LinkedHashMap<>(given);
        if (!field.equals("page")) {
            other.remove("page");
        }
        other.put(field, value);
        return other.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same sorted by a column; by the other way round where it is sorted by that one. */
    String sorted(String column) {
        TableQuery other = new TableQuery(without("down"));
        return sort().equals(column)
                ? new TableQuery(other.given).with2("sort", column, "down", isDown() ? "0" : "1")
                : other.with("sort", column);
    }

    private String with2(String one, String value, String two, String other) {
        Map<String, String> both = new LinkedHashMap<>(given);
        both.put(one, value);
        return new TableQuery(both).with(two, other);
    }

    private Map<String, String> without(String field) {
        Map<String, String> other = new LinkedHashMap<>(given);
        other.remove(field);
        return other;
    }
}

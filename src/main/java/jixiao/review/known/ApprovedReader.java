package jixiao.review.known;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.document.Grid;
import jixiao.document.WorkbookGrid;
import jixiao.model.Place;
import jixiao.text.Normal;

/**
 * 读批复表: lists that name unit and project in columns, and forms as units fill them in, with unit and project beside their
 * labels above the header, results or none.
 */
final class ApprovedReader {
    private static final String LEVEL1 = "一级指标";
    private static final String LEVEL2 = "二级指标";
    private static final String LEVEL3 = "三级指标";
    private static final String ADJUSTED = "调整后目标值";
    private static final String TARGET = "年初目标值";
    private static final String SIGN = "计算符号";
    private static final String NATURE = "指标性质";
    private static final String MEASURE = "度量单位";
    private static final String WEIGHT = "分值";
    private static final String KIND = "批复类型";
    private static final String DAY = "批复日期";

    private final ListWords words;
    private final ListReader lists;

    ApprovedReader(ListWords words) {
        this.words = words;
        this.lists = new ListReader(words);
    }

    /** The approvals of a workbook, one for each unit, project and kind of approval; none where it holds no targets. */
    List<ApprovedTable> read(WorkbookGrid book) {
        List<ApprovedTable> tables = new ArrayList<>();
        for (Grid sheet : book.sheets()) {
            List<ListSheet> parts = lists
                    .all(
                            book.file(),
                            sheet,
                            List.of(List.of(LEVEL3), List.of(ADJUSTED, TARGET)),
                            List.of(
                                    LEVEL1,
                                    LEVEL2,
                                    SIGN,
                                    NATURE,
                                    WEIGHT,
                                    MEASURE,
                                    ListWords.PROJECT,
                                    ListWords.UNIT,
                                    ListWords.SUPERVISOR,
                                    ListWords.YEAR,
                                    KIND,
                                    DAY))
                    .stream()
                    .map(ApprovedReader::settled)
                    .toList();
            if (parts.stream().anyMatch(part -> part.has(ListWords.UNIT) || part.has(ListWords.SUPERVISOR))) {
                parts.forEach(part -> tables.addAll(list(part)));
            } else if (!parts.isEmpty()) {
                tables.addAll(forms(parts));
            }
        }
        return tables;
    }

    /** A column that says 单位 alone is who files where it stands before the indicators, behind them what is counted in. */
    private static ListSheet settled(ListSheet list) {
        Map<String, Integer> columns = new HashMap<>(list.columns());
        Optional<Integer> measure = Optional.ofNullable(columns.get(MEASURE)).filter(at -> at < columns.get(LEVEL3));
        if (measure.isPresent()) {
            Integer other = columns.remove(ListWords.UNIT);
            columns.remove(MEASURE);
            columns.put(ListWords.UNIT, measure.get());
            if (other != null) {
                columns.put(MEASURE, other);
            }
        }
        return list.by(columns);
    }

    private List<ApprovedTable> list(ListSheet list) {
        Map<List<Object>, List<ApprovedLine>> lines = new LinkedHashMap<>();
        for (int row : list.rows()) {
            Optional<Asked> asked = words.asked(list, row);
            Optional<ApprovedLine> line = line(list, row);
            if (asked.isPresent() && line.isPresent()) {
                boolean adjusting = adjusts(list, 0) || words.isAdjusting(list.text(row, KIND));
                String day = ListSheet.iso(list.text(row, DAY))
                        .or(() -> list.dayOf())
                        .orElse("");
                lines.computeIfAbsent(List.of(asked.get(), adjusting, day), absent -> new ArrayList<>())
                        .add(line.get());
            }
        }
        List<ApprovedTable> tables = new ArrayList<>();
        String where = new Place(list.file(), list.sheet().name(), "").toString();
        lines.forEach((key, theirs) -> tables.add(new ApprovedTable(
                (Asked) key.get(0), theirs, (Boolean) key.get(1), (String) key.get(2), false, where)));
        return tables;
    }

    /** Tables below one another: one begins where its unit or project is named anew, others go on with the one above. */
    private List<ApprovedTable> forms(List<ListSheet> parts) {
        List<ApprovedTable> tables = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ListSheet part = parts.get(i);
            int from = i == 0 ? 0 : parts.get(i - 1).header() + 1;
            Optional<Asked> named = new FormLabels(part, words, from).asked();
            int end = i + 1 < parts.size()
                    ? new FormLabels(parts.get(i + 1), words, part.header() + 1).firstRow()
                    : part.end();
            List<ApprovedLine> lines = part.rows().stream()
                    .filter(row -> row < end)
                    .flatMap(row -> line(part, row).stream())
                    .toList();
            if (named.isPresent()) {
                String where = new Place(part.file(), part.sheet().name(), "").toString();
                tables.add(new ApprovedTable(
                        named.get(), lines, adjusts(part, from), part.dayOf().orElse(""), true, where));
            } else if (!tables.isEmpty()) {
                ApprovedTable before = tables.remove(tables.size() - 1);
                tables.add(new ApprovedTable(
                        before.asked(),
                        Stream.concat(before.lines().stream(), lines.stream()).toList(),
                        before.adjustment(),
                        before.day(),
                        true,
                        before.where()));
            }
        }
        return tables;
    }

    private boolean adjusts(ListSheet list, int from) {
        return list.titles(from).stream().anyMatch(words::isAdjusting);
    }

    private Optional<ApprovedLine> line(ListSheet list, int row) {
        String name = list.text(row, LEVEL3);
        boolean header = words.headings(LEVEL3).contains(Normal.words(name));
        String text = target(list, row);
        String points = list.text(row, WEIGHT);
        boolean nothing = name.isEmpty() || header || text.isEmpty() && points.isEmpty() || words.isSum(name);
        if (nothing || list.sheet().row(row).size() < 2) {
            return Optional.empty();
        }
        Optional<BigDecimal> weight = list.has(WEIGHT)
                ? words.figures().points(points, list.place(row, WEIGHT)).value()
                : Optional.empty();
        String sign = list.text(row, SIGN);
        return Optional.of(new ApprovedLine(
                list.text(row, LEVEL1),
                list.text(row, LEVEL2),
                name,
                text,
                sign.isEmpty() ? list.text(row, NATURE) : sign,
                list.text(row, MEASURE),
                weight,
                list.place(row, LEVEL3)));
    }

    /** The adjusted target where one is filled in, else the first. */
    private static String target(ListSheet list, int row) {
        String adjusted = blank(list.text(row, ADJUSTED));
        return adjusted.isEmpty() ? blank(list.text(row, TARGET)) : adjusted;
    }

    private static String blank(String text) {
        return Normal.text(text).matches("[-—–/一]*|无") ? "" : text;
    }
}

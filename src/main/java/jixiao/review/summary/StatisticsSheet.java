package jixiao.review.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jixiao.review.TableSummary;
import jixiao.review.known.LastFigures;
import jixiao.review.summary.Counted.Weights;
import jixiao.writing.list.Look;
import jixiao.writing.list.Page;
import jixiao.writing.list.Styles;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * 《统计》: verdicts, grades, differences and the most frequent findings with their shares, beside last year's, as tables with
 * charts beside them. Tables whose weights are not printed are counted apart.
 */
final class StatisticsSheet {
    static final String NAME = "统计";

    /** Rows that a table and the chart beside it have; two of them stand on a page. */
    private static final int BLOCK = 18;

    private static final int FIRST = 3;
    private static final List<Integer> WIDTHS = List.of(23, 9, 9, 9, 8, 10, 8, 10, 2, 9, 9, 9, 9, 9, 9, 9, 9);
    private static final float LINE = 13.5f;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final List<TableSummary> tables;
    private final List<Counted> counted;
    private final List<LastFigures> last;
    private final List<Counted> lastCounted;
    private final List<Weights> weights;

    /**
     * @param tables those that count and are not 涉密
     * @param last of last year; none where there is no list of it
     */
    StatisticsSheet(
            XSSFSheet sheet, Styles styles, List<TableSummary> tables, List<LastFigures> last, Divisions divisions) {
        this.sheet = sheet;
        this.styles = styles;
        this.tables = tables;
        this.counted =
                tables.stream().map(table -> Counted.of(table, divisions)).toList();
        this.last = last;
        this.lastCounted =
                last.stream().map(each -> Counted.of(each, divisions)).toList();
        this.weights = Arrays.stream(Weights.values())
                .filter(each -> each == Weights.PRINTED || counted.stream().anyMatch(table -> table.weights() == each))
                .toList();
    }

    void write(String title, Map<String, String> titles, List<String> grades) {
        sheet.setDefaultRowHeightInPoints(LINE);
        new Page(sheet, styles)
                .head(
                        title,
                        "共 " + tables.size() + " 张自评表(不含已被替代的、涉密的)"
                                + (last.isEmpty() ? "" : ",上年 " + last.size() + " 张")
                                + "。分值没有印在表上的单列,它们的总分和等级仅供参考;占比是占全部表数的。",
                        WIDTHS);
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * Page.UNITS_PER_DIGIT);
        }
        counts(0, "结论", Tallies.VERDICTS, i -> counted.get(i).verdict(), Optional.of(Counted::verdict));
        counts(
                1,
                "等级",
                Tallies.grades(grades),
                i -> Tallies.grade(tables.get(i).scored().grade()),
                Optional.of(each -> Tallies.grade(each.grade())));
        counts(2, "填报−复核(分)", Tallies.DIFFERENCES, i -> Tallies.difference(tables.get(i)), Optional.empty());
        frequent(3, titles);
        sheet.setRowBreak(FIRST + 2 * BLOCK - 1);
        new Page(sheet, styles).print(FIRST + 4 * BLOCK - 1, Chart.RIGHT - 1);
    }

    /** A row a name: how many tables on each kind of weights, all, their share, and last year's. */
    private void counts(
            int number,
            String what,
            List<String> names,
            IntFunction<String> of,
            Optional<Function<Counted, String>> ofLast) {
        List<Line> lines = names.stream()
                .map(name -> new Line(
                        name,
                        weights.stream()
                                .map(each -> (int) IntStream.range(0, counted.size())
                                        .filter(i -> counted.get(i).weights() == each)
                                        .filter(i -> of.apply(i).equals(name))
                                        .count())
                                .toList(),
                        ofLast.map(own -> (int) lastCounted.stream()
                                .filter(each -> own.apply(each).equals(name))
                                .count())))
                .toList();
        List<String> series = weights.size() == 1
                ? List.of("表数")
                : weights.stream().map(Weights::chinese).toList();
        write(number, what, series, lines, false);
    }

    private void frequent(int number, Map<String, String> titles) {
        List<Line> lines = Tallies.frequent(tables).stream()
                .map(code -> new Line(
                        titles.getOrDefault(code, code),
                        List.of((int) tables.stream()
                                .filter(table -> table.counts().grave().contains(code))
                                .count()),
                        Optional.of((int) last.stream()
                                .filter(each -> each.grave().contains(code))
                                .count())))
                .toList();
        List<Line> shown = lines.isEmpty() ? List.of(new Line("没有错误和警告", List.of(0), Optional.of(0))) : lines;
        write(number, "最常见的错误和警告", List.of("涉及表数"), shown, true);
    }

    /**
     * 一行.
     *
     * @param counts of this year, a number for each series
     * @param last of last year; empty where it is not known
     */
    private record Line(String name, List<Integer> counts, Optional<Integer> last) {
        int sum() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private void write(int number, String what, List<String> series, List<Line> lines, boolean lying) {
        int top = FIRST + number * BLOCK;
        boolean beside =
                !last.isEmpty() && lines.stream().allMatch(line -> line.last().isPresent());
        List<String> heads = new ArrayList<>(List.of(what));
        heads.addAll(series);
        if (series.size() > 1) {
            heads.add("合计");
        }
        heads.add("占比");
        if (beside) {
            heads.add("上年");
            heads.add("上年占比");
        }
        for (int i = 0; i < heads.size(); i++) {
            text(row(top), i, heads.get(i)).setCellStyle(styles.header());
        }
        int at = top + 1;
        for (Line line : lines) {
            Row row = row(at++);
            int column = 0;
            text(row, column++, line.name()).setCellStyle(styles.of(Look.TEXT));
            for (int count : line.counts()) {
                number(row, column++, count);
            }
            if (series.size() > 1) {
                number(row, column++, line.sum());
            }
            share(row, column++, line.sum(), tables.size());
            if (beside) {
                number(row, column++, line.last().get());
                share(row, column, line.last().get(), last.size());
            }
        }
        List<Integer> drawn =
                new ArrayList<>(IntStream.rangeClosed(1, series.size()).boxed().toList());
        if (beside) {
            drawn.add(heads.indexOf("上年"));
        }
        new Chart(sheet, what + "(表数)", top, top + 1, at - 1).draw(drawn, lying);
    }

    private void share(Row row, int column, int some, int all) {
        Cell cell = row.createCell(column);
        Group.ratio(some, all).ifPresent(ratio -> cell.setCellValue(ratio.doubleValue()));
        cell.setCellStyle(styles.of(Look.RATE));
    }

    private Row row(int number) {
        Row row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private static Cell text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    private void number(Row row, int column, int number) {
        Cell cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(styles.of(Look.CENTER));
    }
}

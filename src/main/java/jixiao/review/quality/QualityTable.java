package jixiao.review.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.document.WorkbookGrid;
import jixiao.model.InputProblem;
import jixiao.text.Normal;

/**
 * 评分表: the bureau's own table of what the quality of a self-evaluation is marked by, an Excel list known by its headers.
 *
 * @param items its rows
 */
record QualityTable(List<QualityItem> items) {
    private static final String BY_HAND = "人工";
    private static final Set<String> ALL_AT_ONCE = Set.of("扣完", "全扣", "不得分");

    QualityTable {
        items = List.copyOf(items);
    }

    /** 栏. */
    private enum Head {
        ITEM("评分项目", "评价项目", "项目", "评分指标"),
        CONTENT("评分内容", "评分标准", "评分要点", "内容"),
        MEASURE("计量", "计量方法", "取数"),
        POINTS("分值", "满分", "标准分"),
        DEDUCTION("扣分", "每处扣分", "扣分标准");

        private final List<String> words;

        Head(String... words) {
            this.words = List.of(words);
        }
    }

    /** What its items add up to, in points. */
    BigDecimal full() {
        return items.stream().map(QualityItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Reads it from the first sheet that has its headers.
     *
     * @throws InputProblem when there is none, or a row cannot be understood; it names the cell
     */
    static QualityTable of(WorkbookGrid book) {
        for (Grid sheet : book.sheets()) {
            for (int row = 0; row < sheet.rows(); row++) {
                Map<Head, Integer> heads = heads(sheet, row);
                if (heads.containsKey(Head.ITEM) && heads.containsKey(Head.POINTS)) {
                    return new Rows(book.file(), sheet, heads).from(row + 1);
                }
            }
        }
        throw new InputProblem("「" + book.file() + "」里没有找到评分表的表头,应有“评分项目”“分值”两栏,另可有“评分内容”“计量”“扣分”。");
    }

    private static Map<Head, Integer> heads(Grid sheet, int row) {
        Map<Head, Integer> heads = new EnumMap<>(Head.class);
        for (GridCell cell : sheet.row(row)) {
            String text = Normal.words(cell.text());
            for (Head head : Head.values()) {
                if (head.words.contains(text)) {
                    heads.putIfAbsent(head, cell.column());
                }
            }
        }
        return heads;
    }

    /** 各行. */
    private record Rows(String file, Grid sheet, Map<Head, Integer> heads) {
        QualityTable from(int first) {
            List<QualityItem> items = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (int row = first; row < sheet.rows(); row++) {
                if (text(row, Head.ITEM).isEmpty() || text(row, Head.ITEM).matches("合\\s*计|总\\s*分|小\\s*计")) {
                    continue;
                }
                if (text(row, Head.POINTS).isEmpty() && text(row, Head.CONTENT).isEmpty()) {
                    continue;
                }
                QualityItem item = item(row);
                if (!seen.add(item.item() + "\n" + item.content())) {
                    throw fault(row, Head.CONTENT, "与前面一行的评分项目、评分内容都相同,分不清是哪一行;请写得不同");
                }
                items.add(item);
            }
            if (items.isEmpty()) {
                throw new InputProblem("「" + file + "」的评分表没有一行评分项目。");
            }
            return new QualityTable(items);
        }

        private QualityItem item(int row) {
            String written = text(row, Head.MEASURE);
            Optional<Measure.Written> measure = written.isEmpty() || written.startsWith(BY_HAND)
                    ? Optional.empty()
                    : Optional.of(Measure.of(written)
                            .orElseThrow(() -> fault(
                                    row, Head.MEASURE, "应为" + String.join("、", Measure.names()) + "之一,由人评定的空着或写“人工”")));
            boolean once = ALL_AT_ONCE.contains(text(row, Head.DEDUCTION));
            Optional<BigDecimal> deduction = measure.isEmpty() || once
                    ? Optional.empty()
                    : Optional.of(number(row, Head.DEDUCTION)
                            .filter(each -> each.signum() >= 0)
                            .orElseThrow(() -> fault(row, Head.DEDUCTION, "应为每处扣几分的数字,或“扣完”(有一处即不得分)")));
            BigDecimal points = number(row, Head.POINTS)
                    .filter(each -> each.signum() > 0)
                    .orElseThrow(() -> fault(row, Head.POINTS, "应为大于0的数字"));
            if (sheet.cell(row, heads.get(Head.POINTS)).row() != row) {
                throw fault(row, Head.POINTS, "是几行合并的,应逐行写明分值");
            }
            return new QualityItem(text(row, Head.ITEM), text(row, Head.CONTENT), measure, written, points, deduction);
        }

        private Optional<BigDecimal> number(int row, Head head) {
            Integer column = heads.get(head);
            if (column == null) {
                return Optional.empty();
            }
            GridCell cell = sheet.cell(row, column);
            if (cell.number().isPresent()) {
                return cell.number();
            }
            String text = Normal.text(cell.text()).replaceAll("分$", "");
            return text.matches("[0-9]+(\\.[0-9]+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }

        private String text(int row, Head head) {
            Integer column = heads.get(head);
            return column == null ? "" : sheet.cell(row, column).text().strip();
        }

        private InputProblem fault(int row, Head head, String expected) {
            Integer column = heads.get(head);
            String found = text(row, head);
            String cell = column == null
                    ? "第" + (row + 1) + "行"
                    : sheet.cell(row, column).address();
            return new InputProblem("「" + file + "」《" + sheet.name() + "》" + cell + ":" + head.words.get(0)
                    + (found.isEmpty() ? "没有填," : "“" + found + "”") + expected + "。");
        }
    }
}

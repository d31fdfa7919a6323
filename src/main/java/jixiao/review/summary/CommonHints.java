package jixiao.review.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.json.document.FindingDocument;
import jixiao.model.Severity;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/**
 * 《普遍提示》: the hints (提示) that stand on nearly every table, each told once with its count instead of on each table; the
 * marked copies and records keep them all.
 */
final class CommonHints {
    static final String NAME = "普遍提示";

    /** Of fewer tables nothing can be said to be common. */
    private static final int TABLES = 5;

    /** Nearly every table: so many of ten. */
    private static final int OF_TEN = 8;

    private final Reviewed reviewed;
    private final Map<String, Hint> common = new TreeMap<>();

    /** 一条普遍提示, counted up. */
    private static final class Hint {
        private int tables;
        private int count;
        private String first = "";
        private String last = "";

        /** Of tables one after the other. */
        private void add(TableSummary table, String message) {
            tables += last.equals(table.key()) ? 0 : 1;
            last = table.key();
            count++;
            first = first.isEmpty() ? message : first;
        }
    }

    CommonHints(Reviewed reviewed) {
        this.reviewed = reviewed;
        List<TableSummary> all = reviewed.counting();
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(table -> table.counts().hints().forEach(code -> counts.merge(code, 1, Integer::sum)));
        counts.forEach((code, count) -> {
            if (all.size() >= TABLES && count * 10 >= all.size() * OF_TEN) {
                common.put(code, new Hint());
            }
        });
    }

    /** Whether no hint is common. */
    boolean isEmpty() {
        return common.isEmpty();
    }

    /** Whether a finding is told once, and then counts it. */
    boolean take(TableSummary table, FindingDocument finding) {
        boolean hint = finding.severity().equals(Severity.INFO.name());
        Optional<Hint> told = Optional.ofNullable(common.get(finding.code())).filter(each -> hint);
        told.ifPresent(each -> each.add(table, finding.message()));
        return told.isPresent();
    }

    /** Adds the sheet; nothing where no hint is common. */
    void write(ListBook book) {
        List<Map.Entry<String, Hint>> told = common.entrySet().stream()
                .filter(each -> each.getValue().count > 0)
                .toList();
        if (!told.isEmpty()) {
            int all = reviewed.counting().size();
            new ListSheet<>(
                            book,
                            NAME,
                            "五张表以上、八成以上的表都有的提示,在这里说一次,不在《审核发现》里逐张列出;各表的原话在标注副本和 JSON 里。填过处理的仍在《审核发现》。",
                            List.<Column<Map.Entry<String, Hint>>>of(
                                    Column.number(),
                                    Column.text(
                                            "审核规则",
                                            26,
                                            each -> reviewed.titles().getOrDefault(each.getKey(), each.getKey())),
                                    Column.center("涉及表数", 9, each -> each.getValue().tables),
                                    Column.rate("占比", each -> share(each.getValue(), all)),
                                    Column.center("条数", 8, each -> each.getValue().count),
                                    Column.text("举例", 70, each -> each.getValue().first),
                                    Column.text("代码", 26, Map.Entry::getKey)))
                    .rows(told)
                    .end();
        }
    }

    private static Optional<BigDecimal> share(Hint hint, int all) {
        return Group.ratio(hint.tables, all);
    }
}

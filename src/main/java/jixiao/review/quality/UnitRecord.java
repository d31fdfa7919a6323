package jixiao.review.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.TableDocument;
import jixiao.store.KeptTable;
import jixiao.store.KeptText;
import jixiao.store.KeptTreatment;
import jixiao.store.ReviewStore;

/** 一个单位的复核记录: what a finished review keeps of a unit's tables and texts, later versions only. */
final class UnitRecord {
    /** Findings that an officer has looked into and set aside count for nothing. */
    private static final String SET_ASIDE = "已核实不采纳";

    private static final String RETURNED = "退回";
    private static final String UNNAMED = "(没有写单位)";

    private final String name;
    private String supervisor = "";
    private final List<FindingDocument> findings = new ArrayList<>();
    private final List<TableDocument> tables = new ArrayList<>();
    private int returned;
    private int texts;

    private UnitRecord(String name) {
        this.name = name;
    }

    /**
     * 全部单位.
     *
     * @param units by name
     * @param secret how many tables and texts are 涉密 and left out
     */
    record All(List<UnitRecord> units, int secret) {}

    /** All units of the review that was finished last, in the order of their names. */
    static All of(ReviewStore store) {
        Map<String, UnitRecord> units = new TreeMap<>();
        int[] secret = new int[1];
        List<KeptTreatment> aside = store.treatments().stream()
                .filter(each -> each.treatment().equals(SET_ASIDE))
                .toList();
        store.tables(table -> {
            if (table.charge().secret()) {
                secret[0]++;
            } else if (!table.superseded()) {
                of(units, table.name().unit()).add(table, aside);
            }
        });
        store.texts(text -> {
            if (text.secret()) {
                secret[0]++;
            } else if (!text.superseded()) {
                of(units, text.unit()).add(text, aside);
            }
        });
        return new All(List.copyOf(units.values()), secret[0]);
    }

    private static UnitRecord of(Map<String, UnitRecord> units, String unit) {
        return units.computeIfAbsent(unit.isBlank() ? UNNAMED : unit.strip(), UnitRecord::new);
    }

    private void add(KeptTable table, List<KeptTreatment> aside) {
        TableDocument document = DocumentText.table(table.document().bytes());
        tables.add(document);
        supervisor = supervisor.isEmpty() ? table.charge().supervisor() : supervisor;
        returned += table.verdict().equals(RETURNED) ? 1 : 0;
        counted(
                document.findings(),
                table.name().unit(),
                table.name().project(),
                table.name().year(),
                aside);
    }

    private void add(KeptText text, List<KeptTreatment> aside) {
        texts++;
        List<FindingDocument> all = DocumentText.text(text.document().bytes()).findings();
        counted(all, text.unit(), text.project(), text.year(), aside);
    }

    private void counted(
            List<FindingDocument> all, String unit, String project, String year, List<KeptTreatment> aside) {
        all.stream()
                .filter(each -> aside.stream()
                        .noneMatch(said -> said.code().equals(each.code())
                                && said.unit().equals(unit)
                                && said.project().equals(project)
                                && said.year().equals(year)
                                && each.message().startsWith(said.message())))
                .forEach(findings::add);
    }

    String name() {
        return name;
    }

    String supervisor() {
        return supervisor;
    }

    /** How many tables count. */
    int tables() {
        return tables.size();
    }

    /** How many reports and accounts count. */
    int texts() {
        return texts;
    }

    /** How many findings of tables and texts are such. */
    int findings(Predicate<FindingDocument> such) {
        return (int) findings.stream().filter(such).count();
    }

    /** How many indicators have a target in words. */
    int inWords() {
        return lines(line ->
                line.target() != null && "QUALITATIVE".equals(line.target().kind()));
    }

    /** How many indicators a person has to decide. */
    int open() {
        return lines(IndicatorDocument::needsReview);
    }

    /** How many tables are 退回. */
    int returned() {
        return returned;
    }

    /** How many tables say that they were filed after the day; those without a full date are not counted. */
    int filedAfter(IntFunction<LocalDate> dayOfYear) {
        return (int) tables.stream()
                .filter(table -> filed(table)
                        .filter(day -> table.year()
                                .filter(year -> day.isAfter(dayOfYear.apply(year.intValue())))
                                .isPresent())
                        .isPresent())
                .count();
    }

    private static Optional<LocalDate> filed(TableDocument table) {
        try {
            return Optional.ofNullable(table.date())
                    .filter(text -> text.length() == "2025-03-01".length())
                    .map(LocalDate::parse);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private int lines(Predicate<IndicatorDocument> such) {
        return (int) tables.stream()
                .flatMap(table -> table.goals().stream())
                .flatMap(goal -> goal.indicators().stream())
                .filter(such)
                .count();
    }
}

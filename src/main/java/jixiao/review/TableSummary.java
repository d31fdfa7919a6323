package jixiao.review;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.intake.Submission;
import jixiao.model.DateSpan;
import jixiao.model.Form;
import jixiao.model.Given;
import jixiao.model.Range;
import jixiao.model.Severity;
import jixiao.review.alike.Trace;
import jixiao.review.decide.Dealt;
import jixiao.store.TableName;

/**
 * 表摘要: what is kept of a judged table in memory; everything else is in its {@link Records record}.
 *
 * @param key which record
 * @param submission the file that it stands in
 * @param sheet its sheet
 * @param sha256 digest of the file
 * @param head what it is about
 * @param money its amounts
 * @param scored its points
 * @param counts what was found
 * @param dealt how many findings people have dealt with
 * @param returned whether a person returns it
 * @param reason why the verdict is what it is, one line
 * @param trace what it is held against other tables by
 */
public record TableSummary(
        String key,
        Submission submission,
        String sheet,
        String sha256,
        Head head,
        Money money,
        Scored scored,
        Counts counts,
        Dealt dealt,
        boolean returned,
        String reason,
        Trace trace) {
    public TableSummary {
        Given.all(key, submission, trace);
    }

    /**
     * 表头.
     *
     * @param form 整体 or 项目
     * @param year the year that it is about; empty when it does not say
     * @param unit 单位 as written; may be empty
     * @param implementer 实施单位 as written, where it is another than the unit; else empty
     * @param supervisor 主管部门 as written, where it is another than the unit; else empty
     * @param project 项目名称; empty for a department's table
     * @param filed 填报日期 at the precision that it is written with; empty when missing
     */
    public record Head(
            Form form,
            Optional<Integer> year,
            String unit,
            String implementer,
            String supervisor,
            String project,
            Optional<DateSpan> filed) {}

    /**
     * 资金.
     *
     * @param budget 预算数 in 万元
     * @param spending 执行数 in 万元
     * @param rate 执行率 as a ratio
     */
    public record Money(Optional<BigDecimal> budget, Optional<BigDecimal> spending, Optional<BigDecimal> rate) {}

    /**
     * 得分, in points.
     *
     * @param claimed 填报总分
     * @param total 复核总分
     * @param range 得分区间
     * @param verified 可核实
     * @param stake 涉及分值: width of the range, and what wrong claims differ by
     * @param grade 等级; empty when it is not certain
     * @param reference whether the total is 参考 only, on default weights
     * @param inferred whether claims stand for weights that are not printed
     * @param comparable whether it has a total: its sheet does not print another convention's points
     * @param convention name of the convention that judged it
     */
    public record Scored(
            Optional<BigDecimal> claimed,
            BigDecimal total,
            Range range,
            BigDecimal verified,
            BigDecimal stake,
            Optional<String> grade,
            boolean reference,
            boolean inferred,
            boolean comparable,
            String convention) {
        /** Claimed less recomputed, in points; empty without a claim. */
        public Optional<BigDecimal> difference() {
            return comparable ? claimed.map(claim -> claim.subtract(total)) : Optional.empty();
        }

        /** 等级; 参考 where the total is on default weights, 未定 where a person has to decide. */
        public String graded() {
            return grade.orElse(reference ? "参考" : "未定");
        }
    }

    /**
     * 发现的条数, of those that count.
     *
     * @param open how many lines a person has to decide
     * @param found how many findings of each code and severity, in the order in which they were found first
     */
    public record Counts(int open, List<Found> found) {
        public Counts {
            found = List.copyOf(found);
        }

        /** How many findings of each severity; severities without any are absent. */
        public Map<Severity, Integer> severities() {
            return summed(Found::severity);
        }

        /** How many findings of each code. */
        public Map<String, Integer> codes() {
            return summed(Found::code);
        }

        private <K> Map<K, Integer> summed(Function<Found, K> by) {
            Map<K, Integer> sums = new LinkedHashMap<>();
            found.forEach(each -> sums.merge(by.apply(each), each.count, Integer::sum));
            return Collections.unmodifiableMap(sums);
        }

        /** Codes of its hints (提示); one that also came as an error or warning is among {@link #grave} too. */
        public Set<String> hints() {
            return found.stream()
                    .filter(each -> each.severity == Severity.INFO)
                    .map(Found::code)
                    .collect(Collectors.toSet());
        }

        /** Codes of its errors and warnings. */
        public Set<String> grave() {
            return found.stream()
                    .filter(each -> each.severity != Severity.INFO)
                    .map(Found::code)
                    .collect(Collectors.toSet());
        }
    }

    /** So many findings of one code and one severity. */
    public record Found(String code, Severity severity, int count) {}

    /** How many of its findings that count have this severity. */
    public int count(Severity severity) {
        return counts.found.stream()
                .filter(each -> each.severity == severity)
                .mapToInt(Found::count)
                .sum();
    }

    /** 退回 for an error that nobody awaits anything for, 人工 where something is open, else 通过. */
    public Verdict verdict() {
        if (returned || scored.comparable && count(Severity.ERROR) > dealt.awaited()) {
            return Verdict.RETURNED;
        }
        return !scored.comparable || count(Severity.WARNING) > 0 || counts.open > 0 || dealt.held() > 0
                ? Verdict.MANUAL
                : Verdict.PASSED;
    }

    /** Some points of the total; empty where there is none. */
    public Optional<BigDecimal> points(BigDecimal some) {
        return scored.comparable ? Optional.of(some) : Optional.empty();
    }

    /** 单位 as written, else the file that it stands in. */
    public String called() {
        return head.unit.isBlank() ? "(" + submission.name() + ")" : head.unit;
    }

    /** How the summary names it. */
    public TableName name() {
        return new TableName(
                head.unit, head.project, head.year.map(String::valueOf).orElse(""), submission.name(), sheet);
    }

    /** "整体" or "项目". */
    public String formName() {
        return head.form == Form.DEPARTMENT ? "整体" : "项目";
    }
}

package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.TextMatter;
import jixiao.model.fact.text.TextMatter.Kind;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Said;
import jixiao.model.narrative.Stated;

/** 项目的个数和资金: what the text says of the projects, beside its own list of them and the sheets. */
final class ProjectsInText {
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d,]*\\.\\d+)万元");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Narrative document;
    private final List<SelfEvaluation> projects;

    ProjectsInText(Narrative document, List<SelfEvaluation> tables) {
        this.document = document;
        this.projects =
                tables.stream().filter(table -> table.form() == Form.PROJECT).toList();
    }

    List<TextMatter> matters() {
        List<TextMatter> matters = new ArrayList<>();
        Optional<TextMatter> funds = funds();
        count(funds.isEmpty()).ifPresent(matters::add);
        funds.ifPresent(matters::add);
        return matters;
    }

    private Optional<Fact> first(FactKind kind) {
        return document.facts().stream()
                .filter(fact -> fact.kind() == kind && !fact.values().isEmpty())
                .findFirst();
    }

    private List<Fact> summaries() {
        return document.facts().stream()
                .filter(fact -> fact.kind() == FactKind.SUMMARY)
                .toList();
    }

    /** Counts in the text, of its 综述 and of the sheets: one finding for all. */
    private Optional<TextMatter> count(boolean amountsAgree) {
        List<Fact> told = document.facts().stream()
                .filter(fact -> fact.kind() == FactKind.PROJECT_COUNT || fact.kind() == FactKind.LISTED_COUNT)
                .toList();
        TreeSet<BigDecimal> counts = new TreeSet<>();
        told.forEach(fact -> counts.add(fact.value().orElseThrow().value().stripTrailingZeros()));
        Map<String, String> words = new LinkedHashMap<>();
        String listed = told.stream()
                .map(fact -> fact.place().cell() + "“" + fact.quote() + "”")
                .collect(Collectors.joining(","));
        if (!summaries().isEmpty()) {
            counts.add(BigDecimal.valueOf(summaries().size()));
            words.put("综述数", String.valueOf(summaries().size()));
        }
        if (!projects.isEmpty()) {
            counts.add(BigDecimal.valueOf(projects.size()).stripTrailingZeros());
            words.put("表数", String.valueOf(projects.size()));
        }
        words.put("各处", listed);
        if (told.isEmpty() || new TreeSet<>(counts).size() < 2 || differing(counts) < 2) {
            return Optional.empty();
        }
        boolean sheets = !projects.isEmpty();
        return Optional.of(matter(
                Kind.PROJECT_COUNT, !(sheets && amountsAgree && hasFunds()), words, told.get(0), Optional.empty()));
    }

    private static int differing(TreeSet<BigDecimal> counts) {
        int different = 0;
        BigDecimal last = null;
        for (BigDecimal count : counts) {
            different += last == null || last.compareTo(count) != 0 ? 1 : 0;
            last = count;
        }
        return different;
    }

    private boolean hasFunds() {
        return first(FactKind.PROJECT_FUNDS).isPresent();
    }

    /** The funds that the text tells beside what the projects spent, by the sheets, else by the 综述. */
    private Optional<TextMatter> funds() {
        Optional<Fact> told = first(FactKind.PROJECT_FUNDS);
        List<BigDecimal> spent = projects.isEmpty() ? summed() : sheets();
        if (told.isEmpty() || spent.isEmpty()) {
            return Optional.empty();
        }
        Stated stated = told.get().value().orElseThrow();
        BigDecimal sum = spent.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = CENT.multiply(BigDecimal.valueOf(spent.size() + 1L)).divide(BigDecimal.valueOf(2));
        if (stated.from(sum).compareTo(slack.max(stated.half())) <= 0) {
            return Optional.empty();
        }
        BigDecimal gap = stated.value().subtract(sum);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("分项", spent.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("+")));
        words.put("来源", projects.isEmpty() ? "各项目综述的执行数" : projects.size() + "张项目自评表的执行数");
        words.put("差额", gap.abs().toPlainString());
        words.put("提示", item(gap.abs()));
        return Optional.of(matter(Kind.PROJECT_AMOUNT, true, words, told.get(), Optional.of(sum)));
    }

    private List<BigDecimal> sheets() {
        boolean known = projects.stream()
                .allMatch(table -> table.execution().spending().value().isPresent());
        return known
                ? projects.stream()
                        .map(table -> table.execution().spending().value().orElseThrow())
                        .toList()
                : List.of();
    }

    /** Spending of every 综述; none where one does not tell it. */
    private List<BigDecimal> summed() {
        List<BigDecimal> spent = new ArrayList<>();
        for (Fact summary : summaries()) {
            Optional<BigDecimal> one = document.facts().stream()
                    .filter(fact -> fact.kind() == FactKind.SPENDING && fact.order() == summary.order())
                    .findFirst()
                    .flatMap(Fact::value)
                    .map(Stated::value);
            if (one.isEmpty()) {
                return List.of();
            }
            spent.add(one.get());
        }
        return spent;
    }

    /** An amount of the account that is the gap within a cent; empty for none. */
    private String item(BigDecimal gap) {
        for (Said said : document.passages()) {
            Matcher amount = AMOUNT.matcher(said.text());
            while (amount.find()) {
                BigDecimal value = new BigDecimal(amount.group(1).replace(",", ""));
                if (value.subtract(gap).abs().compareTo(CENT) <= 0 && gap.compareTo(CENT) > 0) {
                    return said.place().cell() + "有一笔" + amount.group(1) + "万元";
                }
            }
        }
        return "";
    }

    private static TextMatter matter(
            Kind kind, boolean graver, Map<String, String> words, Fact fact, Optional<BigDecimal> expected) {
        return new TextMatter(
                kind,
                false,
                graver,
                words,
                expected,
                fact.value().map(Stated::value),
                fact.place(),
                fact.quote(),
                fact.order());
    }
}

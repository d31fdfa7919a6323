package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.CountInText;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.text.Normal;

/**
 * 指标个数: how many indicators the text says there are, in all and by 一级指标, beside the lines of the sheet. A number agrees
 * that counts breakdowns too or not, the line of the execution or not, or leaves a whole level 1 out (documents.md G).
 */
record SheetCounts(Narrative document, List<SelfEvaluation> tables) {
    /** One for everything that the text counts of a sheet. */
    List<CountInText> counts() {
        List<CountInText> counts = new ArrayList<>();
        for (int sheet = 0; sheet < tables.size(); sheet++) {
            int no = sheet;
            SelfEvaluation table = tables.get(sheet);
            document.facts().stream()
                    .filter(fact -> !table.indicators().isEmpty())
                    .filter(fact -> fact.kind() == FactKind.INDICATOR_COUNT || fact.kind() == FactKind.LEVEL_COUNT)
                    .filter(fact -> SameTable.isOf(fact, table) && fact.value().isPresent())
                    .forEach(fact -> counts.add(new CountInText(
                            no,
                            fact.kind() == FactKind.LEVEL_COUNT ? level(fact) : "",
                            number(fact),
                            lines(table, fact).size(),
                            counts(table, fact),
                            TextSpot.of(fact))));
        }
        return counts;
    }

    private static BigDecimal number(Fact fact) {
        return fact.value().orElseThrow().value().stripTrailingZeros();
    }

    /** Every number that the lines may be counted as, without zeros at its end. */
    private static Set<BigDecimal> counts(SelfEvaluation table, Fact fact) {
        Set<BigDecimal> counts = new TreeSet<>();
        List<Indicator> lines = lines(table, fact);
        counts(lines, counts);
        if (fact.kind() == FactKind.INDICATOR_COUNT) {
            lines.stream()
                    .collect(Collectors.groupingBy(SheetCounts::level))
                    .values()
                    .forEach(group -> counts(
                            lines.stream().filter(line -> !group.contains(line)).toList(), counts));
            new TreeSet<>(counts).forEach(count -> counts.add(count.add(BigDecimal.ONE)));
        }
        return counts.stream().map(BigDecimal::stripTrailingZeros).collect(Collectors.toSet());
    }

    /** Without breakdowns, with them beside their lines, and with them in place of these. */
    private static void counts(List<Indicator> lines, Set<BigDecimal> counts) {
        int parts = lines.stream().mapToInt(line -> line.breakdown().size()).sum();
        long whole = lines.stream().filter(line -> line.breakdown().isEmpty()).count();
        counts.add(BigDecimal.valueOf(lines.size()));
        counts.add(BigDecimal.valueOf(lines.size() + (long) parts));
        counts.add(BigDecimal.valueOf(whole + parts));
    }

    private static List<Indicator> lines(SelfEvaluation table, Fact fact) {
        return fact.kind() == FactKind.INDICATOR_COUNT
                ? table.indicators()
                : table.indicators().stream()
                        .filter(line -> level(line).contains(level(fact)))
                        .toList();
    }

    private static String level(Indicator line) {
        return Normal.words(line.level1().name());
    }

    /** 产出, 效益 … of “产出指标29个”. */
    private static String level(Fact fact) {
        int at = fact.quote().indexOf("指标");
        return at < 0 ? fact.text() : Normal.words(fact.quote().substring(0, at));
    }
}

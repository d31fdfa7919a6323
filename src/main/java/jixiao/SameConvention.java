package jixiao;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.aggregation.Aggregation;
import jixiao.aggregation.Aggregator;
import jixiao.aggregation.Remark;
import jixiao.convention.ConventionFile;
import jixiao.model.SelfEvaluation;

/**
 * 同一口径的表: points of different conventions make no common table, as points of different origins make none (spec 5). Those
 * that most tables choose make one; of as many the convention whose name is first. A table on which nothing tells of a
 * convention goes by the others', which is said.
 *
 * @param convention that which scores them
 * @param tables of that convention, in the order given; at least one
 * @param remarks on those that stand apart, and on those that only go by the others
 */
record SameConvention(ConventionFile convention, List<SelfEvaluation> tables, List<Remark> remarks) {
    static SameConvention of(List<SelfEvaluation> tables, Judges judges) {
        Map<SelfEvaluation, Choosing.Choice> choices = new IdentityHashMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (SelfEvaluation table : tables) {
            Choosing.Choice choice = judges.choice(table);
            choices.put(table, choice);
            if (choice.isTold()) {
                counts.merge(name(choice), 1, Integer::sum);
            }
        }
        Choosing.Choice most = choices.get(tables.get(0));
        int count = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() > count) {
                count = each.getValue();
                most = tables.stream()
                        .map(choices::get)
                        .filter(choice -> choice.isTold() && name(choice).equals(each.getKey()))
                        .findFirst()
                        .orElseThrow();
            }
        }
        List<SelfEvaluation> same = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (SelfEvaluation table : tables) {
            Choosing.Choice own = choices.get(table);
            boolean alike = name(own).equals(name(most));
            if (alike || !own.isTold()) {
                same.add(table);
            } else {
                remarks.add(
                        remark(Remark.Kind.APART, table, own, "的表按口径“%s”(%s),本表按“%s”,两种分值不能合成一张,没有并入本表,另行汇总。", most));
            }
            if (!alike && !own.isTold()) {
                remarks.add(remark(Remark.Kind.CONVENTION, table, most, "的表上没有可以识别口径的标志和分值,随各表按“%s”计分(%s)。", most));
            }
        }
        return new SameConvention(most.convention(), same, remarks);
    }

    private static String name(Choosing.Choice choice) {
        return choice.convention().stamp().name();
    }

    private static Remark remark(
            Remark.Kind kind, SelfEvaluation table, Choosing.Choice choice, String sentence, Choosing.Choice most) {
        String unit = table.unit().isBlank()
                ? table.source().place("").toString()
                : table.unit().text();
        return new Remark(
                kind,
                unit,
                "",
                table.source().place(""),
                "「" + unit + "」"
                        + sentence.formatted(
                                choice.convention().stamp().title(),
                                choice.why(),
                                most.convention().stamp().title()));
    }

    /** One table of these, with these remarks before its own; the year of the first that says one is its year. */
    Aggregation aggregated(Judges judges, Optional<SelfEvaluation> approved, String unit) {
        SelfEvaluation dated = tables.stream()
                .filter(table -> table.year().isPresent())
                .findFirst()
                .orElse(tables.get(0));
        Aggregation made = new Aggregator(Judges.in(convention, dated).parameters(), judges.year(convention, dated))
                .aggregate(tables, approved, unit);
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(made.remarks());
        return new Aggregation(made.table(), made.lines(), made.units(), all);
    }
}

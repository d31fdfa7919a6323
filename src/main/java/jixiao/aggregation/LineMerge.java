package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.aggregation.Amounts.Weighed;
import jixiao.aggregation.Remark.Kind;
import jixiao.convention.AggregationRow;
import jixiao.convention.AggregationWay;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.Target;
import jixiao.model.WeightSource;
import jixiao.text.Normal;

/** 指标合并: a group of matching lines becomes one line with its parts. */
record LineMerge(List<UnitTable> units, List<Remark> remarks) {
    /** What is reported of a line whose units report it by their breakdown only. */
    private static final String BY_PARTS = "见分项";

    /** One line; where no row of 《汇总方式》 decides, each unit's own line. */
    List<AggregatedLine> merged(Matching.Group group) {
        List<Candidate> lines = group.lines();
        Optional<AggregationRow> row = row(lines);
        if (row.isEmpty() && lines.size() > 1) {
            twice(lines).ifPresent(remarks::add);
            lines.forEach(line -> note(Kind.WAY_CONFLICT, line, "没有唯一适用的汇总方式,未合并,单独列出;请在《汇总方式》中增加一行。"));
            return lines.stream().map(line -> alone(line, true)).toList();
        }
        if (!group.apart()) {
            partners(lines);
        }
        weights(lines);
        if (row.isEmpty()) {
            return List.of(alone(lines.get(0), group.apart()));
        }
        boolean words =
                row.get().way() == AggregationWay.SCORE_MEAN || lines.stream().anyMatch(LineMerge::inWords);
        return List.of(words ? byShare(group, row.get()) : new NumberMerge(this, group, row.get()).line());
    }

    /** The row that a line with a unit has, since a bare number says less; more than one row decides nothing. */
    private static Optional<AggregationRow> row(List<Candidate> lines) {
        List<Candidate> decided =
                lines.stream().filter(line -> line.rows().size() == 1).toList();
        return decided.stream()
                .filter(line -> !line.measure().name().isEmpty())
                .findFirst()
                .or(() -> decided.stream().findFirst())
                .map(line -> line.rows().get(0));
    }

    /** Words where a number was aimed at have no sum. */
    private static boolean inWords(Candidate line) {
        return line.indicator().actual().quantity().isEmpty()
                && !line.indicator().actual().isMissing();
    }

    private void partners(List<Candidate> lines) {
        for (UnitTable unit : units) {
            Indicator line = lines.get(0).indicator();
            if (lines.stream().noneMatch(each -> each.unit() == unit) && !standsApart(unit, line)) {
                String has = lines.stream().map(each -> each.unit().name()).collect(Collectors.joining("、"));
                remarks.add(new Remark(
                        Kind.NO_PARTNER,
                        unit.name(),
                        line.name(),
                        line.place(),
                        "指标「%s」只见于「%s」,「%s」没有对应指标。".formatted(line.name(), has, unit.name())));
            }
        }
    }

    /** Whether the unit has the line, but in conflict, which is said already. */
    private boolean standsApart(UnitTable unit, Indicator line) {
        return remarks.stream()
                .filter(remark -> remark.kind() == Kind.UNIT_CONFLICT || remark.kind() == Kind.TARGET_CONFLICT)
                .anyMatch(remark -> remark.unit().equals(unit.name())
                        && Normal.text(remark.indicator()).equals(Normal.text(line.name())));
    }

    private void weights(List<Candidate> lines) {
        BigDecimal lead = lines.get(0).line().weight();
        if (lines.stream().anyMatch(line -> line.line().weight().compareTo(lead) != 0)) {
            twice(lines).ifPresent(remarks::add);
        }
        for (Candidate line : lines) {
            if (line.line().weight().compareTo(lead) != 0) {
                note(
                        Kind.WEIGHT_DIFFERS,
                        line,
                        "分值%s与「%s」的%s不同,以资金最多的单位为准。"
                                .formatted(
                                        Amounts.plain(line.line().weight()),
                                        lines.get(0).unit().name(),
                                        Amounts.plain(lead)));
            }
        }
    }

    /** Where lines conflict or differ, it matters at which step they meet, if one of them is aggregated already. */
    static Optional<Remark> twice(List<Candidate> lines) {
        return lines.stream()
                .filter(line -> line.unit().units() > 1)
                .findFirst()
                .map(line -> {
                    Indicator own = line.indicator();
                    return new Remark(
                            Kind.TWICE,
                            line.unit().name(),
                            own.name(),
                            own.place(),
                            "「%s」的指标「%s」已是汇总数,而各方的填法不同,逐级汇总与一次汇总的结果可能不同。"
                                    .formatted(line.unit().name(), own.name()));
                });
    }

    /** A remark on a unit's line: the line is named, then the sentence follows. */
    void note(Kind kind, Candidate line, String sentence) {
        Indicator own = line.indicator();
        remarks.add(new Remark(
                kind,
                line.unit().name(),
                own.name(),
                own.place(),
                "「%s」的指标「%s」%s".formatted(line.unit().name(), own.name(), sentence)));
    }

    /** Each line is scored by itself; the ratios are averaged with the funds as weights. */
    private AggregatedLine byShare(Matching.Group group, AggregationRow row) {
        List<Candidate> lines = group.lines();
        List<Weighed> shares = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        if (row.way() != AggregationWay.SCORE_MEAN) {
            // At once each unit would count with its own achievement, which an aggregated number hides.
            twice(lines.stream().filter(line -> !line.isAchievement()).toList()).ifPresent(remarks::add);
        }
        for (Candidate line : lines) {
            Optional<BigDecimal> share = line.achievement();
            if (share.isEmpty()) {
                note(Kind.INCOMPLETE, line, "没有得分率,未计入平均。");
            } else if (line.line().needsReview()) {
                note(Kind.APPROXIMATE, line, "的得分率待人工复核,汇总结果随之为约数。");
            }
            share.ifPresent(value -> line.funds().ifPresent(funds -> shares.add(new Weighed(value, funds))));
            parts.add(new Part(line.unit(), line.line(), line.funds(), Optional.empty(), Optional.empty(), share));
        }
        Candidate lead = lines.get(0);
        String aims = joined(lines, line -> line.indicator().targetEntry().text());
        if (!aims.equals(lead.indicator().targetEntry().text())) {
            note(Kind.WORDS_DIFFER, lead, "在各单位的年初目标值表述不同,各单位先分别评分再平均。");
        }
        String aim = aims.isEmpty() ? lead.indicator().name() : aims;
        Optional<BigDecimal> mean = Amounts.mean(shares);
        Entry level = mean.map(share -> written(Amounts.plain(share.movePointRight(2)) + "%"))
                .orElse(Entry.NONE);
        String actual = joined(lines, line -> line.indicator().actual().entry().text());
        Indicator made = line(
                group,
                aim,
                Optional.of(new Target.Qualitative(aim)),
                new jixiao.model.Actual(
                        written(mean.isEmpty() ? "" : actual.isEmpty() ? BY_PARTS : actual),
                        Optional.empty(),
                        Optional.empty()),
                level,
                Entry.NONE);
        return new AggregatedLine(made, Optional.of(row), parts);
    }

    private AggregatedLine alone(Candidate line, boolean apart) {
        Indicator own = line.indicator();
        Indicator made = line(
                new Matching.Group(List.of(line), line.goal(), apart),
                own.targetEntry().text(),
                own.target(),
                own.actual(),
                own.level(),
                own.nature());
        Part part = new Part(
                line.unit(),
                line.line(),
                line.funds(),
                own.target().flatMap(Target::quantity),
                own.actual().quantity(),
                Optional.empty());
        return new AggregatedLine(made, Optional.empty(), List.of(part));
    }

    /** The new line: names and weight of the largest funds, reasons of all. */
    Indicator line(
            Matching.Group group,
            String aim,
            Optional<Target> target,
            jixiao.model.Actual actual,
            Entry level,
            Entry nature) {
        Candidate lead = group.lines().get(0);
        Indicator own = lead.indicator();
        String name = own.name() + (group.apart() ? "(" + lead.unit().name() + ")" : "");
        // A default weight stays one, so that the total remains for reference.
        Figure weight = lead.line().weightSource() == WeightSource.DEFAULT
                ? Figure.NONE
                : Figure.of(lead.line().weight(), Place.NOWHERE);
        return new Indicator(
                Place.NOWHERE,
                label(own.level1().name()),
                label(own.level2().name()),
                label(name),
                nature,
                written(aim),
                target,
                actual,
                weight,
                Figure.NONE,
                Figure.NONE,
                level,
                written(joined(group.lines(), line -> line.indicator().reason().text())),
                Optional.empty(),
                breakdown(group.lines()));
    }

    /** 分项 of all units, each named with its unit where there are several; they detail the line and are not merged. */
    private static List<Indicator> breakdown(List<Candidate> lines) {
        return lines.stream()
                .flatMap(line -> line.indicator().breakdown().stream()
                        .map(part -> lines.size() == 1
                                ? part
                                : part.named(
                                        label(part.name() + "(" + line.unit().name() + ")"))))
                .toList();
    }

    static Entry written(String text) {
        return new Entry(text, Place.NOWHERE);
    }

    static Label label(String name) {
        return new Label(name, name, Optional.empty(), Place.NOWHERE);
    }

    /** The one text that all have, else each unit's text behind its name; blanks are left out. */
    private static String joined(List<Candidate> lines, java.util.function.Function<Candidate, String> text) {
        List<String> all = lines.stream()
                .map(text)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (all.size() <= 1) {
            return all.stream().findFirst().orElse("");
        }
        return lines.stream()
                .filter(line -> !text.apply(line).isEmpty())
                .map(line -> line.unit().name() + ":" + text.apply(line))
                .collect(Collectors.joining(";"));
    }
}

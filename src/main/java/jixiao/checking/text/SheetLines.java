package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.TextMatter;
import jixiao.model.fact.text.TextMatter.Kind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Report;

/** 逐条的文与表: the indicators of a report beside the same lines of its sheet: score, number, and whether it is met. */
final class SheetLines {
    private static final Pattern MISSED = Pattern.compile("未能?(?:达到|达成|完成|实现)|没有(?:达到|达成|完成)");
    private static final Pattern MET =
            Pattern.compile("(?:已|均|全部)?(?:达到|实现)(?:了)?(?:预期|年初|年度)(?:绩效)?目标|已(?:全部)?完成(?=[,。;]|$)");

    private final Narrative document;
    private final List<ScoredEvaluation> tables;
    private final List<TextMatter> matters = new ArrayList<>();

    SheetLines(Narrative document, List<ScoredEvaluation> tables) {
        this.document = document;
        this.tables = tables;
    }

    List<TextMatter> matters() {
        for (ScoredEvaluation scored : tables) {
            List<PointLine> told = document.reports().stream()
                    .filter(report -> SameTable.isOf(report, scored.table()))
                    .flatMap(Report::groups)
                    .flatMap(group -> group.allLines().stream())
                    .toList();
            Map<LineScore, PointLine> pairs = LinePairs.of(told, scored.lines());
            List<String> rounded = new ArrayList<>();
            List<String> contradicted = new ArrayList<>();
            List<PointLine> first = new ArrayList<>();
            pairs.forEach((line, text) -> {
                score(scored.table(), line.indicator(), text);
                Told number = Told.of(text.text(), line.indicator());
                if (number.state() == Told.State.OTHER) {
                    value(scored.table(), line.indicator(), text, number);
                } else if (number.state() == Told.State.ABOUT) {
                    rounded.add(name(line) + "“" + number.words() + "”");
                    first.add(text);
                }
                if (isContradicted(line, text.text())) {
                    contradicted.add(name(line));
                    first.add(text);
                }
            });
            once(Kind.INEXACT, scored.table(), rounded, first);
            once(Kind.EVIDENCE, scored.table(), contradicted, first);
        }
        return matters;
    }

    private static String name(LineScore line) {
        return line.indicator().level3().name();
    }

    /** The text says that it is met where the sheet's settled numbers miss it, or the other way round. */
    private static boolean isContradicted(LineScore line, String text) {
        boolean missed = MISSED.matcher(text).find();
        boolean met = !missed && MET.matcher(text).find();
        if (line.needsReview() || !line.verified()) {
            return false;
        }
        return line.missed() ? met : missed;
    }

    private void score(SelfEvaluation table, Indicator line, PointLine text) {
        Optional<BigDecimal> claimed = line.claimed().value();
        boolean other = claimed.isPresent()
                && !line.claimed().provisional()
                && text.score().value().compareTo(claimed.get()) != 0
                && line.claimed()
                        .other()
                        .flatMap(figure -> figure.value())
                        .filter(second -> second.compareTo(text.score().value()) == 0)
                        .isEmpty();
        if (other) {
            add(
                    table,
                    "“" + line.level3().name() + "”的得分",
                    claimed.get().stripTrailingZeros().toPlainString() + "分",
                    line.claimed().place(),
                    claimed.get(),
                    text.score().value(),
                    text);
        }
    }

    private void value(SelfEvaluation table, Indicator line, PointLine text, Told told) {
        add(
                table,
                "“" + line.level3().name() + "”的完成值" + told.words(),
                line.actual().entry().text(),
                line.actual().entry().place(),
                line.actual().quantity().orElseThrow().value(),
                told.value().orElseThrow(),
                text);
    }

    private void add(
            SelfEvaluation table,
            String what,
            String cell,
            Place place,
            BigDecimal expected,
            BigDecimal actual,
            PointLine text) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("事项", what);
        words.put("表名", SameTable.name(document, table));
        words.put("表中", cell);
        words.put("单元格", place.cell());
        matters.add(new TextMatter(
                Kind.TEXT_TABLE,
                false,
                true,
                words,
                Optional.of(expected),
                Optional.of(actual),
                text.place(),
                text.quote(),
                text.order()));
    }

    private void once(Kind kind, SelfEvaluation table, List<String> names, List<PointLine> texts) {
        if (names.isEmpty()) {
            return;
        }
        PointLine first = texts.get(0);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("表名", SameTable.name(document, table));
        words.put("条数", String.valueOf(names.size()));
        words.put("名单", names.stream().limit(3).collect(Collectors.joining("、")));
        matters.add(new TextMatter(
                kind,
                false,
                false,
                words,
                Optional.empty(),
                Optional.empty(),
                first.place(),
                first.quote(),
                first.order()));
    }
}

package jixiao.checking.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.convention.Dictionary;
import jixiao.convention.DictionaryEntry;
import jixiao.model.BudgetExecution;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.WeightSource;
import jixiao.model.fact.quality.DeclaredLine;
import jixiao.model.fact.quality.Dimension;
import jixiao.model.fact.quality.Mark;
import jixiao.text.Normal;

/** 申报指标: facts about every line, with what 《指标字典》 says of its words. */
final class DeclaredLines {
    private static final int DECIMALS = 4;

    private final List<DictionaryEntry> levels;
    private final List<DictionaryEntry> names;
    private final List<DictionaryEntry> targets;
    private final List<DictionaryEntry> anywhere;
    private final List<DictionaryEntry> matters;
    private final List<String> falls;
    private final DaysDone days;

    DeclaredLines(Convention convention, Map<Mark.Part, List<DictionaryEntry>> entries) {
        this.levels = entries.get(Mark.Part.LEVEL);
        this.names = entries.get(Mark.Part.NAME);
        this.targets = entries.get(Mark.Part.TARGET);
        this.anywhere = entries.get(Mark.Part.ANY);
        this.matters = convention.dictionary().of(Mark.MATTER);
        this.falls = convention.words("下降词");
        this.days = new DaysDone(convention);
    }

    /** One fact for each line, in the order of the sheet. */
    List<DeclaredLine> of(ScoredEvaluation scored) {
        List<LineScore> all = scored.lines();
        boolean printed = all.stream()
                .allMatch(line ->
                        line.weightSource() == WeightSource.COLUMN || line.weightSource() == WeightSource.LABEL);
        BigDecimal points = all.stream().map(LineScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean shared = printed && points.signum() > 0;
        List<DeclaredLine> facts = new ArrayList<>();
        for (LineScore line : all) {
            BigDecimal weight = shared ? line.weight() : BigDecimal.ZERO;
            BigDecimal whole = shared ? points : BigDecimal.ONE;
            facts.add(new DeclaredLine(
                    facts.size(),
                    line,
                    dimension(line.indicator()),
                    marks(line.indicator()),
                    matters(line.indicator()),
                    weight.divide(whole, DECIMALS, RoundingMode.HALF_UP),
                    weight.multiply(BigDecimal.valueOf(all.size())).divide(whole, DECIMALS, RoundingMode.HALF_UP),
                    days.of(line.indicator()),
                    isFalling(line.indicator())));
        }
        return facts;
    }

    /** Whether the line that is the execution measures a dimension; there may be none. */
    boolean isOfExecution(BudgetExecution execution, Dimension dimension) {
        return execution
                .line()
                .filter(line -> dimension(line.indicator()) == dimension)
                .isPresent();
    }

    /** By level 2, else by level 1. */
    private Dimension dimension(Indicator line) {
        Dimension second = Dimension.of(Dictionary.marks(levels, line.level2().name()));
        return second == Dimension.UNKNOWN
                ? Dimension.of(Dictionary.marks(levels, line.level1().name()))
                : second;
    }

    private Set<Mark> marks(Indicator line) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(Dictionary.marks(names, line.name()));
        marks.addAll(Dictionary.marks(targets, line.targetEntry().text()));
        Stream.of(
                        line.name(),
                        line.targetEntry().typed(),
                        line.actual().entry().typed(),
                        line.reason().text())
                .forEach(text -> marks.addAll(Dictionary.marks(anywhere, text)));
        return marks;
    }

    private Set<String> matters(Indicator line) {
        String text = Normal.text(line.name() + "|" + line.targetEntry().text());
        return matters.stream()
                .filter(entry -> !entry.excuses(text))
                .flatMap(entry -> entry.words().stream())
                .filter(text::contains)
                .collect(Collectors.toSet());
    }

    private boolean isFalling(Indicator line) {
        String target = Normal.text(line.targetEntry().text());
        return line.target()
                        .filter(aim -> aim instanceof jixiao.model.Target.Qualitative)
                        .isPresent()
                && falls.stream().anyMatch(word -> word.length() > 1 && target.contains(word));
    }
}

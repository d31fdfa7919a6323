package jixiao.checking.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.convention.Convention;
import jixiao.convention.WordIndex;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Target;
import jixiao.model.WeightSource;
import jixiao.model.fact.quality.DeclaredLine;
import jixiao.model.fact.quality.Dimension;
import jixiao.model.fact.quality.Mark;

/** 申报指标: facts about every line, with what 《指标字典》 says of its words. */
final class DeclaredLines {
    private static final int DECIMALS = 4;

    private static final Set<Mark.Part> LEVEL = EnumSet.of(Mark.Part.LEVEL);
    private static final Set<Mark.Part> NAME = EnumSet.of(Mark.Part.NAME, Mark.Part.ANY);
    private static final Set<Mark.Part> TARGET = EnumSet.of(Mark.Part.TARGET, Mark.Part.ANY);
    private static final Set<Mark.Part> ANY = EnumSet.of(Mark.Part.ANY);

    private final WordIndex words;
    private final List<String> falls;
    private final DaysDone days;

    DeclaredLines(Convention convention, WordIndex words) {
        this.words = words;
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
        Map<String, Dimension> levels = new HashMap<>();
        List<DeclaredLine> facts = new ArrayList<>();
        for (LineScore line : all) {
            String name = WordIndex.ready(line.indicator().name());
            String target = WordIndex.ready(line.indicator().targetEntry().text());
            BigDecimal weight = shared ? line.weight() : BigDecimal.ZERO;
            BigDecimal whole = shared ? points : BigDecimal.ONE;
            facts.add(new DeclaredLine(
                    facts.size(),
                    line,
                    dimension(line.indicator(), levels),
                    marks(line.indicator(), name, target),
                    words.words(name + "|" + target, Mark.MATTER),
                    weight.divide(whole, DECIMALS, RoundingMode.HALF_UP),
                    weight.multiply(BigDecimal.valueOf(all.size())).divide(whole, DECIMALS, RoundingMode.HALF_UP),
                    days.of(line.indicator()),
                    isFalling(line.indicator(), target)));
        }
        return facts;
    }

    /** Whether the line that is the execution measures a dimension; there may be none. */
    boolean isOfExecution(BudgetExecution execution, Dimension dimension) {
        return execution
                .line()
                .filter(line -> dimension(line.indicator(), new HashMap<>()) == dimension)
                .isPresent();
    }

    /** By level 2, else by level 1; each label is looked at once a table. */
    private Dimension dimension(Indicator line, Map<String, Dimension> levels) {
        Dimension second = dimension(line.level2().name(), levels);
        return second == Dimension.UNKNOWN ? dimension(line.level1().name(), levels) : second;
    }

    private Dimension dimension(String label, Map<String, Dimension> levels) {
        return levels.computeIfAbsent(label, name -> Dimension.of(words.marks(WordIndex.ready(name), LEVEL)));
    }

    private Set<Mark> marks(Indicator line, String name, String target) {
        Set<Mark> marks = words.marks(name, NAME);
        marks.addAll(words.marks(target, TARGET));
        Entry aim = line.targetEntry();
        if (!aim.typed().equals(aim.text())) {
            marks.addAll(words.marks(WordIndex.ready(aim.typed()), ANY));
        }
        marks.addAll(words.marks(WordIndex.ready(line.actual().entry().typed()), ANY));
        marks.addAll(words.marks(WordIndex.ready(line.reason().text()), ANY));
        return marks;
    }

    private boolean isFalling(Indicator line, String target) {
        return line.target().filter(aim -> aim instanceof Target.Qualitative).isPresent()
                && falls.stream().anyMatch(word -> word.length() > 1 && target.contains(word));
    }
}

package jixiao.scoring.weight;

import java.util.List;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.text.Normal;

/** 加分项: lines under 加分, 附加 or 奖励, which stand apart from the 100 points and are added as printed. */
public final class BonusLines {
    private final List<String> words;
    private final String first;

    /** By the words of a convention. */
    public BonusLines(Convention convention) {
        this.words = convention.words("加分项");
        this.first = words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Whether a line stands under such a level 1 or 2, or is called so in a table without them. */
    public boolean is(Indicator line) {
        boolean alone = line.level1().name().isEmpty() && line.level2().name().isEmpty();
        return named(line.level1().name()) || named(line.level2().name()) || alone && named(line.name());
    }

    /** 加分, 加分项, 附加指标; 奖励资金发放 is a matter of its own. */
    private boolean named(String level) {
        // Most levels hold no sign that one of the words begins with, which is quick to see.
        boolean may = false;
        for (int at = 0; at < level.length() && !may; at++) {
            may = first.indexOf(level.charAt(at)) >= 0;
        }
        return may && words.contains(Normal.words(level));
    }
}

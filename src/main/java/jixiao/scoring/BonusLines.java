package jixiao.scoring;

import java.util.List;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.text.Normal;

/** 加分项: lines under 加分, 附加 or 奖励, which stand apart from the 100 points and are added as printed. */
public final class BonusLines {
    private final List<String> words;

    /** By the words of a convention. */
    public BonusLines(Convention convention) {
        this.words = convention.words("加分项");
    }

    /** Whether a line stands under such a level 1 or 2, or is called so in a table without them. */
    public boolean is(Indicator line) {
        boolean alone = line.level1().name().isEmpty() && line.level2().name().isEmpty();
        return named(line.level1().name()) || named(line.level2().name()) || alone && named(line.name());
    }

    /** 加分, 加分项, 附加指标; 奖励资金发放 is a matter of its own. */
    private boolean named(String level) {
        String name = Normal.words(level);
        return words.contains(name);
    }
}

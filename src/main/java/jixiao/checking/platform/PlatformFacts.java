package jixiao.checking.platform;

import java.util.List;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.fact.platform.HighAchievement;

/** 平台口径事实: what the rules of 平台口径 compare with. Safe for several threads. */
public final class PlatformFacts {
    private final HighAchievement high;

    /** By a convention's parameters. */
    public PlatformFacts(Convention convention) {
        Parameters parameters = convention.parameters();
        this.high = new HighAchievement(
                parameters.optional(Parameter.FLAGGED_FROM),
                parameters.word(Parameter.FLAGGED_LINES).equals("全部"),
                parameters.optional(Parameter.OVER_ACHIEVEMENT),
                parameters.yes(Parameter.REASON_AT_LIMIT));
    }

    /** What the rules compare with. */
    public List<Object> facts() {
        return List.of(high);
    }
}

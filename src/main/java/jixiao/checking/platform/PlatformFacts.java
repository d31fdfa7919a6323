package jixiao.checking.platform;

import java.util.List;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.ScoredEvaluation;
import jixiao.model.WeightSource;
import jixiao.model.fact.platform.HighAchievement;
import jixiao.model.fact.platform.UnscoredForm;
import jixiao.text.Normal;

/** 平台口径事实: what the rules of 平台口径 compare with. Safe for several threads. */
public final class PlatformFacts {
    private final HighAchievement high;
    private final List<String> forms;

    /** By a convention's parameters. */
    public PlatformFacts(Convention convention) {
        Parameters parameters = convention.parameters();
        this.forms = convention.words("无分值表式");
        this.high = new HighAchievement(
                parameters.optional(Parameter.FLAGGED_FROM),
                parameters.word(Parameter.FLAGGED_LINES).equals("全部"),
                parameters.optional(Parameter.OVER_ACHIEVEMENT),
                parameters.yes(Parameter.REASON_AT_LIMIT));
    }

    /** What the rules compare with for a table. */
    public List<Object> of(ScoredEvaluation scored) {
        return isUnscored(scored) ? List.of(high, new UnscoredForm()) : List.of(high);
    }

    /** Whether a table is of a form that prints no points (《词表》 无分值表式), and none are printed or claimed: no total is made up. */
    public boolean isUnscored(ScoredEvaluation scored) {
        String title = Normal.text(scored.table().title().text());
        return forms.stream().anyMatch(title::contains)
                && !scored.lines().isEmpty()
                && scored.lines().stream().allMatch(line -> line.weightSource() == WeightSource.DEFAULT);
    }
}

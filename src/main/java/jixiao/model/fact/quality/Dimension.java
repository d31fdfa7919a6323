package jixiao.model.fact.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 指标维度: what an indicator measures by the level that it stands under. */
public enum Dimension {
    /** 满意度. */
    SATISFACTION("满意度", Mark.OF_SATISFACTION, Mark.SATISFACTION_MATTER),
    /** 成本. */
    COST("成本", Mark.OF_COST, Mark.COST_MATTER),
    /** 时效. */
    TIMELINESS("时效", Mark.OF_TIMELINESS, Mark.TIMELINESS_MATTER),
    /** 质量. */
    QUALITY("质量", Mark.OF_QUALITY, Mark.QUALITY_MATTER),
    /** 数量. */
    QUANTITY("数量", Mark.OF_QUANTITY),
    /** 效益, of whatever kind. */
    BENEFIT("效益", Mark.OF_BENEFIT),
    /** Its levels say nothing, or are not there. */
    UNKNOWN("");

    private final String chinese;
    private final List<Mark> marks;

    Dimension(String chinese, Mark... marks) {
        this.chinese = chinese;
        this.marks = List.of(marks);
    }

    /** As people say; empty for the unknown one. */
    public String chinese() {
        return chinese;
    }

    /** The dimension of a word; empty when there is none. */
    public static Optional<Dimension> named(String word) {
        return Arrays.stream(values())
                .filter(each -> each != UNKNOWN && each.chinese.equals(word))
                .findFirst();
    }

    /** The first whose level the marks tell. */
    public static Dimension of(Set<Mark> level) {
        return Arrays.stream(values())
                .filter(each -> each != UNKNOWN && level.contains(each.marks.get(0)))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Whether an indicator of these marks measures it, by its level or by its name. */
    boolean isOf(Set<Mark> all) {
        return marks.stream().anyMatch(all::contains);
    }
}

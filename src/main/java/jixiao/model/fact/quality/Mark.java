package jixiao.model.fact.quality;

/** 指标特征: what 《指标字典》 says of a text; each 用途 of its rows is one. */
public enum Mark {
    /** 数量指标 by its level. */
    OF_QUANTITY("数量维度", Part.LEVEL),
    /** 质量指标 by its level. */
    OF_QUALITY("质量维度", Part.LEVEL),
    /** 时效指标 by its level. */
    OF_TIMELINESS("时效维度", Part.LEVEL),
    /** 成本指标 by its level. */
    OF_COST("成本维度", Part.LEVEL),
    /** 效益指标 by its level. */
    OF_BENEFIT("效益维度", Part.LEVEL),
    /** 满意度指标 by its level. */
    OF_SATISFACTION("满意度维度", Part.LEVEL),
    /** Dimensions that a table has to have; the exceptions are words of its title and project. */
    REQUIRED("应设维度", Part.TABLE),
    /** A target that is no target: an outcome, a forecast. */
    EMPTY_TARGET("空目标", Part.TARGET),
    /** What cannot be measured by a share. */
    UNMEASURABLE("不可量化", Part.NAME),
    /** Paying money. */
    PAYMENT("付款", Part.NAME),
    /** What is a matter of quality, whatever level it stands under. */
    QUALITY_MATTER("质量事项", Part.NAME),
    /** What is a matter of time. */
    TIMELINESS_MATTER("时效事项", Part.NAME),
    /** What is a matter of satisfaction. */
    SATISFACTION_MATTER("满意度事项", Part.NAME),
    /** What is a matter of cost. */
    COST_MATTER("成本事项", Part.NAME),
    /** Pieces that are no measure of quality where they stand as such. */
    PIECES("质量下个数", Part.NAME),
    /** Costs that are not to be at least something. */
    COST_FLOOR("成本下限", Part.NAME),
    /** A share, which cannot be more than the whole. */
    SHARE("份额", Part.NAME),
    /** A rate or ratio. */
    RATE("比率", Part.NAME),
    /** What stands in a form until somebody writes something. */
    PLACEHOLDER("占位", Part.ANY),
    /** A reason that says nothing. */
    STOCK_REASON("套话原因", Part.REASON),
    /** A reason that says all was done. */
    SAYS_DONE("说已完成", Part.REASON),
    /** A reason that says something was not done. */
    SAYS_UNDONE("说未完成", Part.REASON),
    /** A matter of which less is wanted, and of which the handled are counted. */
    MATTER("矛盾事项", Part.NAME),
    /** Text that many tables have lawfully alike. */
    STOCK_TEXT("通用文字", Part.TEXT),
    /** What follows a unit's name where the text speaks of the unit itself. */
    SELF("自称后词", Part.TEXT),
    /** Names of units that stand at the head of others. */
    HEAD_UNIT("主管部门名称", Part.TEXT);

    private final String chinese;
    private final Part part;

    Mark(String chinese, Part part) {
        this.chinese = chinese;
        this.part = part;
    }

    /** The word under 用途. */
    public String chinese() {
        return chinese;
    }

    /** What it is looked for in. */
    public Part part() {
        return part;
    }

    /** 文字所在. */
    public enum Part {
        /** 一级、二级指标. */
        LEVEL,
        /** 三级指标. */
        NAME,
        /** 年初目标值. */
        TARGET,
        /** 偏差原因, of a line or of the table. */
        REASON,
        /** 三级指标, 目标值, 完成值 or 原因. */
        ANY,
        /** 标题、项目名称. */
        TABLE,
        /** Sentences of a folder's tables. */
        TEXT
    }
}

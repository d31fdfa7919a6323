package jixiao.writing.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jixiao.text.Normal;

/** 导入栏: the columns of an import file in the order in which they are written; when checking, each is known by its header. */
enum ImportColumn {
    /** 一级指标. */
    LEVEL1("一级指标", true, false, "一级指标名称"),
    /** 二级指标. */
    LEVEL2("二级指标", true, false, "二级指标名称"),
    /** 三级指标: the name. */
    LEVEL3("三级指标", true, false, "三级指标名称", "指标名称", "绩效指标"),
    /** 指标性质: 定量 or 定性. */
    NATURE("指标性质", false, false, "指标类型", "性质"),
    /** 运算符: ≥ ≤ =; empty for words. */
    OPERATOR("运算符", false, false, "运算符号", "计算符号", "符号", "指标方向"),
    /** 指标值: a bare number for 定量, words for 定性. */
    TARGET("指标值", true, true, "目标值", "年初目标值", "年度指标值", "年初指标值", "年度目标值"),
    /** 计量单位. */
    UNIT("计量单位", false, false, "度量单位", "单位"),
    /** 分值 in points. */
    WEIGHT("分值", false, true, "权重", "指标权重", "指标分值"),
    /** 实际完成值: a bare number for 定量, 达成, 部分达成 or 未达成 for 定性. */
    ACTUAL("实际完成值", true, true, "完成值", "全年实际完成值", "全年实际值", "全年完成值", "实际完成情况"),
    /** 得分 in points. */
    SCORE("得分", false, true, "自评得分", "自评分", "指标得分"),
    /** 偏差原因. */
    REASON("偏差原因", false, false, "偏差原因分析及改进措施", "偏差原因分析", "未完成原因分析", "原因", "说明");

    private final String header;
    private final boolean plain;
    private final boolean number;
    private final List<String> synonyms;

    ImportColumn(String header, boolean plain, boolean number, String... synonyms) {
        this.header = header;
        this.plain = plain;
        this.number = number;
        this.synonyms = List.of(synonyms);
    }

    /** The header as it is written. */
    String header() {
        return header;
    }

    /** Whether it is a name or value, in which the platform takes no {@code * _ -} and no blank. */
    boolean isPlain() {
        return plain;
    }

    /** Whether a number of a 定量 line stands in it. */
    boolean isNumber() {
        return number;
    }

    /** The column of a header's text, whatever blanks, brackets and signs of A or B it has; empty for another. */
    static Optional<ImportColumn> named(String text) {
        String words = Normal.words(text.replaceAll("[(\\uFF08][^)\\uFF09]*[)\\uFF09]", ""));
        return Arrays.stream(values())
                .filter(column -> column.header.equals(words) || column.synonyms.contains(words))
                .findFirst();
    }
}

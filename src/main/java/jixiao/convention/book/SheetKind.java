package jixiao.convention.book;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.ConventionProblem;

/** 口径工作表: which sheets a convention may have, with their headings; no other sheet, no other heading. */
public enum SheetKind {
    /** 《说明》. */
    ABOUT("说明", List.of("项目", "内容"), List.of("解释")),
    /** 《使用说明》: free text, not read. */
    GUIDE("使用说明", List.of(), List.of()),
    /** 《识别》. */
    RECOGNITION("识别", List.of("依据", "内容"), List.of("条款", "说明")),
    /** 《参数》. */
    PARAMETERS("参数", List.of("参数", "值"), List.of("条款", "自年度", "说明")),
    /** 《定性分档》. */
    BANDS("定性分档", List.of("档次", "下限", "上限"), List.of("条款", "自年度", "说明")),
    /** 《等级》. */
    GRADES("等级", List.of("等级", "下限", "上限"), List.of("条款", "自年度", "说明")),
    /** 《分档表》. */
    TIERS("分档表", List.of("表名", "下限", "上限", "含", "取值"), List.of("条款", "自年度", "说明")),
    /** 《计分方法》. */
    METHODS(
            "计分方法",
            List.of("规则", "方法"),
            List.of(
                    "编号", "启用", "优先级", "一级指标", "二级指标", "名称含", "指标性质", "目标类型", "目标为零", "单位类", "实际类型", "表式", "自年度", "至年度",
                    "方法参数", "计算方式", "条款", "说明")),
    /** 《汇总方式》. */
    AGGREGATION(
            "汇总方式",
            List.of("规则", "汇总方式"),
            List.of("启用", "优先级", "一级指标", "二级指标", "名称含", "目标类型", "单位类", "自年度", "至年度", "条款", "说明")),
    /** 《审核规则》. */
    CHECKS("审核规则", List.of("代码"), List.of("名称", "启用", "严重程度", "栏目", "比较", "限值", "发现", "处理建议", "条款", "说明")),
    /** 《词表》. */
    WORDS("词表", List.of("词表", "词"), List.of("方式", "说明")),
    /** 《同义词》. */
    SYNONYMS("同义词", List.of("标准名", "写法"), List.of("方式", "说明")),
    /** 《报告用语》: how reports say what they say. */
    PHRASES("报告用语", List.of("用语", "写法"), List.of("方式", "说明")),
    /** 《指标字典》: what words say of indicators, with exceptions beside each entry. */
    DICTIONARY("指标字典", List.of("条目", "用途", "词"), List.of("启用", "方式", "认法", "例外", "条款", "说明")),
    /** 《度量单位》. */
    UNITS("度量单位", List.of("单位", "类别"), List.of("记作", "折算", "族", "换算", "其他写法", "说明")),
    /** 《依据文件》: what clauses refer to; not read when scoring. */
    SOURCES("依据文件", List.of("文件"), List.of("文号", "链接", "核对于", "说明")),
    /** 《用例》: what is given, then what is expected; not read when scoring. */
    CASES(
            "用例",
            List.of("用例"),
            List.of(
                    "改用参数", "表式", "年度", "一级指标", "二级指标", "三级指标", "指标性质", "年初目标值", "实际完成值", "分值", "填报得分", "完成等级", "原因",
                    "预算数", "执行数", "应得分", "应用规则", "应待复核", "应得执行分", "应得总分", "应得等级", "应有发现", "说明"));

    private final String chinese;
    private final List<String> required;
    private final List<String> headings;

    SheetKind(String chinese, List<String> required, List<String> optional) {
        this.chinese = chinese;
        this.required = required;
        this.headings = Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** The sheet's name. */
    public String chinese() {
        return chinese;
    }

    /** Headings that must be there. */
    public List<String> required() {
        return required;
    }

    /** Every heading that may be there. */
    public List<String> headings() {
        return headings;
    }

    /** Whether a sheet of that name decides anything, and is not there for people or tests only. */
    public static boolean decides(String name) {
        return !name.equals(GUIDE.chinese) && !name.equals(CASES.chinese) && !name.equals(SOURCES.chinese);
    }

    /** Refuses a workbook with a sheet that no convention has; an empty sheet does not matter. */
    public static void refuseUnknown(TextBook book) {
        for (TextSheet sheet : book.sheets()) {
            if (!sheet.isBlank() && Arrays.stream(values()).noneMatch(kind -> kind.chinese.equals(sheet.name()))) {
                throw new ConventionProblem(
                        book.file() + ":不认识的工作表《" + sheet.name() + "》,应为"
                                + Arrays.stream(values())
                                        .map(kind -> "《" + kind.chinese + "》")
                                        .collect(Collectors.joining())
                                + "之一。",
                        new ConventionProblem.Spot(book.file(), sheet.name(), 0));
            }
        }
    }
}

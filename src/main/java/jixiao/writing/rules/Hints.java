package jixiao.writing.rules;

import jixiao.convention.book.SheetKind;

/** 填写提示: what to write on a sheet of a new convention. */
final class Hints {
    private Hints() {}

    /** One sentence to stand above the headings. */
    static String of(SheetKind kind) {
        return switch (kind) {
            case PARAMETERS -> "例:参数“预算执行分值”,值 10。现行的值用 jixiao rules show 查看;“自年度”空着就是一直有效。";
            case RECOGNITION -> "例:依据“标志”,内容写表上印着的字,如报表编号;依据“分值”,内容“10+90”。附带的口径凭这些认表,自备口径的写给人看。";
            case METHODS ->
                "例:规则“满意度_分步”,启用“是”(满意度90%以上满分,每低5个百分点扣1分);规则“成本偏差_一级”“成本偏差_二级”,启用“是”;规则“等值指标”,方法“等值”;规则“定性指标”,计算方式“不计算”(取填报得分)。";
            case AGGREGATION -> "例:规则“户均”,优先级 30,名称含“户均”,目标类型“非定性、非时限”,汇总方式“加权平均”。优先级高的先用。";
            case CHECKS ->
                "改现有的规则:写代码和要改的格,如 OVERACHIEVED,启用“否”。自定审核:代码和名称“分值过高”,严重程度“警告”,栏目“分值”,比较“大于”,限值"
                        + " 30,发现“{指标}分值{分值}分,超过{应为}分。”";
            case WORDS -> "例:词表“越少越好”,方式“增加”,词“退单率、空跑率”。";
            case SYNONYMS -> "例:标准名“实际完成值”,方式“增加”,写法“年末完成值”。";
            case PHRASES -> "例:用语“自评得分”,方式“增加”,写法“自评总成绩<分>”。<分><万元><%><个>处是数,<名>处是名称,<略>处可以有别的字。";
            case DICTIONARY -> "例:条目“付款”,例外“生态补偿金”:在原有的例外之外再加一个;不要某一条的,条目写它的名字,启用“否”。自己加的,另起条目名,用途从下拉里选。";
            case SOURCES -> "例:文件“某市绩效自评办法”,文号、链接,核对于“2026-03-20”;条款里写着文件名的就查得到。不知道的空着。";
            case CASES -> "一行一个指标,“用例”空着就是上一行同一张表的又一个指标;左边填报,右边“应……”写手工算出的结果,空着就不核对。";
            default -> "";
        };
    }
}

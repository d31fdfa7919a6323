package jixiao.review;

import java.util.ArrayList;
import java.util.List;

/** 底稿的栏: the columns of a sheet of the working paper, in order. */
final class PaperColumns {
    /** What proves a result. */
    static final List<String> EVIDENCE = List.of("合同", "验收", "问卷", "支付凭证");

    /** What may be chosen there. */
    static final List<String> PROVEN = List.of("有", "无", "不适用");

    static final String CHECKED = "复核完成值";
    static final String POINTS = "复核得分";
    static final String NOTE = "备注";
    static final String OFFICER = "审核人";

    /** Labels above the columns. */
    static final List<String> LABELS = List.of("单位", "项目", "年度", "文件", "工作表", OFFICER);

    static final List<Heading> ALL = all();

    private PaperColumns() {}

    private static List<Heading> all() {
        List<Heading> all = new ArrayList<>(List.of(
                Heading.center("序号", 5),
                Heading.center("年度目标", 5),
                Heading.text("一级指标", 8),
                Heading.text("二级指标", 8),
                Heading.text("三级指标", 16),
                Heading.center("指标性质", 5),
                Heading.text("指标值", 11),
                Heading.center("度量单位", 5),
                new Heading("权重", 7, Heading.Kind.POINTS),
                Heading.text("自评完成值", 11),
                new Heading("自评得分", 7, Heading.Kind.POINTS),
                new Heading("规则得分", 7, Heading.Kind.POINTS),
                new Heading(CHECKED, 11, Heading.Kind.WHITE),
                new Heading(POINTS, 7, Heading.Kind.WHITE),
                new Heading("采用得分", 7, Heading.Kind.POINTS),
                new Heading("差值", 7, Heading.Kind.POINTS),
                new Heading("偏离度", 8, Heading.Kind.RATE)));
        EVIDENCE.forEach(each -> all.add(new Heading(each, 5, Heading.Kind.WHITE)));
        all.add(new Heading(NOTE, 16, Heading.Kind.WHITE));
        all.add(Heading.center("单元格", 8));
        all.add(Heading.center("状态", 8));
        all.add(Heading.text("状态说明", 18));
        return List.copyOf(all);
    }

    /** Which column has a heading, from 0. */
    static int of(String heading) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).name().equals(heading)) {
                return i;
            }
        }
        throw new IllegalArgumentException(heading);
    }
}

package jixiao.review.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jixiao.writing.list.Column;
import jixiao.writing.list.Look;

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

    static final List<Column<Map<String, Object>>> ALL = all();

    private PaperColumns() {}

    private static List<Column<Map<String, Object>>> all() {
        List<Column<Map<String, Object>>> all = new ArrayList<>(List.of(
                cell("序号", 5, Look.CENTER),
                cell("年度目标", 5, Look.CENTER),
                cell("一级指标", 8, Look.TEXT),
                cell("二级指标", 8, Look.TEXT),
                cell("三级指标", 16, Look.TEXT),
                cell("指标性质", 5, Look.CENTER),
                cell("指标值", 11, Look.TEXT),
                cell("度量单位", 5, Look.CENTER),
                cell("权重", 7, Look.POINTS),
                cell("自评完成值", 11, Look.TEXT),
                cell("自评得分", 7, Look.POINTS),
                cell("规则得分", 7, Look.POINTS),
                cell(CHECKED, 11, Look.WHITE),
                cell(POINTS, 7, Look.WHITE),
                cell("采用得分", 7, Look.POINTS),
                cell("差值", 7, Look.POINTS),
                cell("偏离度", 8, Look.RATE)));
        EVIDENCE.forEach(each -> all.add(cell(each, 5, Look.WHITE)));
        all.add(cell(NOTE, 16, Look.WHITE));
        all.add(cell("单元格", 8, Look.CENTER));
        all.add(cell("状态", 8, Look.CENTER));
        all.add(cell("状态说明", 18, Look.TEXT));
        return List.copyOf(all);
    }

    private static Column<Map<String, Object>> cell(String name, int width, Look look) {
        return Column.of(name, width, look, cells -> cells.getOrDefault(name, ""));
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

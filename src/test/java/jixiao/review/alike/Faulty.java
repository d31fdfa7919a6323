package jixiao.review.alike;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jixiao.checking.quality.FormedTable;

/** 注入的问题: one of every kind that a single table can have, with the code that it has to be found by. */
final class Faulty {
    private static final int LEVEL2 = 1;
    private static final int NAME = 2;
    private static final int TARGET = 3;
    private static final int ACTUAL = 4;
    private static final int WEIGHT = 5;
    private static final int CLAIM = 6;
    private static final int REASON = 7;

    /** Spoils a honest table. */
    interface Fault {
        void spoil(FormedTable table, Random random);
    }

    private Faulty() {}

    private static Fault line(int line, String... nameTargetActual) {
        return (table, random) -> {
            String[] cells = nameTargetActual[random.nextInt(nameTargetActual.length)].split("\\|");
            for (int i = 0; i < cells.length; i++) {
                table.lines.get(line).set(NAME + i, cells[i]);
            }
        };
    }

    private static Fault label(int line, String level2) {
        return (table, random) -> {
            HonestTable.points(table);
            set(table, line, LEVEL2, level2);
        };
    }

    private static void set(FormedTable table, int line, int column, String text) {
        table.lines.get(line).set(column, text);
    }

    /** By code; what the words say is written from section G, not from the dictionary. */
    static Map<String, List<Fault>> all() {
        Map<String, List<Fault>> faults = new TreeMap<>();
        faults.put(
                "TARGET_EMPTY",
                List.of(line(5, "服务群众|达到预期目标|已完成", "改善环境|有望进入全市前列|完成", "工作推进|力争完成|完成", "任务落实|完成目标任务|完成")));
        faults.put(
                "TARGET_FALSELY_QUANTIFIED",
                List.of(line(5, "社会效益|≥95%|95%", "提升城市形象|≥90%|92%", "促进社会和谐稳定|≥95%|96%", "信息服务水平提升度|100%|100%")));
        faults.put(
                "PAYMENT_AS_OUTPUT",
                List.of(line(0, "支付物业管理费|12月|12月", "缴纳水电费|30万元|30万元", "办公经费支出金额|20万元|20万元", "支付劳务费|4次|4次")));
        faults.put(
                "LEVEL2_UNFIT",
                List.of(
                        line(2, "培训人数|≥50人|52人", "新建点位|≥6个|6个", "宣传活动场次|≥4场次|4场次"),
                        line(0, "验收合格率|≥95%|96%", "资金拨付及时率|≥95%|97%"),
                        line(5, "群众满意度|≥90%|93%")));
        faults.put("COST_AT_LEAST", List.of(line(4, "购置成本|≥20万元|20万元", "工程造价|≥55万元|56万元", "单位造价|≥300元/米|310元/米")));
        faults.put("RATE_IN_WORDS", List.of(line(2, "资料归档率|全部归档|全部归档", "设备在线率|保持稳定|保持稳定", "任务完成率|按计划|按计划")));
        faults.put("SHARE_OVER_WHOLE", List.of(line(2, "验收合格率|≥95%|102%", "宣传覆盖率|≥120%|120%", "抽查合格率|≥110%|110%")));
        faults.put(
                "PLACEHOLDER_IN_TABLE",
                List.of(
                        line(0, "指标1|≥3次|3次", "XX工程数量|≥3处|3处", "请填写指标名称|≥1次|1次"),
                        (t, r) -> set(t, 1, REASON, "请简要说明未完成原因")));
        faults.put("WEIGHT_ZERO", List.of((table, random) -> {
            set(table, 6, WEIGHT, "0");
            set(table, 6, CLAIM, "0");
            set(table, 5, WEIGHT, "20");
            set(table, 5, CLAIM, "20");
        }));
        // 20+10+9 and 20+10+11 of 40, 10.5+10 and 10+5 of 20, 18+10+10 of 40
        faults.put(
                "LEVEL2_POINTS_MISMATCH",
                List.of(
                        label(3, "时效指标(9分)"),
                        label(3, "时效指标(11分)"),
                        label(5, "社会效益指标(10.5分)"),
                        label(6, "可持续影响指标(5分)"),
                        label(0, "数量指标(18分)")));
        faults.put("POINTS_CROWDED", List.of((table, random) -> {
            for (int i = 0; i < table.lines.size(); i++) {
                set(table, i, WEIGHT, i == 0 ? "45" : "5");
                set(table, i, CLAIM, i == 0 ? "45" : i == 1 ? "4.5" : "5");
            }
        }));
        faults.put("SPENT_LITTLE_ALL_DONE", List.of((table, random) -> {
            meet(table);
            table.box = "无";
            table.budget = "200.00";
            table.spending = random.nextInt(9) + ".50";
        }));
        faults.put("SCORE_AHEAD_OF_MONEY", List.of((table, random) -> {
            table.budget = "200.00";
            table.spending = 60 + random.nextInt(90) + ".50";
        }));
        faults.put("FUNDS_TOTAL_ZERO", List.of((table, random) -> {
            table.budget = "100";
            table.spending = "0";
            table.parts.add(List.of("其中:财政拨款", "60", "58"));
            table.parts.add(List.of("其他资金", "40", "36.5"));
        }));
        faults.put("CEILING_EXCEEDED_FULL", List.of(line(4, "购置成本|≤20万元|22.5万元", "工程总造价|≤310万元|331万元")));
        faults.put("DONE_AFTER_YEAR", List.of(line(3, "竣工时间|2024年12月底前|2025年2月20日", "系统验收时间|2024年11月底前|2025年1月15日")));
        faults.put(
                "DEADLINE_AFTER_YEAR", List.of(line(3, "竣工时间|2025年6月底前|2024年12月20日", "验收时间|2025年3月31日前|2024年11月8日")));
        faults.put("LINES_CONTRADICT", List.of((table, random) -> {
            line(5, "做好群众工作|投诉下降|投诉下降", "治安防控|警情下降|警情下降").spoil(table, random);
            boolean complaints = table.lines.get(5).get(TARGET).startsWith("投诉");
            line(
                            0,
                            complaints
                                    ? "处理投诉件数|≥100件|" + (260 + random.nextInt(90)) + "件"
                                    : "处置警情起数|≥300起|" + (900 + random.nextInt(99)) + "起")
                    .spoil(table, random);
        }));
        faults.put(
                "REASON_STOCK",
                List.of(
                        (t, r) -> set(t, 1, REASON, "受客观条件影响,下年改进"),
                        (t, r) -> set(t, 1, REASON, "进一步加强管理"),
                        (t, r) -> set(t, 1, REASON, "工作安排原因")));
        faults.put("REASON_CONTRADICTS", List.of((t, r) -> set(t, 1, REASON, "已全部完成"), (table, random) -> {
            meet(table);
            table.box = "部分指标未完成," + HonestTable.reason(random);
        }));
        faults.put("DIMENSION_MISSING", List.of((table, random) -> {
            table.lines.remove(7);
            set(table, 0, WEIGHT, "20");
            set(table, 0, CLAIM, "20");
        }));
        return faults;
    }

    private static void meet(FormedTable table) {
        set(table, 1, ACTUAL, table.lines.get(1).get(TARGET).replace("≥", ""));
        set(table, 1, CLAIM, "10");
        set(table, 1, REASON, "");
    }
}

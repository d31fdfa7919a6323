package jixiao;

import static jixiao.generated.WrittenAccount.DREDGING;
import static jixiao.generated.WrittenAccount.TEXT;
import static jixiao.generated.WrittenAccount.WATER;
import static jixiao.generated.WrittenAccount.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 十二份决算: of twelve invented units, each clean and with every contradiction put in by itself. */
class TextCodesTest {
    private static final Engine ENGINE = Engine.choosing();

    private static final String BASE = TEXT.replace("全年预算数500.00万元", "年初预算数480.00万元，全年预算数500.00万元")
                    .replace("完成预算的80%。", "完成预算的80%。设置绩效指标3个，其中产出指标1个、效益指标1个、满意度指标1个。")
            + """
            2023年度云岭县水务局河道清淤项目绩效自评报告
            一、自评结论
            （一）自评得分
            2023年度河道清淤项目自评得分96分，其中预算执行率得分16分，绩效指标得分80分。
            （二）绩效目标完成情况
            1.执行率情况
            全年预算数100.00万元，执行数80.00万元，执行率80%。
            2.完成的绩效目标
            各项任务2023年全面完成，群众满意。
            3.未完成的绩效目标
            无
            （三）存在的问题和原因
            无
            二、佐证材料
            2.绩效目标完成情况分析（共80分）
            （1）产出指标完成情况分析（50分）
            1）数量指标完成情况（50分）
            ①清淤长度52公里，达到预期目标，得50分。
            （2）效益指标完成情况分析（20分）
            1）社会效益指标：受益村数6个，已完成，得20分。
            （3）满意度指标完成情况分析（10分）
            1）服务对象满意度指标：群众满意度95%，达到预期目标，得10分。
            """;

    private static final List<String> UNITS = List.of(
            "云岭县水务局", "青桥市农业局", "南屿区民政局", "白鹿县林业局", "松江市教育局", "海棠区财政局", "石门县档案局", "柳河市司法局", "雁塔县卫生局", "金沙市审计局",
            "龙泉区统计局", "梧桐县文旅局");

    private static final List<String> FIRST = List.of("河道清淤", "渠道整治", "湖面保洁", "堤防加固", "水库除险", "沟塘疏浚");

    /** 改法: of the text, or of a cell of the first sheet. */
    private record Fault(String code, String from, String to, int row, int column) {
        Fault(String code, String from, String to) {
            this(code, from, to, -1, -1);
        }

        Fault(String code, int row, int column, String to) {
            this(code, "", to, row, column);
        }
    }

    private static final List<Fault> FAULTS = List.of(
            new Fault("EXECUTION_RATE_MISMATCH", "完成预算的80%", "完成预算的85%"),
            new Fault("EXECUTION_SCORE_MISMATCH", "预算执行率得分16分", "预算执行率得分14分"),
            new Fault("REPORT_TOTAL_MISMATCH", "自评得分96分", "自评得分98分"),
            new Fault("GROUP_POINTS_MISMATCH", "绩效指标得分80分", "绩效指标得分70分"),
            new Fault("SCORE_ABOVE_WEIGHT", "已完成，得20分", "已完成，得25分"),
            new Fault("CONVENTION_MISMATCH", "分析（共80分）", "分析（共90分）"),
            new Fault("INDICATOR_COUNT", "绩效指标3个", "绩效指标6个"),
            new Fault("TEXT_TABLE_MISMATCH", "清淤长度52公里", "清淤长度25公里"),
            new Fault("ACTUAL_INEXACT", "清淤长度52公里", "清淤长度约52公里"),
            new Fault("EVIDENCE_CONTRADICTS", "52公里，达到预期目标", "52公里，未达到预期目标"),
            new Fault("PROJECT_AMOUNT_MISMATCH", "资金150.00万元", "资金162.35万元"),
            new Fault("PROJECT_COUNT_MISMATCH", "共涉及项目2个", "共涉及项目5个"),
            new Fault("TEXT_TEXT_MISMATCH", "年初预算数480.00", "年初预算数470.00"),
            new Fault("TAIL_DIFFERENCE", "年初预算数480.00", "年初预算数480.01"),
            new Fault("YEAR_MISMATCH", "2023年全面完成", "2022年全面完成"),
            new Fault("SECTION_EMPTY", "3.未完成的绩效目标\n无\n", "3.未完成的绩效目标\n"),
            new Fault("ANSWER_MISPLACED", "（三）存在的问题和原因\n无\n", "（三）存在的问题和原因\n基本完成\n"),
            new Fault("PLACEHOLDER_LEFT", "各项任务", "简要概述完成情况等相关内容。\n各项任务"),
            new Fault("REPORT_LIST_MISMATCH", "结果用于下年预算安排。", "形成南山绿化项目自评报告。"),
            new Fault("SCORE_NOT_DERIVABLE", "结果用于下年预算安排。", "南山绿化项目绩效自评得分为92分。"),
            new Fault("CLAIM_CONTRADICTED", 4, 4, "26公里"),
            new Fault("LEVEL2_IMPLAUSIBLE", 6, 1, "数量指标"),
            new Fault("PATTERN_INCOMPLETE", 4, 2, "清淤长度(≥**公里)"),
            new Fault("TARGET_NOT_A_TARGET", 4, 3, "有望达到50公里"));

    private static byte[] document(int unit, String text, List<List<String>> sheet) throws IOException {
        String name = UNITS.get(unit);
        String project = FIRST.get(unit % FIRST.size());
        String own = renamed(text, name, project);
        own = unit % 3 == 1 ? own.replace("（", "(").replace("）", ")").replace("，", ",") : own;
        own = unit % 3 == 2 ? own.replaceAll("(\\d)(分|万元)", "$1 $2") : own;
        List<List<String>> first = sheet.stream()
                .map(row ->
                        row.stream().map(cell -> renamed(cell, name, project)).toList())
                .toList();
        List<List<String>> second = WATER.stream()
                .map(row ->
                        row.stream().map(cell -> renamed(cell, name, project)).toList())
                .toList();
        return word(own, List.of(first, second));
    }

    private static String renamed(String text, String unit, String project) {
        return text.replace("云岭县水务局", unit).replace("河道清淤", project);
    }

    private static List<String> codes(byte[] document) {
        return ENGINE.open("决算.docx", document).orThrow().text().orElseThrow().findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    @DisplayName("清白的十二份没有一条发现;每一种矛盾放进每一份,都说出来")
    void every() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int unit = 0; unit < UNITS.size(); unit++) {
            List<String> clean = codes(document(unit, BASE, DREDGING));
            if (!clean.isEmpty()) {
                faults.add(UNITS.get(unit) + " 清白的:" + clean);
            }
            for (Fault fault : FAULTS) {
                List<String> found = codes(document(unit, text(fault), sheet(fault)));
                if (!found.contains(fault.code())) {
                    faults.add(UNITS.get(unit) + " " + fault.code() + ":" + found);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String text(Fault fault) {
        if (fault.from().isEmpty()) {
            return BASE;
        }
        assertThat(BASE).containsOnlyOnce(fault.from());
        return BASE.replace(fault.from(), fault.to());
    }

    private static List<List<String>> sheet(Fault fault) {
        if (fault.row() < 0) {
            return DREDGING;
        }
        List<List<String>> sheet = new ArrayList<>(DREDGING);
        List<String> row = new ArrayList<>(sheet.get(fault.row()));
        row.set(fault.column(), fault.to());
        sheet.set(fault.row(), row);
        return sheet;
    }
}

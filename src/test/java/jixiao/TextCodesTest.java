package jixiao;

import static jixiao.generated.WrittenAccount.DREDGING;
import static jixiao.generated.WrittenAccount.TEXT;
import static jixiao.generated.WrittenAccount.WATER;
import static jixiao.generated.WrittenAccount.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.OwnFolder;
import jixiao.model.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 十二份决算: of twelve invented units, each clean, with every contradiction put in by itself, and with what stands beside each
 * contradiction and is none. Each is put into three of them, one for each way of writing, in turns; into all twelve:
 * {@code -Dtext.units=12}.
 */
class TextCodesTest {
    private static final Engine ENGINE = Engine.choosing();
    private static final int TRIED = Integer.getInteger("text.units", 3);

    /** 20×450÷500=18,18+80=98;20×80÷100=16,16+80=96,50+20+10=80;30+50=80. */
    private static final String BASE = TEXT.replace("全年预算数500.00万元", "年初预算数480.00万元，全年预算数500.00万元")
                    .replace("完成预算的80%。", "完成预算的80%。设置绩效指标3个，其中产出指标1个、效益指标1个、满意度指标1个。")
            + """
            2023年度云岭县水务局部门整体绩效自评报告
            一、自评结论
            （一）自评得分
            2023年度部门整体绩效自评得分98分，其中预算执行率得分18分，绩效目标评价得分80分。
            年初预算数480.00万元，全年预算数500.00万元，执行数450.00万元，执行率90%。年中追加巡河经费20.00万元。
            （二）存在的问题和原因
            工期偏紧。
            2023年度云岭县水务局河道清淤项目绩效自评报告
            一、自评结论
            （一）自评得分
            2023年度河道清淤项目自评得分96分，其中预算执行率得分16分，绩效指标得分80分。
            （二）绩效目标完成情况
            1.执行率情况
            全年预算数100.00万元，执行数80.00万元，执行率80%。
            项目支出80.00万元，包括人工费30.00万元，机械费50.00万元。配备巡河快艇12艘。
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

    /** The unit's own sheet; its first line is that of 河道清淤, too. */
    private static final List<List<String>> WHOLE = List.of(
            List.of("单位名称", "云岭县水务局", "", "基本支出总额", "300.00", "项目支出总额", "150.00"),
            List.of("预算执行情况(万元)(20分)", "年初预算数", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"),
            List.of("部门整体支出总额", "480.00", "", "500.00", "450.00", "90%", "18"),
            List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
            List.of("产出指标", "数量指标", "清淤长度", "≥50公里", "52公里", "50", "50"),
            List.of("效益指标", "社会效益指标", "供水保障村数", "≥8个", "8个", "20", "20"),
            List.of("满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93%", "10", "10"),
            List.of("总分", "", "", "", "", "", "98"));

    private static final List<String> UNITS = List.of(
            "云岭县水务局", "青桥市农业局", "南屿区民政局", "白鹿县林业局", "松江市教育局", "海棠区财政局", "石门县档案局", "柳河市司法局", "雁塔县卫生局", "金沙市审计局",
            "龙泉区统计局", "梧桐县文旅局");

    private static final List<String> FIRST = List.of("河道清淤", "渠道整治", "湖面保洁", "堤防加固", "水库除险", "沟塘疏浚");

    /** 一份决算: its text, its sheets (of 河道清淤, of the unit), and what becomes of the sheets' titles. */
    private record Account(
            String text, List<List<String>> sheet, List<List<String>> whole, boolean sheets, String from, String to) {
        /** With other words for some that stand there, each time. */
        Account said(String... pairs) {
            String changed = text;
            for (int at = 0; at < pairs.length; at += 2) {
                assertThat(changed).contains(pairs[at]);
                changed = changed.replace(pairs[at], pairs[at + 1]);
            }
            return new Account(changed, sheet, whole, sheets, from, to);
        }

        Account cell(int row, int column, String written) {
            return new Account(text, with(sheet, row, column, written), whole, sheets, from, to);
        }

        Account wholeCell(int row, int column, String written) {
            return new Account(text, sheet, with(whole, row, column, written), sheets, from, to);
        }

        Account titled(String title) {
            return new Account(text, sheet, whole, sheets, "河道清淤项目自评表", title);
        }

        Account bare() {
            return new Account(text, sheet, whole, false, from, to);
        }

        private static List<List<String>> with(List<List<String>> rows, int row, int column, String written) {
            List<List<String>> changed = new ArrayList<>(rows);
            List<String> cells = new ArrayList<>(rows.get(row));
            cells.set(column, written);
            changed.set(row, cells);
            return changed;
        }

        byte[] of(int unit) throws IOException {
            String name = UNITS.get(unit);
            String project = FIRST.get(unit % FIRST.size());
            String own = renamed(text, name, project);
            own = unit % 3 == 1 ? own.replace("（", "(").replace("）", ")").replace("，", ",") : own;
            own = unit % 3 == 2 ? own.replaceAll("(\\d)(分|万元)", "$1 $2") : own;
            List<List<List<String>>> all = sheets
                    ? Stream.of(sheet, WATER, whole)
                            .map(each -> each.stream()
                                    .map(row -> row.stream()
                                            .map(cell -> renamed(cell, name, project))
                                            .toList())
                                    .toList())
                            .toList()
                    : List.of();
            return word(
                    own,
                    all,
                    title -> title.replace(name + "项目自评表", name + "部门整体支出绩效自评表")
                            .replace(renamed(from, name, project), renamed(to, name, project)));
        }

        private static String renamed(String text, String unit, String project) {
            return text.replace("云岭县水务局", unit).replace("河道清淤", project);
        }
    }

    private static final Account CLEAN = new Account(BASE, DREDGING, WHOLE, true, "\0", "\0");

    /** 一种矛盾: an account that has it, and one that has nearly it. */
    private record Fault(String code, Account wrong, Account near) {}

    private static Fault said(String code, String from, String wrong, String near) {
        return new Fault(code, CLEAN.said(from, wrong), CLEAN.said(from, near));
    }

    /** All points but two of the last line; 16+78=94. */
    private static final Account LOST = CLEAN.said(
                    "河道清淤项目自评得分96分", "河道清淤项目自评得分94分",
                    "绩效指标得分80分", "绩效指标得分78分",
                    "群众满意度95%，达到预期目标，得10分", "群众满意度95%，得8分")
            .cell(6, 6, "8")
            .cell(7, 6, "94");

    /** 450÷480=93.75%,20×450÷480=18.75,18.75+80=98.75. */
    private static final Account FIRST_BUDGET = CLEAN.said(
                    "全年预算数500.00万元", "全年预算数480.00万元",
                    "执行率90%", "执行率93.75%",
                    "整体绩效自评得分98分，其中预算执行率得分18分", "整体绩效自评得分98.75分，其中预算执行率得分18.75分")
            .wholeCell(2, 3, "480.00")
            .wholeCell(2, 5, "93.75%")
            .wholeCell(2, 6, "18.75")
            .wholeCell(7, 6, "98.75");

    private static final String OTHER_REPORT = "2023年度云岭县水务局河道清淤项目绩效自评报告\n";

    private static final List<Fault> FAULTS = List.of(
            said("EXECUTION_RATE_MISMATCH", "完成预算的80%", "完成预算的85%", "完成预算的80.0%"),
            said("EXECUTION_SCORE_MISMATCH", "预算执行率得分16分", "预算执行率得分14分", "预算执行率得分16.00分"),
            said("REPORT_TOTAL_MISMATCH", "河道清淤项目自评得分96分", "河道清淤项目自评得分98分", "河道清淤项目自评得分96.0分"),
            said("GROUP_POINTS_MISMATCH", "绩效指标得分80分", "绩效指标得分70分", "绩效指标得分80.00分"),
            said("SCORE_ABOVE_WEIGHT", "已完成，得20分", "已完成，得25分", "已完成，得20.0分"),
            said("CONVENTION_MISMATCH", "分析（共80分）", "分析（共90分）", "分析（80分）"),
            said("INDICATOR_COUNT", "绩效指标3个", "绩效指标6个", "绩效指标4个"),
            said("TEXT_TABLE_MISMATCH", "清淤长度52公里", "清淤长度25公里", "清淤长度52000米"),
            said("ACTUAL_INEXACT", "清淤长度52公里", "清淤长度约52公里", "清淤长度50余公里"),
            said("EVIDENCE_CONTRADICTS", "52公里，达到预期目标", "52公里，未达到预期目标", "52公里，超过年初的计划"),
            said("PROJECT_AMOUNT_MISMATCH", "资金150.00万元", "资金162.35万元", "资金150.01万元"),
            said("PROJECT_COUNT_MISMATCH", "共涉及项目2个", "共涉及项目5个", "共涉及项目两个"),
            said("TEXT_TEXT_MISMATCH", "支出年初预算为480.00", "支出年初预算为470.00", "支出年初预算为480.0"),
            said("TAIL_DIFFERENCE", "支出年初预算为480.00", "支出年初预算为480.01", "支出年初预算为480"),
            said("YEAR_MISMATCH", "2023年全面完成", "2022年全面完成", "2022年立项，2023年全面完成"),
            said("SECTION_EMPTY", "3.未完成的绩效目标\n无\n", "3.未完成的绩效目标\n", "3.未完成的绩效目标\n没有。\n"),
            said("ANSWER_MISPLACED", "（三）存在的问题和原因\n无\n", "（三）存在的问题和原因\n基本完成\n", "（三）存在的问题和原因\n基本完成了任务，但个别河段交通不便。\n"),
            said("PLACEHOLDER_LEFT", "各项任务", "简要概述完成情况等相关内容。\n各项任务", "任务的概述见前文。\n各项任务"),
            said("REPORT_LIST_MISMATCH", "结果用于下年预算安排。", "形成南山绿化项目自评报告。", "形成部门整体自评报告、河道清淤项目自评报告。"),
            said("SCORE_NOT_DERIVABLE", "结果用于下年预算安排。", "南山绿化项目绩效自评得分为92分。", "河道清淤项目绩效自评得分为96分。"),
            said("TEXT_SUM_MISMATCH", "机械费50.00万元", "机械费45.00万元", "机械费50万元"),
            said("LABEL_MISMATCH", "1）数量指标完成情况（50分）", "1）质量指标完成情况（50分）", "1）数量指标（共50分）"),
            said("UNIT_MISMATCH", "各项任务", "新增巡河快艇12台。\n各项任务", "新增巡河快艇12艘，巡河皮艇12台。\n各项任务"),
            new Fault("DEDUCTION_UNEXPLAINED", LOST, LOST.said("群众满意度95%，得8分", "群众满意度95%，因问卷回收不足，得8分")),
            new Fault("BUDGET_BASIS", FIRST_BUDGET, FIRST_BUDGET.said("年中追加巡河经费20.00万元", "全年没有追加")),
            new Fault(
                    "ATTACHMENT_MISSING",
                    CLEAN.said("第五部分 附件\n", "第五部分 附件\n附件：2023年度部门整体自评表\n").bare(),
                    CLEAN.said("第五部分 附件\n", "第五部分 附件\n附件：2023年度部门整体自评表\n")),
            new Fault(
                    "SCORES_MISSING",
                    CLEAN.said(OTHER_REPORT, "2023年度云岭县水务局南山绿化项目绩效自评报告\n一、自评结论\n苗木成活。\n" + OTHER_REPORT),
                    CLEAN.said(
                            OTHER_REPORT,
                            "2023年度云岭县水务局南山绿化项目绩效自评报告\n一、自评结论\n南山绿化项目自评得分95分，其中预算执行率得分19分，绩效指标得分76分。\n"
                                    + OTHER_REPORT)),
            new Fault("TITLE_PROJECT_MISMATCH", CLEAN.titled("图书馆开放项目自评表"), CLEAN.titled("河道清淤专项资金自评表")),
            new Fault("BUDGET_NOT_YEAR_START", CLEAN.wholeCell(2, 1, "500.00"), CLEAN.wholeCell(2, 1, "480")),
            new Fault(
                    "CROSS_TABLE_POINTS",
                    CLEAN.said(
                                    "整体绩效自评得分98分", "整体绩效自评得分96分",
                                    "绩效目标评价得分80分", "绩效目标评价得分78分")
                            .wholeCell(4, 6, "48")
                            .wholeCell(7, 6, "96"),
                    CLEAN.wholeCell(4, 5, "40")
                            .wholeCell(4, 6, "40")
                            .wholeCell(5, 5, "30")
                            .wholeCell(5, 6, "30")),
            new Fault(
                    "CLAIM_CONTRADICTED",
                    CLEAN.said("清淤长度52公里，达到", "清淤长度26公里，未达到").cell(4, 4, "26公里"),
                    CLEAN.said("清淤长度52公里", "清淤长度50公里").cell(4, 4, "50公里")),
            new Fault("LEVEL2_IMPLAUSIBLE", CLEAN.cell(6, 1, "数量指标"), CLEAN.cell(5, 1, "经济效益指标")),
            new Fault("PATTERN_INCOMPLETE", CLEAN.cell(4, 2, "清淤长度(≥**公里)"), CLEAN.cell(4, 2, "*清淤长度")),
            new Fault("TARGET_NOT_A_TARGET", CLEAN.cell(4, 3, "有望达到50公里"), CLEAN.cell(4, 3, "50公里以上")),
            new Fault(
                    "TARGET_UNIT_IMPLAUSIBLE",
                    CLEAN.cell(4, 2, "支付清淤委托费").cell(4, 3, "3%").cell(4, 4, "3%"),
                    CLEAN.cell(4, 2, "支付清淤委托费比例").cell(4, 3, "3%").cell(4, 4, "3%")),
            new Fault("TARGET_IS_RESULT", results("达到预期目标"), results("6个")));

    /** Targets that the text tells as results; the second line's actual is given, the others are words. */
    private static Account results(String second) {
        return CLEAN.cell(4, 3, "52公里")
                .cell(4, 4, "达到预期目标")
                .cell(5, 3, "6个")
                .cell(5, 4, second)
                .cell(6, 3, "95%")
                .cell(6, 4, "达到预期目标");
    }

    private static List<String> codes(Engine engine, byte[] document) {
        return engine.open("决算.docx", document).orThrow().text().orElseThrow().findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    @DisplayName("清白的十二份没有一条发现;每一种矛盾放进每种写法的一份,只说那一条;差一点的没有发现")
    void every() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int unit = 0; unit < UNITS.size(); unit++) {
            List<String> clean = codes(ENGINE, CLEAN.of(unit));
            if (!clean.isEmpty()) {
                faults.add(UNITS.get(unit) + " 清白的:" + clean);
            }
        }
        for (int at = 0; at < FAULTS.size(); at++) {
            Fault fault = FAULTS.get(at);
            for (int i = 0; i < TRIED; i++) {
                // Five on is another way of writing each time, and each unit once in twelve.
                int unit = (at + 5 * i) % UNITS.size();
                List<String> found = codes(ENGINE, fault.wrong().of(unit));
                if (!found.equals(List.of(fault.code()))) {
                    faults.add(UNITS.get(unit) + " " + fault.code() + ":" + found);
                }
                List<String> near = i % 3 == 0 ? codes(ENGINE, fault.near().of(unit)) : List.of();
                if (!near.isEmpty()) {
                    faults.add(UNITS.get(unit) + " 差一点的" + fault.code() + ":" + near);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("文稿规则提出的每一个代码,这里都有一种矛盾")
    void complete() throws IOException {
        String rules = Files.readString(Path.of("rules/common/text.drl"), StandardCharsets.UTF_8);
        Set<String> raised = Pattern.compile("found\\.raise(?:Lighter)?\\(\"(\\w+)\"")
                .matcher(rules)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = FAULTS.stream().map(Fault::code).collect(Collectors.toCollection(TreeSet::new));
        tried.add("PHRASE_CONFLICT");
        assertThat(tried).isEqualTo(raised);
        assertThat(raised).hasSizeGreaterThan(30);
    }

    @Test
    @DisplayName("自备的口径把一种说法也给了另一个事实:这个数不取,说出来;没有给的照取")
    void conflict(@TempDir Path folder) throws IOException {
        Engine own = Engine.load(OwnFolder.extendingWuhan(folder)
                .row("报告用语", "用语", "方式", "写法")
                .row("报告用语", "执行数", "增加", "该年安排<万元>")
                .row("报告用语", "全年预算数", "增加", "该年安排<万元>")
                .write()
                .toString());
        assertThat(codes(own, CLEAN.of(0))).isEmpty();
        Account told = CLEAN.said("工期偏紧。", "该年安排500.00万元。工期偏紧。");
        assertThat(codes(ENGINE, told.of(0))).isEmpty();
        assertThat(codes(own, told.of(0))).containsExactly("PHRASE_CONFLICT");
    }
}

package jixiao.review.alike;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import jixiao.checking.quality.FormedTable;

/** 生成的老实表: lines of all kinds that a careful unit writes, all met but for one with its reason, spending from 91 % on. */
final class HonestTable {
    private static final List<String> DISTRICTS = List.of("江北", "江南", "城东", "城西", "高新", "临港", "青山", "白云", "金沙", "龙泉");
    private static final List<String> OFFICES = List.of(
            "教育局",
            "水务局",
            "民政局",
            "文化和旅游局",
            "交通运输局",
            "农业农村局",
            "城市管理局",
            "市场监督管理局",
            "卫生健康局",
            "应急管理局",
            "司法局",
            "退役军人事务局",
            "体育局",
            "商务局",
            "统计局",
            "档案局",
            "园林绿化局",
            "科学技术局",
            "住房和城乡建设局",
            "人力资源和社会保障局",
            "医疗保障局",
            "审计局",
            "信访局",
            "林业局",
            "气象局",
            "残疾人联合会",
            "总工会",
            "妇女联合会",
            "供销合作社",
            "机关事务服务中心");
    private static final List<String> CAUSES = List.of(
            "受汛期影响",
            "因主材涨价",
            "因征地协调",
            "因招标流标",
            "因管线迁改",
            "因设备清关",
            "因编制调整",
            "因场地移交晚",
            "因设计变更",
            "因验收专家调期",
            "因供货商更换",
            "因疫苗批签发推迟",
            "因学校放假",
            "因道路封闭",
            "因台风停航",
            "因系统接口改造",
            "因人员轮岗",
            "因资格复核");
    private static final List<String> OBJECTS = List.of(
            "东段路面摊铺", "第二批器材安装", "末级渠道衬砌", "档案扫描加工", "入户走访登记", "老年人体检", "技能培训结业", "展陈布展", "苗木补植", "抽检样品送检", "监测站点调试",
            "楼栋外墙粉刷", "救助对象复审", "图书上架编目", "专家现场评审", "护栏更换", "水样采集分析", "社区活动场次", "软件联调测试", "垃圾桶换装", "农机具补贴核验");
    private static final List<String> ENDS = List.of(
            "比计划少做了一部分,余下的次年一月补做",
            "推迟了二十天,已与施工方重排工期",
            "没有按数做完,已追加人手",
            "减少了一次,经费已收回",
            "未能全部完成,春节后继续",
            "缺口由下一批补足",
            "做到一半停了工,天晴后恢复",
            "少了几处,已列入次年计划");

    private static final String SIGNS = "和平长安新桥永丰石泉河湾松柏双龙金凤大塘竹溪云岭";

    private HonestTable() {}

    static String unit(int number) {
        return DISTRICTS.get(number / OFFICES.size() % DISTRICTS.size()) + "区" + OFFICES.get(number % OFFICES.size());
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /** Names its place, as people do; seldom twice in a folder. */
    static String reason(Random random) {
        String place = "" + SIGNS.charAt(random.nextInt(SIGNS.length())) + SIGNS.charAt(random.nextInt(SIGNS.length()));
        return any(CAUSES, random) + "," + place + any(List.of("村", "路", "社区", "片区"), random) + any(OBJECTS, random)
                + any(ENDS, random);
    }

    private static int more(int aim, Random random) {
        return aim + random.nextInt(1 + aim / 12);
    }

    /** Of one unit; its lines stand in the order 数量, 数量, 质量, 时效, 成本, 社会效益, 社会效益, 满意度. */
    static FormedTable of(int number, Random random) {
        FormedTable table = new FormedTable();
        table.unit = unit(number);
        table.supervisor = table.unit;
        table.project = any(OBJECTS, random) + "第" + number + "号";
        BigDecimal budget = BigDecimal.valueOf(8_000 + random.nextInt(90_000), 2);
        table.budget = budget.toPlainString();
        table.spending = budget.multiply(BigDecimal.valueOf(91 + random.nextInt(10), 2))
                .setScale(2, java.math.RoundingMode.DOWN)
                .toPlainString();
        int aim = 20 + random.nextInt(900);
        String counted = any(List.of("个", "处", "次", "件", "户", "场次"), random);
        table.line("产出指标|数量指标|" + any(OBJECTS, random) + "数量|≥" + aim + counted + "|" + more(aim, random) + counted
                + "|10|10|");
        int target = 10 * (3 + random.nextInt(9));
        int done = target * 9 / 10;
        table.line("产出指标|数量指标|" + any(List.of("培训人次", "走访户数", "发放手册份数", "拨付补助人数", "采用信息篇数"), random) + "|≥" + target
                + "人次|" + done + "人次|10|9|" + reason(random));
        table.line("产出指标|质量指标|"
                + any(
                        List.of(
                                "验收合格率|100%|100%",
                                "设备完好率|≥95%|97%", "重大差错|0起|0起", "被市级采用信息|≥5篇|5篇", "检测差错率|≤0.5%|0.2%", "资料归档|齐全|齐全"),
                        random)
                + "|10|10|");
        table.line("产出指标|时效指标|"
                + any(
                        List.of(
                                "完成时间|2024年12月底前|2024年12月" + (1 + random.nextInt(28)) + "日",
                                "任务按期完成率|100%|100%",
                                "资金拨付及时率|≥95%|98%",
                                "响应时间|≤30分钟|22分钟",
                                "完成时限|12月底前|11月" + (1 + random.nextInt(28)) + "日"),
                        random)
                + "|10|10|");
        table.line("成本指标|经济成本指标|"
                + any(
                        List.of(
                                "项目总成本|≤" + table.budget + "万元|" + table.spending + "万元",
                                "成本节约率|≥3%|4%",
                                "人均成本|≤" + (380 + random.nextInt(40)) + "元/人|" + (340 + random.nextInt(40)) + "元/人"),
                        random)
                + "|10|10|");
        table.line("效益指标|社会效益指标|"
                + any(
                        List.of(
                                "政策知晓率|≥90%|92%",
                                "服务群众能力|有效提升|有效提升", "新增就业增长率|≥2%|2.4%", "投诉办结率|≥98%|99%", "隐患整改率|100%|100%"),
                        random)
                + "|10|10|");
        table.line("效益指标|可持续影响指标|"
                + any(List.of("长效管护机制|健全|健全", "设施使用年限|≥8年|8年", "骨干队伍培养|≥12人|13人", "制度建设|不断完善|不断完善"), random)
                + "|10|10|");
        table.line("满意度指标|服务对象满意度指标|"
                + any(List.of("群众满意度", "服务对象满意度", "企业满意度"), random)
                + "|≥90%|"
                + (91 + random.nextInt(8))
                + "%|10|10|");
        table.box = random.nextInt(3) == 0 ? reason(random) : "无";
        if (number % 3 == 0) {
            points(table);
        }
        return table;
    }

    /** Prints the points of levels 1 and 2 in their labels, once each: 40, of them 20, 10, 10; 10; 20, of them 10, 10; 10. */
    static void points(FormedTable table) {
        List<String> firsts = List.of("产出指标(40分)", "", "", "", "成本指标(10分)", "效益指标(20分)", "", "满意度指标(10分)");
        List<String> seconds = List.of(
                "数量指标(20分)",
                "",
                "质量指标(10分)",
                "时效指标(10分)",
                "经济成本指标(10分)",
                "社会效益指标(10分)",
                "可持续影响指标(10分)",
                "服务对象满意度指标(10分)");
        for (int i = 0; i < firsts.size(); i++) {
            table.lines.get(i).set(0, firsts.get(i));
            table.lines.get(i).set(1, seconds.get(i));
        }
    }
}

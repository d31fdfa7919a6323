package jixiao.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** 生成的决算: an account of an invented unit with its projects' sheets, right in every figure, out of a seed. */
public final class GeneratedAccount {
    private static final List<String> UNITS = List.of("云岭县水务局", "青桥市图书馆", "南屿区民政局", "白鹿镇人民政府", "松江洲县林业局", "海棠区老干部局");
    private static final List<String> PROJECTS =
            List.of("河道清淤", "水质监测", "老年食堂运营", "乡村道路养护", "古籍修复", "森林防火巡护", "校车补贴发放", "防汛物资储备");

    private final Random random;
    private final int style;
    private final String unit;
    private final StringBuilder text = new StringBuilder();
    private final List<List<List<String>>> sheets = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> decoys = new ArrayList<>();

    /**
     * 一处改动.
     *
     * @param kind of the fact
     * @param from words that stand once in the text
     * @param to what they become
     * @param codes of which at least one must come, and nothing else that a person must look at
     */
    public record Change(String kind, String from, String to, Set<String> codes) {}

    /** The account of a seed. */
    public GeneratedAccount(long seed) {
        this.random = new Random(seed);
        this.style = random.nextInt(3);
        this.unit = UNITS.get(random.nextInt(UNITS.size()));
        write();
    }

    /** Its text, a paragraph a line. */
    public String text() {
        return text.toString();
    }

    /** Sheets of its projects. */
    public List<List<List<String>>> sheets() {
        return sheets;
    }

    /** Facts that stand twice, each made wrong in one place. */
    public List<Change> changes() {
        return changes;
    }

    /** Sentences whose numbers are no facts of this year's performance. */
    public List<String> decoys() {
        return decoys;
    }

    private String line(String line) {
        text.append(line).append('\n');
        return line;
    }

    private BigDecimal money(int least, int most) {
        return BigDecimal.valueOf(least * 100L + random.nextInt((most - least) * 100), 2);
    }

    private String amount(BigDecimal amount) {
        return (style == 1 ? String.format("%,.2f", amount) : amount.toPlainString()) + (style == 2 ? " 万元" : "万元");
    }

    private static String rate(BigDecimal spending, BigDecimal budget) {
        return spending.multiply(BigDecimal.valueOf(100))
                        .divide(budget, 1, RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }

    private void decoy(String sentence) {
        decoys.add(line(sentence));
    }

    private void write() {
        int count = 1 + random.nextInt(4);
        List<String> names = new ArrayList<>(PROJECTS);
        java.util.Collections.shuffle(names, random);
        List<BigDecimal> budgets = new ArrayList<>();
        List<BigDecimal> spent = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal budget = money(20, 900);
            budgets.add(budget);
            spent.add(budget.multiply(BigDecimal.valueOf(70 + random.nextInt(31)))
                    .movePointLeft(2)
                    .setScale(2, RoundingMode.HALF_UP));
        }
        BigDecimal projects = spent.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = projects.add(money(300, 2000));
        BigDecimal budget = whole.add(money(5, 60));
        BigDecimal start = budget.subtract(money(1, 4));
        line(unit + "2023年度部门决算");
        line("第一部分 " + unit + "概况");
        decoy(unit + "核定编制" + (10 + random.nextInt(80)) + "人，实有在职人员" + (10 + random.nextInt(80)) + "人，离退休"
                + (3 + random.nextInt(40)) + "人。");
        line("第三部分 " + unit + "2023年度部门决算情况说明");
        line("一、收入支出决算总体情况说明");
        decoy("2022年度收入合计" + amount(money(300, 3000)) + "，2021年度收入合计" + amount(money(300, 3000)) + "。");
        line("五、一般公共预算财政拨款支出决算情况说明");
        String first = "支出年初预算为" + amount(start);
        line("2023年度一般公共预算财政拨款" + first + "，支出决算为" + amount(whole) + "，完成年初预算的" + rate(whole, start) + "。");
        decoy("1.一般公共服务支出（类）科目编码2010" + (100 + random.nextInt(899)) + "，2022年支出" + amount(money(10, 300)) + "。");
        line("七、“三公”经费支出决算情况说明");
        decoy("2023年度“三公”经费全年预算数为" + amount(money(5, 9)) + "，支出决算为" + amount(money(1, 4)) + "，其中公务接待"
                + (10 + random.nextInt(80)) + "批次。");
        line("十一、政府采购支出说明");
        decoy("政府采购支出总额" + amount(money(30, 60)) + "，授予中小企业合同金额" + amount(money(10, 29)) + "。");
        decoy("截至2023年12月" + (10 + random.nextInt(20)) + "日，共有车辆" + (1 + random.nextInt(9)) + "辆，联系电话0"
                + (1_000_000 + random.nextInt(8_000_000)) + "。");
        line("十三、预算绩效情况说明");
        line("（一）预算绩效管理工作开展情况");
        String told = "共涉及项目" + count + "个";
        String funds = "资金" + amount(projects);
        line("根据预算绩效管理要求，我单位对2023年度项目支出全面开展绩效自评，" + told + "，" + funds + "。");
        line("（二）部门整体支出自评结果");
        String wholeFunds = "开展整体支出绩效自评，资金" + amount(whole);
        line("我单位组织" + wholeFunds + "。");
        String again = "年初预算数" + amount(start);
        String adjusted = "全年预算数" + amount(budget);
        String executed = "执行数" + amount(whole) + "，执行率" + rate(whole, budget);
        line(again + "，" + adjusted + "，" + executed + "。");
        line("（三）项目支出自评结果");
        String listed = "共涉及" + count + "个一级项目";
        line("我单位在2023年度部门决算中反映项目绩效自评结果，" + listed + "。");
        decoy("2022年度开展自评的项目资金" + amount(money(50, 900)) + "，2021年度" + amount(money(50, 900)) + "。");
        BigDecimal ten = BigDecimal.TEN;
        change("年初预算数", again, again.replace(amount(start), amount(start.add(ten))), "TEXT_TEXT_MISMATCH");
        change("项目资金", funds, funds.replace(amount(projects), amount(projects.add(ten))), "PROJECT_AMOUNT_MISMATCH");
        change(
                "整体资金",
                wholeFunds,
                wholeFunds.replace(amount(whole), amount(whole.subtract(BigDecimal.valueOf(123)))),
                "TEXT_TABLE_MISMATCH");
        change(
                "整体执行数",
                executed,
                executed.replace(
                        amount(whole),
                        amount(whole.subtract(whole.movePointLeft(1).setScale(2, RoundingMode.UP)))),
                "EXECUTION_RATE_MISMATCH",
                "TEXT_TEXT_MISMATCH");
        change("执行率", executed, executed.replace(rate(whole, budget), "61.7%"), "EXECUTION_RATE_MISMATCH");
        change("项目个数", told, "共涉及项目" + (count + 2) + "个", "PROJECT_COUNT_MISMATCH");
        change("一级项目数", listed, "共涉及" + (count + 3) + "个一级项目", "PROJECT_COUNT_MISMATCH");
        for (int i = 0; i < count; i++) {
            project(i + 1, names.get(i), budgets.get(i), spent.get(i));
        }
        line("（四）绩效自评结果应用情况");
        line("结果用于下年预算安排。");
        line("第四部分 名词解释");
        decoy("本决算于2024年8月" + (10 + random.nextInt(18)) + "日公开，共" + (30 + random.nextInt(60)) + "页。");
    }

    private void project(int no, String name, BigDecimal budget, BigDecimal spent) {
        String amounts = "项目全年预算数为" + amount(budget) + "，执行数为" + amount(spent) + "，完成预算的" + rate(spent, budget);
        line(no + "." + name + "项目绩效自评综述：" + amounts + "。");
        change(
                "综述预算数",
                amounts,
                amounts.replace("预算数为" + amount(budget), "预算数为" + amount(budget.add(budget))),
                "EXECUTION_RATE_MISMATCH",
                "TEXT_TABLE_MISMATCH");
        change(
                "综述执行数",
                amounts,
                amounts.replace(
                        "执行数为" + amount(spent),
                        "执行数为" + amount(spent.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP))),
                "EXECUTION_RATE_MISMATCH",
                "TEXT_TABLE_MISMATCH");
        change("综述执行率", amounts, amounts.replace(rate(spent, budget), "37.9%"), "EXECUTION_RATE_MISMATCH");
        BigDecimal score = BigDecimal.valueOf(20).multiply(spent).divide(budget, 2, RoundingMode.HALF_UP);
        sheets.add(WrittenAccount.sheet(
                name,
                budget.toPlainString(),
                spent.toPlainString(),
                spent.multiply(BigDecimal.valueOf(100)).divide(budget, 2, RoundingMode.HALF_UP) + "%",
                score.toPlainString(),
                score.add(BigDecimal.valueOf(80)).toPlainString(),
                "完成" + name + "任务数",
                "≥" + (10 + random.nextInt(40)) + "次",
                (50 + random.nextInt(10)) + "次"));
    }

    private void change(String kind, String from, String to, String... codes) {
        changes.add(new Change(kind, from, to, Set.of(codes)));
    }
}

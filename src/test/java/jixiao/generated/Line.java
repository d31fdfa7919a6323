package jixiao.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/** 一条指标 of a generated table, filled in honestly; what is injected changes a field. */
final class Line {
    String level1;
    String level2;
    String name;
    /** ≥, ≤, 定性 or 降 (a fall aimed at); empty for a date, a range or a choice. */
    String operator;

    BigDecimal target = BigDecimal.ZERO;
    BigDecimal result = BigDecimal.ZERO;
    String unit = "";
    String targetText;
    String actualText;
    BigDecimal weight = BigDecimal.ZERO;
    /** As claimed; empty for none. */
    String claim = "";

    String reason = "";
    int goal;

    private static final List<String> COUNTS = List.of("培训人数:人", "检查次数:次", "新建点位:个", "购置设备:台", "发放手册:册", "办结事项:件");
    private static final List<String> RATES = List.of("验收合格率", "按期办结率", "设备完好率", "资料归档率");
    private static final List<String> LESS = List.of("投诉量:件", "差错率:%", "响应时间:小时", "逾期率:%");
    private static final List<String> WORDS = List.of("建立健全制度:制度建设", "明显改善环境面貌:环境面貌", "持续提升服务能力:服务能力", "保障机构正常运转:机构运转");
    private static final int KINDS = 9;
    private static final String FALL = "降";
    private static final int PERCENT = 100;

    /** The number-th line of a table; about one in three falls short of its target, and says why. */
    static Line honest(int number, Random random) {
        Line line = new Line();
        boolean missed = random.nextInt(3) == 0;
        int a = 20 + random.nextInt(60);
        switch (number % KINDS) {
            case 0 ->
                line.number(
                        "产出指标",
                        "数量指标",
                        COUNTS.get(number % COUNTS.size()),
                        "≥",
                        a,
                        missed ? a - 1 - random.nextInt(a / 2) : a + random.nextInt(Math.max(1, a / 5)));
            case 1 ->
                line.number(
                        "产出指标",
                        "质量指标",
                        RATES.get(number / KINDS % RATES.size()) + ":%",
                        "≥",
                        90 + random.nextInt(5),
                        missed ? 70 + random.nextInt(19) : 95 + random.nextInt(6));
            case 2 ->
                line.number(
                        "效益指标",
                        "社会效益指标",
                        LESS.get(number / KINDS % LESS.size()),
                        "≤",
                        a / 2,
                        missed ? a / 2 + 1 + random.nextInt(20) : a / 2 - random.nextInt(Math.max(1, a / 10)));
            case 3 -> line.words(WORDS.get(number / KINDS % WORDS.size()));
            case 5 -> line.day();
            case 7 -> line.choice(random.nextBoolean());
            case 8 -> line.fall(4 + random.nextInt(4), missed ? 1 + random.nextInt(3) : 8 + random.nextInt(4));
            case 6 -> line.range(a, a + 10, a + random.nextInt(11));
            default ->
                line.number(
                        "满意度指标",
                        "服务对象满意度指标",
                        (number == 4 ? "" : "第" + number / KINDS + "类") + "群众满意度:%",
                        "≥",
                        90,
                        missed ? 80 + random.nextInt(9) : 90 + random.nextInt(10));
        }
        if (line.misses()) {
            line.reason = "受客观条件影响,下年改进";
        }
        return line;
    }

    private void number(String first, String second, String named, String sign, int a, int b) {
        level1 = first;
        level2 = second;
        name = named.split(":")[0];
        unit = named.split(":")[1];
        operator = sign;
        target = BigDecimal.valueOf(a);
        result = BigDecimal.valueOf(b);
        targetText = sign + a + unit;
        actualText = b + unit;
    }

    private void words(String named) {
        level1 = "效益指标";
        level2 = "可持续影响指标";
        operator = "定性";
        targetText = named.split(":")[0];
        name = named.split(":")[1];
        actualText = "已" + targetText;
    }

    /** A list of levels, of which one of the good ones was chosen. */
    void choice(boolean best) {
        level1 = "效益指标";
        level2 = "社会效益指标";
        name = "服务等次";
        operator = "";
        targetText = best ? "优/良/中/差" : "优、良、中、差";
        actualText = best ? "优" : "良";
    }

    /** A fall of so many percent, of which less is less. */
    void fall(int a, int b) {
        level1 = "效益指标";
        level2 = "生态效益指标";
        name = "单位能耗同比";
        unit = "%";
        operator = FALL;
        set(a, b);
    }

    /** A level of a list that was reported, with the share of the weight that is claimed for it. */
    void chose(String named, String list, String word, String share) {
        name = named;
        targetText = list;
        actualText = word;
        claim = weight.multiply(new BigDecimal(share))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        reason = "受客观条件影响,下年改进";
    }

    /** 指标性质 or 计算符号: a sign or 定性. */
    String nature(boolean signsOnly, boolean inWords) {
        boolean sign = isNumber();
        if (sign && inWords) {
            return operator.equals("≥") ? "大于等于" : "小于等于";
        }
        return sign || operator.equals("定性") && !signsOnly ? operator : "";
    }

    /** A date that was kept. */
    private void day() {
        level1 = "产出指标";
        level2 = "时效指标";
        name = "年度任务完成时间";
        operator = "";
        targetText = "2024年12月底前";
        actualText = "2024年11月20日";
    }

    /** A range that was kept to. */
    private void range(int from, int to, int actual) {
        level1 = "产出指标";
        level2 = "数量指标";
        name = "抽查比例";
        operator = "";
        targetText = from + "%-" + to + "%";
        actualText = actual + "%";
    }

    boolean isNumber() {
        return operator.equals("≥") || operator.equals("≤");
    }

    boolean misses() {
        return (operator.equals("≥") || operator.equals(FALL)) && result.compareTo(target) < 0
                || operator.equals("≤") && result.compareTo(target) > 0;
    }

    /** weight×B/A or weight×A/B, at most the weight, two decimals; words that say what was aimed at are full marks. */
    BigDecimal score() {
        return score(RoundingMode.HALF_UP);
    }

    /** The same, cut after two decimals. */
    BigDecimal cut() {
        return score(RoundingMode.DOWN);
    }

    private BigDecimal score(RoundingMode rounding) {
        if (!misses()) {
            return weight.setScale(2, rounding);
        }
        return operator.equals("≥") || operator.equals(FALL)
                ? weight.multiply(result).divide(target, 2, rounding)
                : weight.multiply(target).divide(result, 2, rounding);
    }

    /** Sets target and result anew. */
    void set(int a, int b) {
        target = BigDecimal.valueOf(a);
        result = BigDecimal.valueOf(b);
        boolean fall = operator.equals(FALL);
        targetText = (fall ? "下降" : operator) + a + unit;
        actualText = (fall ? "下降" : "") + b + unit;
        reason = misses() ? "受客观条件影响,下年改进" : "";
    }

    /** Whole percents of the target that are reached by a ≥ line. */
    int percent() {
        return result.multiply(BigDecimal.valueOf(PERCENT))
                .divide(target, 0, RoundingMode.HALF_UP)
                .intValue();
    }
}

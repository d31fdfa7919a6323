package jixiao.fuzz;

import java.util.Random;

/** What mutations put in the place of what stood there: header words, numbers at their edges, addresses, signs. */
final class Pool {
    private static final String[] WORDS = {
        "一级指标",
        "二级指标",
        "三级指标",
        "指标名称",
        "年初目标值(A)",
        "目标值",
        "实际完成值",
        "实际完成值(B)",
        "得分",
        "自评得分",
        "复核分",
        "分值",
        "权重",
        "度量单位",
        "指标性质",
        "预算数",
        "执行数",
        "执行率",
        "部门整体支出总额",
        "项目支出总额",
        "年度财政资金总额",
        "总分",
        "合计",
        "备注:",
        "年度目标1:(10分)",
        "年度绩效目标2 (80分)",
        "年度总体目标",
        "单位名称:",
        "项目名称",
        "填报日期:2025年13月45日",
        "2025年度某单位项目绩效自评表",
        "(((",
        "))))",
        "(999999999999999999999分)",
        "-",
        "——",
        "",
        " ",
        "\u3000",
        "其中:",
        "……",
        "达成",
        "部分达成",
        "≥",
        "≤",
        "≥95%",
        "12月底前",
        "2024年2月30日前",
        "97%-100%",
        "3至5次",
        "±10%",
        "0±0",
        "0%-0%",
        "一",
        "九成",
        "千分之四",
        "万亿亿亿",
        "=1/0",
        "+1",
        "@SUM(A1)",
        "-2+3",
        "\t=1",
        "＝1",
        "\uD83D\uDE00",
        "\uD83D",
        "９９９．９９",
        "二〇二四年度",
        "%",
        "5%%%",
        "1,2,3,4",
        "...",
        "1.2.3",
        "０．０",
        "#REF!",
        "#DIV/0!"
    };
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "-0.0",
        "-1",
        "1E999",
        "-1E308",
        "1.7976931348623157E308",
        "4.9E-324",
        "9.0000076293945E-2",
        "0.1",
        "100",
        "80",
        "20",
        "1E20",
        "123456789012345678901234567890",
        "NaN",
        "INF",
        "45292",
        "-45292",
        "2958466",
        "2147483647",
        "2147483648",
        "-2147483649",
        "4294967296",
        "9223372036854775808",
        "0x10",
        "1_000",
        "１２",
        "true",
        ""
    };
    private static final String[] ADDRESSES = {
        "A1",
        "A0",
        "a1",
        "1A",
        "XFD1048576",
        "XFE1048577",
        "A1048576",
        "A1:XFD1048576",
        "A1:A1",
        "C3:A1",
        "$B$2",
        "A-1",
        "R1C1",
        "A99999999999",
        "ZZZZZZZZ1",
        "表!A1",
        ""
    };

    /** What a cell may be full of: each begins a number, a name or a bracket over and over. */
    private static final String[] REPEATED = {
        "字",
        "9",
        "一",
        "万",
        "1,",
        "1-",
        "1.",
        "A1",
        "1、",
        "(1",
        "1至",
        "每",
        "每人",
        "(",
        "(1分)",
        "单位:",
        "2024-1-1",
        "年度目标1:",
        "\n长"
    };

    private Pool() {}

    /** A word of a self-evaluation table, a piece of one, or 32,767 signs. */
    static String word(Random random) {
        return switch (random.nextInt(60)) {
            case 0 -> {
                String unit = REPEATED[random.nextInt(REPEATED.length)];
                yield unit.repeat(32_767 / unit.length());
            }
            case 1 -> "1".repeat(2_000);
            case 2 -> "(".repeat(3_000);
            case 3 -> word(random) + word(random);
            case 4, 5, 6, 7, 8, 9, 10, 11 -> number(random);
            default -> WORDS[random.nextInt(WORDS.length)];
        };
    }

    static String number(Random random) {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    static String address(Random random) {
        return ADDRESSES[random.nextInt(ADDRESSES.length)];
    }

    /** Any of them. */
    static String any(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> number(random);
            case 1 -> address(random);
            default -> word(random);
        };
    }
}

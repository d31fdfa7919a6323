package jixiao.generated;

import java.util.List;

/** 注入的错误,选项和降幅: levels chosen from a list, and falls. */
final class LevelErrors {
    private LevelErrors() {}

    static final List<Errors.Error> ALL = List.of(
            Errors.weighted((table, line, random) -> {
                // 中 and 低 are below 达成, whatever is claimed.
                Line one = choice(table);
                boolean three = random.nextBoolean();
                one.chose("服务等次", three ? "高/中/低" : "优、良、中、差", three ? "低" : "中", "1");
                table.add();
                return Errors.Expected.of("SCORE_OUTSIDE_BAND", Errors.place(table, one, "claim"));
            }),
            Errors.weighted((table, line, random) -> {
                // 0.7 of the weight lies in the band of 部分达成 of every convention, 0.3 in that of 未达成.
                Line one = choice(table);
                boolean middle = random.nextBoolean();
                one.chose("服务等次", "优良中差", middle ? "中" : "差", middle ? "0.7" : "0.3");
                table.add();
                return Errors.HONEST;
            }),
            Errors.weighted((table, line, random) -> {
                Line one = choice(table);
                one.chose("服务等次", "优/良/中/差", "优/良/中/差", "1");
                table.add();
                return Errors.Expected.of("NEEDS_REVIEW", Errors.place(table, one, "actual"));
            }),
            Errors.weighted((table, line, random) -> {
                // Of a bad thing 无 is what was aimed at.
                Line one = choice(table);
                boolean bad = random.nextBoolean();
                one.chose(bad ? "安全事故" : "应急预案", "有/无", random.nextBoolean() == bad ? "无" : "有", "1");
                one.reason = "";
                if (one.actualText.equals("无") == bad) {
                    table.add();
                    return Errors.HONEST;
                }
                one.reason = "受客观条件影响,下年改进";
                table.add();
                return Errors.Expected.of("SCORE_OUTSIDE_BAND", Errors.place(table, one, "claim"));
            }),
            Errors.weighted((table, line, random) -> {
                Line one = fall(table, 5, 4);
                one.claim = Errors.less(one.claim);
                table.add();
                return Errors.Expected.of("SCORE_MISMATCH", Errors.place(table, one, "claim"));
            }),
            Errors.weighted((table, line, random) -> {
                // A rise where a fall was aimed at earns nothing.
                Line one = fall(table, 5, 4);
                one.actualText = random.nextBoolean() ? "上升4%" : "增长4%";
                one.claim = one.weight.setScale(2).toPlainString();
                table.add();
                return Errors.Expected.of("SCORE_MISMATCH", Errors.place(table, one, "claim"));
            }),
            Errors.weighted((table, line, random) -> {
                Line one = fall(table, 5, 4);
                table.lines.forEach(each -> each.reason = each == one ? "" : each.reason);
                if (!table.layout.reasonColumn()) {
                    table.box = "无";
                    return Errors.Expected.of("DEDUCTION_UNEXPLAINED", "box");
                }
                return Errors.Expected.of("DEDUCTION_UNEXPLAINED", Errors.place(table, one, "reason"));
            }),
            Errors.weighted((table, line, random) -> {
                // A fall three times as large is no overachievement.
                fall(table, 4, 12);
                return Errors.HONEST;
            }));

    /** The line with a list of levels, else one of words that becomes such a line. */
    private static Line choice(Table table) {
        Line one = table.lines.stream()
                .filter(line -> line.name.equals("服务等次"))
                .findFirst()
                .orElseGet(() -> Errors.words(table));
        one.choice(true);
        table.claim();
        return one;
    }

    /** The line of a fall, else one of words that becomes such a line, with another target and result. */
    private static Line fall(Table table, int target, int result) {
        Line one = table.lines.stream()
                .filter(line -> line.name.equals("单位能耗同比"))
                .findFirst()
                .orElseGet(() -> Errors.words(table));
        one.fall(target, result);
        table.claim();
        return one;
    }
}

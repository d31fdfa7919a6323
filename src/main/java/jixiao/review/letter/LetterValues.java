package jixiao.review.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.writing.report.Slots;
import jixiao.writing.report.Values;

/** 意见书的内容: what stands in the slots of a letter, by their names. */
record LetterValues(LetterOptions options) {
    /** More items than these take pages of a letter: they go into a table of their own. */
    private static final int SHORT = 15;

    /** Half-width signs of 22 points in a line of 156 mm. */
    private static final int TITLE = 40;

    private static final Slots ITEM =
            Slots.of("序号", "表名", "位置", "指标", "问题", "内容", "意见", "限期", "状态").needing("内容");

    /** All that a template may use. */
    private static final Slots SLOTS = Slots.of(
                    "财政部门", "文号", "单位", "年度", "表数", "材料", "事项数", "期限", "日期", "联系人", "抄送", "轮次", "上次日期", "上次文号", "已改正数",
                    "仍在数", "新提出数", "清单", "长名")
            .list(
                    "表",
                    Slots.of("序号", "表名", "文件", "工作表", "填报分", "复核分", "等级", "结论").list("事项", ITEM))
            .list("事项", ITEM)
            .list("不采纳", Slots.of("序号", "表名", "位置", "指标", "问题", "内容", "理由"))
            .list("更正", Slots.of("序号", "表名", "位置", "指标", "填报分", "复核分").needing("复核分"))
            .needing("单位", "事项", "更正");

    /** What a template of a letter may use, and must. */
    static Slots slots() {
        return SLOTS;
    }

    /**
     * Of a letter.
     *
     * @param number its 文号; may be empty
     * @param since what has become of the last letter; empty where there was none
     */
    Values of(Letter letter, String number, Optional<Since> since) {
        List<Values> tables = new ArrayList<>();
        List<Values> items = new ArrayList<>();
        List<Values> aside = new ArrayList<>();
        List<Values> scores = new ArrayList<>();
        for (LetterTable table : letter.tables()) {
            String name = name(letter, table);
            int before = items.size();
            table.items()
                    .forEach(item ->
                            items.add(item(name, item, items.size() + 1).with("状态", state(since, items.size()))));
            tables.add(table(name, table, tables.size() + 1).with("事项", items.subList(before, items.size())));
            table.aside()
                    .forEach(item ->
                            aside.add(about(name, item, aside.size() + 1).with("理由", ended(item.said()))));
            table.scores().forEach(score -> scores.add(score(name, score, scores.size() + 1)));
        }
        return since(since)
                .with("财政部门", options.bureau())
                .with("文号", number)
                .with("单位", letter.unit())
                .with("年度", letter.years())
                .with(
                        "表数",
                        String.valueOf(letter.tables().stream()
                                .filter(table -> !table.isText())
                                .count()))
                .with("材料", materials(letter))
                .with("事项数", String.valueOf(items.size()))
                .with("长名", isLong(letter) ? "是" : "")
                .with("清单", items.size() > SHORT ? "附后" : "")
                .with("期限", options.due().map(LetterValues::day).orElse(""))
                .with("日期", day(options.day()))
                .with("联系人", options.contact())
                .with("抄送", options.copies())
                .with("表", tables)
                .with("事项", items)
                .with("不采纳", options.aside() ? aside : List.of())
                .with("更正", scores);
    }

    /** What the unit has handed in: 绩效自评表（共3张）、自评报告和决算说明1份. */
    private static String materials(Letter letter) {
        long texts = letter.tables().stream().filter(LetterTable::isText).count();
        long tables = letter.tables().size() - texts;
        String said = texts > 0 ? "自评报告和决算说明" + texts + "份" : "";
        return tables > 0 ? "绩效自评表（共" + tables + "张）" + (said.isEmpty() ? "" : "、" + said) : said;
    }

    /**
     * Whether a title of 22 points does not hold the unit's name and the words behind it in one line, but the name alone: one
     * that is longer still would leave its last sign alone in a line.
     */
    private static boolean isLong(Letter letter) {
        String about = "关于" + letter.unit();
        return halves(about + letter.years() + "年度绩效自评的") > TITLE && halves(about) <= TITLE;
    }

    private static int halves(String text) {
        return text.codePoints().map(point -> point < 0x2000 ? 1 : 2).sum();
    }

    private static String state(Optional<Since> since, int item) {
        return since.map(each -> each.again().get(item) ? "上次已提出，尚未改正" : "这次新提出")
                .orElse("");
    }

    private static Values since(Optional<Since> since) {
        return since.map(each -> Values.NONE
                        .with("轮次", String.valueOf(each.times()))
                        .with("上次日期", each.day())
                        .with("上次文号", each.last().number())
                        .with("已改正数", String.valueOf(each.mended()))
                        .with("仍在数", String.valueOf(each.staying()))
                        .with("新提出数", String.valueOf(each.fresh())))
                .orElse(Values.NONE);
    }

    private static Values table(String name, LetterTable table, int number) {
        return Values.NONE
                .with("序号", String.valueOf(number))
                .with("表名", name)
                .with("文件", table.about().file())
                .with("工作表", table.about().sheet())
                .with("填报分", points(table.result().claimed()))
                .with("复核分", points(table.result().total()))
                .with(
                        "等级",
                        table.result().grade().isEmpty() ? "未定" : table.result().grade())
                .with("结论", table.result().verdict().chinese());
    }

    private static String name(Letter letter, LetterTable table) {
        return letter.isAmbiguous(table.name())
                ? table.name() + "（" + table.about().file() + "）"
                : table.name();
    }

    private Values item(String name, LetterItem item, int number) {
        return about(name, item, number)
                .with("意见", ended(item.said()))
                .with(
                        "限期",
                        item.awaited() ? options.due().map(LetterValues::day).orElse("") : "");
    }

    private static Values about(String name, LetterItem item, int number) {
        return Values.NONE
                .with("序号", String.valueOf(number))
                .with("表名", name)
                .with("位置", item.place().isEmpty() ? "（全表）" : item.place())
                .with("指标", item.indicator())
                .with("问题", item.title())
                .with("内容", FullWidth.of(item.message()));
    }

    private static Values score(String name, LetterScore score, int number) {
        return Values.NONE
                .with("序号", String.valueOf(number))
                .with("表名", name)
                .with("位置", score.place())
                .with("指标", score.what())
                .with("填报分", points(score.claimed()))
                .with("复核分", points(score.score()));
    }

    /** Without the full stop that the template has. */
    private static String ended(String said) {
        return FullWidth.of(said).strip().replaceFirst("[。;；,，]+$", "");
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse("—");
    }

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}

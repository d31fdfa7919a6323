package jixiao.review.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.basis.Basis;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.summary.Divisions;
import jixiao.review.summary.Publishing;
import jixiao.writing.list.Column;
import jixiao.writing.list.Link;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《口径对比》《口径对比明细》: each table under two conventions, and the lines that differ with what they go back to. */
final class ContrastSheets {
    private final ListBook book;
    private final Reviewed reviewed;
    private final Divisions divisions;
    private final String by;
    private final List<Told> told = new ArrayList<>();
    private final ListSheet<Of> tables;
    private final ListSheet<Line> lines;

    private record Of(TableSummary table, Contrast contrast) {}

    private record Line(TableSummary table, Contrast.Line line) {}

    private record Told(TableSummary table, Contrast.Told told) {}

    ContrastSheets(ListBook book, Reviewed reviewed, Divisions divisions, String other) {
        this.book = book;
        this.reviewed = reviewed;
        this.divisions = divisions;
        this.by = "原口径:" + reviewed.convention().title() + ";对比口径:" + other;
        this.tables = new ListSheet<>(
                book,
                "口径对比",
                by + "。两口径指标分值不同的,按比例折算;按规则计算,不含人工定分。变化来自:去掉该行,得分就不同。",
                divisions.list(
                        row -> divisions.of(row.table()),
                        Column.text("单位", 20, row -> row.table().called()),
                        Column.text("项目", 18, row -> row.table().head().project()),
                        Column.points("原总分", row -> row.contrast().total()),
                        Column.points("对比总分", row -> row.contrast().otherTotal()),
                        Column.points(
                                "对比−原",
                                row -> row.contrast()
                                        .otherTotal()
                                        .subtract(row.contrast().total())),
                        Column.center("原等级", 7, row -> grade(row.contrast().grade())),
                        Column.center("对比等级", 7, row -> grade(row.contrast().otherGrade())),
                        Column.center("变化", 10, row -> change(row.contrast())),
                        Column.center("不同的行", 7, row -> row.contrast().lines().size()),
                        Column.text(
                                "变化来自",
                                38,
                                row -> String.join("\n", row.contrast().causes())),
                        Column.center("年度", 7, row -> row.table().head().year()),
                        Column.text(
                                "文件",
                                22,
                                row -> new Link(
                                        row.table().submission().name(), Publishing.copy(reviewed, row.table()), "")),
                        Column.text("工作表", 10, row -> row.table().sheet())));
        this.lines = new ListSheet<>(
                book,
                "口径对比明细",
                by + "。只列完成程度或判定不同的行,仅因分值折算而不同的不列。",
                divisions.list(
                        row -> divisions.of(row.table()),
                        Column.text("单位", 14, row -> row.table().called()),
                        Column.text("项目", 13, row -> row.table().head().project()),
                        Column.center("单元格", 7, this::cell),
                        Column.text("指标", 15, row -> row.line().name()),
                        Column.text("年初目标值", 10, row -> row.line().target()),
                        Column.text("实际完成值", 10, row -> row.line().actual()),
                        Column.points("原分值", row -> row.line().here().weight()),
                        Column.points("原得分", row -> row.line().here().score()),
                        Column.points("对比分值", row -> row.line().there().weight()),
                        Column.points("对比得分", row -> row.line().there().score()),
                        Column.text(
                                "变化来自", 28, row -> String.join("\n", row.line().causes())),
                        Column.text("原规则", 24, row -> rule(row.line().here())),
                        Column.text("对比规则", 24, row -> rule(row.line().there())),
                        Column.text("文件", 22, row -> row.table().submission().name())));
    }

    private Link cell(Line row) {
        String cell = row.line().cell();
        return Link.cell(
                cell, Publishing.copy(reviewed, row.table()), row.table().sheet(), cell);
    }

    void add(TableSummary table, Contrast contrast) {
        tables.row(new Of(table, contrast));
        contrast.lines().forEach(line -> lines.row(new Line(table, line)));
        contrast.told().forEach(each -> told.add(new Told(table, each)));
    }

    private static String grade(Optional<String> grade) {
        return grade.orElse("未定");
    }

    private static String change(Contrast contrast) {
        if (contrast.gradeChanges()) {
            return "等级变化";
        }
        if (contrast.totalChanges()) {
            return "总分变化";
        }
        return contrast.lines().isEmpty() ? "不变" : "总分不变";
    }

    private static String rule(Contrast.Points points) {
        Basis basis = points.basis();
        String rule = basis.rule().isEmpty() ? basis.clause() : basis.rule();
        return rule + (points.open() ? "(待定)" : "");
    }

    void end() {
        tables.end();
        lines.end();
        if (!told.isEmpty()) {
            findings();
        }
    }

    /** 《口径对比发现》: only where there is something in it. */
    private void findings() {
        new ListSheet<>(
                        book,
                        "口径对比发现",
                        by + "。只列一边提出、或严重程度不同的发现;只比一张表自己的,不含各表互比和与台账、批复、上年的比对;指标分值不同的两份口径不比发现。",
                        divisions.<Told>list(
                                row -> divisions.of(row.table()),
                                Column.text("单位", 20, row -> row.table().called()),
                                Column.text("项目", 18, row -> row.table().head().project()),
                                Column.center("单元格", 8, row -> row.told().cell()),
                                Column.text("审核规则", 26, row -> row.told().title()),
                                Column.center("原口径", 9, row -> said(row.told().here())),
                                Column.center("对比口径", 9, row -> said(row.told().there())),
                                Column.text("代码", 26, row -> row.told().code()),
                                Column.text(
                                        "文件",
                                        22,
                                        row -> row.table().submission().name())))
                .rows(told)
                .end();
    }

    private static String said(String severity) {
        return severity.isEmpty() ? "不提出" : severity;
    }
}

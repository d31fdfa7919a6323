package jixiao.review;

import java.util.List;
import java.util.Optional;
import jixiao.model.Basis;
import org.apache.poi.ss.usermodel.Workbook;

/** 《口径对比》《口径对比明细》: each table under two conventions, and the lines that differ with what they go back to. */
final class ContrastSheets {
    private final Reviewed reviewed;
    private final SheetWriter tables;
    private final SheetWriter lines;

    ContrastSheets(Workbook book, Styles styles, Reviewed reviewed, String other) {
        this.reviewed = reviewed;
        String by = "原口径:" + reviewed.convention().title() + ";对比口径:" + other;
        this.tables = new SheetWriter(
                book,
                styles,
                "口径对比",
                by + "。两口径指标分值不同的,按比例折算;按规则计算,不含人工定分。变化来自:去掉该行,得分就不同。",
                List.of(
                        Heading.center("序号", 6),
                        Heading.text("单位", 22),
                        Heading.text("项目", 20),
                        Heading.center("年度", 7),
                        Heading.points("原总分"),
                        Heading.points("对比总分"),
                        Heading.points("对比−原"),
                        Heading.center("原等级", 7),
                        Heading.center("对比等级", 7),
                        Heading.center("变化", 10),
                        Heading.center("不同的行", 7),
                        Heading.text("变化来自", 44),
                        Heading.text("文件", 26),
                        Heading.text("工作表", 12)));
        this.lines = new SheetWriter(
                book,
                styles,
                "口径对比明细",
                by + "。只列完成程度或判定不同的行,仅因分值折算而不同的不列。",
                List.of(
                        Heading.center("序号", 6),
                        Heading.text("单位", 20),
                        Heading.text("项目", 18),
                        Heading.text("文件", 22),
                        Heading.center("单元格", 8),
                        Heading.text("指标", 26),
                        Heading.text("年初目标值", 16),
                        Heading.text("实际完成值", 16),
                        Heading.points("原分值"),
                        Heading.points("原得分"),
                        Heading.points("对比分值"),
                        Heading.points("对比得分"),
                        Heading.text("原规则", 24),
                        Heading.text("对比规则", 24),
                        Heading.text("变化来自", 40)));
    }

    void add(TableSummary table, Contrast contrast) {
        tables.row(
                tables.size() + 1,
                table.unit(),
                table.project(),
                table.year(),
                contrast.total(),
                contrast.otherTotal(),
                contrast.otherTotal().subtract(contrast.total()),
                grade(contrast.grade()),
                grade(contrast.otherGrade()),
                change(contrast),
                contrast.lines().size(),
                String.join("\n", contrast.causes()),
                new Link(table.submission().name(), Publishing.copy(reviewed, table), ""),
                table.sheet());
        contrast.lines().forEach(line -> add(table, line));
    }

    private void add(TableSummary table, Contrast.Line line) {
        lines.row(
                lines.size() + 1,
                table.unit(),
                table.project(),
                table.submission().name(),
                Link.cell(line.cell(), Publishing.copy(reviewed, table), table.sheet(), line.cell()),
                line.name(),
                line.target(),
                line.actual(),
                line.here().weight(),
                line.here().score(),
                line.there().weight(),
                line.there().score(),
                rule(line.here()),
                rule(line.there()),
                String.join("\n", line.causes()));
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
    }
}

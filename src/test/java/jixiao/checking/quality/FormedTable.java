package jixiao.checking.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jixiao.Case;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.testing.RowsWorkbook;

/** 一张照表式写出的自评表 for tests: written as a workbook and read again, so that every cell is read as on a sheet. */
public final class FormedTable {
    private static final Engine WUHAN = Engine.load("wuhan");
    private static final BigDecimal POINTS = new BigDecimal(20);

    /** Whether it is a department's own table. */
    public boolean department;

    public String unit = "";
    public String supervisor = "";
    public String project = "";
    public int year = 2024;
    public String budget = "100";
    public String spending = "95";
    /** Further lines of the funds: name, budget, spending. */
    public final List<List<String>> parts = new ArrayList<>();
    /** 原因栏. */
    public String box = "";
    /** 一级, 二级, 三级, 目标, 完成, 分值, 得分, 原因. */
    public final List<List<String>> lines = new ArrayList<>();

    /** A line of cells separated by |. */
    public FormedTable line(String cells) {
        lines.add(new ArrayList<>(Arrays.asList(cells.split("\\|", -1))));
        return this;
    }

    /** Row of a line, from 0, on the sheet. */
    public int row(int line) {
        return 7 + parts.size() + line;
    }

    private static String rate(String some, String all) {
        BigDecimal whole = new BigDecimal(all);
        return whole.signum() == 0 || some.isEmpty()
                ? ""
                : new BigDecimal(some)
                                .movePointRight(2)
                                .divide(whole, 2, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }

    private byte[] bytes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(year + "年度" + (department ? "部门整体" : "项目") + "绩效自评表"));
        rows.add(List.of("单位名称", unit, "", "填报日期", (year + 1) + "-03-01"));
        rows.add(department ? List.of("") : List.of("项目名称", project, "", "主管部门", supervisor));
        rows.add(List.of("预算执行情况(万元)(20分)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"));
        BigDecimal whole = new BigDecimal(budget);
        String claim = whole.signum() == 0 || spending.isEmpty()
                ? ""
                : POINTS.min(POINTS.multiply(new BigDecimal(spending)).divide(whole, 2, RoundingMode.HALF_UP))
                        .toPlainString();
        String name = department ? "部门整体支出总额" : "年度财政资金总额";
        rows.add(List.of(name, "", budget, spending, rate(spending, budget), claim));
        parts.forEach(part -> rows.add(List.of(part.get(0), "", part.get(1), part.get(2), "", "")));
        rows.add(List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分", "偏差原因"));
        lines.forEach(line -> rows.add(List.copyOf(line)));
        rows.add(List.of("偏差大或目标未完成原因分析", box));
        return RowsWorkbook.of(rows).bytes();
    }

    /** As it is judged. */
    public Judgement judged() {
        Case opened = WUHAN.open("表.xlsx", bytes()).orThrow();
        if (opened.judgements().size() != 1
                || opened.judgements().get(0).table().indicators().size() != lines.size()) {
            throw new AssertionError("not read as written: " + lines);
        }
        return opened.judgements().get(0);
    }

    /** What is found. */
    public List<Finding> found() {
        return judged().findings();
    }

    /** Codes and cells of errors and warnings: "WEIGHT_ZERO F9". */
    public List<String> grave() {
        return found().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " " + finding.place().cell())
                .toList();
    }
}

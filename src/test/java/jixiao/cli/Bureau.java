package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jixiao.Engine;
import jixiao.testing.RowsWorkbook;

/** 财政部门的桌面: tables handed in, lists beside them, and what a review says of both. All cells are texts, as printed. */
final class Bureau {
    static final Engine WUHAN = Engine.load("wuhan");

    private final Path folder;

    Bureau(Path folder) {
        this.folder = folder;
    }

    Path in() {
        return folder.resolve("in");
    }

    Path out() {
        return folder.resolve("out");
    }

    Path at(String name) {
        return folder.resolve(name);
    }

    /** An honest line of 80 points that anybody fulfils. */
    static final String LINE = "产出指标,数量指标,办理件数,≥100件,100件,80";

    /** A project's table of 2024: 预算数 and 执行数 as "100.00|90.00", then parts as "其中:财政拨款|…". */
    Path project(String file, String unit, String project, List<String> funds, String... lines) {
        return project(file, unit, "", project, funds, lines);
    }

    Path project(String file, String unit, String supervisor, String project, List<String> funds, String... lines) {
        return project(file, unit, supervisor, project, 2024, funds, lines);
    }

    /** The table of a project and year. */
    Path project(
            String file,
            String unit,
            String supervisor,
            String project,
            int year,
            List<String> funds,
            String... lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(year + "年度项目支出绩效自评表"));
        rows.add(List.of("单位名称", unit, "", "填报日期", (year + 1) + "-03-01"));
        rows.add(List.of("项目名称", project, "", supervisor.isEmpty() ? "" : "主管部门", supervisor));
        rows.add(List.of("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"));
        for (int i = 0; i < funds.size(); i++) {
            String[] parts = (i == 0 ? "年度财政资金总额|" + funds.get(0) : funds.get(i)).split("\\|");
            rows.add(List.of(parts[0], "", parts[1], parts[2], "", ""));
        }
        rows.add(List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"));
        for (String line : lines.length == 0 ? new String[] {LINE} : lines) {
            String[] parts = line.split(",");
            rows.add(List.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], ""));
        }
        return write(in().resolve(file + ".xlsx"), rows);
    }

    /** A department's table of 2024. */
    Path department(String file, String unit, String budget, String spending) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("2024年度部门整体绩效自评表"));
        rows.add(List.of("单位名称", unit, "", "填报日期", "2025-03-01"));
        rows.add(List.of("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"));
        rows.add(List.of("部门整体支出总额", "", budget, spending, "", ""));
        rows.add(List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"));
        rows.add(List.of("产出指标", "数量指标", "办理件数", "≥100件", "100件", "80", ""));
        return write(in().resolve(file + ".xlsx"), rows);
    }

    /** A list of rows, cells separated by commas. */
    Path list(String name, String... rows) {
        return write(
                at(name),
                List.of(rows).stream().map(row -> List.of(row.split(",", -1))).toList());
    }

    static Path write(Path file, List<List<String>> rows) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, RowsWorkbook.of(rows).bytes());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    Said review(Object... options) {
        List<String> words = new ArrayList<>(List.of("review", in().toString(), "-o", out().toString(), "--no-copies"));
        for (Object option : options) {
            words.add(option.toString());
        }
        return Said.of(name -> WUHAN, words.toArray(String[]::new));
    }

    /** What a review finds, but for INFO and for codes that are none of the list: "甲.xlsx BUDGET_DIFFERS E5". */
    Set<String> found(List<String> codes, Object... options) throws IOException {
        Said said = review(options);
        assertThat(said.err()).isEmpty();
        Set<String> found = new TreeSet<>();
        for (Map<String, String> row : new ReviewFolder(out()).named("审核发现")) {
            for (String code : codes) {
                if (row.get("代码").equals(code)) {
                    found.add(row.get("文件").replace(".xlsx", "") + " " + code);
                }
            }
        }
        return found;
    }
}

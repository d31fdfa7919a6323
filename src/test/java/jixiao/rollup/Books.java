package jixiao.rollup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.testing.PlainBook;
import jixiao.testing.PlainBook.PlainSheet;

/** Submitted tables of one project for tests, as workbooks of the plainest layout. */
public final class Books {
    private Books() {}

    /**
     * A unit's table.
     *
     * @param folder where it is put, under the unit's name
     * @param budget 预算数 and 执行数 in 万元, with a blank between: "100 90"
     * @param lines each "数量指标:办理件数|目标|完成|分值", where there are such, 评分比例 and 偏差原因 behind them
     */
    public static Path of(Path folder, String unit, String project, String budget, String... lines) {
        return file(folder.resolve(unit + ".xlsx"), unit, project, "2024", budget, lines);
    }

    public static Path file(Path file, String unit, String project, String year, String budget, String... lines) {
        try {
            PlainBook book = new PlainBook();
            PlainSheet sheet = book.sheet("自评表");
            row(sheet, year + "年度项目自评表");
            row(sheet, "单位名称", unit, "", "填报日期", (Integer.parseInt(year.isEmpty() ? "2024" : year) + 1) + "-03-01");
            row(sheet, "项目名称", project);
            row(sheet, "预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分");
            String[] money = budget.split(" ");
            row(sheet, "年度财政资金总额", "", money[0], money.length > 1 ? money[1] : "", "", "");
            row(sheet, "一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分", "评分比例", "偏差原因分析及改进措施");
            for (String line : lines) {
                String[] parts = line.split("\\|", -1);
                String[] name = parts[0].contains(":") ? parts[0].split(":") : new String[] {"数量指标", parts[0]};
                String level1 = name[0].startsWith("满意") ? "满意度指标" : name[0].contains("效益") ? "效益指标" : "产出指标";
                row(
                        sheet,
                        level1,
                        name[0],
                        name[1],
                        parts[1],
                        parts[2],
                        parts[3],
                        "",
                        parts.length > 4 ? parts[4] : "",
                        parts.length > 5 ? parts[5] : "");
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, book.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void row(PlainSheet sheet, String... texts) {
        int row = sheet.size();
        sheet.row(row);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].matches("-?[0-9]+(\\.[0-9]+)?")) {
                sheet.set(row, i, Double.valueOf(texts[i]));
            } else if (!texts[i].isEmpty()) {
                sheet.set(row, i, texts[i]);
            }
        }
    }

    /**
     * The worked example: funds 100, 300, 600 万元, budgets 125, 300, 600. By hand: execution 20×1000÷1025=19.51; 件数
     * 100 of 100: 20.00; 投诉 40 against 30: 20×30÷40=15.00; 检查 24 against 30-40: 10×24÷30=8.00; 规范率 98 %: 10.00;
     * 政策落实 (100×100+80×300+60×600)÷1000=70 %: 7.00; 满意度 (90×100+95×300+80×600)÷1000=85.5 %: 10×85.5÷90=9.50;
     * total 89.01, of which 82.01 can be verified.
     */
    public static void example(Path folder) {
        example(folder, "甲街道", "乙街道", "丙街道");
    }

    private static void example(Path folder, String... files) {
        file(
                folder.resolve(files[0] + ".xlsx"),
                "甲街道",
                "便民服务",
                "2024",
                "125 100",
                lines("25件", "20件", "12件", "5-8次|4次", "100%", "0.9"));
        file(
                folder.resolve(files[1] + ".xlsx"),
                "乙街道",
                "便民服务",
                "2024",
                "300 300",
                lines("25件", "30件", "12件", "10-12次|10次", "80%", "95%"));
        file(
                folder.resolve(files[2] + ".xlsx"),
                "丙街道",
                "便民服务",
                "2024",
                "600 600",
                lines("50件", "50件", "16件", "15-20次|10次", "60%", "80%"));
    }

    private static String[] lines(
            String aim, String count, String complaints, String inspections, String level, String satisfaction) {
        return new String[] {
            "数量指标:办理件数|" + aim + "|" + count + "|20",
            "数量指标:投诉件数|≤10件|" + complaints + "|20||物业纠纷集中,已设专人调解",
            "数量指标:检查次数|" + inspections + "|10||汛期停工,下年错峰安排",
            "质量指标:办理规范率|≥95%|98%|10",
            "社会效益指标:政策落实|有效保障|见工作总结|10|" + level + "|宣传进度慢,下年提前",
            "满意度指标:群众满意度|≥90%|" + satisfaction + "|10||窗口等候时间长,已增设窗口"
        };
    }

    /** Writes the example that the README uses. */
    public static void main(String[] args) {
        example(Path.of(args[0]), "street-a", "street-b", "street-c");
    }
}

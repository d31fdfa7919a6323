package jixiao.rollup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Submitted tables of one project for tests, as workbooks of the plainest layout. */
final class Books {
    private Books() {}

    /**
     * A unit's table.
     *
     * @param folder where it is put, under the unit's name
     * @param budget 预算数 and 执行数 in 万元, with a blank between: "100 90"
     * @param lines each "三级指标|目标|完成|分值", with a level 2 name before them as "数量指标:办理件数|…"
     */
    static Path of(Path folder, String unit, String project, String budget, String... lines) {
        return of(folder.resolve(unit + ".xlsx"), unit, project, "2024", budget, lines);
    }

    static Path of(Path file, String unit, String project, String year, String budget, String... lines) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("自评表");
            row(sheet, year + "年度项目自评表");
            row(sheet, "单位名称", unit, "", "填报日期", (Integer.parseInt(year.isEmpty() ? "2024" : year) + 1) + "-03-01");
            row(sheet, "项目名称", project);
            row(sheet, "预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分");
            String[] money = budget.split(" ");
            row(sheet, "年度财政资金总额", "", money[0], money.length > 1 ? money[1] : "", "", "");
            row(sheet, "一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分");
            for (String line : lines) {
                String[] parts = line.split("\\|", -1);
                String[] name = parts[0].contains(":") ? parts[0].split(":") : new String[] {"数量指标", parts[0]};
                String level1 = name[0].startsWith("满意") ? "满意度指标" : name[0].contains("效益") ? "效益指标" : "产出指标";
                row(sheet, level1, name[0], name[1], parts[1], parts[2], parts[3], "");
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void row(XSSFSheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].matches("-?[0-9]+(\\.[0-9]+)?")) {
                row.createCell(i).setCellValue(Double.parseDouble(texts[i]));
            } else if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }

    /** The worked example: funds 100, 300, 600 万元. */
    static void example(Path folder) {
        of(folder, "甲街道", "便民服务", "100 100", lines("25件", "20件", "0.9", "达成"));
        of(folder, "乙街道", "便民服务", "300 300", lines("25件", "30件", "95%", "部分达成"));
        of(folder, "丙街道", "便民服务", "600 600", lines("50件", "50件", "80%", "部分达成"));
    }

    static String[] lines(String aim, String count, String satisfaction, String words) {
        return new String[] {
            "数量指标:办理件数|" + aim + "|" + count + "|20",
            "数量指标:投诉件数|≤10件|8件|10",
            "质量指标:办理规范率|≥95%|98%|20",
            "社会效益指标:政策落实|有效保障|" + words + "|20",
            "满意度指标:群众满意度|≥90%|" + satisfaction + "|10"
        };
    }

    public static void main(String[] args) {
        example(Path.of(args[0]));
    }
}

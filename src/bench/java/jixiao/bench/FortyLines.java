package jixiao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 四十行自评表: a submission of forty lines of every kind that units write, two points each, some of them faulty. */
final class FortyLines {
    private static final int LINES = 40;
    private static final int KINDS = 10;

    /** Levels 1 and 2, name, target, actual, claim: one of each kind of line. */
    private static final Object[][] EACH = {
        {"产出指标", "数量指标", "接收进馆档案", "≥12000卷", "1.315万卷", 2},
        {"产出指标", "数量指标", "馆藏档案数字化", "≥300万页", "285万页", 1.9},
        {"产出指标", "质量指标", "数字化成果验收合格率", 0.98, 0.985, 2},
        {"产出指标", "质量指标", "档案著录差错率", "≤3‰", "4‰", 1.5},
        {"产出指标", "时效指标", "年度接收任务完成时间", "2024年11月底前", "2024年10月28日", 2},
        {"产出指标", "成本指标", "展览费用控制", "≤60万元", "57.8万元", 2},
        {"效益指标", "社会效益指标", "档案资源保障能力", "有效提升", "有所提升", 1.3},
        {"效益指标", "可持续影响指标", "档案安全管理制度健全性", "健全", "健全", 2},
        {"满意度指标", "服务对象满意度指标", "查档群众满意度", "≥95%", 0.93, 1.96},
        {"产出指标", "数量指标", "接待查档群众", "8000-10000人次", "1.26万人次", 2},
    };

    private FortyLines() {}

    /** The workbook (.xlsx), of the form of Wuhan's projects. */
    static byte[] workbook() throws IOException {
        return workbook("档案数字化项目", "");
    }

    /** The same of another project, whose name stands in those of its lines: what one table says no other does. */
    static byte[] workbook(String project) throws IOException {
        return workbook(project, project);
    }

    private static byte[] workbook(String project, String named) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("自评表");
            row(sheet, 0, "2024年度档案数字化项目绩效自评表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
            row(sheet, 1, "项目名称", null, project);
            row(sheet, 2, "预算执行情况(万元)\n(20分)", null, null, "预算数(A)", "执行数(B)", "执行率(B/A)", null, "得分(20分×执行率)");
            row(sheet, 3, null, null, "年度财政资金总额", 1201.71, 1141.71, 0.9501, null, 19);
            row(sheet, 4, "年度绩效目标1(80分)", "一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分");
            for (int line = 0; line < LINES; line++) {
                Object[] kind = EACH[line % KINDS];
                String name = named + kind[2] + "(" + (line / KINDS + 1) + ")";
                row(sheet, 5 + line, null, kind[0], kind[1], name, kind[3], kind[4], 2, kind[5]);
            }
            row(sheet, 5 + LINES, "总分", null, null, null, null, null, null, 93.64);
            row(sheet, 6 + LINES, "偏差大或目标未完成原因分析", null, "设备检修停机三周;培训不足。");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(Sheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (values[column] instanceof String text) {
                row.createCell(column).setCellValue(text);
            }
        }
    }
}

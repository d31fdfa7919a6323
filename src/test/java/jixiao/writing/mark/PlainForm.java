package jixiao.writing.mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import jixiao.Engine;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small project form for tests: funds of 100 万元 spent in full in row 4, headers in row 5 (A level 1, B level 2, C name, D
 * target, E actual, F 分值, G 得分, H reason), lines from row 6 on.
 */
final class PlainForm {
    static final String SHEET = "自评表";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet(SHEET);
    private final boolean weights;
    private int next = 5;

    private PlainForm(boolean weights, String executionPoints) {
        this.weights = weights;
        row(0, "2024年度项目支出绩效自评表");
        row(1, "项目名称", "某项目", "主管部门", "某市某局", "填报日期", "2025年3月1日");
        row(2, "资金(万元)", null, "预算数", "执行数", "执行率", "分值", "得分");
        row(
                3,
                "年度资金总额",
                null,
                100,
                100,
                "100%",
                executionPoints.isEmpty() ? null : number(executionPoints),
                number(executionPoints.isEmpty() ? "20" : executionPoints));
        row(4, "一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", weights ? "分值" : null, "得分", "偏差原因分析");
    }

    /** With a column of 分值, and the points of the execution printed. */
    static PlainForm weighed(String executionPoints) {
        return new PlainForm(true, executionPoints);
    }

    /** Without one. */
    static PlainForm unweighed() {
        return new PlainForm(false, "");
    }

    /** A line: labels, name, target, actual, 分值, 得分; an empty text is an empty cell. */
    PlainForm line(
            String level1, String level2, String name, String target, String actual, String weight, String claim) {
        row(next++, text(level1), text(level2), name, text(target), text(actual), number(weight), number(claim));
        return this;
    }

    PlainForm reason(String text) {
        sheet.getRow(next - 1).createCell(7).setCellValue(text);
        return this;
    }

    PlainForm total(String points) {
        row(next++, "总分", null, null, null, null, null, number(points));
        return this;
    }

    PlainForm merge(String... regions) {
        for (String region : regions) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(region));
        }
        return this;
    }

    /** The alignment's indent of a cell. */
    PlainForm indent(String cell, int levels) {
        CellAddress at = new CellAddress(cell);
        CellStyle style = book.createCellStyle();
        style.setIndention((short) levels);
        sheet.getRow(at.getRow()).getCell(at.getColumn()).setCellStyle(style);
        return this;
    }

    byte[] bytes() {
        return bytes(book);
    }

    Run run(Engine engine) {
        return Run.of(engine, "表.xlsx", bytes(), false);
    }

    private static byte[] bytes(Workbook workbook) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void row(int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < values.length; column++) {
            Cell cell = row.createCell(column);
            if (values[column] instanceof Number figure) {
                cell.setCellValue(figure.doubleValue());
            } else if (values[column] != null) {
                cell.setCellValue(String.valueOf(values[column]));
            }
        }
    }

    private static Object text(String text) {
        return text.isEmpty() ? null : text;
    }

    private Object number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}

package jixiao.writing.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.convention.AggregationWay;
import jixiao.convention.CheckedField;
import jixiao.convention.DictionaryEntry;
import jixiao.convention.OwnCheck;
import jixiao.convention.Parameter;
import jixiao.convention.book.SheetKind;
import jixiao.model.basis.ComputingMode;
import jixiao.model.basis.Method;
import jixiao.model.fact.quality.Mark;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 口径工作表: the sheets of a new convention, a title, a hint and the headings on each, with drop-downs where words are few. */
final class RuleSheets {
    /** The sheets with headings, in the order in which an officer needs them. */
    static final List<SheetKind> ORDER = List.of(
            SheetKind.RECOGNITION,
            SheetKind.PARAMETERS,
            SheetKind.BANDS,
            SheetKind.GRADES,
            SheetKind.TIERS,
            SheetKind.METHODS,
            SheetKind.AGGREGATION,
            SheetKind.CHECKS,
            SheetKind.WORDS,
            SheetKind.SYNONYMS,
            SheetKind.PHRASES,
            SheetKind.DICTIONARY,
            SheetKind.SOURCES,
            SheetKind.CASES);

    private static final int LAST_ROW = 200;
    private static final int HEADER_ROW = 2;
    private static final int WIDTH = 14 * 256;
    private static final int WIDE = 60 * 256;
    private static final List<String> RATIOS = List.of("下限", "上限");

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle hint;
    private final CellStyle heading;
    private final CellStyle percent;

    RuleSheets(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = style(true, false);
        this.hint = style(false, false);
        this.heading = style(true, true);
        this.percent = workbook.createCellStyle();
        this.percent.setDataFormat(workbook.createDataFormat().getFormat("0.####%"));
    }

    /** 《使用说明》. */
    void guide(String base) {
        Sheet sheet = workbook.createSheet(SheetKind.GUIDE.chinese());
        List<String> lines = List.of(
                "怎样改口径",
                "1. 本口径继承“" + base + "”:没有写的,都照它。只写要改的内容。",
                "2. 各表第三行是表头,不要改;内容写在表头下面。不用的表空着即可。",
                "3. 比例写成 60%、0.6 都可以;分数写成数字。",
                "4. 《定性分档》《等级》和《分档表》里的一张表,要改就写齐各档,首尾相接。",
                "5. 《用例》写几条例子:左边是填报的内容,右边(应……)是手工算出的结果。",
                "6. 保存后运行 jixiao rules check(检查)、jixiao rules test(试算用例),再用 --rules 指向这个文件夹。");
        for (int at = 0; at < lines.size(); at++) {
            text(sheet.createRow(at), 0, lines.get(at), at == 0 ? title : hint);
        }
        sheet.setColumnWidth(0, 2 * WIDE);
        printable(sheet);
    }

    /** 《说明》. */
    void about(String name, String parent) {
        Sheet sheet = workbook.createSheet(SheetKind.ABOUT.chinese());
        text(sheet.createRow(0), 0, "说明:这份口径是什么、继承谁", title);
        headings(sheet, List.of("项目", "内容", "解释"));
        List<List<String>> rows = List.of(
                List.of("标题", name, "口径的中文名称"),
                List.of("依据文件", "", "依据的文件名称、文号"),
                List.of("继承", parent, "没有写的内容照它"),
                List.of("版本", "1", ""));
        for (int at = 0; at < rows.size(); at++) {
            Row row = sheet.createRow(HEADER_ROW + 1 + at);
            for (int column = 0; column < rows.get(at).size(); column++) {
                row.createCell(column).setCellValue(rows.get(at).get(column));
            }
        }
        sheet.setColumnWidth(1, WIDE);
        sheet.setColumnWidth(2, WIDE);
        printable(sheet);
    }

    /** A sheet with its headings, and rows where there are any. */
    void table(SheetKind kind, String now, List<Map<String, Object>> rows) {
        Sheet sheet = workbook.createSheet(kind.chinese());
        text(sheet.createRow(0), 0, kind.chinese() + ":只写要改的内容", title);
        text(sheet.createRow(1), 0, now.isEmpty() ? Hints.of(kind) : now, hint);
        headings(sheet, kind.headings());
        for (int at = 0; at < rows.size(); at++) {
            Row row = sheet.createRow(HEADER_ROW + 1 + at);
            rows.get(at)
                    .forEach(
                            (name, value) -> fill(row.createCell(kind.headings().indexOf(name)), value));
        }
        if (kind == SheetKind.BANDS || kind == SheetKind.TIERS) {
            RATIOS.forEach(name -> sheet.setDefaultColumnStyle(kind.headings().indexOf(name), percent));
        }
        choices(sheet, kind);
        sheet.createFreezePane(0, HEADER_ROW + 1);
        printable(sheet);
    }

    /** As wide as one page across, so that it can be shown around on paper. */
    private static void printable(Sheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    private static <T> List<String> words(T[] values, Function<T, String> chinese) {
        return Stream.of(values).map(chinese).toList();
    }

    private void choices(Sheet sheet, SheetKind kind) {
        switch (kind) {
            case PARAMETERS -> choice(sheet, kind, "参数", words(Parameter.values(), Parameter::chinese));
            case TIERS -> choice(sheet, kind, "含", List.of("下限", "上限"));
            case METHODS -> {
                choice(sheet, kind, "方法", words(Method.values(), Method::chinese));
                choice(sheet, kind, "计算方式", words(ComputingMode.values(), ComputingMode::chinese));
                choice(sheet, kind, "启用", List.of("是", "否"));
            }
            case AGGREGATION -> {
                choice(sheet, kind, "汇总方式", words(AggregationWay.values(), AggregationWay::chinese));
                choice(sheet, kind, "启用", List.of("是", "否"));
            }
            case CHECKS -> {
                choice(sheet, kind, "启用", List.of("是", "否"));
                choice(sheet, kind, "严重程度", List.of("错误", "警告", "提示"));
                choice(sheet, kind, "栏目", words(CheckedField.values(), CheckedField::chinese));
                choice(sheet, kind, "比较", words(OwnCheck.Comparison.values(), OwnCheck.Comparison::chinese));
            }
            case DICTIONARY -> {
                choice(sheet, kind, "启用", List.of("是", "否"));
                choice(sheet, kind, "方式", List.of("增加", "替换"));
                choice(sheet, kind, "认法", words(DictionaryEntry.Way.values(), DictionaryEntry.Way::chinese));
                choice(sheet, kind, "用途", words(Mark.values(), Mark::chinese));
            }
            case WORDS, SYNONYMS, PHRASES -> choice(sheet, kind, "方式", List.of("增加", "删除", "替换"));
            default -> {}
        }
    }

    /** A drop-down; other words stay possible, since 一级指标分值(…) is no fixed word. */
    private static void choice(Sheet sheet, SheetKind kind, String name, List<String> words) {
        int column = kind.headings().indexOf(name);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(HEADER_ROW + 1, LAST_ROW, column, column));
        validation.setShowErrorBox(false);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private void headings(Sheet sheet, List<String> names) {
        Row row = sheet.createRow(HEADER_ROW);
        for (int at = 0; at < names.size(); at++) {
            text(row, at, names.get(at), heading);
            sheet.setColumnWidth(at, WIDTH);
        }
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof CopiedRows.Ratio ratio) {
            cell.setCellValue(ratio.value().doubleValue());
            cell.setCellStyle(percent);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private CellStyle style(boolean bold, boolean filled) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(bold);
        font.setFontName("宋体");
        style.setFont(font);
        if (filled) {
            style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
        }
        return style;
    }
}

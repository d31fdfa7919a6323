package jixiao.generated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** 一个单位的决算: an account of an invented unit, right in every figure, and the sheets that it speaks of. */
public final class WrittenAccount {
    /** Its text, a paragraph a line. */
    public static final String TEXT = """
        云岭县水务局2023年度部门决算
        第三部分 云岭县水务局2023年度部门决算情况说明
        五、一般公共预算财政拨款支出决算情况说明
        2023年度一般公共预算财政拨款支出年初预算为480.00万元，支出决算为450.00万元，完成年初预算的93.8%。
        1.农林水支出。年初预算为0万元，支出决算为12.35万元，主要原因是追加了巡河任务。
        十三、预算绩效情况说明
        （一）预算绩效管理工作开展情况
        根据预算绩效管理要求，我局组织对2023年度项目支出全面开展绩效自评，共涉及项目2个，资金150.00万元，占项目支出总额的100%。
        （二）部门整体支出自评结果
        我局组织开展整体支出绩效自评，资金450.00万元。全年预算数500.00万元，执行数450.00万元，执行率90%。
        （三）项目支出自评结果
        我局在2023年度部门决算中反映项目绩效自评结果，共涉及2个一级项目。
        1.河道清淤项目绩效自评综述：项目全年预算数为100.00万元，执行数为80.00万元，完成预算的80%。
        2.水质监测项目绩效自评综述：项目全年预算数为70.00万元，执行数为70.00万元，完成预算的100%。
        （四）绩效自评结果应用情况
        结果用于下年预算安排。
        第四部分 名词解释
        第五部分 附件
        """;

    /** 20×80÷100=16;16+80=96. */
    public static final List<List<String>> DREDGING =
            sheet("河道清淤", "100.00", "80.00", "80%", "16", "96", "清淤长度", "≥50公里", "52公里");

    /** 20×70÷70=20;20+80=100. */
    public static final List<List<String>> WATER =
            sheet("水质监测", "70.00", "70.00", "100%", "20", "100", "监测次数", "≥12次", "12次");

    private WrittenAccount() {}

    /** A sheet of one project; its first line is given, 受益村数 and 群众满意度 follow. */
    public static List<List<String>> sheet(
            String project,
            String budget,
            String spending,
            String rate,
            String score,
            String total,
            String name,
            String target,
            String actual) {
        return List.of(
                List.of("项目名称", project, "", "主管部门", "云岭县水务局", "", ""),
                List.of("预算执行情况(万元)(20分)", "", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"),
                List.of("年度财政资金总额", "", "", budget, spending, rate, score),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
                List.of("产出指标", "数量指标", name, target, actual, "50", "50"),
                List.of("效益指标", "社会效益指标", "受益村数", "≥6个", "6个", "20", "20"),
                List.of("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", "10", "10"),
                List.of("总分", "", "", "", "", "", total));
    }

    /** A .docx of a text and sheets behind it. */
    public static byte[] word(String text, List<List<List<String>>> sheets) throws IOException {
        return word(text, sheets, title -> title);
    }

    /** The same with other titles above the sheets. */
    public static byte[] word(String text, List<List<List<String>>> sheets, UnaryOperator<String> title)
            throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            for (List<List<String>> sheet : sheets) {
                document.createParagraph()
                        .createRun()
                        .setText(title.apply("2023年度" + sheet.get(0).get(1) + "项目自评表"));
                document.createParagraph().createRun().setText("单位名称:云岭县水务局");
                document.createParagraph().createRun().setText("填报日期:2024年2月28日");
                XWPFTable table = document.createTable(sheet.size(), 7);
                for (int row = 0; row < sheet.size(); row++) {
                    for (int column = 0; column < 7; column++) {
                        table.getRow(row).getCell(column).setText(sheet.get(row).get(column));
                    }
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A workbook of one sheet. */
    public static byte[] workbook(List<List<String>> sheet) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet page = book.createSheet("自评表");
            page.createRow(0).createCell(0).setCellValue("2023年度" + sheet.get(0).get(1) + "项目自评表");
            page.createRow(1).createCell(0).setCellValue("单位名称:云岭县水务局");
            page.getRow(1).createCell(3).setCellValue("填报日期:2024年2月28日");
            for (int row = 0; row < sheet.size(); row++) {
                var cells = page.createRow(row + 2);
                for (int column = 0; column < 7; column++) {
                    cells.createCell(column).setCellValue(sheet.get(row).get(column));
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}

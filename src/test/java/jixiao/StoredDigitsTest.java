package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.checking.Checks;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.wording.Wording;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 存的小数与显示的整数: amounts of the funds by both, every expectation reckoned by hand. */
class StoredDigitsTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    /** A cell "12.4@0" is a number with that format; "12.4" a plain number; else text. */
    private static void row(Sheet sheet, String... values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int at = 0; at < values.length; at++) {
            String[] parts = values[at].split("@", 2);
            if (parts[0].matches("-?[0-9.]+")) {
                row.createCell(at).setCellValue(Double.parseDouble(parts[0]));
            } else if (!values[at].isEmpty()) {
                row.createCell(at).setCellValue(values[at]);
            }
            if (parts.length > 1) {
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(parts[1]));
                row.getCell(at).setCellStyle(style);
            }
        }
    }

    private static Judgement judged(String[]... funds) throws IOException {
        return judged("≥10户", "10户", funds);
    }

    private static Judgement judged(String target, String actual, String[]... funds) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("自评表");
            row(sheet, "2024年度项目支出绩效自评表");
            row(sheet, "填报单位", "某县文化馆");
            row(sheet, "资金", "预算数(万元)", "执行数(万元)", "分值", "执行率", "得分");
            for (String[] line : funds) {
                row(sheet, line);
            }
            row(sheet, "一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因");
            row(sheet, "产出指标", "数量指标", "走访慰问户数", target, actual, "50", "50", "");
            row(sheet, "满意度指标", "服务对象满意度", "群众满意度", "≥90%", "95%", "30", "30", "");
            book.write(out);
            return OnceMore.judged(ENGINE, "表.xlsx", out.toByteArray());
        }
    }

    private static List<String> codes(Judgement judgement) {
        return QualityHints.without(judgement.findings()).stream()
                .map(finding -> finding.code())
                .filter(code -> !code.equals("FILING_DATE_MISSING"))
                .collect(Collectors.toList());
    }

    @ParameterizedTest(name = "预算{0} 执行{1} 执行率{2} 填{3}:应得{4},{5}")
    @DisplayName("预算执行按存的小数算;按显示的数算出的填报也不算错")
    @CsvSource(
            nullValues = "无",
            value = {
                // 20×11.6÷12.4 = 18.7097
                "12.4@0, 11.6@0, '', 18.71, 18.71, 无",
                // as shown: 12 of 12
                "12.4@0, 11.6@0, '', 20, 18.71, 无",
                // neither: an error still, for the stored numbers
                "12.4@0, 11.6@0, '', 19, 18.71, EXECUTION_SCORE_MISMATCH",
                // one decimal: 1.24 and 1.16 are both shown as 1.2: 20×1.16÷1.24 = 18.7097
                "1.24@0.0, 1.16@0.0, '', 20, 18.71, 无",
                // the printed rate follows from either: 93.55% stored, 100% shown
                "12.4@0, 11.6@0, 0.9355@0.00%, 18.71, 18.71, 无",
                "12.4@0, 11.6@0, 1@0.00%, 20, 18.71, 无",
                "12.4@0, 11.6@0, 0.97@0.00%, 20, 18.71, EXECUTION_RATE_MISMATCH",
                // the rate as stored: 91.5% shown as 92%, of 91.51 ÷ 100; claim 20×0.915 = 18.30 or of the amounts
                // 18.302
                "100, 91.51, 0.915@0%, 18.30, 18.30, 无",
                // 93.55% shown as 94%: either agrees; 94.4% shown as 94% by what is shown
                "12.4, 11.6, 0.9355@0%, 18.71, 18.71, 无",
                "12.4, 11.6, 0.944@0%, 18.71, 18.71, 无",
                // neither: 94.6% shown as 95% for 93.55%
                "12.4, 11.6, 0.946@0%, 18.71, 18.71, EXECUTION_RATE_MISMATCH",
                // all the digits of a formula, shown as 94%
                "12.4, 11.6, 0.935483870967742@0%, 18.71, 18.71, 无",
                // points × the rate as shown, 20×0.94 = 18.80, or as stored, 20×0.9372 = 18.744
                "1000, 938, 0.9372@0%, 18.80, 18.76, ROUNDED_DIFFERENTLY",
                "1000, 938, 0.9372@0%, 18.74, 18.76, ROUNDED_DIFFERENTLY",
                "1000, 938, 0.9372@0%, 18.95, 18.76, EXECUTION_SCORE_MISMATCH",
                // colours, conditions and currencies say nothing: 20×11.4÷12.4 = 18.3871
                "'12.4@[颜色10]#,##0.00', '11.4@[$CNY] #,##0.00', '', 18.39, 18.39, 无",
                "12.4@[<>1]General, 11.4@[Color10]0, '', 18.39, 18.39, 无",
                // shown as 100.00 of 100.00: no overspending that anybody sees
                "100.001@0.00, 100.004@0.00, '', 20, 20, 无",
                "100.00@0.00, 100.06@0.00, '', 20, 20, EXECUTION_OVER_BUDGET",
            })
    void execution(String budget, String spending, String rate, String claim, String score, String finding)
            throws IOException {
        Judgement judgement = judged(new String[] {"年度资金总额", budget, spending, "20", rate, claim});
        assertThat(judgement.scored().execution().score().orElseThrow()).isEqualByComparingTo(score);
        assertThat(codes(judgement)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    @DisplayName("分项按存的数相加:33.4+33.4+33.6=100.4,显示33+33+34=100,都对得上")
    void parts() throws IOException {
        String[] total = {"年度资金总额", "100.4@0", "100.4@0", "20", "", "20"};
        String[] first = {"本级财政", "33.4@0", "33.4@0", "", "", ""};
        String[] second = {"上级补助", "33.4@0", "33.4@0", "", "", ""};
        String[] third = {"其他资金", "33.6@0", "33.6@0", "", "", ""};
        assertThat(codes(judged(total, first, second, third))).isEmpty();
        String[] text = {"年度资金总额", "100万元", "100万元", "20", "", "20"};
        assertThat(codes(judged(text, first, second, third))).isEmpty();
        String[] wrong = {"其他资金", "35.6@0", "35.6@0", "", "", ""};
        assertThat(codes(judged(total, first, second, wrong))).containsExactly("FUNDS_PARTS_MISMATCH");
    }

    private static Judgement department(String basic, String project, String... funds) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("自评表");
            row(sheet, "2024年度部门整体绩效自评表");
            row(sheet, "部门名称", "某县文化馆");
            row(sheet, "基本支出总额", basic, "", "项目支出总额", project);
            row(sheet, "资金", "预算数(万元)", "执行数(万元)", "分值", "执行率", "得分");
            row(sheet, funds);
            row(sheet, "一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因");
            row(sheet, "产出指标", "数量指标", "走访慰问户数", "≥10户", "10户", "50", "50", "");
            row(sheet, "满意度指标", "服务对象满意度", "群众满意度", "≥90%", "95%", "30", "30", "");
            book.write(out);
            return OnceMore.judged(ENGINE, "表.xlsx", out.toByteArray());
        }
    }

    @ParameterizedTest(name = "基本{0}+项目{1},执行{2}:{4}")
    @DisplayName("表头栏目里的基本支出、项目支出按存的数,显示的数也算:两种加法有一种对得上就不报")
    @CsvSource(
            nullValues = "无",
            value = {
                // 33.4 + 67.4 = 100.8 as stored
                "33.4@0, 67.4@0, 100.8, 33.4, 无",
                // 33 + 67 = 100 as shown
                "33.4@0, 67.4@0, 100, 33.4, 无",
                // neither 100.8 nor 100, by more than half a unit of each
                "33.4@0, 67.4@0, 103, 33.4, SPENDING_TOTAL_MISMATCH",
                // words of the format are what is meant: 33
                "33.4@0\"万元\", 67.4, 100.4, 33, 无",
                // a text stays what it is
                "33.4万元, 67.4万元, 100.8, 33.4, 无",
            })
    void titleBlock(String basic, String project, String spending, String read, String finding) throws IOException {
        // 20×spending÷200
        String claim = new java.math.BigDecimal(spending).movePointLeft(1).toPlainString();
        Judgement judgement = department(basic, project, "部门整体支出总额", "200", spending, "20", "", claim);
        assertThat(judgement.scored().table().basicSpending().value().orElseThrow())
                .isEqualByComparingTo(read);
        assertThat(codes(judgement)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    @DisplayName("作为指标的执行率,资金读不出时按它存的数:20×0.9355=18.71,显示94%")
    void reportedRate() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("自评表");
            row(sheet, "2024年度项目支出绩效自评表");
            row(sheet, "填报单位", "某县文化馆");
            row(sheet, "一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因");
            row(sheet, "产出指标", "数量指标", "走访慰问户数", "≥10户", "10户", "50", "50", "");
            row(sheet, "产出指标", "质量指标", "预算执行率", "100%", "0.9355@0%", "20", "18.71", "");
            row(sheet, "满意度指标", "服务对象满意度", "群众满意度", "≥90%", "95%", "30", "30", "");
            book.write(out);
            Judgement judgement = OnceMore.judged(ENGINE, "表.xlsx", out.toByteArray());
            // 20×0.9355 = 18.71, not 20×0.94 = 18.80
            assertThat(judgement.scored().execution().score().orElseThrow()).isEqualByComparingTo("18.71");
            assertThat(judgement.scored().table().execution().rate().text()).isEqualTo("94%");
        }
    }

    @Test
    @DisplayName("值是存的数,文字是显示的;算式写存的数,并说明显示多少")
    void basis() throws IOException {
        Judgement judgement =
                judged("≥12.5公里", "12.4@0", new String[] {"年度资金总额", "12.4@0", "11.6@0", "20", "", "18.71"});
        assertThat(judgement.scored().table().execution().budget().value().orElseThrow())
                .isEqualByComparingTo("12.4");
        assertThat(judgement.scored().table().execution().budget().text()).isEqualTo("12");
        LineScore line = judgement.scored().lines().get(0);
        assertThat(line.indicator().actual().entry().text()).isEqualTo("12");
        assertThat(line.indicator().actual().quantity().orElseThrow().value()).isEqualByComparingTo("12.4");
        Wording wording = new Wording(Checks.wuhan().convention());
        // 50×12.4÷12.5 = 49.6
        assertThat(wording.formula(line)).isEqualTo("50×min(1, 12.4÷12.5)=49.60(实际完成值按存的12.4公里,显示12公里)");
        assertThat(wording.reckoned(line)).isEqualTo("50×12.4公里÷12.5公里=49.60(实际完成值按存的12.4公里,显示12公里)");
        assertThat(wording.formula(judgement.scored().execution())).isEqualTo("20×min(1, 11.6÷12.4)=18.71");
        LineScore plain = judgement.scored().lines().get(1);
        assertThat(wording.formula(plain)).isEqualTo("30×min(1, 95%÷90%)=30.00");
    }
}

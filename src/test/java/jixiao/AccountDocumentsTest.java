package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Severity;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole accounts of invented units: a section on performance, and the sheets that it speaks of, in one Word document. */
class AccountDocumentsTest {
    private static final Engine ENGINE = Engine.choosing();

    private static final String TEXT = """
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
    private static final List<List<String>> DREDGING =
            sheet("河道清淤", "100.00", "80.00", "80%", "16", "96", "清淤长度", "≥50公里", "52公里");

    private static final List<List<String>> WATER =
            sheet("水质监测", "70.00", "70.00", "100%", "20", "100", "监测次数", "≥12次", "12次");

    private static List<List<String>> sheet(
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

    private static byte[] word(String text, List<List<List<String>>> sheets) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            for (List<List<String>> sheet : sheets) {
                document.createParagraph()
                        .createRun()
                        .setText("2023年度" + sheet.get(0).get(1) + "项目自评表");
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

    private static Case opened(String text, List<List<List<String>>> sheets) throws IOException {
        return ENGINE.open("决算.docx", word(text, sheets)).orThrow();
    }

    private static List<String> grave(Case opened) {
        return opened.text().orElseThrow().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .toList();
    }

    @Test
    @DisplayName("文与表处处相符的决算没有一处错误或警告")
    void honest() throws IOException {
        Case opened = opened(TEXT, List.of(DREDGING, WATER));
        assertThat(opened.tables()).hasSize(2);
        assertThat(grave(opened)).isEmpty();
        assertThat(opened.judgements()).allMatch(each -> !each.has(Severity.ERROR));
        assertThat(opened.text().orElseThrow().text().account()).isTrue();
    }

    @ParameterizedTest(name = "{0} → {1}:{2}")
    @DisplayName("文里改错一处,就说那一处")
    @CsvSource({
        "资金150.00万元, 资金162.35万元, PROJECT_AMOUNT_MISMATCH",
        "自评，资金450.00万元, 自评，资金405.00万元, TEXT_TABLE_MISMATCH",
        "项目全年预算数为70.00万元，执行数为70.00万元, 项目全年预算数为75.00万元，执行数为75.00万元, TEXT_TABLE_MISMATCH",
        "完成预算的80%, 完成预算的85%, EXECUTION_RATE_MISMATCH",
        "全年预算数500.00万元，执行数450.00万元，执行率90%, 全年预算数500.00万元，执行数450.00万元，执行率95%, EXECUTION_RATE_MISMATCH"
    })
    void injected(String from, String to, String code) throws IOException {
        assertThat(TEXT).contains(from);
        assertThat(grave(opened(TEXT.replace(from, to), List.of(DREDGING, WATER))))
                .contains(code);
    }

    @Test
    @DisplayName("项目资金多出的数与决算里的一笔相等,句子里指出来;没有列出的项目个数只作提示或警告")
    void gap() throws IOException {
        Case opened = opened(TEXT.replace("资金150.00万元", "资金162.35万元"), List.of(DREDGING, WATER));
        assertThat(opened.text().orElseThrow().findings())
                .filteredOn(finding -> finding.code().equals("PROJECT_AMOUNT_MISMATCH"))
                .singleElement()
                // 162.35-(80+70)=12.35
                .matches(finding ->
                        finding.message().contains("12.35") && finding.message().contains("第5段有一笔"));
    }

    @Test
    @DisplayName("个数不同而资金相符,只作提示")
    void sameFunds() throws IOException {
        Case opened = opened(TEXT.replace("共涉及项目2个", "共涉及项目3个"), List.of(DREDGING, WATER));
        assertThat(opened.text().orElseThrow().findings())
                .filteredOn(finding -> finding.code().equals("PROJECT_COUNT_MISMATCH"))
                .singleElement()
                .matches(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    @DisplayName("别的年份、三公、采购、科目编码、目录页码里的数怎样改,都没有发现")
    void others() throws IOException {
        String more = TEXT.replace("十三、预算绩效情况说明", """
            七、“三公”经费支出决算情况说明
            2023年度“三公”经费全年预算数为9.00万元，支出决算为4.00万元，完成预算的50%。
            十一、政府采购支出说明
            政府采购支出总额28.52万元，其中：货物支出3.45万元、服务支出20.00万元。
            2022年度收入合计400.00万元，比2021年度增加20.00万元，增长9%。
            十三、预算绩效情况说明\
            """);
        assertThat(grave(opened(more, List.of(DREDGING, WATER)))).isEmpty();
    }
}

package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.model.Totalling;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("没有指明口径时,各表自行识别")
class ChoosingTest {
    private static final Engine CHOOSING = Engine.choosing();
    private static final Path CASES = Path.of("src/test/resources/cases");

    /** A table with one fund line and two indicators; empty texts are empty cells. */
    private record Form(
            String number, String head, String points, String claim, String first, String second, String claims) {
        byte[] bytes() {
            List<List<String>> rows = List.of(
                    List.of("2025年度图书购置项目绩效自评表"),
                    List.of(number),
                    List.of("单位名称", "某某县图书馆", "填报日期", "2026年3月1日"),
                    List.of("预算执行情况", "预算数", "执行数", "执行率", "分值", head),
                    List.of("项目资金总额", "100", "90", "90%", points, claim),
                    List.of("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                    List.of("产出指标", "购置数量", "≥50套", "50套", first, claims.isEmpty() ? "" : first),
                    List.of("效益指标", "借阅人次", "≥80人次", "80人次", second, claims.isEmpty() ? "" : second));
            return RowsWorkbook.of(rows).bytes();
        }

        Judgement by(Engine engine) {
            return engine.judge(engine.read("表.xlsx", bytes()).get(0).table());
        }
    }

    private static List<String> grave(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("案例各认出自己的口径")
    @CsvSource({
        "caidian-2024-department, wuhan",
        "caidian-2024-project-duban, wuhan",
        "chizhou-2022-project, mof-2020",
        "dressed-project, wuhan",
        "jianghan-2024-department, wuhan",
        "qingshan-2023-department, wuhan",
        "sichuan-2023-project, sichuan"
    })
    void cases(String name, String convention) {
        Judgement judgement = CHOOSING.judge(
                CHOOSING.read(CASES.resolve(name + ".xlsx")).get(0).table());
        assertThat(judgement.scored().convention().name()).isEqualTo(convention);
        assertThat(judgement.scored().convention().why()).isNotEmpty();
        assertThat(judgement.scored().totalling()).isEqualTo(Totalling.COUNTED);
    }

    @ParameterizedTest(name = "{8}")
    @DisplayName("标志先于分值;分值看印出的、各条之和、填报得分÷执行率;都没有的用默认口径")
    @CsvSource(
            delimiter = '|',
            value = {
                "报表编号:510000_0013zp | 得分 | 10 | 9 | 50 | 40 | x | sichuan | 标志",
                "报表编号:510000_0013zp | 得分(20分*执行率) | 10 | 9 | 50 | 40 | x | mof-2020 | 两个标志相争,看分值",
                "预算管理一体化系统导出 | 得分 | 10 | 9 | 50 | 40 | x | yitihua | 平台导出的标志",
                "预算管理一体化系统建设 | 得分 | 10 | 9 | 50 | 40 | x | mof-2020 | 项目名称里的一体化不是标志",
                "附件1 | 得分(20分*执行率) | '' | 18 | 40 | 40 | x | wuhan | 得分栏的字",
                "附件1 | 得分 | 20 | 18 | 40 | 40 | x | wuhan | 印出20分",
                "附件1 | 得分 | 10 | 9 | 50 | 40 | x | mof-2020 | 印出10分",
                "附件1 | 得分 | '' | 9 | 50 | 40 | x | mof-2020 | 各条之和90",
                "附件1 | 得分 | '' | 18 | 45 | 35 | x | wuhan | 各条之和80",
                "附件1 | 得分 | '' | 9 | '' | '' | '' | mof-2020 | 9÷90%=10",
                "附件1 | 得分 | '' | 18.05 | '' | '' | '' | wuhan | 18.05÷90%=20.06,相差不到0.1",
                "附件1 | 得分 | '' | 9.2 | '' | '' | '' | wuhan | 9.2÷90%=10.22,不是10:默认",
                "附件1 | 得分 | '' | '' | '' | '' | '' | wuhan | 什么也没有:默认"
            })
    void byWhat(
            String number,
            String head,
            String points,
            String claim,
            String first,
            String second,
            String claims,
            String convention,
            String what) {
        Judgement judgement = new Form(number, head, points, claim, first, second, claims).by(CHOOSING);
        assertThat(judgement.scored().convention().name()).as(what).isEqualTo(convention);
    }

    @Test
    @DisplayName("执行分值30没有口径相符,得分27也不是笔误:默认口径审核,没有总分、等级,不填得分,只说这一条")
    void nothingFits() {
        Judgement judgement = new Form("附件1", "得分", "30", "27", "50", "40", "x").by(CHOOSING);
        assertThat(grave(judgement)).containsExactly("CONVENTION_MISMATCH");
        assertThat(judgement.scored().hasTotal()).isFalse();
        assertThat(judgement.scored().grade()).isEmpty();
        assertThat(CHOOSING.documents().text(List.of(judgement)))
                .contains("\"total\" : null")
                .contains("\"totalRange\" : null")
                .contains("\"totalVerified\" : null")
                .contains("\"grade\" : null");
    }

    @ParameterizedTest(name = "执行{0}分,各条{1}+{2}")
    @DisplayName("各条之和哪份口径都不是,看印出的执行分值:分值填错照样查得出;各条之和是另一份口径的,不选")
    @CsvSource({
        // 10×90% = 9.00; 50 + 35 in full: 94.00
        "10, 50, 35, mof-2020, WEIGHT_SUM_MISMATCH, 94.00",
        // 10 + 100 = 110 can be earned; 9 + 100 = 109.00
        "10, 50, 50, mof-2020, FULL_POINTS_EXCEEDED, 109.00",
        // 20×90% claimed as 9: 18.00 expected; 50 + 20 in full: 88.00
        "20, 50, 20, wuhan, EXECUTION_SCORE_MISMATCH WEIGHT_SUM_MISMATCH, 88.00",
        "10, 45, 35, wuhan, CONVENTION_MISMATCH, ''"
    })
    void weighedWrongly(String execution, String first, String second, String convention, String codes, String total) {
        Judgement judgement = new Form("附件1", "得分", execution, "9", first, second, "x").by(CHOOSING);
        assertThat(judgement.scored().convention().name()).isEqualTo(convention);
        assertThat(grave(judgement))
                .filteredOn(code -> !code.equals("SATISFACTION_MISSING"))
                .containsExactlyInAnyOrder(codes.split(" "));
        if (judgement.scored().hasTotal()) {
            assertThat(judgement.scored().total()).isEqualByComparingTo(total);
        } else {
            assertThat(total).isEmpty();
        }
    }

    @Test
    @DisplayName("指明的口径不合:同样没有总分,指出相符的口径;自行识别的同一张表有总分99.00")
    void namedOtherwise() {
        Form form = new Form("附件1", "得分", "10", "9", "50", "40", "x");
        Engine wuhan = Engine.load("wuhan");
        Judgement judgement = form.by(wuhan);
        assertThat(grave(judgement)).containsExactly("CONVENTION_MISMATCH");
        assertThat(judgement.scored().hasTotal()).isFalse();
        String sentence = judgement.findings().stream()
                .filter(finding -> finding.code().equals("CONVENTION_MISMATCH"))
                .map(Finding::sentence)
                .findFirst()
                .orElseThrow();
        assertThat(sentence).contains("mof-2020");
        // 10×90% = 9.00, 50 + 40 in full: 99.00
        assertThat(form.by(CHOOSING).scored().total()).isEqualByComparingTo("99.00");
    }

    @Test
    @DisplayName("执行分值印成100而指标合计90、得分不超过10:是笔误,按10分算;得分超过10的不是")
    void misprint() {
        Judgement judgement = new Form("附件1", "得分", "100", "9", "50", "40", "x").by(CHOOSING);
        assertThat(judgement.scored().convention().name()).isEqualTo("mof-2020");
        assertThat(grave(judgement))
                .contains("EXECUTION_POINTS_MISPRINTED")
                .doesNotContain("CONVENTION_MISMATCH", "EXECUTION_SCORE_MISMATCH");
        assertThat(judgement.scored().total()).isEqualByComparingTo("99.00");
        assertThat(grave(new Form("附件1", "得分", "100", "90", "50", "40", "x").by(CHOOSING)))
                .containsExactly("CONVENTION_MISMATCH");
    }

    @Test
    @DisplayName("JSON 再读进来,认出的口径和得分相同")
    void jsonAgain() {
        List<Judgement> judged = new ArrayList<>();
        Stream.of("sichuan-2023-project", "chizhou-2022-project", "qingshan-2023-department")
                .map(name -> CHOOSING.judge(
                        CHOOSING.read(CASES.resolve(name + ".xlsx")).get(0).table()))
                .forEach(judged::add);
        String json = CHOOSING.documents().text(judged);
        List<Judgement> again = CHOOSING.read("表.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8)).stream()
                .map(read -> CHOOSING.judge(read.table()))
                .toList();
        assertThat(CHOOSING.documents().text(again)).isEqualTo(json);
        assertThat(again)
                .extracting(each -> each.scored().convention().name())
                .containsExactly("sichuan", "mof-2020", "wuhan");
    }

    @Test
    @DisplayName("口径也可以写中文名称或它的开头")
    void chineseNames() {
        assertThat(Engine.load("武汉").stamp().name()).isEqualTo("wuhan");
        assertThat(Engine.load("四川省部门预算项目支出绩效自评口径").stamp().name()).isEqualTo("sichuan");
    }
}

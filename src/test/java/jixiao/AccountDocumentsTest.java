package jixiao;

import static jixiao.generated.WrittenAccount.DREDGING;
import static jixiao.generated.WrittenAccount.TEXT;
import static jixiao.generated.WrittenAccount.WATER;
import static jixiao.generated.WrittenAccount.sheet;
import static jixiao.generated.WrittenAccount.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole accounts of invented units: a section on performance, and the sheets that it speaks of, in one Word document. */
class AccountDocumentsTest {
    private static final Engine ENGINE = Engine.choosing();

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
    @DisplayName("基本支出、项目支出前后差一分的作提示;差得多的可能是别的口径,不比")
    void cents() throws IOException {
        String more = TEXT.replace("完成年初预算的93.8%。", "完成年初预算的93.8%。其中:基本支出300.00万元，项目支出150.00万元。")
                .replace("执行率90%。", "其中基本支出300.00万元，项目支出150.01万元，执行率90%。");
        assertThat(opened(more, List.of(DREDGING, WATER)).text().orElseThrow().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code() + finding.message())
                        .contains("TAIL_DIFFERENCE", "部门整体项目支出", "第4段“项目支出150.00万元”", "项目支出150.01万元"));
        assertThat(opened(more.replace("150.01", "150.00"), List.of(DREDGING, WATER))
                        .text()
                        .orElseThrow()
                        .findings())
                .isEmpty();
        assertThat(opened(more.replace("150.01", "149.00"), List.of(DREDGING, WATER))
                        .text()
                        .orElseThrow()
                        .findings())
                .isEmpty();
    }

    private static final String DREDGED = "1.河道清淤项目绩效自评综述：项目全年预算数为100.00万元，执行数为80.00万元，完成预算的80%。";

    @ParameterizedTest(name = "{0}")
    @DisplayName("综述里的完成值对着表里同名的指标:不同的说出两处,相同、约数、不是这条指标的、没有完成里说的都不说")
    @CsvSource(
            delimiter = '|',
            value = {
                "主要产出和效益是：一是清淤长度52公里；二是受益村数6个；三是群众满意度95%。 | ",
                "主要产出和效益是：一是清淤长度51公里；二是受益村数6个。 | “清淤长度”的完成值51公里",
                "主要产出和效益是：清淤长度达到52公里，群众满意度为96%。 | “群众满意度”的完成值96%",
                "主要产出和效益是：清淤长度50余公里。 | ",
                "主要产出和效益是：清淤长度目标50公里。 | ",
                "主要产出和效益是：清淤长度考核断面8公里。 | ",
                "发现的问题：清淤长度还差3公里。 | ",
                "主要产出和效益是：清淤长度52公里。未完成的绩效目标：清淤长度少1公里。 | "
            })
    void summaries(String results, String told) throws IOException {
        Case opened = opened(TEXT.replace(DREDGED, DREDGED + results), List.of(DREDGING, WATER));
        List<String> messages = opened.text().orElseThrow().findings().stream()
                .map(Finding::message)
                .toList();
        if (told == null) {
            assertThat(messages).isEmpty();
        } else {
            assertThat(messages)
                    .singleElement()
                    .satisfies(one -> assertThat(one).contains(told));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("说某个项目的绩效目标全部完成而表里有没完成的,说矛盾;说了例外、只说一类、说以前年度的不说")
    @CsvSource({
        "年初设定的绩效目标全部完成。, 1",
        "各项指标均已完成。, 1",
        "各项指标已全部达标。, 1",
        "未完成的绩效目标：无。, 1",
        "未完成的绩效目标：无法监测的断面1处。, 0",
        "未完成的绩效目标：清淤长度少4公里。, 0",
        "除清淤长度外，各项指标均已完成。, 0",
        "年初设定的绩效目标基本完成。, 0",
        "质量指标全部完成。, 0",
        "2022年度绩效目标全部完成。, 0",
        "绩效目标未全部完成。, 0",
        "清淤任务全部完成。, 0"
    })
    void allDone(String said, int times) throws IOException {
        List<List<String>> missed = sheet("河道清淤", "100.00", "80.00", "80%", "16", "92", "清淤长度", "≥50公里", "46公里");
        String text = TEXT.replace(DREDGED, DREDGED + said);
        assertThat(opened(text, List.of(missed, WATER)).text().orElseThrow().findings())
                .filteredOn(finding -> finding.code().equals("CLAIM_CONTRADICTED"))
                .hasSize(times);
        assertThat(opened(text, List.of(DREDGING, WATER)).text().orElseThrow().findings())
                .isEmpty();
    }

    @Test
    @DisplayName("“对整体支出开展绩效自评,资金…”也是整体自评资金")
    void wholeFunds() throws IOException {
        String said = TEXT.replace("开展整体支出绩效自评", "对整体支出开展绩效自评");
        assertThat(grave(opened(said, List.of(DREDGING, WATER)))).isEmpty();
        assertThat(grave(opened(said.replace("自评，资金450.00", "自评，资金405.00"), List.of(DREDGING, WATER))))
                .containsExactly("TEXT_TABLE_MISMATCH");
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

package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.model.SelfEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 年度不同、表头栏没有填. */
class YearAndFieldsTest {
    private static final Engine WUHAN = Engine.load("wuhan");
    private static final Object[] HEAD = {"一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"};
    private static final Object[] LINE = {"产出指标", "数量指标", "一", "5次", "5次", 80};

    private static SelfEvaluation under(Object[]... rows) {
        return new Draft().rows(rows).row(HEAD).row(LINE).table();
    }

    private static Object[] row(Object... values) {
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "2024年度项目绩效自评表,2024,false",
        "2024年度项目绩效自评表,2025,true",
        "2023—2025年三年行动项目绩效自评表,2025,false",
        "2023—2025年三年行动项目绩效自评表,2023,false",
        "2023年至2025年项目绩效自评表,2024,false",
        "2023—2025年三年行动项目绩效自评表,2022,true",
        "2023—2025年三年行动项目绩效自评表,2026,true",
        "项目绩效自评表,2025,false"
    })
    @DisplayName("年度不同:范围含要求的年度即相符,没有写年度的不说")
    void titles(String title, int asked, boolean told) {
        SelfEvaluation table = under(row(title), row("填报日期:2024年3月1日"));
        List<Finding> found = WUHAN.judges().otherYear(table, asked, 0, 0);
        assertThat(found).hasSize(told ? 1 : 0);
        if (told) {
            assertThat(found.get(0).code()).isEqualTo("YEAR_DIFFERS");
            assertThat(found.get(0).place().cell()).isEqualTo("A1");
            assertThat(WUHAN.judges().wording(table).message(found.get(0))).contains("应报的是" + asked + "年度");
        }
    }

    @Test
    @DisplayName("写在标题下一行的年度和年度范围也算;由文件名、填报日期推算的不算")
    void belowTheTitle() {
        SelfEvaluation one = under(row("项目绩效自评表"), row("(2023年度)"), row("填报日期:2024年3月1日"));
        assertThat(WUHAN.judges().otherYear(one, 2024, 0, 0)).hasSize(1);
        assertThat(WUHAN.judges().otherYear(one, 2023, 0, 0)).isEmpty();
        SelfEvaluation range = under(row("项目绩效自评表"), row("(2022-2024年度)"));
        assertThat(range.year()).contains(2024);
        assertThat(WUHAN.judges().otherYear(range, 2022, 0, 0)).isEmpty();
        assertThat(WUHAN.judges().otherYear(range, 2021, 0, 0)).hasSize(1);
        SelfEvaluation guessed = under(row("项目绩效自评表"), row("填报日期:2024年3月1日"));
        assertThat(guessed.year()).contains(2023);
        assertThat(WUHAN.judges().otherYear(guessed, 2025, 0, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.常年性项目□ 2.一次性项目□,true",
        "1.常年性项目☑ 2.一次性项目□,false",
        "1.常年性项目√ 2.一次性项目□,false",
        "常年性项目(√) 一次性项目( ),false",
        "常年性项目( ) 一次性项目( ),true",
        "常年性项目,false",
        ",true"
    })
    @DisplayName("项目类型的选框一个也没勾、或空着,是没有填;勾了、写了的不是")
    void boxes(String text, boolean told) {
        SelfEvaluation table = under(row("项目支出绩效自评表"), row("项目名称", "甲"), row("项目类型", text), row("主管部门", "乙局"));
        assertThat(missing(table)).hasSize(told ? 1 : 0);
    }

    @Test
    @DisplayName("一张表只说一次,说出各栏;选框分在几格的合起来看;没有这些栏的表不说")
    void oncePerTable() {
        SelfEvaluation both = under(row("项目支出绩效自评表"), row("项目类别", "专项□"), row("主管部门", null));
        assertThat(missing(both)).hasSize(1);
        assertThat(missing(both).get(0).details().get("栏目")).isEqualTo("“项目类别”、“主管部门”");
        SelfEvaluation spread = under(row("项目支出绩效自评表"), row("项目类别", "部门项目□", "市直专项☑"));
        assertThat(missing(spread)).isEmpty();
        assertThat(missing(under(row("项目支出绩效自评表")))).isEmpty();
    }

    private static List<Finding> missing(SelfEvaluation table) {
        return WUHAN.judge(table).findings().stream()
                .filter(each -> each.code().equals("FORM_FIELD_MISSING"))
                .toList();
    }
}

package jixiao;

import static jixiao.generated.WrittenAccount.DREDGING;
import static jixiao.generated.WrittenAccount.TEXT;
import static jixiao.generated.WrittenAccount.WATER;
import static jixiao.generated.WrittenAccount.word;
import static jixiao.generated.WrittenAccount.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts, single values and titles of an account beside its sheets. */
class SheetsInTextTest {
    private static final Engine ENGINE = Engine.choosing();

    /** The sheet of 河道清淤 has three lines: 产出 1, 效益 1, 满意度 1; 50+20+10 points, all got. */
    private static final String COUNTED = TEXT.replace("完成预算的80%。", "完成预算的80%。设置绩效指标3个，其中产出指标1个、效益指标1个、满意度指标1个。");

    /** 20×80÷100=16;50+20+10=80;16+80=96. */
    private static final String REPORTED = COUNTED + """
        2023年度云岭县水务局河道清淤项目绩效自评报告
        一、自评结论
        （一）自评得分
        2023年度河道清淤项目自评得分96分，其中预算执行率得分16分，绩效指标得分80分。
        （二）绩效目标完成情况
        3.未完成的绩效目标
        无
        （三）存在的问题和原因
        无
        二、佐证材料
        2.绩效目标完成情况分析（共80分）
        （1）产出指标完成情况分析（50分）
        1）数量指标完成情况（50分）
        ①清淤长度52公里，达到预期目标，得50分。
        （2）效益指标完成情况分析（20分）
        1）社会效益指标：受益村数6个，已完成，得20分。
        （3）满意度指标完成情况分析（10分）
        1）服务对象满意度指标：群众满意度95%，达到预期目标，得10分。
        """;

    private static List<Finding> found(String text, List<List<String>> first) throws IOException {
        return ENGINE.open("决算.docx", word(text, List.of(first, WATER)))
                .orThrow()
                .text()
                .orElseThrow()
                .findings();
    }

    private static List<String> codes(List<Finding> found) {
        return found.stream()
                .map(each -> each.severity().name().charAt(0) + " " + each.code())
                .toList();
    }

    private static List<List<String>> with(List<List<String>> sheet, int row, int column, String text) {
        List<List<String>> changed = new ArrayList<>(sheet);
        List<String> cells = new ArrayList<>(sheet.get(row));
        cells.set(column, text);
        changed.set(row, cells);
        return changed;
    }

    @Test
    @DisplayName("个数、逐条的数和得分与表处处相符:没有一条发现,提示也没有")
    void honest() throws IOException {
        assertThat(codes(found(REPORTED, DREDGING))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}:{2}")
    @DisplayName("改错一处,就说那一处,只说一条")
    @CsvSource({
        "绩效指标3个, 绩效指标6个, W INDICATOR_COUNT",
        "产出指标1个, 产出指标2个, W INDICATOR_COUNT",
        "清淤长度52公里, 清淤长度25公里, W TEXT_TABLE_MISMATCH",
        "群众满意度95%, 群众满意度59%, W TEXT_TABLE_MISMATCH",
        "清淤长度52公里, 清淤长度约52公里, I ACTUAL_INEXACT",
        "清淤长度52公里，达到预期目标, 清淤长度52公里，未达到预期目标, I EVIDENCE_CONTRADICTS"
    })
    void injected(String from, String to, String code) throws IOException {
        assertThat(REPORTED).containsOnlyOnce(from);
        assertThat(codes(found(REPORTED.replace(from, to), DREDGING))).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("相邻的说法不说:连执行率一起数的、不算满意度的、能是这个数的约数、目标值和上年的数、另一个单位的数")
    @CsvSource({
        "绩效指标3个, 绩效指标4个",
        "绩效指标3个, 绩效指标2个",
        "清淤长度52公里, 清淤长度50余公里",
        "清淤长度52公里, 清淤长度约50公里",
        "清淤长度52公里, 年初目标50公里，清淤长度52公里",
        "清淤长度52公里, 清淤长度比上年增加8公里",
        "清淤长度52公里, 清淤长度52公里，覆盖3条河",
        "清淤长度52公里, 清淤长度52000米",
        "群众满意度95%, 群众满意度95.0%",
        "受益村数6个，已完成, 受益村数6个村，已完成"
    })
    void neighbours(String from, String to) throws IOException {
        assertThat(REPORTED).containsOnlyOnce(from);
        assertThat(codes(found(REPORTED.replace(from, to), DREDGING))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("报告末一组(1条)后面的个数:就在这一组下面的是这一组的;另一个标题下面的、说是项目的,都不是")
    @CsvSource({
        "设置绩效指标1个。, false",
        "设置绩效指标6个。, true",
        "①问卷情况|设置绩效指标6个。, true",
        "（4）其他情况|设置绩效指标6个。, false",
        "2）其他情况|设置绩效指标6个。, false",
        "（4）其他情况。各科室都参加，设置绩效指标6个。, false",
        "（4）其他情况|设置绩效指标1个。|（5）成本指标完成情况分析（10分）|①清淤成本80万元，得10分。|设置绩效指标6个。, true",
        "南山绿化项目设置绩效指标6个。, false",
        "南山绿化项目共设置6个三级指标。, false"
    })
    void underItsHeading(String after, boolean told) throws IOException {
        List<Finding> found = found(REPORTED + after.replace('|', '\n') + "\n", DREDGING);
        assertThat(found.stream().anyMatch(each -> each.code().equals("INDICATOR_COUNT")))
                .as("%s", found)
                .isEqualTo(told);
    }

    @Test
    @DisplayName("一条的得分与表不同:两处的数、哪个单元格都说")
    void score() throws IOException {
        // 表里产出50改填48,文中得50;表的合计也随之是94
        List<List<String>> less = with(with(DREDGING, 4, 6, "48"), 7, 6, "94");
        assertThat(found(REPORTED, less))
                .filteredOn(each -> each.code().equals("TEXT_TABLE_MISMATCH"))
                .anySatisfy(each -> assertThat(each.message()).contains("“清淤长度”的得分", "得50分", "48分", "第5行第7列"));
    }

    @Test
    @DisplayName("标题写的不是这个项目:一条警告;只是名称有长短、带单位、年度、口径的不说")
    void title() throws IOException {
        byte[] wrong = retitled("河道清淤项目自评表", "图书馆开放项目自评表");
        assertThat(codes(text(wrong))).containsExactly("W TITLE_PROJECT_MISMATCH");
        for (String other : List.of(
                "清淤项目自评表",
                "云岭县水务局河道清淤专项资金绩效自评表",
                "项目支出绩效自评表",
                "云岭县项目支出绩效自评表",
                "部门预算项目绩效自评表(2023年度)",
                "河道综合清淤整治项目自评表")) {
            assertThat(codes(text(retitled("河道清淤项目自评表", other)))).as(other).isEmpty();
        }
    }

    private static byte[] retitled(String from, String to) throws IOException {
        return word(TEXT, List.of(DREDGING, WATER), title -> title.replace(from, to));
    }

    private static List<Finding> text(byte[] document) {
        return ENGINE.open("决算.docx", document).orThrow().text().orElseThrow().findings();
    }

    @Test
    @DisplayName("二级指标放错只说一次:文稿说了,同一文件的表不再说;表自己说的别的几条照说")
    void levelOnce() throws IOException {
        assertThat(levels(with(DREDGING, 4, 2, "清淤工程合格率"))).containsExactly("LEVEL2_IMPLAUSIBLE");
        // 返工率 is none of the words that the texts' list knows under 数量
        assertThat(levels(with(DREDGING, 4, 2, "清淤工程返工率"))).containsExactly("LEVEL2_UNFIT");
    }

    private static List<String> levels(List<List<String>> first) throws IOException {
        Case read = ENGINE.open("决算.docx", word(TEXT, List.of(first, WATER))).orThrow();
        return java.util.stream.Stream.concat(
                        read.text().orElseThrow().findings().stream(),
                        read.judgements().stream().flatMap(each -> each.findings().stream()))
                .map(Finding::code)
                .filter(code -> code.startsWith("LEVEL2_"))
                .toList();
    }

    @Test
    @DisplayName("二级指标放错、样式没有填、两表得分率不同:各一张表一条提示;例外的词不说")
    void hints() throws IOException {
        assertThat(codes(found(TEXT, with(DREDGING, 4, 2, "清淤工程合格率")))).containsExactly("I LEVEL2_IMPLAUSIBLE");
        assertThat(codes(found(TEXT, with(with(DREDGING, 4, 1, "质量指标"), 4, 2, "安全事故次数"))))
                .isEmpty();
        assertThat(codes(found(TEXT, with(DREDGING, 4, 2, "清淤长度(≥**公里)")))).containsExactly("I PATTERN_INCOMPLETE");
        assertThat(codes(found(TEXT, with(DREDGING, 4, 2, "*清淤长度")))).isEmpty();
    }

    @Test
    @DisplayName("一条目标写的是预测:文中说了,同一文件的表上不再说一遍;单独一张表照说")
    void once() throws IOException {
        List<List<String>> hoped = with(DREDGING, 4, 3, "有望达到历史最好");
        Case both = ENGINE.open("决算.docx", word(TEXT, List.of(hoped, WATER))).orThrow();
        assertThat(codes(both.text().orElseThrow().findings())).containsExactly("W TARGET_NOT_A_TARGET");
        assertThat(codes(both.judgements().get(0).findings())).doesNotContain("I TARGET_EMPTY");
        Case alone = ENGINE.open("表.xlsx", workbook(hoped)).orThrow();
        assertThat(codes(alone.judgements().get(0).findings())).contains("I TARGET_EMPTY");
    }

    @Test
    @DisplayName("目标里的数只在《》里的,是文件名,不算写有数字的目标")
    void titles() throws IOException {
        List<List<String>> words = with(with(DREDGING, 4, 4, "达到预期目标"), 4, 3, "印发《2023年清淤方案》");
        List<List<String>> number = with(with(words, 5, 3, "6个"), 5, 4, "已完成");
        List<List<String>> all = with(with(number, 6, 3, "95%"), 6, 4, "已完成");
        assertThat(found(REPORTED, all))
                .filteredOn(each -> each.code().equals("TARGET_IS_RESULT"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("里2条写有数字的目标,有2条"));
    }

    @Test
    @DisplayName("报告把表里的数量指标写成质量指标:说出两处的名称;有一条对不上表的不说")
    void labels() throws IOException {
        String wrong = REPORTED.replace("1）数量指标完成情况（50分）", "1）质量指标完成情况（50分）");
        assertThat(found(wrong, DREDGING)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("LABEL_MISMATCH");
            assertThat(finding.severity()).isEqualTo(jixiao.model.Severity.INFO);
            assertThat(finding.message()).contains("质量指标完成情况（50分）", "里这1条指标都列为数量指标");
        });
        String other = wrong.replace("①清淤长度52公里，达到预期目标，得50分。", "①清理河段4处，达到预期目标，得50分。");
        assertThat(codes(found(other, DREDGING))).isEmpty();
    }
}

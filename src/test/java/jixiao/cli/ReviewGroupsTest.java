package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 《分组统计》 of a review. */
class ReviewGroupsTest {
    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
    }

    private List<List<String>> rows() throws IOException {
        return new ReviewFolder(bureau.out()).rows("分组统计");
    }

    /** Every line is met, 80 points; execution 20 × the rate: 20.00, 10.00, 20.00. */
    @Test
    @DisplayName("按科室、主管部门、金额、等级、结论:表数、金额、结论和比率、等级、平均分;没有列出的在后;涉密的不数")
    void groups() throws IOException {
        bureau.department("甲", "甲局", "99.99", "99.99");
        bureau.department("乙", "乙局", "500.00", "250.00");
        bureau.department("丙", "丙局", "100.00", "100.00");
        bureau.department("丁", "丁局", "2000.00", "2000.00");
        bureau.project("戊", "戊局", "绿化", List.of("100.00|100.00"), "产出指标,数量指标,办理件数,≥100件,情况特殊,80");
        bureau.review(
                "--roster",
                bureau.list("名单.xlsx", "单位,主管部门,业务科室,涉密", "甲局,,农业科,", "乙局,,农业科,", "丙局,,,", "丁局,,农业科,是", "戊局,戊部门,教育科,"));
        // (100 + 90 + 100) ÷ 3 = 96.67; the open one has no certain score. 3 of 4 pass.
        assertThat(rows())
                .extracting(row -> String.join("|", row))
                .containsExactly(
                        "全部|全部|4|799.99|3|1|0|75.00%|0.00%|3|0|0|0|1|96.67|0|0",
                        "科室|农业科|2|599.99|2|0|0|100.00%|0.00%|2|0|0|0|0|95.00|0|0",
                        "科室|教育科|1|100.00|0|1|0|0.00%|0.00%|0|0|0|0|1||0|0",
                        "科室|未列科室|1|100.00|1|0|0|100.00%|0.00%|1|0|0|0|0|100.00|0|0",
                        "主管部门|戊部门|1|100.00|0|1|0|0.00%|0.00%|0|0|0|0|1||0|0",
                        "主管部门|未列主管部门|3|699.99|3|0|0|100.00%|0.00%|3|0|0|0|0|96.67|0|0",
                        "金额|不足100万元|1|99.99|1|0|0|100.00%|0.00%|1|0|0|0|0|100.00|0|0",
                        "金额|100万元至500万元(不含)|2|200.00|1|1|0|50.00%|0.00%|1|0|0|0|1|100.00|0|0",
                        "金额|500万元至1000万元(不含)|1|500.00|1|0|0|100.00%|0.00%|1|0|0|0|0|90.00|0|0",
                        "等级|优|3|699.99|3|0|0|100.00%|0.00%|3|0|0|0|0|96.67|0|0",
                        "等级|不能确定|1|100.00|0|1|0|0.00%|0.00%|0|0|0|0|1||0|0",
                        "结论|通过|3|699.99|3|0|0|100.00%|0.00%|3|0|0|0|0|96.67|0|0",
                        "结论|人工|1|100.00|0|1|0|0.00%|0.00%|0|0|0|0|1||0|0");
    }

    @Test
    @DisplayName("没有名单的,没有科室和主管部门")
    void withoutRoster() throws IOException {
        bureau.department("甲", "甲局", "1000.00", "1000.00");
        bureau.review();
        assertThat(rows())
                .extracting(row -> row.get(0) + row.get(1))
                .containsExactly("全部全部", "金额1000万元以上", "等级优", "结论通过");
    }
}

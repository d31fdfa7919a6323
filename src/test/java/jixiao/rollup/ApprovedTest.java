package jixiao.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import jixiao.aggregation.AggregatedTable;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 批复的目标: targets of a table that was approved for the whole project. */
class ApprovedTest {
    @TempDir
    private Path folder;

    private AggregatedTable with(Path approved) {
        Books.of(
                folder.resolve("in"),
                "甲",
                "示范项目",
                "100 100",
                "数量指标:件数|10件|10件|40",
                "质量指标:合格率|≥90%|90%|20",
                "社会效益指标:政策落实|有效保障|见总结|20|100%");
        Books.of(
                folder.resolve("in"),
                "乙",
                "示范项目",
                "300 300",
                "数量指标:件数|20件|20件|40",
                "质量指标:合格率|≥90%|94%|20",
                "社会效益指标:政策落实|有效保障|见总结|20|60%");
        return Rolled.one(folder.resolve("out"), "", Optional.of(approved), folder.resolve("in"))
                .table();
    }

    private Path approved(String project, String... lines) {
        return Books.file(folder.resolve("批复.xlsx"), "主管局", project, "2024", "400", lines);
    }

    @Test
    @DisplayName("目标用批复的40件:30件得40×30÷40=30.00;没有批复的用各单位的;批复而无人报的列入,完成值空缺")
    void approvedTargets() {
        AggregatedTable made = with(approved("示范项目", "数量指标:件数|40件||40", "质量指标:合格率|≥95%||20", "质量指标:及时率|≥90%||20"));
        // 合格率 (90×100+94×300)÷400 = 93%: 20×93÷95 = 19.58; 政策落实 (100×100+60×300)÷400 = 70%: 14.00
        assertThat(Rolled.lines(made))
                .containsExactlyInAnyOrder(
                        "件数|40件|30件|40|30.00", "合格率|≥95%|93%|20|19.58", "政策落实|有效保障|70%|20|14.00", "及时率|≥90%||20|");
        assertThat(Rolled.remarks(made))
                .containsExactlyInAnyOrder(
                        "APPROVED 批复的表 件数", "APPROVED 批复的表 合格率", "APPROVED 批复的表 政策落实", "NO_PARTNER 批复的表 及时率");
    }

    @Test
    @DisplayName("批复的目标单位不同或文字对数字:不采用,指明;分值不同:只说明")
    void conflicts() {
        AggregatedTable made = with(approved("示范项目", "数量指标:件数|40%||40", "质量指标:合格率|明显提高||20", "社会效益指标:政策落实|有效保障||10"));
        assertThat(Rolled.lines(made))
                .contains("件数|30件|30件|40|40.00", "合格率|≥90%|93%|20|20.00", "政策落实|有效保障|70%|20|14.00");
        assertThat(Rolled.remarks(made))
                .containsExactlyInAnyOrder(
                        "UNIT_CONFLICT 批复的表 件数", "TARGET_CONFLICT 批复的表 合格率", "WEIGHT_DIFFERS 批复的表 政策落实");
    }

    @Test
    @DisplayName("批复的表没有写项目:只有一个项目时就是它的;写了别的项目:说明并停下")
    void whichProject() {
        assertThat(Rolled.lines(with(approved("", "数量指标:件数|40件||40")))).contains("件数|40件|30件|40|30.00");
        assertThatThrownBy(() -> with(approved("别的项目", "数量指标:件数|40件||40")))
                .isInstanceOf(InputProblem.class)
                .hasMessage("「批复.xlsx」里没有项目「示范项目」2024年度的表,不能确定批复的目标。");
    }
}

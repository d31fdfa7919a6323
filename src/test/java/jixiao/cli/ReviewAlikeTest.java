package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 各表互比 through the command: what stands in the summary, with a roster, and what is 涉密 kept out. */
class ReviewAlikeTest {
    private static final String COPIED = "因主要设备到货延迟安装调试工作顺延至次年";

    @TempDir
    private Path folder;

    private Bureau bureau() {
        Bureau bureau = new Bureau(folder);
        for (int i = 0; i < 17; i++) {
            String words = i < 3 ? COPIED : "第" + i + "项安装的说明各有各的写法" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午".charAt(i);
            bureau.project(
                    "表" + i,
                    "江北区" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午".charAt(i) + "务局",
                    "江北区" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午".charAt(i) + "务局",
                    "项目" + i,
                    List.of("100.00|100.00"),
                    "产出指标,数量指标,办理件数,≥100件,100件,40",
                    "产出指标,数量指标,设备安装,≥10台,10台,20",
                    "效益指标,社会效益,安装成效," + words + "," + words + ",20");
        }
        return bureau;
    }

    private static List<Map<String, String>> found(Bureau bureau, String code) throws IOException {
        return new ReviewFolder(bureau.out())
                .named("审核发现").stream()
                        .filter(row -> row.get("代码").equals(code))
                        .toList();
    }

    @Test
    @DisplayName("三个主管部门一字不差:三张表各一条提示,说出别的单位;条条满分、完成值等于目标值按单位列一张;再次复核同样")
    void copied() throws IOException {
        Bureau bureau = bureau();
        assertThat(bureau.review().err()).isEmpty();
        assertThat(found(bureau, "TEXT_COPIED"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("严重程度", "提示")
                        .hasEntrySatisfying("发现和处理建议", said -> assertThat(said).contains("别的2个主管部门", COPIED)));
        assertThat(new ReviewFolder(bureau.out()).named("条条满分"))
                .hasSize(17)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("表数", "1")
                        .containsEntry("条条满分的表", "1")
                        .containsEntry("完成值都等于目标值的表", "1"));
        bureau.project("另加", "江北区未务局", "项目", List.of("100.00|100.00"));
        assertThat(bureau.review().err()).isEmpty();
        assertThat(found(bureau, "TEXT_COPIED")).hasSize(3);
    }

    @Test
    @DisplayName("名单写的主管部门为准:三个单位归一个主管部门的不说;涉密的不参加比较")
    void roster() throws IOException {
        Bureau bureau = bureau();
        Path same = bureau.list(
                "名单.xlsx", "单位,主管部门,涉密", "江北区甲务局,江北区总局,", "江北区乙务局,江北区总局,", "江北区丙务局,江北区总局,", "江北区丁务局,江北区总局,");
        assertThat(bureau.review("--roster", same).err()).isEmpty();
        assertThat(found(bureau, "TEXT_COPIED")).isEmpty();
        Path secret = bureau.list("名单2.xlsx", "单位,主管部门,涉密", "江北区甲务局,江北区甲务局,是", "江北区乙务局,江北区乙务局,是");
        assertThat(bureau.review("--roster", secret).err()).isEmpty();
        assertThat(found(bureau, "TEXT_COPIED")).isEmpty();
    }
}

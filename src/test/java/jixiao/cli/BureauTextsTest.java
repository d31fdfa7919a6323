package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("财政部门的文稿由复核结果写成")
class BureauTextsTest {
    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
    }

    private Said report(String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "report";
        words[1] = bureau.out().toString();
        words[2] = "-o";
        words[3] = texts().toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return Said.of(name -> Bureau.WUHAN, words);
    }

    private Path texts() {
        return folder.resolve("texts");
    }

    private String text(String name) throws IOException {
        return Files.readString(texts().resolve(name + ".txt"));
    }

    private void review() {
        // 20 × 0.95 + 80 = 99; 20 × 0.75 + 80 = 95; 20 × 1 + 80 × 0.5 = 60; a band of words is open.
        bureau.project("甲", "甲局", "道路养护", List.of("100.00|95.00"));
        bureau.project("乙", "乙局", "路灯维修", List.of("200.00|150.00"));
        bureau.project("丙", "丙局", "河道清淤", List.of("50.00|50.00"), "产出指标,数量指标,清淤长度,≥100米,50米,80");
        bureau.project("丁", "丁局", "环境整治", List.of("10.00|10.00"), "效益指标,社会效益指标,环境面貌,明显改善,有所改善,80");
        Said.of(
                name -> Bureau.WUHAN,
                "review",
                bureau.in().toString(),
                "-o",
                bureau.out().toString(),
                "-q");
    }

    @Test
    @DisplayName("统计段:四个项目305万元;有得分的三张平均(99+95+60)÷3=84.67,待定的一张另数")
    void statistics() throws IOException {
        review();
        Said said = report("--kind", "统计段");
        assertThat(said.code()).isZero();
        assertThat(text("绩效统计段"))
                .contains("2024年，出台预算绩效管理制度【待填：制度数】项")
                .contains("组织4个单位开展绩效自评，收到自评表4张，其中部门整体表0张，项目表4张，涉及项目资金305.00万元。")
                .contains("得分可靠的3张，平均复核得分84.67分，其中评为“优”的2张、评为“中”的1张。另有1张的得分还不能确定")
                .doesNotContain("已改正");
        assertThat(said.out()).contains("待填:制度数、目标项目数、监控项目数");
    }

    @Test
    @DisplayName("结果应用:执行率75%<80%压减,先于等级;优保留,中压减;没有等级的只看执行率")
    void use() throws IOException {
        review();
        report("--kind", "结果应用", "--bureau", "云岭县财政局", "--date", "2025-03-01");
        assertThat(text("结果应用清单"))
                .contains("1\t甲局\t道路养护\t95.00\t95.0%\t99\t优\t保留\t\n")
                .contains("2\t乙局\t路灯维修\t150.00\t75.0%\t95\t优\t压减\t\n")
                .contains("3\t丙局\t河道清淤\t50.00\t100%\t60\t中\t压减\t\n")
                .contains("4\t丁局\t环境整治\t10.00\t100%\t—\t—\t—\t\n")
                .contains("云岭县财政局\n2025年3月1日");
    }

    @Test
    @DisplayName("排名由高到低,得分相同名次相同,没有得分的另列;通报按种类列出问题")
    void rankingAndNotice() throws IOException {
        bureau.project("戊", "戊局", "绿化", List.of("100.00|95.00"));
        review();
        assertThat(report("--kind", "排名、通报").code()).isZero();
        assertThat(text("绩效自评得分排名"))
                .contains("1\t戊局\t绿化\t95.0%\t99\t优\n1\t甲局\t道路养护\t95.0%\t99\t优\n3\t乙局\t路灯维修")
                .contains("得分不能确定，没有排名的\n丁局（环境整治）。")
                .contains("\n一、项目\n")
                .doesNotContain("一、部门整体");
        assertThat(text("绩效自评复核情况通报"))
                .contains("关于2024年度绩效自评复核情况的通报")
                .contains("需要人工判定\t1\t1\t1")
                .contains("【待填：下一步要求】");
    }

    @Test
    @DisplayName("文稿的种类写错,说出有哪几种;没有做完复核的文件夹不当作结果")
    void misuse() {
        review();
        Said said = report("--kind", "综述");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("统计段、结果应用、排名、通报、全部");
    }
}

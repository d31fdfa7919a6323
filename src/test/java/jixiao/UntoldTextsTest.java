package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.narrative.JudgedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 看不出口径的文稿: nothing is claimed that only one convention says. */
class UntoldTextsTest {
    private static final Engine ENGINE = Engine.choosing();

    /** 90 of 100: 9 by 10 points, 18 by 20. */
    private static final String REPORT = """
        2023年度云岭县水务局部门整体绩效自评报告
        一、自评结论
        全年预算数100.00万元，实际执行数90.00万元，执行率90%。
        2023年度部门整体绩效自评得分88分，其中预算执行率得分8.1分，绩效目标评价得分79.9分。
        二、存在的问题
        工作进度较慢。
        """;

    private static JudgedText judged(Engine engine, String text) {
        return engine.open("报告.txt", text.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .text()
                .orElseThrow();
    }

    private static List<String> codes(JudgedText judged) {
        return judged.findings().stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName("执行得分8.1,按20分应得18、按10分应得9,文中看不出是哪种:不说算错,不算执行得分;指明口径的照说")
    void execution() {
        JudgedText judged = judged(ENGINE, REPORT);
        assertThat(codes(judged)).isEmpty();
        assertThat(judged.convention().why()).isNotEmpty();
        assertThat(judged.scores().get(0).execution()).isEmpty();
        assertThat(codes(judged(Engine.load("sichuan"), REPORT))).containsExactly("EXECUTION_SCORE_MISMATCH");
    }

    @Test
    @DisplayName("各口径都这样说的照说:执行率算错、总分不等于执行得分加指标得分")
    void common() {
        assertThat(codes(judged(ENGINE, REPORT.replace("执行率90%", "执行率95%"))))
                .containsExactly("EXECUTION_RATE_MISMATCH");
    }

    @Test
    @DisplayName("得分高于10分的只能是20分的口径:17.1不是18,说算错")
    void only() {
        JudgedText judged = judged(ENGINE, REPORT.replace("8.1分", "17.1分").replace("79.9分", "70.9分"));
        assertThat(codes(judged)).containsExactly("EXECUTION_SCORE_MISMATCH");
        assertThat(judged.convention().name()).isEqualTo("wuhan");
        assertThat(judged.findings().get(0).expected().orElseThrow()).isEqualByComparingTo("18");
    }
}

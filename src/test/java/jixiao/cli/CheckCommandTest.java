package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jixiao.Engine;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao check}: what a department sees before it publishes a report. */
class CheckCommandTest {
    private static final Engine ENGINE = Engine.choosing();

    /** 20×80÷100=16;16+50+29=95. */
    private static final String TEXT = """
        2023年度云岭县水务局河道清淤项目绩效自评报告
        一、自评结论
        （一）自评得分：95分。
        （二）绩效目标完成情况
        1.执行率情况。
        全年预算数100.00万元，实际执行数80.00万元，执行率80%。
        3.未完成的绩效目标。
        受益户数未达到目标。
        （三）绩效目标完成情况分析
        2.绩效目标完成情况分析。
        产出指标：满分50分，得分50分。清淤52公里。
        效益指标：满分30分，得分29分。受益户数未达到目标。
        """;

    @TempDir
    private Path folder;

    private Said run(Object... words) {
        return Said.of(
                convention -> ENGINE, Arrays.stream(words).map(String::valueOf).toArray(String[]::new));
    }

    private Path word(String text) throws IOException {
        Path file = folder.resolve("报告.docx");
        try (XWPFDocument document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        return file;
    }

    @Test
    @DisplayName("相符的报告说没有发现,不写副本,退出码0")
    void honest() throws IOException {
        Said said = run("check", word(TEXT));
        assertThat(said.out()).contains("没有发现");
        assertThat(said.code()).isZero();
        assertThat(folder.resolve("报告_核对.docx")).doesNotExist();
    }

    @Test
    @DisplayName("总分、执行率写错的:按文中的顺序列出,批注在那一段,退出码3,原件不动")
    void wrong() throws IOException {
        Path file = word(TEXT.replace("得分：95分", "得分：97分").replace("执行率80%", "执行率85%"));
        byte[] before = Files.readAllBytes(file);
        Said said = run("check", file, "-o", folder.resolve("结果"), "--no-color");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).containsSubsequence("第3段", "97.00分", "第6段", "85%");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (InputStream in = Files.newInputStream(folder.resolve("结果/报告_核对.docx"));
                XWPFDocument copy = new XWPFDocument(in)) {
            assertThat(copy.getDocComments().getComments())
                    .extracting(XWPFComment::getText)
                    .anyMatch(text -> text.contains("自评得分97.00分"))
                    .anyMatch(text -> text.contains("执行率85%"));
            assertThat(copy.getParagraphs()).hasSize(12);
        }
        assertThat(run("check", file, "-o", folder.resolve("结果")).code()).isEqualTo(2);
        assertThat(run("check", file, "-o", folder.resolve("结果"), "--force").code())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("读不出的文件说一句话,退出码4")
    void unreadable() throws IOException {
        Path note = Files.writeString(folder.resolve("说明.txt"), "请各单位按时报送。");
        assertThat(run("check", note).code()).isEqualTo(4);
        assertThat(run("check", folder.resolve("没有.docx")).code()).isEqualTo(4);
    }
}

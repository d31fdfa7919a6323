package jixiao.writing.form.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.model.Form;
import jixiao.writing.form.Judgements;
import jixiao.writing.form.Opened;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTemplatesTest {
    private final FormTemplates shipped = FormTemplates.shipped();

    @Test
    @DisplayName("目录清单与随附的表样一致;质量评分表的示例不是表样")
    void indexIsComplete() throws IOException {
        try (var files = Files.list(Path.of("templates"))) {
            List<String> names = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx") && !name.startsWith("quality-score"))
                    .sorted()
                    .toList();
            assertThat(shipped.all()).extracting(FormTemplate::file).containsExactlyElementsOf(names);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wuhan, DEPARTMENT, 2023, true, wuhan-department.xlsx",
        "wuhan, DEPARTMENT, 2024, true, wuhan-department.xlsx",
        "wuhan, DEPARTMENT, 2024, false, wuhan-2024-department.xlsx",
        "wuhan, DEPARTMENT, 2023, false, wuhan-department.xlsx",
        "wuhan, DEPARTMENT, 2025, false, wuhan-department.xlsx",
        "wuhan, DEPARTMENT, , false, wuhan-department.xlsx",
        "wuhan, PROJECT, 2024, true, wuhan-project.xlsx",
        "wuhan, PROJECT, 2024, false, wuhan-2024-project.xlsx",
        "mof-2020, PROJECT, 2022, true, mof-2020-project.xlsx",
        "sichuan, PROJECT, , true, sichuan-project.xlsx",
    })
    @DisplayName("按口径、表式、年度和有无得分栏选表样")
    void choosesByData(String convention, Form form, Integer year, boolean scores, String file) {
        assertThat(shipped.forTable(List.of(convention), form, Optional.ofNullable(year), scores)
                        .file())
                .isEqualTo(file);
    }

    @Test
    @DisplayName("自有口径沿用其上级口径的表样")
    void fallsBackToTheBase() {
        assertThat(shipped.forTable(List.of("hongshan", "wuhan"), Form.PROJECT, Optional.of(2025), true)
                        .file())
                .isEqualTo("wuhan-project.xlsx");
    }

    @Test
    @DisplayName("没有合适的表样时说明有哪些")
    void saysWhatThereIs() {
        assertThatThrownBy(() -> shipped.forTable(List.of("sichuan"), Form.DEPARTMENT, Optional.of(2023), true))
                .isInstanceOf(TemplateProblem.class)
                .hasMessage(
                        "没有适用于口径“sichuan”整体自评表的表样,现有表样:mof-2020-project.xlsx、sichuan-project.xlsx、"
                                + "wuhan-2024-department.xlsx、wuhan-2024-project.xlsx、wuhan-department.xlsx、wuhan-project.xlsx。");
    }

    @Test
    @DisplayName("表上有得分栏或填了得分的,用有得分栏的表样")
    void looksForScores() {
        Judgements with = Judgements.department().line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00");
        Judgements without = Judgements.department().withoutScores().line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00");
        assertThat(shipped.forTable(with.judge(), List.of("wuhan")).file()).isEqualTo("wuhan-department.xlsx");
        assertThat(shipped.forTable(without.judge(), List.of("wuhan")).file()).isEqualTo("wuhan-2024-department.xlsx");
    }

    @Test
    @DisplayName("自备目录:跳过 Excel 的临时文件,空目录和缺失目录一句话说明")
    void ownFolder(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> FormTemplates.in(folder))
                .isInstanceOf(TemplateProblem.class)
                .hasMessage("表样目录“" + folder + "”中没有 .xlsx 表样。");
        Files.write(folder.resolve("b.xlsx"), Opened.shipped("sichuan-project.xlsx"));
        Files.write(folder.resolve("a.xlsx"), Opened.shipped("mof-2020-project.xlsx"));
        Files.write(folder.resolve("~$a.xlsx"), new byte[] {1});
        Files.write(folder.resolve("说明.txt"), new byte[] {1});
        assertThat(FormTemplates.in(folder).all())
                .extracting(FormTemplate::file)
                .containsExactly("a.xlsx", "b.xlsx");
        assertThatThrownBy(() -> FormTemplates.in(folder.resolve("没有")))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageContaining("无法读取");
    }
}

package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jixiao.Engine;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCommandTest {
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    private static Said run(Object... words) {
        String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        return Said.of(name -> ENGINES.computeIfAbsent(name, Engine::load), args);
    }

    private static String title(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wuhan, '', 2025年度部门整体绩效自评表",
        "wuhan, 项目, 2025年度项目自评表",
        "mof-2020, '', 项目支出绩效自评表",
        "sichuan, 项目, 部门预算项目支出绩效自评表(2025年度)",
    })
    @DisplayName("写出空白表:默认整体表,没有整体表的口径写项目表")
    void writes(String convention, String kind, String title) throws IOException {
        Path target = folder.resolve("新文件夹").resolve("空白.xlsx");
        Said said = kind.isEmpty()
                ? run("form", convention, "-o", target, "--year", "2025")
                : run("form", convention, "-o", target, "--year", "2025", "--kind", kind);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("已写出 " + target);
        assertThat(title(target)).isEqualTo(title);
    }

    @Test
    @DisplayName("--rows 给行数,或按一级指标给;不成话的不收")
    void rows(@TempDir Path folder) {
        Path target = folder.resolve("空.xlsx");
        assertThat(run("form", "wuhan", "-o", target, "--rows", "6").code()).isZero();
        assertThat(run("form", "wuhan", "-o", target, "--rows", "产出指标=4,效益指标=2", "--force")
                        .code())
                .isZero();
        for (String wrong : List.of("0", "产出指标=3,5", "5,产出指标=3", "多")) {
            assertThat(run("form", "wuhan", "-o", target, "--rows", wrong, "--force")
                            .code())
                    .as(wrong)
                    .isEqualTo(2);
        }
    }

    @Test
    @DisplayName("已有的文件不覆盖,--force 才覆盖")
    void keepsExisting() throws IOException {
        Path target = Files.writeString(folder.resolve("空白.xlsx"), "kept");
        Said refused = run("form", "wuhan", "-o", target);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("已存在");
        assertThat(target).hasContent("kept");
        assertThat(run("form", "wuhan", "-o", target, "--force").code()).isZero();
        assertThat(title(target)).isEqualTo("____年度部门整体绩效自评表");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form|缺少口径。用法见 jixiao form --help。",
                "form wuhan --kind 部门|参数 --kind 的值“部门”不合要求。用法见 jixiao form --help。",
                "form wuhan --goals 0|参数 --goals 的值“0”不合要求。用法见 jixiao form --help。",
                "form wuhan --goals 51|参数 --goals 的值“51”不合要求。用法见 jixiao form --help。",
                "form wuhan --goals 三|参数 --goals 的值“三”不合要求。用法见 jixiao form --help。",
                "form wuhan --year 25|参数 --year 的值“25”不合要求。用法见 jixiao form --help。",
                "form wuhan sichuan|多余的参数 sichuan。用法见 jixiao form --help。",
            })
    @DisplayName("用法有误:一句中文,以 2 结束")
    void misuse(String words, String sentence) {
        Said said = Said.withoutEngine(words.split(" "));
        assertThat(said.err().strip()).isEqualTo(sentence);
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("没有这种表样、口径不存在、表样目录没有表样:一句话,以 2 结束")
    void refused() {
        Path target = folder.resolve("空白.xlsx");
        Said kind = run("form", "sichuan", "--kind", "整体", "-o", target);
        assertThat(kind.err()).startsWith("没有适用于口径“sichuan”整体自评表的表样");
        assertThat(kind.code()).isEqualTo(2);
        assertThat(run("form", "没有的口径", "-o", target).code()).isEqualTo(2);
        Said templates = run("form", "wuhan", "--templates", folder, "-o", target);
        assertThat(templates.err()).contains("没有 .xlsx 表样");
        assertThat(templates.code()).isEqualTo(2);
        assertThat(target).doesNotExist();
    }

    @Test
    @DisplayName("自备表样先于随附的;缺名称的表样说出名称")
    void ownTemplates() throws IOException {
        Path own = Files.createDirectory(folder.resolve("表样"));
        Path template = own.resolve("own.xlsx");
        change(template, workbook -> {
            var title = workbook.getSheetAt(0).getRow(0).getCell(0);
            title.setBlank();
            title.setCellValue("{年度}年度本局自评表");
        });
        Path target = folder.resolve("空白.xlsx");
        assertThat(run("form", "wuhan", "--year", "2025", "--templates", own, "-o", target)
                        .code())
                .isZero();
        assertThat(title(target)).isEqualTo("2025年度本局自评表");
        change(template, workbook -> workbook.removeName(workbook.getName("得分")));
        Said said = run("form", "wuhan", "--templates", own, "-o", target, "--force");
        assertThat(said.err()).startsWith("表样“own.xlsx”缺少名称“得分”");
        assertThat(said.code()).isEqualTo(2);
    }

    private static void change(Path target, java.util.function.Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("templates/wuhan-department.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            try (var out = Files.newOutputStream(target)) {
                workbook.write(out);
            }
        }
    }

    @Test
    @DisplayName("score --form 另写正式自评表,与计分工作簿同一处")
    void scoreWithForm() throws IOException {
        Path input = Files.copy(
                Path.of("src/test/resources/cases/caidian-2024-project-duban.xlsx"), folder.resolve("督办.xlsx"));
        Said said = run("score", input, "--form", "-o", folder.resolve("结果"));
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("督办_计分.xlsx", "督办_自评表.xlsx");
        assertThat(title(folder.resolve("结果/督办_自评表.xlsx"))).startsWith("2024年度督办");
        assertThat(folder.resolve("结果/督办_计分.xlsx")).isNotEmptyFile();
        Said again = run("score", input, "--form", "-o", folder.resolve("结果"));
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("督办_自评表.xlsx」已存在");
    }

    @Test
    @DisplayName("JSON 输入没有原工作簿,正式自评表照样写出;只要 JSON 时不写")
    void scoreJsonWithForm() throws IOException {
        Path input = Files.writeString(folder.resolve("表.json"), """
            {"version":1,"tables":[{"form":"PROJECT","year":2025,"project":"培训","unit":"档案馆",
            "execution":{"budget":100,"actual":90,"weight":20},
            "goals":[{"indicators":[{"level1":"产出指标","level2":"数量指标","level3":"培训次数",
            "target":{"text":"≥5次"},"actual":{"text":"4次"},"weight":80,"claimedScore":64}]}]}]}
            """);
        Said said = run("score", input, "--form");
        assertThat(said.err()).isEmpty();
        assertThat(title(folder.resolve("表_自评表.xlsx"))).isEqualTo("2025年度培训项目自评表");
        Files.delete(folder.resolve("表_自评表.xlsx"));
        run("score", input, "--form", "--json");
        assertThat(folder.resolve("表_自评表.xlsx")).doesNotExist();
    }
}

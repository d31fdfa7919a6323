package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jixiao.Engine;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao targets} on tables of declared targets, which have no results. */
class TargetsCommandTest {
    private static final Engine ENGINE = Engine.choosing();

    private static final List<List<String>> HONEST = List.of(
            List.of("产出指标", "数量指标", "培训人数", "≥50人", "20"),
            List.of("产出指标", "质量指标", "验收合格率", "≥95%", "20"),
            List.of("产出指标", "时效指标", "完成时间", "12月底前", "10"),
            List.of("成本指标", "经济成本指标", "购置成本", "≤20万元", "20"),
            List.of("效益指标", "社会效益指标", "政策知晓率", "≥80%", "10"),
            List.of("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "10"));

    @TempDir
    private Path folder;

    private Said run(Object... words) {
        return Said.of(
                convention -> ENGINE, Arrays.stream(words).map(String::valueOf).toArray(String[]::new));
    }

    private Path declared(String name, List<List<String>> lines) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("目标申报");
            row(sheet, List.of("2025年度项目支出绩效目标申报表"));
            row(sheet, List.of("项目名称", "示例能力建设", "主管部门", "示例局"));
            row(sheet, List.of("一级指标", "二级指标", "三级指标", "指标值", "分值"));
            lines.forEach(line -> row(sheet, line));
            book.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, List<String> texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int at = 0; at < texts.size(); at++) {
            row.createCell(at).setCellValue(texts.get(at));
        }
    }

    @Test
    @DisplayName("没有完成值的申报表照读;没有问题的说没有发现,退出码0")
    void honest() throws IOException {
        Said said = run("targets", declared("申报.xlsx", HONEST), "--no-color");
        assertThat(said.out()).contains("指标 6 条", "没有发现。");
        assertThat(said.code()).isZero();
    }

    @Test
    @DisplayName("空话、放错类别、占位各列一条,批注写进副本,原件不动,退出码0")
    void found() throws IOException {
        List<List<String>> lines = new java.util.ArrayList<>(HONEST);
        lines.set(0, List.of("产出指标", "数量指标", "×××", "≥50人", "20"));
        lines.set(1, List.of("产出指标", "质量指标", "检查次数", "≥9次", "20"));
        lines.set(2, List.of("产出指标", "时效指标", "完成时间", "达到预期目标", "10"));
        Path file = declared("申报.xlsx", lines);
        byte[] before = Files.readAllBytes(file);
        Said said = run("targets", file, "-o", folder.resolve("结果"), "--no-color");
        assertThat(said.out()).contains("警告 C4", "提示 B5", "提示 D6");
        assertThat(said.code()).isZero();
        assertThat(folder.resolve("结果/申报_目标核对.xlsx")).exists();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    @DisplayName("--json 只写 JSON,不写副本")
    void json() throws IOException {
        List<List<String>> lines = new java.util.ArrayList<>(HONEST);
        lines.set(4, List.of("效益指标", "社会效益指标", "社会效益", "≥95%", "10"));
        Said said = run("targets", declared("申报.xlsx", lines), "--json");
        assertThat(said.out()).startsWith("{").contains("\"TARGET_FALSELY_QUANTIFIED\"");
        assertThat(folder.resolve("申报_目标核对.xlsx")).doesNotExist();
    }

    @Test
    @DisplayName("没有指标表的文件说一句话,退出码4")
    void none() throws IOException {
        Path file = folder.resolve("空.txt");
        Files.writeString(file, "没有表");
        assertThat(run("targets", file).code()).isEqualTo(4);
    }
}

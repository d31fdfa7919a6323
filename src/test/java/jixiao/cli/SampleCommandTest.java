package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 抽查, by the commands: five open tables of two strata, and one that is 涉密. */
class SampleCommandTest {
    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
    }

    private void reviewed() {
        for (String each : List.of("甲局 400", "乙局 100", "丙局 300", "丁局 200", "戊局 50", "己局 900")) {
            String[] parts = each.split(" ");
            bureau.department(parts[0], parts[0], parts[1] + ".00", parts[1] + ".00");
        }
        Path roster =
                bureau.list("名单.xlsx", "单位,业务科室,涉密", "甲局,农业科,", "乙局,农业科,", "丙局,农业科,", "丁局,农业科,", "戊局,,", "己局,农业科,是");
        assertThat(bureau.review("--roster", roster).err()).isEmpty();
    }

    private Said sample(String... options) {
        return Said.withoutEngine(Stream.concat(Stream.of("sample", bureau.out().toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Path list() {
        return bureau.out().resolve("抽查名单.xlsx");
    }

    private List<List<String>> rows(String sheet) throws IOException {
        try (InputStream bytes = Files.newInputStream(list());
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheet(sheet)) {
                List<String> texts = new ArrayList<>();
                row.forEach(cell -> texts.add(cell.toString()));
                if (row.getRowNum() > 2) {
                    rows.add(texts);
                }
            }
            return rows;
        }
    }

    @Test
    @DisplayName("各层50%、按金额:农业科丁200丙300乙100甲400,间隔500,起点0.801262,抽中点400.631、900.631,是丙和甲;未列科室的一张抽1张;涉密的不抽")
    void byMoney() throws IOException {
        reviewed();
        Said said = sample("--share", "50%", "--weight", "money", "--seed", "1");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("总体 5 张,分 2 层,抽中 3 张").contains("抽查名单.xlsx");
        assertThat(rows("抽中"))
                .extracting(row -> String.join(" ", row.get(1), row.get(2), row.get(10)))
                .containsExactly(
                        "农业科 丙局 第1个抽中点400.631在累计200至500之间", "农业科 甲局 第2个抽中点900.631在累计600至1,000之间", "未列科室 戊局 本层全部抽取");
        assertThat(rows("各层"))
                .extracting(row -> String.join(" ", row.subList(1, 10)))
                .containsExactly(
                        "农业科 4.0 1000.0 1000.0 2.0 0.0 500.0 0.801262 700.0",
                        "未列科室 1.0 50.0 50.0 1.0 1.0  0.705151 50.0");
        assertThat(rows("总体"))
                .extracting(row -> String.join(" ", row.get(2), row.get(10), row.get(11)))
                .containsExactly("丁局 200.0 ", "丙局 500.0 是", "乙局 600.0 ", "甲局 1000.0 是", "戊局  是");
        assertThat(rows("抽查方案").toString())
                .contains("自评表 5 张,金额 1,050 万元;不含已被后报的替代的 0 张、涉密的 1 张。")
                .contains("按科室,共 2 层;没有列出的归入“未列科室”。")
                .contains("[种子, 1]")
                .contains("抽中 3 张,金额 750 万元");
    }

    @Test
    @DisplayName("同一个种子写出的字节相同,不另存旧本;有人填过的改名保留")
    void repeatable() throws IOException {
        reviewed();
        sample("--share", "50%", "--weight", "money", "-q");
        byte[] first = Files.readAllBytes(list());
        Files.delete(list());
        assertThat(sample("--share", "50%", "--weight", "money", "-q").out()).isEmpty();
        assertThat(Files.readAllBytes(list())).isEqualTo(first);
        sample("--share", "50.0%", "--weight", "money");
        assertThat(new ReviewFolder(bureau.out()).names()).noneMatch(name -> name.startsWith("抽查名单_旧"));
        try (InputStream bytes = Files.newInputStream(list());
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            book.getSheet("抽中").getRow(3).getCell(13).setCellValue("已核对凭证");
            try (OutputStream filled = Files.newOutputStream(list())) {
                book.write(filled);
            }
        }
        sample("--share", "50%", "--weight", "money");
        assertThat(Files.readAllBytes(list())).isEqualTo(first);
        assertThat(new ReviewFolder(bureau.out()).names()).contains("抽查名单_旧1.xlsx");
    }

    @Test
    @DisplayName("0% 一张不抽,方案照写;100% 全抽;按类型只有一层")
    void edges() throws IOException {
        reviewed();
        assertThat(sample("--share", "0%").out()).contains("抽中 0 张");
        assertThat(rows("抽中")).isEmpty();
        assertThat(rows("抽查方案")).isNotEmpty();
        assertThat(sample("--share", "100%", "--weight", "risk").out()).contains("抽中 5 张");
        assertThat(sample("--share", "1%", "--by", "类型").out()).contains("分 1 层,抽中 1 张");
        assertThat(sample("--share", "1%", "--by", "主管部门").out()).contains("总体 5 张,分 1 层");
        assertThat(rows("各层").get(0).get(1)).isEqualTo("未列主管部门");
    }

    @Test
    @DisplayName("没有复核存档、比例和依据写错的,各说一句,什么也不写")
    void refused() {
        assertThat(sample("--share", "15%").err()).contains("没有复核存档");
        assertThat(sample("--share", "15").err()).contains("--share 要写成 0% 到 100% 的百分数");
        assertThat(sample("--share", "15%", "--by", "颜色").err()).contains("--by 只能是 科室、主管部门、单位、类型、结论");
        assertThat(sample("--share", "15%", "--weight", "多").err()).contains("--weight 只能是 equal、money、risk");
        assertThat(sample().code()).isEqualTo(2);
        assertThat(list()).doesNotExist();
    }
}

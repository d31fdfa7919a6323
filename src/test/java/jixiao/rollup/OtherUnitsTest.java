package jixiao.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.model.SelfEvaluation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 汇总表的三个单位: what the tables name as 实施单位 and 主管部门, kept apart from the unit that files. */
class OtherUnitsTest {
    @TempDir
    private Path folder;

    private void table(String unit, int funds, String supervisor, String implementer) throws IOException {
        Path file = Books.of(folder.resolve("in"), unit, "便民服务", funds + " " + funds, "数量指标:办理件数|10件|10件|80");
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            XSSFRow row = book.getSheetAt(0).getRow(2);
            row.createCell(2).setCellValue("主管部门");
            row.createCell(3).setCellValue(supervisor);
            row.createCell(4).setCellValue("实施单位");
            row.createCell(5).setCellValue(implementer);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private SelfEvaluation made() {
        return Rolled.one(folder.resolve("out"), folder.resolve("in"))
                .table()
                .judgement()
                .table();
    }

    @Test
    @DisplayName("主管部门相同(写法不同也算)的照写;没有一张另有实施单位的不写实施单位")
    void alike() throws IOException {
        table("甲街道", 300, "丙县民政局", "甲街道");
        table("乙街道", 200, "丙县民政局 ", "");
        table("丁街道", 100, "", "");
        assertThat(made().unit().text()).isEqualTo("汇总(3个单位)");
        assertThat(made().supervisor().text()).isEqualTo("丙县民政局");
        assertThat(made().implementer().isBlank()).isTrue();
    }

    @Test
    @DisplayName("不同的按资金从多到少都写;没写实施单位的,实施的是填报单位;官方表写出主管部门,实施单位记在说明里")
    void different() throws IOException {
        table("甲街道", 300, "丙县民政局", "戊公司");
        table("乙街道", 200, "丁县民政局", "");
        assertThat(made().supervisor().text()).isEqualTo("丙县民政局、丁县民政局");
        assertThat(made().implementer().text()).isEqualTo("戊公司、乙街道");
        StringBuilder texts = new StringBuilder();
        try (InputStream bytes = Files.newInputStream(folder.resolve("out/便民服务_2024_汇总.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
        }
        assertThat(texts.toString()).contains("丙县民政局、丁县民政局", "实施单位:戊公司、乙街道");
    }

    @Test
    @DisplayName("三个都写,四个写前两个和个数")
    void many() throws IOException {
        table("甲街道", 400, "一局", "");
        table("乙街道", 300, "二局", "");
        table("丁街道", 200, "三局", "");
        assertThat(made().supervisor().text()).isEqualTo("一局、二局、三局");
        table("戊街道", 100, "四局", "");
        assertThat(made().supervisor().text()).isEqualTo("一局、二局等4个单位");
    }
}

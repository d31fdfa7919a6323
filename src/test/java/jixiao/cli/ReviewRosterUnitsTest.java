package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.Engine;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 名单与三个单位: a table answers the row of the unit that files it, else of its 实施单位, else of its 主管部门 and project. */
class ReviewRosterUnitsTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
    }

    private static void book(Path file, Object[]... rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("表");
            for (Object[] cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int at = 0; at < cells.length; at++) {
                    if (cells[at] instanceof Number number) {
                        row.createCell(at).setCellValue(number.doubleValue());
                    } else {
                        row.createCell(at).setCellValue(cells[at].toString());
                    }
                }
            }
            book.write(bytes);
        }
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private void table(String file, String unit, String implementer, String supervisor, String project, double budget)
            throws IOException {
        book(
                in.resolve(file + ".xlsx"),
                row("2024年度项目自评表"),
                row("单位名称", unit, "", "填报日期", "2025-03-01"),
                row("项目名称", project),
                row("主管部门", supervisor, "", "实施单位", implementer),
                row("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"),
                row("年度财政资金总额", "", budget, budget, "", ""),
                row("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
                row("产出指标", "数量指标", "办理件数", "10件", "10件", 80, ""));
    }

    private Said review(Object[]... due) throws IOException {
        Path roster = folder.resolve("名单.xlsx");
        book(roster, due);
        return Said.of(
                name -> WUHAN,
                "review",
                in.toString(),
                "-o",
                out.toString(),
                "--no-copies",
                "--roster",
                roster.toString());
    }

    private List<List<String>> filed() throws IOException {
        return new ReviewFolder(out).rows("报送情况");
    }

    private static final Object[] HEADINGS = row("单位", "项目", "批复预算(万元)");

    @Test
    @DisplayName("名单写的是实施单位,表由主管局报送:对应得上,既不算未报送,也不算不在名单;预算照样核对")
    void implementer() throws IOException {
        table("甲", "甲县教育局", "甲县第一小学", "甲县教育局", "校舍维修", 30);
        // 30 − 28 = 2.
        assertThat(review(HEADINGS, row("甲县第一小学", "校舍维修", 28)).out())
                .contains("名单应报 1 张:未报送 0,重复报送 0,不在名单 0,预算与批复不符 1");
        assertThat(filed())
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row).contains("甲县教育局", "已报送", "2.00"))
                .satisfies(row -> assertThat(String.join("", row)).contains("名单上的「甲县第一小学」是这张表的实施单位。"));
    }

    @Test
    @DisplayName("实施单位对得上而项目不同:未报送和不在名单都照说")
    void otherProject() throws IOException {
        table("甲", "甲县教育局", "甲县第一小学", "", "校舍维修", 30);
        assertThat(review(HEADINGS, row("甲县第一小学", "操场改造", 28)).out()).contains("未报送 1,重复报送 0,不在名单 1,预算与批复不符 0");
    }

    @Test
    @DisplayName("填报单位先于实施单位:名单两个都有时答的是填报单位,实施单位的一行说明另有一张表,不默不作声")
    void filingFirst() throws IOException {
        table("甲", "甲县教育局", "甲县第一小学", "", "校舍维修", 30);
        assertThat(review(row("单位"), row("甲县第一小学"), row("甲县教育局")).out()).contains("未报送 1,重复报送 0,不在名单 0");
        assertThat(filed().get(0))
                .contains("甲县第一小学", "未报送")
                .anySatisfy(cell -> assertThat(cell).contains("「甲县教育局」报送的「甲.xlsx」以它为实施单位"));
    }

    @Test
    @DisplayName("主管部门加项目:两个街道各报一部分,都在名单,不算重复,也不拿一部分与整个项目的批复预算比")
    void supervisor() throws IOException {
        table("甲", "甲街道", "", "丙县民政局", "便民服务", 30);
        table("乙", "乙街道", "", "丙县民政局", "便民服务", 40);
        assertThat(review(HEADINGS, row("丙县民政局", "便民服务", 70)).out()).contains("未报送 0,重复报送 0,不在名单 0,预算与批复不符 0");
        assertThat(filed())
                .hasSize(2)
                .allSatisfy(row -> assertThat(String.join("", row)).contains("名单上的「丙县民政局」是这张表的主管部门。"));
    }

    @Test
    @DisplayName("只有主管部门而没有项目对应:主管部门自己的一行仍未报送,下属的表不在名单")
    void supervisorAlone() throws IOException {
        table("甲", "甲街道", "", "丙县民政局", "便民服务", 30);
        assertThat(review(HEADINGS, row("丙县民政局", "", 70)).out()).contains("未报送 1,重复报送 0,不在名单 1");
        assertThat(review(row("单位"), row("丙县民政局")).out()).contains("未报送 1,重复报送 0,不在名单 1");
    }

    @Test
    @DisplayName("同一项目由主管局和实施单位各报一份:一行答了两次,是重复报送")
    void both() throws IOException {
        table("甲", "甲县教育局", "甲县第一小学", "", "校舍维修", 30);
        table("乙", "甲县第一小学", "甲县第一小学", "", "校舍维修", 30);
        assertThat(review(HEADINGS, row("甲县第一小学", "校舍维修", 30)).out()).contains("未报送 0,重复报送 1,不在名单 0,预算与批复不符 0");
    }

    @Test
    @DisplayName("《汇总》:实施单位、主管部门与单位不同的才写;没有一张不同时没有这两栏")
    void columns() throws IOException {
        table("甲", "甲街道", "甲街道", "丙县民政局", "便民服务", 30);
        table("乙", "丙县民政局", "丁公司", "丙县民政局", "设备采购", 30);
        review(HEADINGS, row("丙县民政局", "便民服务", 30));
        assertThat(new ReviewFolder(out).named("汇总"))
                .extracting(row -> row.get("实施单位") + "|" + row.get("主管部门"))
                .containsExactly("丁公司|", "|丙县民政局");
        Files.delete(in.resolve("甲.xlsx"));
        table("乙", "丙县民政局", "丙县民政局", "", "设备采购", 30);
        review(HEADINGS, row("丙县民政局", "便民服务", 30));
        assertThat(new ReviewFolder(out).named("汇总").get(0)).doesNotContainKeys("实施单位", "主管部门");
    }
}

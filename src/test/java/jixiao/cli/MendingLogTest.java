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
import jixiao.Engine;
import jixiao.testing.RowsWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 整改台账 over rounds, by the commands. */
class MendingLogTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @TempDir
    private Path folder;

    /** Execution 20×98÷100 = 19.60; 购置数量 40×40÷50 = 32.00; 培训人次 40.00. */
    private void table(String unit, String bought, String trained) throws IOException {
        Path file = folder.resolve("in").resolve(unit + ".xlsx");
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                RowsWorkbook.of(List.of(
                                List.of("2024年度项目自评表"),
                                List.of("项目名称", "图书购置", "主管部门", unit, "填报日期", "2025年3月1日"),
                                List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                                List.of("(20分)", "100", "98", "98%", "19.60"),
                                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                                List.of("产出指标", "数量指标", "购置数量", "≥50套", "40套", "40", bought, "采购延期"),
                                List.of("产出指标", "数量指标", "培训人次", "≥100人次", "100人次", "40", trained, "")))
                        .bytes());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private void review(String day) {
        Said said =
                run("review", folder.resolve("in").toString(), "-o", out().toString(), "--no-copies", "--date", day);
        assertThat(said.err()).isEmpty();
    }

    private Said letters(String day, String due) {
        return run("letters", out().toString(), "--date", day, "--due", due);
    }

    private static Said run(String... words) {
        return Said.of(name -> WUHAN, words);
    }

    /** 单位, 指标, 状态, 状态说明 of each row. */
    private List<String> states() throws IOException {
        List<String> states = new ArrayList<>();
        rows(
                "整改台账.xlsx",
                "整改台账",
                row -> states.add(String.join(" ", text(row, "单位"), text(row, "指标"), text(row, "状态"), text(row, "状态说明"))
                        .strip()));
        return states;
    }

    private interface Each {
        void of(Row row);
    }

    private void rows(String name, String sheetName, Each each) throws IOException {
        try (InputStream bytes = Files.newInputStream(out().resolve(name));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Sheet sheet = book.getSheet(sheetName);
            for (Row row : sheet) {
                if (row.getRowNum() > 2) {
                    each.of(row);
                }
            }
            try (OutputStream written = Files.newOutputStream(out().resolve(name))) {
                book.write(written);
            }
        }
    }

    private static int column(Row row, String heading) {
        for (var cell : row.getSheet().getRow(2)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    private static String text(Row row, String heading) {
        return row.getCell(column(row, heading)).getStringCellValue();
    }

    private void fill(String unit, String indicator, String heading, String text) throws IOException {
        rows("整改台账.xlsx", "整改台账", row -> {
            if (text(row, "单位").equals(unit) && text(row, "指标").equals(indicator)) {
                row.createCell(column(row, heading)).setCellValue(text);
            }
        });
    }

    @Test
    @DisplayName("没有出过意见书就没有台账;出了以后:通知→已回复→已改正、未改正、已由人处理,填的原因、措施跟着走")
    void rounds() throws IOException {
        table("某局", "35", "38");
        table("某馆", "35", "40");
        review("2025-03-05");
        assertThat(out().resolve("整改台账.xlsx")).doesNotExist();
        assertThat(letters("2025-03-06", "2025-03-20").out()).contains("整改台账:");
        assertThat(states()).containsExactly("某局 购置数量 通知", "某局 培训人次 通知", "某馆 购置数量 通知");

        fill("某局", "购置数量", "原因", "采购延期");
        fill("某局", "购置数量", "措施", "按合同补购");
        review("2025-03-07");
        assertThat(states()).containsExactly("某局 购置数量 已回复", "某局 培训人次 通知", "某馆 购置数量 通知");

        table("某局", "35", "40");
        review("2025-03-10");
        assertThat(states()).containsExactly("某局 购置数量 已回复", "某局 培训人次 已改正", "某馆 购置数量 通知");

        letters("2025-03-12", "2025-03-25");
        assertThat(states()).containsExactly("某局 购置数量 未改正 提出过2次", "某局 培训人次 已改正", "某馆 购置数量 未改正 提出过2次");
        List<String> told = new ArrayList<>();
        rows(
                "整改台账.xlsx",
                "整改台账",
                row -> told.add(String.join(
                        " ",
                        text(row, "首次通知"),
                        text(row, "最近通知"),
                        text(row, "答复期限"),
                        text(row, "原因"),
                        text(row, "措施"))));
        assertThat(told)
                .startsWith(
                        "第1轮 2025-03-06 第2轮 2025-03-12 2025-03-25 采购延期 按合同补购",
                        "第1轮 2025-03-06 第1轮 2025-03-06 2025-03-20  ");

        // The officer sets one aside, and a unit hands nothing in any more: neither is called mended, what was stays
        // so.
        rows("复核汇总.xlsx", "审核发现", row -> {
            if (text(row, "单位").equals("某馆") && text(row, "代码").equals("SCORE_MISMATCH")) {
                row.createCell(column(row, "处理")).setCellValue("已核实不采纳");
                row.createCell(column(row, "理由")).setCellValue("核对过");
            }
        });
        Files.delete(folder.resolve("in").resolve("某局.xlsx"));
        review("2025-03-13");
        assertThat(states())
                .extracting(state -> state.split(" ")[1] + state.split(" ")[2])
                .containsExactly("购置数量表已不在", "培训人次已改正", "购置数量已由人处理");
    }

    @Test
    @DisplayName("白色各栏以外改了台账:说出单元格和改动前后,改过的一本按日期另存,填的原因照留;只填白栏的没有改动可说")
    void changedByHand() throws IOException {
        table("某局", "35", "40");
        review("2025-03-05");
        letters("2025-03-06", "2025-03-20");
        fill("某局", "购置数量", "原因", "采购延期");
        // Answered, and nothing else: nothing to tell.
        review("2025-03-07");
        fill("某局", "购置数量", "状态", "已改正");
        fill("某局", "购置数量", "措施", "按合同补购");
        Said said = run(
                "review",
                folder.resolve("in").toString(),
                "-o",
                out().toString(),
                "--no-copies",
                "--date",
                "2025-03-08");
        assertThat(said.err().lines())
                .containsExactly(
                        "「整改台账.xlsx」里白色各栏以外有人改了1处,没有采用,改过的一本留作「整改台账_2025-03-08.xlsx」:",
                        "《整改台账》L4(状态):原为“已回复”,改成了“已改正”");
        assertThat(states()).containsExactly("某局 购置数量 已回复");
        assertThat(out().resolve("整改台账_2025-03-08.xlsx")).exists();
        review("2025-03-09");
    }

    @Test
    @DisplayName("期限当天还是通知,过了一天是未改正;台账上另定的期限代替意见书的;没有变化不重写")
    void due() throws IOException {
        table("某局", "35", "40");
        review("2025-03-05");
        letters("2025-03-06", "2025-03-20");
        review("2025-03-20");
        assertThat(states()).containsExactly("某局 购置数量 通知");
        review("2025-03-21");
        assertThat(states()).containsExactly("某局 购置数量 未改正 期限已过");
        fill("某局", "购置数量", "期限", "2025-04-01");
        review("2025-03-21");
        assertThat(states()).containsExactly("某局 购置数量 通知");
        review("2025-04-02");
        byte[] log = Files.readAllBytes(out().resolve("整改台账.xlsx"));
        var time = Files.getLastModifiedTime(out().resolve("整改台账.xlsx"));
        review("2025-04-02");
        assertThat(Files.readAllBytes(out().resolve("整改台账.xlsx"))).isEqualTo(log);
        assertThat(Files.getLastModifiedTime(out().resolve("整改台账.xlsx"))).isEqualTo(time);
        // What was filled in before stands in a copy, too.
        try (Stream<Path> all = Files.list(out())) {
            assertThat(all.map(each -> each.getFileName().toString())).contains("整改台账_旧1.xlsx");
        }
    }
}

package jixiao.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.Engine;
import jixiao.aggregation.AggregatedTable;
import jixiao.aggregation.Remark;
import jixiao.cli.report.AggregateReport;
import jixiao.cli.report.Paint;
import jixiao.model.Totalling;
import jixiao.model.WeightSource;
import jixiao.writing.form.template.FormTemplates;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 分值和口径的来历: they survive the written form, and tables of several conventions make no common one. */
class OriginsTest {
    private static final Engine FREE = Engine.choosing();

    @TempDir
    private Path folder;

    /** A unit's table whose lines are "名|目标|完成|分值|得分"; execution points and score stand in a heading and its cell. */
    private void table(String in, String unit, int funds, String points, String score, String... lines)
            throws IOException {
        String[] bare = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            bare[i] = lines[i].substring(0, lines[i].lastIndexOf('|'));
        }
        Path file = Books.of(folder.resolve(in), unit, "便民服务", funds + " " + funds, bare);
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            XSSFSheet sheet = book.getSheetAt(0);
            if (!points.isEmpty()) {
                sheet.getRow(3).createCell(5).setCellValue("得分(" + points + "分*执行率)");
            }
            number(sheet.getRow(4), 5, score);
            for (int i = 0; i < lines.length; i++) {
                number(sheet.getRow(6 + i), 6, lines[i].substring(lines[i].lastIndexOf('|') + 1));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static void number(XSSFRow row, int column, String digits) {
        if (!digits.isEmpty()) {
            row.createCell(column).setCellValue(Double.parseDouble(digits));
        }
    }

    private RollupResult roll(Engine engine, String out, Path... inputs) {
        RollupResult result = new Rollup(
                        engine,
                        new RollupOptions(
                                List.of(inputs),
                                Optional.of(folder.resolve(out)),
                                "",
                                Optional.empty(),
                                out,
                                FormTemplates.shipped(),
                                true))
                .run();
        assertThat(result.unread()).isEmpty();
        assertThat(result.projects())
                .allSatisfy(each -> assertThat(each.problem()).isEmpty());
        return result;
    }

    private AggregatedTable one(Engine engine, String out, Path... inputs) {
        RollupResult result = roll(engine, out, inputs);
        assertThat(result.projects()).hasSize(1);
        return result.projects().get(0).table();
    }

    private static List<Remark.Kind> kinds(AggregatedTable table) {
        return table.aggregation().remarks().stream().map(Remark::kind).toList();
    }

    private static String convention(AggregatedTable table) {
        return table.judgement().scored().convention().name();
    }

    private Path written(String out) {
        return folder.resolve(out + "/便民服务_2024_汇总.xlsx");
    }

    @Test
    @DisplayName("以填报得分为分值的汇总表:《汇总说明》说一次;再汇总仍是填报得分,不与印有分值的并在一起;可核实只有预算执行")
    void claimed() throws IOException {
        // 件数 30+20 of 30+20; claims 50 and 30 stand for points.
        table("东", "甲街道", 300, "", "20", "数量指标:办理件数|30件|30件||50", "质量指标:合格率|≥90%|90%||30");
        table("东", "乙街道", 200, "", "20", "数量指标:办理件数|20件|20件||50", "质量指标:合格率|≥90%|90%||30");
        AggregatedTable east = one(Rolled.WUHAN, "东区", folder.resolve("东"));
        assertThat(kinds(east)).containsExactly(Remark.Kind.POINTS);
        // Execution 20×500÷500 = 20.00, lines 50.00 and 30.00; points that rest on claims verify nothing.
        assertThat(east.judgement().scored().total()).isEqualByComparingTo("100");
        assertThat(east.judgement().scored().totalVerified()).isEqualByComparingTo("20");
        var read = Rolled.WUHAN.open(written("东区")).orThrow().tables().get(0);
        assertThat(read.breakdown().orElseThrow().origin()).isEqualTo(WeightSource.CLAIMED);
        assertThat(Rolled.WUHAN.judge(read).scored().totalVerified()).isEqualByComparingTo("20");

        table("西", "丙街道", 100, "", "", "数量指标:办理件数|10件|10件|50|", "质量指标:合格率|≥90%|90%|30|");
        RollupResult both = roll(Rolled.WUHAN, "全市", written("东区"), folder.resolve("西"));
        assertThat(both.projects()).hasSize(2);
        assertThat(kinds(both.projects().get(0).table())).containsExactly(Remark.Kind.APART);
        AggregatedTable whole = one(Rolled.WUHAN, "再次", written("东区"), again());
        assertThat(kinds(whole)).containsExactly(Remark.Kind.POINTS);
        assertThat(whole.judgement().table().breakdown().orElseThrow().origin()).isEqualTo(WeightSource.CLAIMED);
    }

    private Path again() throws IOException {
        table("北", "丁街道", 100, "", "20", "数量指标:办理件数|10件|10件||50", "质量指标:合格率|≥90%|90%||30");
        return folder.resolve("北");
    }

    @Test
    @DisplayName("按口径平分的汇总表:写出再读回仍是默认分值,总分只供参考,没有等级")
    void defaults() throws IOException {
        table("东", "甲街道", 300, "", "", "数量指标:办理件数|30件|30件||", "质量指标:合格率|≥90%|90%||");
        table("东", "乙街道", 200, "", "", "数量指标:办理件数|20件|20件||", "质量指标:合格率|≥90%|90%||");
        AggregatedTable made = one(Rolled.WUHAN, "东区", folder.resolve("东"));
        assertThat(kinds(made)).containsExactly(Remark.Kind.POINTS);
        assertThat(made.judgement().scored().isForReference()).isTrue();
        var read = Rolled.WUHAN.open(written("东区")).orThrow().tables().get(0);
        assertThat(read.breakdown().orElseThrow().origin()).isEqualTo(WeightSource.DEFAULT);
    }

    @Test
    @DisplayName("印有分值的汇总表:没有分值来历的说明,再汇总照旧")
    void printed() throws IOException {
        table("东", "甲街道", 300, "", "", "数量指标:办理件数|30件|30件|50|", "质量指标:合格率|≥90%|90%|30|");
        table("东", "乙街道", 200, "", "", "数量指标:办理件数|20件|20件|50|", "质量指标:合格率|≥90%|90%|30|");
        AggregatedTable made = one(Rolled.WUHAN, "东区", folder.resolve("东"));
        assertThat(kinds(made)).isEmpty();
        assertThat(made.judgement().scored().totalVerified()).isEqualByComparingTo("100");
        var read = Rolled.WUHAN.open(written("东区")).orThrow().tables().get(0);
        assertThat(read.breakdown().orElseThrow().origin()).isEqualTo(WeightSource.COLUMN);
        assertThat(read.breakdown().orElseThrow().convention()).isEqualTo("wuhan");
    }

    @Test
    @DisplayName("两张20+80、一张10+90:多数的两张合成一张,另一张按自己的口径另行汇总,两边都说明")
    void conventions() throws IOException {
        table("全", "甲街道", 300, "20", "", "数量指标:办理件数|30件|30件|50|", "质量指标:合格率|≥90%|90%|30|");
        table("全", "乙街道", 200, "20", "", "数量指标:办理件数|20件|20件|50|", "质量指标:合格率|≥90%|90%|30|");
        table("全", "丙街道", 900, "10", "", "数量指标:办理件数|10件|10件|50|", "质量指标:合格率|≥90%|90%|40|");
        RollupResult result = roll(FREE, "全区", folder.resolve("全"));
        assertThat(result.projects())
                .extracting(each -> convention(each.table()))
                .containsExactly("wuhan", "mof-2020");
        AggregatedTable first = result.projects().get(0).table();
        assertThat(first.aggregation().units()).hasSize(2);
        // 10 of 丙 does not count: 50 of 50.
        assertThat(Rolled.lines(first)).contains("办理件数|50件|50件|50|50.00");
        assertThat(first.aggregation().remarks().get(0).unit()).isEqualTo("丙街道");
        assertThat(first.aggregation().remarks().get(0).message()).contains("丙街道", "没有并入本表");
        assertThat(kinds(result.projects().get(1).table()))
                .containsOnly(Remark.Kind.APART)
                .hasSize(2);
    }

    @Test
    @DisplayName("指明口径的,各表都按它:三张合成一张")
    void named() throws IOException {
        table("全", "甲街道", 300, "20", "", "数量指标:办理件数|30件|30件|80|");
        table("全", "丙街道", 900, "10", "", "数量指标:办理件数|10件|10件|90|");
        assertThat(roll(Rolled.WUHAN, "全区", folder.resolve("全")).projects()).hasSize(1);
    }

    /** Texts of the first sheet of a written workbook in the column of 得分, without its heading. */
    private List<String> printed(String out, String heading) throws IOException {
        try (InputStream bytes = Files.newInputStream(written(out));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<String> texts = new java.util.ArrayList<>();
            int column = -1;
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    String text = new DataFormatter().formatCellValue(cell);
                    column = text.startsWith(heading) ? cell.getColumnIndex() : column;
                }
                if (column >= 0 && row.getCell(column) != null) {
                    var cell = row.getCell(column);
                    texts.add(cell.getCellType() == CellType.FORMULA ? "=" + cell : cell.toString());
                }
            }
            return texts;
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 50, 40", "10, 50, 40", "10, 50, 30"})
    @DisplayName("指明的口径与各表的分值不符(20+90、10+90、10+80):汇总表没有总分和等级,表样上不印得分,与发现说的一样")
    void mismatched(String execution, String first, String second) throws IOException {
        String[] lines = {"数量指标:办理件数|30件|30件|" + first + "|", "质量指标:合格率|≥90%|90%|" + second + "|"};
        table("东", "甲街道", 300, execution, "", lines);
        table("东", "乙街道", 200, execution, "", lines);
        AggregatedTable made = one(Rolled.WUHAN, "东区", folder.resolve("东"));
        assertThat(made.judgement().scored().totalling()).isEqualTo(Totalling.NONE);
        assertThat(made.judgement().scored().grade()).isEmpty();
        assertThat(printed("东区", "得分")).allSatisfy(text -> assertThat(text).doesNotContainPattern("^[=0-9]"));
        String json = Rolled.WUHAN.documents().aggregated(List.of(made));
        assertThat(json).contains("\"total\" : null").contains("\"grade\" : null");
        String report = String.join(
                "\n", new AggregateReport(new Paint(false), Rolled.WUHAN.judges()::wording).lines(made, "x"));
        // 20+90: 20.00 + 50.00 + 40.00 (or 30.00) are nobody's total.
        assertThat(report).contains("无(口径不符").doesNotContain("110.00").doesNotContain("总分在");
    }

    @Test
    @DisplayName("两张中一张的分值不是指明口径的:汇总表没有总分,说出是哪一张;两张都相符的照常有总分")
    void oneMisfit() throws IOException {
        table("全", "甲街道", 300, "20", "", "数量指标:办理件数|30件|30件|80|");
        table("全", "丙街道", 200, "10", "", "数量指标:办理件数|20件|20件|80|");
        AggregatedTable made = one(Rolled.WUHAN, "全区", folder.resolve("全"));
        assertThat(made.judgement().scored().totalling()).isEqualTo(Totalling.NONE);
        assertThat(made.aggregation().remarks())
                .extracting(Remark::kind, Remark::unit)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Remark.Kind.MISFIT, "丙街道"));
        table("合", "甲街道", 300, "20", "", "数量指标:办理件数|30件|30件|80|");
        table("合", "丙街道", 200, "20", "", "数量指标:办理件数|20件|20件|80|");
        // 20×500÷500 + 80×50÷50
        assertThat(one(Rolled.WUHAN, "合区", folder.resolve("合"))
                        .judgement()
                        .scored()
                        .total())
                .isEqualByComparingTo("100");
        assertThat(printed("合区", "得分")).contains("80.0").anyMatch(text -> text.startsWith("=ROUND(MIN("));
    }

    @Test
    @DisplayName("一张的分值加起来什么口径也不是:随其余各表的口径,说明一次;汇总表再读回仍按这个口径")
    void untold() throws IOException {
        table("全", "甲街道", 300, "10", "", "数量指标:办理件数|30件|30件|50|", "质量指标:合格率|≥90%|90%|40|");
        table("全", "乙街道", 200, "", "", "数量指标:办理件数|20件|20件|50|", "质量指标:合格率|≥90%|90%|37|");
        AggregatedTable made = one(FREE, "全区", folder.resolve("全"));
        assertThat(convention(made)).isEqualTo("mof-2020");
        assertThat(kinds(made)).containsExactlyInAnyOrder(Remark.Kind.CONVENTION, Remark.Kind.WEIGHT_DIFFERS);
        assertThat(FREE.open(written("全区"))
                        .orThrow()
                        .judgements()
                        .get(0)
                        .scored()
                        .convention()
                        .name())
                .isEqualTo("mof-2020");
    }

    @Test
    @DisplayName("JSON 里的汇总表也带着分值来历和口径,读回相同")
    void json() throws IOException {
        table("东", "甲街道", 300, "", "20", "数量指标:办理件数|30件|30件||50", "质量指标:合格率|≥90%|90%||30");
        table("东", "乙街道", 200, "", "20", "数量指标:办理件数|20件|20件||50", "质量指标:合格率|≥90%|90%||30");
        AggregatedTable made = one(Rolled.WUHAN, "东区", folder.resolve("东"));
        byte[] text = Rolled.WUHAN.documents().aggregated(List.of(made)).getBytes(StandardCharsets.UTF_8);
        assertThat(Rolled.WUHAN.open("东区.json", text).orThrow().tables().get(0).breakdown())
                .isEqualTo(made.judgement().table().breakdown());
    }
}

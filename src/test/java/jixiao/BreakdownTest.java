package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Severity;
import jixiao.testing.RowsWorkbook;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("分项:只细化上一行的行")
class BreakdownTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    private static RowsWorkbook rows(List<List<String>> lines) {
        return new RowsWorkbook()
                .row("2025年度种植补助项目绩效自评表")
                .row("单位名称", "某某县农业农村局", "填报日期", "2026年3月1日")
                .row("预算执行情况", "预算数", "执行数", "执行率", "得分(20分*执行率)")
                .row("项目资金总额", "100", "100", "100%", "20")
                .row("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .rows(lines)
                .row("总分", "", "", "", "", "");
    }

    private static byte[] book(List<List<String>> lines) {
        return rows(lines).bytes();
    }

    private static Judgement judged(byte[] book) {
        return WUHAN.judge(WUHAN.read("表.xlsx", book).get(0).table());
    }

    private static List<String> names(Judgement judgement) {
        return judgement.scored().lines().stream()
                .map(LineScore::indicator)
                .map(line -> line.name() + line.breakdown().size())
                .toList();
    }

    private static List<String> grave(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .toList();
    }

    @Test
    @DisplayName("缩进的分项;上一行没有目标值、完成值的,以分项之和为准:6+1亩对6+0.5亩,40×6.5÷7=37.14")
    void indented() {
        Judgement judgement = judged(book(List.of(
                List.of("产出指标", "★补助种植面积", "", "", "40", "37.14"),
                List.of("", "    梨树种植面积", "6亩", "6亩", "", ""),
                List.of("", "\u3000\u3000桃树种植面积", "1亩", "0.5亩", "", ""),
                List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"))));
        assertThat(names(judgement)).containsExactly("★补助种植面积2", "受益户数0");
        assertThat(judgement.scored().lines().get(0).score().orElseThrow()).isEqualByComparingTo("37.14");
        assertThat(judgement.scored().total()).isEqualByComparingTo("97.14");
        assertThat(grave(judgement)).doesNotContain("SCORE_MISSING", "TARGET_MISSING", "ACTUAL_MISSING");
    }

    @Test
    @DisplayName("不缩进而加起来等于上一行的也是分项;加不起来的是各自的指标")
    void addedUp() {
        Judgement sum = judged(book(List.of(
                List.of("产出指标", "种植面积", "7亩", "7亩", "40", "40"),
                List.of("", "梨树", "6亩", "6亩", "", ""),
                List.of("", "桃树", "1亩", "1亩", "", ""),
                List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"))));
        assertThat(names(sum)).containsExactly("种植面积2", "受益户数0");
        assertThat(grave(sum)).isEmpty();
        Judgement other = judged(book(List.of(
                List.of("产出指标", "种植面积", "8亩", "8亩", "40", "40"),
                List.of("", "梨树", "6亩", "6亩", "", ""),
                List.of("", "桃树", "1亩", "1亩", "", ""),
                List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"))));
        assertThat(names(other)).containsExactly("种植面积0", "梨树0", "桃树0", "受益户数0");
    }

    @Test
    @DisplayName("写回时分项的格里什么也不填,副本再计分结果相同;JSON 往返不变")
    void again() {
        byte[] submitted = book(List.of(
                List.of("产出指标", "种植面积", "7亩", "7亩", "40", ""),
                List.of("", "  梨树", "6亩", "6亩", "", ""),
                List.of("", "  桃树", "1亩", "1亩", "", ""),
                List.of("效益指标", "受益户数", "≥64户", "64户", "40", "")));
        Case opened = WUHAN.open("表.xlsx", submitted).orThrow();
        Judgement first = opened.judgements().get(0);
        byte[] copy = opened.marked(false);
        Judgement second = judged(copy);
        assertThat(names(second)).isEqualTo(names(first)).containsExactly("种植面积2", "受益户数0");
        // 20.00 + 40.00 + 40.00
        assertThat(second.scored().total()).isEqualByComparingTo("100.00");
        assertThat(grave(second)).isEqualTo(grave(first));
        String json = WUHAN.documents().text(List.of(first));
        List<Judgement> back = WUHAN.read("表.json", json.getBytes(StandardCharsets.UTF_8)).stream()
                .map(read -> WUHAN.judge(read.table()))
                .toList();
        assertThat(WUHAN.documents().text(back)).isEqualTo(json).contains("\"breakdown\"");
    }

    private static final List<List<String>> ORCHARDS = List.of(
            List.of("产出指标", "补助种植面积", "", "", "40", "37.14"),
            List.of("", "梨树种植面积", "6亩", "6亩", "", ""),
            List.of("", "桃树种植面积", "1亩", "0.5亩", "", ""),
            List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"));

    @Test
    @DisplayName("只由单元格样式缩进的也是分项,.xlsx 与 .xls 相同;靠右的缩进、与上一行同样的缩进不是:40×6.5÷7=37.14")
    void indentedByStyle() {
        RowsWorkbook styled = rows(ORCHARDS).indent("B6", 1).indent("B7", 2).indent("B8", 2);
        for (byte[] book : List.of(styled.bytes(), styled.legacy())) {
            Judgement judgement = WUHAN.judge(WUHAN.read("表", book).get(0).table());
            assertThat(names(judgement)).containsExactly("补助种植面积2", "受益户数0");
            assertThat(judgement.scored().lines().get(0).score().orElseThrow()).isEqualByComparingTo("37.14");
        }
        assertThat(names(judged(rows(ORCHARDS).indent("B7", -2).indent("B8", -2).bytes())))
                .containsExactly("补助种植面积0", "梨树种植面积0", "桃树种植面积0", "受益户数0");
        assertThat(names(judged(rows(ORCHARDS)
                        .indent("B6", 2)
                        .indent("B7", 2)
                        .indent("B8", 2)
                        .bytes())))
                .containsExactly("补助种植面积0", "梨树种植面积0", "桃树种植面积0", "受益户数0");
    }

    @Test
    @DisplayName("缩进的行另起一级指标的,不是上一组最后一行的分项")
    void ofAnotherGroup() {
        Judgement judgement = judged(rows(List.of(
                        List.of("产出指标", "种植面积", "≥7亩", "7亩", "80", "80"),
                        List.of("效益指标", "受益户数", "≥64户", "64户", "", "")))
                .indent("B7", 2)
                .bytes());
        assertThat(names(judgement)).containsExactly("种植面积0", "受益户数0");
    }

    @Test
    @DisplayName("其中的行不再丢弃,留在它所属的行里,后面接着列的也是;不另计分:20+40+40=100")
    void ofWhich() {
        Judgement judgement = judged(book(List.of(
                List.of("产出指标", "培训人次", "≥100人次", "120人次", "40", "40"),
                List.of("", "其中:女性", "≥50人次", "70人次", "", ""),
                List.of("", "残疾人", "≥5人次", "4人次", "", ""),
                List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"))));
        assertThat(names(judgement)).containsExactly("培训人次2", "受益户数0");
        assertThat(judgement.scored().lines().get(0).indicator().breakdown())
                .extracting(line -> line.name() + line.actual().entry().text())
                .containsExactly("其中:女性70人次", "残疾人4人次");
        assertThat(judgement.scored().total()).isEqualByComparingTo("100.00");
        assertThat(grave(judgement)).isEmpty();
        String json = WUHAN.documents().text(List.of(judgement));
        Judgement back = WUHAN.judge(WUHAN.read("表.json", json.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .table());
        assertThat(WUHAN.documents().text(List.of(back))).isEqualTo(json).contains("其中:女性");
    }

    @Test
    @DisplayName("其中有分值的是指标;没有分值的表里,其中以外的行仍各为指标")
    void ofWhichWithPoints() {
        assertThat(names(judged(book(List.of(
                        List.of("产出指标", "培训人次", "≥100人次", "120人次", "30", "30"),
                        List.of("", "其中:女性", "≥50人次", "70人次", "10", "10"),
                        List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"))))))
                .containsExactly("培训人次0", "其中:女性0", "受益户数0");
        assertThat(names(judged(book(List.of(
                        List.of("产出指标", "培训人次", "≥100人次", "120人次", "", ""),
                        List.of("", "其中:女性", "≥50人次", "70人次", "", ""),
                        List.of("", "培训期数", "≥5期", "5期", "", ""),
                        List.of("效益指标", "受益户数", "≥64户", "64户", "", ""))))))
                .containsExactly("培训人次1", "培训期数0", "受益户数0");
    }

    private static Judgement buildings(String target, String actual, String first, String second) {
        return judged(book(List.of(
                List.of("产出指标", "基础设施建设", target, actual, "40", "30"),
                List.of("", "  道路", "≥6公里", first, "", ""),
                List.of("", "  桥梁", "≥2座", second, "", ""),
                List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"))));
    }

    @Test
    @DisplayName("单位不同的分项加不起来:各自达到目标的,上一行得满分40;有一项没有达到的,填报的30分留给人定,0到40")
    void otherUnits() {
        Judgement met = buildings("", "", "6公里", "3座");
        assertThat(met.scored().lines().get(0).score().orElseThrow()).isEqualByComparingTo("40");
        assertThat(grave(met)).doesNotContain("TARGET_MISSING", "ACTUAL_MISSING", "NEEDS_REVIEW");
        for (Judgement missed : List.of(buildings("", "", "5.99公里", "3座"), buildings("", "", "6公里", "0座"))) {
            LineScore line = missed.scored().lines().get(0);
            assertThat(line.score().orElseThrow()).isEqualByComparingTo("30");
            assertThat(line.needsReview()).isTrue();
            assertThat(line.range().low()).isEqualByComparingTo("0");
            assertThat(line.range().high()).isEqualByComparingTo("40");
            assertThat(grave(missed)).contains("NEEDS_REVIEW").doesNotContain("TARGET_MISSING", "ACTUAL_MISSING");
        }
        // A part that reports nothing leaves the whole without an actual.
        assertThat(grave(buildings("", "", "6公里", ""))).contains("ACTUAL_MISSING");
        // With values of its own the line stands for itself.
        assertThat(buildings("≥8处", "4处", "6公里", "3座")
                        .scored()
                        .lines()
                        .get(0)
                        .score()
                        .orElseThrow())
                .isEqualByComparingTo("20");
    }

    @Test
    @DisplayName("只占一部分的其中不能代替上一行没有填的完成值:目标100人次,其中女性60人次,待人工")
    void onlyPart() {
        Judgement judgement = judged(book(List.of(
                List.of("产出指标", "培训人次", "≥100人次", "", "40", ""),
                List.of("", "其中:女性", "≥50人次", "60人次", "", ""),
                List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"))));
        assertThat(judgement.scored().lines().get(0).score()).isEmpty();
        assertThat(judgement.scored().lines().get(0).needsReview()).isTrue();
        // 50 + 50 are the 100 aimed at, so 60 + 30 are what was done: 40×90÷100 = 36.
        Judgement whole = judged(book(List.of(
                List.of("产出指标", "培训人次", "≥100人次", "", "40", ""),
                List.of("", "其中:女性", "≥50人次", "60人次", "", ""),
                List.of("", "男性", "≥50人次", "30人次", "", ""),
                List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"))));
        assertThat(whole.scored().lines().get(0).score().orElseThrow()).isEqualByComparingTo("36");
    }

    @Test
    @DisplayName("分值、得分的合并格连分项一起盖住的,是上一行的:40×6.5÷7=37.14;各有得分的不是分项")
    void mergedWithParent() {
        RowsWorkbook book = rows(List.of(
                        List.of("产出指标", "补助种植面积", "", "", "40", "37.14"),
                        List.of("", "其中:梨树", "6亩", "6亩", "", ""),
                        List.of("", "桃树", "1亩", "0.5亩", "", ""),
                        List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40")))
                .merge("E6:E8", "F6:F8");
        Judgement judgement = judged(book.bytes());
        assertThat(names(judgement)).containsExactly("补助种植面积2", "受益户数0");
        assertThat(judgement.scored().lines().get(0).weight()).isEqualByComparingTo("40");
        assertThat(judgement.scored().lines().get(0).score().orElseThrow()).isEqualByComparingTo("37.14");
        assertThat(grave(judgement)).isEmpty();
        Judgement own = judged(rows(List.of(
                        List.of("产出指标", "梨树种植面积", "6亩", "6亩", "40", "30"),
                        List.of("", "其中:桃树", "1亩", "1亩", "", "10"),
                        List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40")))
                .merge("E6:E7")
                .bytes());
        assertThat(names(own)).containsExactly("梨树种植面积0", "其中:桃树0", "受益户数0");
    }

    private static List<String> printed(byte[] submitted) {
        return printed("表.xlsx", submitted);
    }

    private static List<String> printed(String name, byte[] submitted) {
        byte[] form = WUHAN.open(name, submitted).orThrow().form(FormTemplates.shipped(), Printing.SIGNED);
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(form))) {
            List<String> cells = new ArrayList<>();
            DataFormatter shown = new DataFormatter();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(shown.formatCellValue(cell)))));
            return cells;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    @DisplayName("分项之和只用来计分:JSON 写7亩、6.5亩,正式表上单位没填的目标、完成空着,填了的照印")
    void notPrinted() {
        byte[] submitted = book(indented("", ""));
        Judgement judgement = judged(submitted);
        // 40×6.5÷7
        assertThat(judgement.scored().lines().get(0).score().orElseThrow()).isEqualByComparingTo("37.14");
        assertThat(WUHAN.documents().text(List.of(judgement))).contains("7亩", "6.5亩");
        assertThat(printed(submitted))
                .anyMatch(cell -> cell.contains("补助种植面积"))
                .anyMatch(cell -> cell.contains("64户"))
                .noneMatch(cell -> cell.contains("7亩"))
                .noneMatch(cell -> cell.contains("6.5"));
        // Only the target was left empty; 6.5亩 is the unit's own.
        assertThat(printed(book(indented("", "6.5亩"))))
                .anyMatch(cell -> cell.contains("6.5亩"))
                .noneMatch(cell -> cell.contains("7亩"));
        assertThat(printed(book(indented("7亩", ""))))
                .anyMatch(cell -> cell.contains("7亩"))
                .noneMatch(cell -> cell.contains("6.5"));
    }

    @Test
    @DisplayName("由我们的 JSON 印的正式表一样:分项之和不印;JSON 里写着格子自己的文字,往返不变")
    void notPrintedFromJson() {
        for (List<String> own : List.of(List.of("", ""), List.of("", "6.5亩"), List.of("7亩", ""))) {
            byte[] submitted = book(indented(own.get(0), own.get(1)));
            String json = WUHAN.documents().text(List.of(judged(submitted)));
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            assertThat(json).contains("\"computed\" : true");
            assertThat(printed("表.json", bytes)).isEqualTo(printed("表.xlsx", submitted));
            Judgement back = WUHAN.judge(WUHAN.read("表.json", bytes).get(0).table());
            assertThat(WUHAN.documents().text(List.of(back))).isEqualTo(json);
        }
        String plain = WUHAN.documents().text(List.of(judged(book(indented("7亩", "6.5亩")))));
        assertThat(plain).doesNotContain("\"computed\"");
    }

    private static List<List<String>> indented(String target, String actual) {
        return List.of(
                List.of("产出指标", "补助种植面积", target, actual, "40", "37.14"),
                List.of("", "    梨树种植面积", "6亩", "6亩", "", ""),
                List.of("", "    桃树种植面积", "1亩", "0.5亩", "", ""),
                List.of("效益指标", "受益户数", "≥64户", "64户", "40", "40"));
    }
}

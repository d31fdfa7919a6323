package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Severity;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("分项:只细化上一行的行")
class BreakdownTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    private static byte[] book(List<List<String>> lines) {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("2025年度种植补助项目绩效自评表"),
                List.of("单位名称", "某某县农业农村局", "填报日期", "2026年3月1日"),
                List.of("预算执行情况", "预算数", "执行数", "执行率", "得分(20分*执行率)"),
                List.of("项目资金总额", "100", "100", "100%", "20"),
                List.of("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分")));
        rows.addAll(lines);
        rows.add(List.of("总分", "", "", "", "", ""));
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("自评表");
            for (List<String> texts : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < texts.size(); column++) {
                    row.createCell(column).setCellValue(texts.get(column));
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
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
        List<Judgement> back = WUHAN.read("表.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8)).stream()
                .map(read -> WUHAN.judge(read.table()))
                .toList();
        assertThat(WUHAN.documents().text(back)).isEqualTo(json).contains("\"breakdown\"");
    }
}

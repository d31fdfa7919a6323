package jixiao.writing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jixiao.LibreOffice;
import jixiao.model.Form;
import jixiao.model.WeightSource;
import jixiao.writing.form.template.FormTemplate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeOpensFormsTest {
    private static final String[][] GROUPS = {
        {"产出指标", "数量指标"}, {"产出指标", "质量指标"}, {"产出指标", "时效指标"}, {"效益指标", "社会效益指标"}, {"满意度指标", "服务对象满意度指标"}
    };
    private static final String[] NAMES = {
        "制发《督查通报》",
        "协调落实区委主要领导专题调研、接待等公务活动次数,配合区委社工部大力推进老旧小区加装电梯等区重点实事",
        "“四大比拼”“十大工程”(2024年Q4)完成率",
        "在国家和省市相关会议上作交流推广9次,改革特色亮点被中央和省市主流媒体、部门刊物223次宣传推介;https://www.example.org/notice/2024/0001",
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void needsOffice() {
        Assumptions.assumeTrue(LibreOffice.find().isPresent(), "没有安装 LibreOffice,跳过");
    }

    private static Judgements lines(Judgements made, int count) {
        for (int i = 0; i < count; i++) {
            String[] group = GROUPS[i * GROUPS.length / count];
            String target = i % 3 == 0 ? "≥50件" : "密切与公安、应急、消防、网信、城运等部门及各街道乡(开发区)联动核准";
            made.line(group[0], group[1], NAMES[i % NAMES.length], target, i % 2 == 0 ? "52件" : "达到预期目标", "1", "0.97");
        }
        return made;
    }

    /** Filled once for all that is asked of them. */
    private static Map<String, byte[]> forms() {
        return Filled.FORMS;
    }

    private static final class Filled {
        static final Map<String, byte[]> FORMS = filled();
    }

    private static Map<String, byte[]> filled() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        Judgements ten = Judgements.department().weights(WeightSource.SHARED).boxes(NAMES[3].repeat(12), NAMES[1]);
        for (int no = 1; no <= 10; no++) {
            lines(ten, 3 + no).goal(Integer.toString(no), NAMES[1].repeat(no % 3 + 1), Integer.toString(3 + no));
        }
        forms.put("ten", fill(ten, Opened.template("wuhan", Form.DEPARTMENT, 2023, true)));
        Judgements one = lines(Judgements.department().weights(WeightSource.CLAIMED), 45);
        forms.put("one", fill(one, Opened.template("wuhan", Form.DEPARTMENT, 2023, true)));
        forms.put(
                "wuhan-project",
                fill(lines(Judgements.project("wuhan"), 9), Opened.template("wuhan", Form.PROJECT, 2023, true)));
        Judgements mof = lines(Judgements.project("mof-2020").part("其他资金", "90", "89.974"), 25);
        forms.put("mof", fill(mof, Opened.template("mof-2020", Form.PROJECT, 2022, true)));
        forms.put(
                "sichuan",
                fill(lines(Judgements.project("sichuan"), 9), Opened.template("sichuan", Form.PROJECT, 2023, true)));
        Judgements bare = lines(Judgements.department().withoutScores(), 20);
        forms.put("2024", fill(bare, Opened.template("wuhan", Form.DEPARTMENT, 2024, false)));
        return forms;
    }

    private static byte[] fill(Judgements made, FormTemplate template) {
        return OfficialForm.fill(List.of(made.judge()), template, Printing.SIGNED);
    }

    private Map<String, byte[]> converted(String format, Map<String, byte[]> workbooks) throws Exception {
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            paths.add(Files.write(folder.resolve(workbook.getKey() + ".xlsx"), workbook.getValue()));
        }
        Path out = Files.createDirectories(folder.resolve("out-" + format));
        LibreOffice.convert(format, out, paths);
        Map<String, byte[]> results = new LinkedHashMap<>();
        for (String name : workbooks.keySet()) {
            results.put(name, Files.readAllBytes(out.resolve(name + "." + format)));
        }
        return results;
    }

    private static byte[] changed(byte[] bytes, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = Opened.workbook(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("打印的页数就是分页所定的页数,一页宽")
    void pages() throws Exception {
        Map<String, byte[]> forms = forms();
        converted("pdf", forms).forEach((name, pdf) -> {
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            long pages =
                    Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count();
            int breaks = Opened.first(forms.get(name)).sheet().getRowBreaks().length;
            assertThat(pages).as(name).isEqualTo(breaks + 1L);
        });
    }

    @Test
    @DisplayName("重算的执行率、得分、总分与引擎一致")
    void recalculated() throws Exception {
        Map<String, byte[]> forms = forms();
        Map<String, byte[]> emptied = new LinkedHashMap<>();
        forms.forEach((name, bytes) -> emptied.put(name, changed(bytes, OfficeOpensFormsTest::forgetResults)));
        converted("xlsx", emptied).forEach((name, bytes) -> {
            XSSFSheet recalculated = Opened.first(bytes).sheet();
            int formulas = 0;
            for (Row row : Opened.first(forms.get(name)).sheet()) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        double office = recalculated
                                .getRow(row.getRowNum())
                                .getCell(cell.getColumnIndex())
                                .getNumericCellValue();
                        assertThat(office)
                                .as(name + cell.getAddress())
                                .isEqualTo(cell.getNumericCellValue(), within(5e-7));
                        formulas++;
                    }
                }
            }
            assertThat(formulas).as(name).isGreaterThanOrEqualTo(name.equals("2024") ? 1 : 3);
        });
    }

    private static void forgetResults(XSSFWorkbook workbook) {
        workbook.getSheetAt(0)
                .forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        ((XSSFCell) cell).getCTCell().unsetV();
                    }
                }));
    }

    @Test
    @DisplayName("每格的高度不小于 LibreOffice 为显示全部文字所需的高度")
    void highEnough() throws Exception {
        TextProbe probe = new TextProbe();
        forms().forEach((name, bytes) -> probe.add(name, Opened.first(bytes).sheet()));
        assertThat(probe.size()).isGreaterThan(500);
        assertThat(probe.tooHigh(folder)).isEmpty();
    }
}

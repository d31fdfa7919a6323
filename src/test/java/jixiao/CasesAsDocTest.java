package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case workbooks as documents of Word 97 to 2003: line for line the workbook's values, scores and findings. */
@DisplayName("同一张表存成 .doc")
class CasesAsDocTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @ParameterizedTest(name = "{0}")
    @DisplayName("逐条的目标值、完成值、分值、得分、审核发现与工作簿相同")
    @CsvSource({
        "caidian-2024-project-duban, wuhan",
        "chizhou-2022-project, mof-2020",
        "dressed-project, wuhan",
        "jianghan-2024-department, wuhan",
        "sichuan-2023-project, sichuan",
        "values, wuhan"
    })
    void same(String name, String convention) throws IOException {
        Engine engine = Engine.load(convention);
        byte[] workbook = Files.readAllBytes(RESOURCES.resolve("cases/" + name + ".xlsx"));
        byte[] document = doc(name);
        assertThat(CasesAsWordTest.said(engine, engine.read(name + ".doc", document)))
                .isEqualTo(CasesAsWordTest.said(engine, engine.read(name + ".xlsx", workbook)));
    }

    @Test
    @DisplayName("WPS 把最后一块写短,照样读入")
    void shortLastBlock() throws IOException {
        Engine engine = Engine.load("wuhan");
        byte[] whole = doc("dressed-project");
        int end = whole.length;
        while (whole[end - 1] == 0) {
            end--;
        }
        assertThat(end % 512).as("最后一块确实没有写满").isNotZero();
        assertThat(CasesAsWordTest.said(engine, engine.read("a.wps", Arrays.copyOf(whole, end))))
                .isEqualTo(CasesAsWordTest.said(engine, engine.read("a.doc", whole)));
    }

    @Test
    @DisplayName("断在哪里都一样:要么一句话拒收,要么读出的与完整的相同")
    void cut() throws IOException {
        Engine engine = Engine.load("wuhan");
        byte[] whole = doc("dressed-project");
        List<String> said = CasesAsWordTest.said(engine, engine.read("a.doc", whole));
        int refused = 0;
        for (int length = 512; length < whole.length; length += 512) {
            try {
                assertThat(CasesAsWordTest.said(engine, engine.read("a.doc", Arrays.copyOf(whole, length))))
                        .as("前 " + length + " 字节")
                        .isEqualTo(said);
            } catch (InputProblem told) {
                assertThat(told).hasMessageContaining("已损坏或不完整");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    @DisplayName("审核发现的位置写作“表几第几行第几列”")
    void places() throws IOException {
        Engine engine = Engine.load("wuhan");
        assertThat(engine.read("部门.doc", doc("jianghan-2024-department")).stream()
                        .flatMap(read -> engine.judge(read.table()).findings().stream())
                        .map(Finding::place)
                        .map(place -> place.cell()))
                .isNotEmpty()
                .allMatch(cell -> cell.matches("表1第\\d+行第\\d+列"));
    }

    private static byte[] doc(String name) throws IOException {
        return Files.readAllBytes(RESOURCES.resolve("doc/" + name + ".doc"));
    }
}

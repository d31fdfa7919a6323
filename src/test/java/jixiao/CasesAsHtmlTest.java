package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.document.DocFixtures;
import jixiao.document.Grid;
import jixiao.document.WebOf;
import jixiao.document.WorkbookReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case workbooks as platforms export them, a web page named .xls: line for line the workbook's results. */
@DisplayName("同一张表导出成网页")
class CasesAsHtmlTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @ParameterizedTest(name = "{0}, {2}")
    @DisplayName("逐条的目标值、完成值、分值、得分、审核发现与工作簿相同")
    @CsvSource({
        "caidian-2024-department, wuhan, utf-8",
        "caidian-2024-project-duban, wuhan, gb2312",
        "chizhou-2022-project, mof-2020, gbk",
        "dressed-project, wuhan, utf-8",
        "jianghan-2024-department, wuhan, gbk",
        "jianghan-2024-project-diaocha, wuhan, utf-8",
        "qingshan-2023-department, wuhan, utf-8",
        "sichuan-2023-project, sichuan, gb18030",
        "values, wuhan, utf-8"
    })
    void same(String name, String convention, String charset) throws IOException {
        Engine engine = Engine.load(convention);
        byte[] workbook = Files.readAllBytes(CASES.resolve(name + ".xlsx"));
        StringBuilder body = new StringBuilder();
        for (Grid sheet : new WorkbookReader().read(name, workbook).sheets()) {
            body.append(WebOf.table(sheet))
                    .append("<p>")
                    .append(DocFixtures.BETWEEN)
                    .append("</p>");
        }
        byte[] page = WebOf.page(body.toString())
                .replace("utf-8", charset)
                .getBytes(charset.equals("utf-8") ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
        assertThat(CasesAsWordTest.said(engine, engine.read(name + ".xls", page)))
                .isEqualTo(CasesAsWordTest.said(engine, engine.read(name + ".xlsx", workbook)));
    }
}

package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.document.Grid;
import jixiao.document.WordOf;
import jixiao.document.WorkbookReader;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.reading.ReadTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case workbooks as Word documents: line for line the workbook's values, scores and findings. */
@DisplayName("同一张表写成 Word 文档")
class CasesAsWordTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @ParameterizedTest(name = "{0}")
    @DisplayName("逐条的目标值、完成值、分值、得分、审核发现与工作簿相同")
    @CsvSource({
        "caidian-2024-department, wuhan",
        "caidian-2024-project-duban, wuhan",
        "chizhou-2022-project, mof-2020",
        "dressed-project, wuhan",
        "jianghan-2024-department, wuhan",
        "jianghan-2024-project-diaocha, wuhan",
        "qingshan-2023-department, wuhan",
        "sichuan-2023-project, sichuan",
        "values, wuhan"
    })
    void same(String name, String convention) throws IOException {
        Engine engine = Engine.load(convention);
        byte[] workbook = Files.readAllBytes(CASES.resolve(name + ".xlsx"));
        StringBuilder body = new StringBuilder();
        for (Grid sheet : new WorkbookReader().read(name, workbook).sheets()) {
            body.append(WordOf.table(sheet)).append(WordOf.p("以上为附件,以下另起一部分,与上面的内容分开,这一句足够长,不会被当作表的标题或说明。".repeat(3)));
        }
        byte[] document = WordOf.body(body.toString());
        assertThat(said(engine, engine.read(name + ".docx", document)))
                .isEqualTo(said(engine, engine.read(name + ".xlsx", workbook)));
    }

    /** Line for line what a person would compare. */
    static List<String> said(Engine engine, List<ReadTable> tables) {
        List<String> said = new ArrayList<>();
        for (ReadTable table : tables) {
            Judgement judgement = engine.judge(table.table());
            said.add(String.join(
                    "|",
                    table.table().title().text(),
                    table.table().unit().text(),
                    table.table().project().text(),
                    String.valueOf(judgement.scored().total()),
                    String.valueOf(judgement.scored().totalRange())));
            for (LineScore line : judgement.scored().lines()) {
                said.add(String.join(
                        "|",
                        line.indicator().name(),
                        line.indicator().targetEntry().text(),
                        line.indicator().actual().entry().text(),
                        String.valueOf(line.weight()),
                        String.valueOf(line.score()),
                        String.valueOf(line.range())));
            }
            judgement.findings().stream().map(Finding::code).sorted().forEach(said::add);
        }
        return said;
    }
}

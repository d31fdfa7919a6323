package jixiao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.Engine;
import jixiao.convention.OwnFolder;
import jixiao.json.TableDraft;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("文稿与同卷宗的各表")
class FolderTest {
    @TempDir
    private Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    /** The department's own line on the project's pumps says 9 where the project's table says 10. */
    private void tables() {
        TableDraft department = Drafts.department()
                .indicator("产出指标", "数量指标", "维修泵站")
                .target("≥10座")
                .actual("9座")
                .weight("0")
                .draft();
        Drafts.write(in(), department, Drafts.project("泵站维修", "150.00", "10座"));
    }

    private DraftResult statement(Engine engine, boolean draft, Optional<Path> roster, DraftKind... kinds) {
        DraftOptions plain = Drafts.options(in(), folder.resolve("out"), kinds);
        return new Drafting(
                        engine,
                        new DraftOptions(
                                plain.inputs(),
                                plain.out(),
                                plain.kinds(),
                                "wuhan",
                                Optional.empty(),
                                draft,
                                roster,
                                List.of(),
                                false,
                                true,
                                Drafts.DAY))
                .run();
    }

    @Test
    @DisplayName("两表不一致定为错误的:综述和两份报告都不写,说出两处的数;--draft 写成草稿;只是警告的照写")
    void folderErrors() {
        tables();
        assertThat(statement(Drafts.ENGINE, false, Optional.empty(), DraftKind.STATEMENT)
                        .stopped())
                .isEmpty();
        Path own = OwnFolder.extendingWuhan(folder.resolve("own"))
                .row("审核规则", "代码", "严重程度")
                .row("审核规则", "CROSS_TABLE_MISMATCH", "错误")
                .write();
        Engine strict = Engine.load(own.toString());
        DraftResult stopped = statement(strict, false, Optional.empty(), DraftKind.STATEMENT);
        assertThat(stopped.texts()).isEmpty();
        assertThat(stopped.stopped())
                .singleElement()
                .satisfies(each -> assertThat(each.errors())
                        .hasSize(2)
                        .allSatisfy(error -> assertThat(error).contains("维修泵站", "9座", "10座")));
        assertThat(statement(strict, true, Optional.empty(), DraftKind.STATEMENT)
                        .texts())
                .singleElement()
                .matches(each -> each.text().draft());
    }

    @Test
    @DisplayName("--roster 里写明涉密的项目不写进综述,也没有它的报告")
    void roster() throws IOException {
        Drafts.write(
                in(),
                Drafts.department(),
                Drafts.project("泵站维修", "150.00", "10座"),
                Drafts.project("某专项", "99.99", "10座"));
        Path roster = folder.resolve("名单.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(roster)) {
            var sheet = book.createSheet("名单");
            List<List<String>> rows = List.of(
                    List.of("单位", "项目", "涉密"), List.of(Drafts.UNIT, "泵站维修", ""), List.of(Drafts.UNIT, "某专项", "是"));
            for (int at = 0; at < rows.size(); at++) {
                var row = sheet.createRow(at);
                for (int cell = 0; cell < 3; cell++) {
                    row.createCell(cell).setCellValue(rows.get(at).get(cell));
                }
            }
            book.write(out);
        }
        DraftResult result =
                statement(Drafts.ENGINE, false, Optional.of(roster), DraftKind.STATEMENT, DraftKind.REPORT);
        assertThat(result.secret()).containsExactly("某专项");
        assertThat(result.texts())
                .hasSize(3)
                .allSatisfy(each ->
                        assertThat(each.text().name() + each.text().text()).doesNotContain("某专项", "99.99"));
        assertThat(result.texts().get(0).text().text()).contains("共涉及项目1个，资金150.00万元");
    }
}

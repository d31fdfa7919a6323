package jixiao.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.json.TableDraft;
import jixiao.writing.OutputProblem;
import jixiao.writing.report.ReportText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("下年度目标建议和单位的整改台账")
class AdviceTest {
    private static final String LEDGER = "云岭县水务局绩效自评问题整改台账";

    @TempDir
    private Path folder;

    private String text(DraftKind kind, LocalDate day, TableDraft... tables) throws IOException {
        Path in = folder.resolve("in");
        if (Files.exists(in)) {
            try (var files = Files.list(in)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
        }
        Drafts.write(in, tables);
        return Drafts.only(Drafts.run(new DraftOptions(
                List.of(in),
                folder.resolve("out"),
                Set.of(kind),
                "wuhan",
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                false,
                false,
                day)));
    }

    private static TableDraft far() {
        // 14 of 10 is 140%, above the 130% of the convention.
        return Drafts.project("泵站维修", "200.00", "14座");
    }

    @Test
    @DisplayName("目标建议:完成140%的列出,文字目标列出,没有问题的表不写;一处没有的说没有")
    void proposals() throws IOException {
        TableDraft words = Drafts.ENGINE
                .draft("整治.json")
                .title("2024年度整治自评表")
                .unit(Drafts.UNIT)
                .supervisor(Drafts.UNIT)
                .project("整治")
                .year(2024)
                .funds("200.00", "200.00")
                .execution("20", "", "")
                .indicator("效益指标", "社会效益指标", "环境面貌")
                .target("明显改善")
                .actual("明显改善")
                .weight("80")
                .draft();
        assertThat(text(DraftKind.PROPOSALS, Drafts.DAY, far(), words))
                .startsWith("云岭县水务局\n2025年度绩效目标编制建议\n")
                .contains("1．泵站维修\n（1）完成值远高于目标值")
                .contains("完成程度140%")
                .contains("2．整治")
                .contains("能够量化的，下年度改为数字：“环境面貌”（明显改善）。");
    }

    @Test
    @DisplayName("台账:填的原因、措施、期限读回保留,状态由通知到已回复、未改正(期限已过)、已改正;不用 --force")
    void ledger() throws IOException {
        assertThat(row(text(DraftKind.LEDGER, Drafts.DAY, far()))).endsWith("\t\t\t\t通知");
        fill("\t\t\t\t通知", "目标偏低", "调高目标", "2025-03-20");
        assertThat(row(text(DraftKind.LEDGER, LocalDate.of(2025, 3, 20), far())))
                .endsWith("\t目标偏低\t调高目标\t2025-03-20\t已回复");
        assertThat(row(text(DraftKind.LEDGER, LocalDate.of(2025, 3, 21), far())))
                .endsWith("2025-03-20\t未改正");
        assertThat(row(text(DraftKind.LEDGER, LocalDate.of(2025, 3, 21), Drafts.project("泵站维修", "200.00", "10座"))))
                .endsWith("\t目标偏低\t调高目标\t2025-03-20\t已改正");
        // A run without the table says nothing anew.
        assertThat(row(text(DraftKind.LEDGER, LocalDate.of(2025, 4, 1), Drafts.project("河道清淤", "200.00", "10座"))))
                .endsWith("\t已改正");
    }

    @Test
    @DisplayName("上年提出过、今年又有的是未改正,上年的一行还在")
    void yearToYear() throws IOException {
        text(DraftKind.LEDGER, Drafts.DAY, far());
        String text = text(
                DraftKind.LEDGER, LocalDate.of(2026, 3, 1), far().year(2025).title("2025年度泵站维修自评表"));
        List<String> rows =
                text.lines().filter(line -> line.matches("\\d+\t.*")).toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).startsWith("1\t2024\t泵站维修").contains("\t通知\t");
        assertThat(rows.get(1)).startsWith("2\t2025\t泵站维修").contains("\t未改正\t");
    }

    @Test
    @DisplayName("同名的别的文件不覆盖")
    void otherFile() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.copy(Path.of("templates/return-letter.docx"), out.resolve(LEDGER + ".docx"));
        assertThatThrownBy(() -> text(DraftKind.LEDGER, Drafts.DAY, far())).isInstanceOf(OutputProblem.class);
    }

    /** The first row, without the number that it is known by. */
    private static String row(String text) {
        return text.lines()
                .filter(line -> line.startsWith("1\t"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("\t[0-9a-f]{8}$", "");
    }

    /** Writes into the first row's empty cells, as a person does in Word. */
    private void fill(String from, String... words) throws IOException {
        Path file = folder.resolve("out").resolve(LEDGER + ".docx");
        byte[] docx = Files.readAllBytes(file);
        assertThat(String.join("\n", ReportText.lines(docx))).contains(from);
        var document = jixiao.document.ooxml.OfficePackage.open(
                docx, new jixiao.document.ooxml.PackageLimits(100, 1_000_000, 1000));
        String xml = document.text("word/document.xml");
        int at = xml.indexOf("140%");
        StringBuilder out = new StringBuilder(xml);
        for (String word : words) {
            at = out.indexOf("<w:p/>", at);
            String typed = "<w:p><w:r><w:t>" + word + "</w:t></w:r></w:p>";
            out.replace(at, at + "<w:p/>".length(), typed);
            at += typed.length();
        }
        document.put("word/document.xml", out.toString());
        Files.write(file, document.toBytes());
    }
}

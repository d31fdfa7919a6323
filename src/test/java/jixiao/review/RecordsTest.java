package jixiao.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.json.DocumentText;
import jixiao.json.document.SubmissionDocument;
import jixiao.model.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 审核记录: what was written comes back, by its key, in order, whole or with what went wrong. */
class RecordsTest {
    @TempDir
    private Path folder;

    private static List<TableSummary> tables(int count) {
        return IntStream.range(0, count)
                .mapToObj(file -> Summaries.table(Records.key(file, 0), "某局", "项目" + file, "90"))
                .toList();
    }

    /** The document of a table of this project with one line, scored by this rule, and one finding about it. */
    private static SubmissionDocument document(String project, String rule) {
        String text = """
                {"tables":[{"project":"%s","goals":[{"no":"1","indicators":[
                  {"cell":"C9","level3":"归档数量","score":9,"claimedScore":10,"basis":{"rule":"%s"}}]}],
                 "findings":[{"code":"SCORE_MISMATCH","severity":"ERROR","cell":"C9","place":{},"message":"%s"}]}]}""".formatted(project, rule, project);
        return new SubmissionDocument(
                Optional.of(BigDecimal.ONE),
                "",
                "",
                "",
                "",
                List.of(DocumentText.table(text.getBytes(UTF_8))),
                List.of(),
                List.of());
    }

    private static List<String> messages(Stream<Records.Taken> taken) {
        return taken.map(each -> each.extract().findings().get(0).message()).toList();
    }

    @Test
    @DisplayName("40张表倒着写进,按表的次序读出,每张是它自己的记录和摘录")
    void order() throws IOException {
        List<TableSummary> tables = tables(40);
        List<TableSummary> backwards = new ArrayList<>(tables);
        Collections.reverse(backwards);
        try (Records records = new Records(folder, 3)) {
            backwards.forEach(each -> records.write(each.key(), document(each.key(), "比例法")));
            assertThat(messages(records.ahead(tables)))
                    .containsExactlyElementsOf(
                            tables.stream().map(TableSummary::key).toList());
            assertThat(records.ahead(tables).map(Records.Taken::table)).containsExactlyElementsOf(tables);
            assertThat(records.ahead(List.of())).isEmpty();
            assertThat(tables)
                    .allSatisfy(each ->
                            assertThat(records.table(each.key()).project()).isEqualTo(each.key()));
        }
    }

    @Test
    @DisplayName("再写一次的以后一次为准,别的记录不变;有人定过的行只看最后写的")
    void again() throws IOException {
        try (Records records = new Records(folder, 1)) {
            records.write("000000-000", "短");
            records.write("000001-000", document("甲", Decision.RULE));
            assertThat(records.isSettled("000000-000")).isFalse();
            assertThat(records.isSettled("000001-000")).isTrue();
            records.write("000000-000", "比原来长得多的一行".repeat(1000));
            assertThat(records.line("000000-000")).isEqualTo("比原来长得多的一行".repeat(1000));
            assertThat(records.table("000001-000").project()).isEqualTo("甲");
            records.write("000001-000", document("比原来长得多的项目".repeat(500), "比例法"));
            assertThat(records.isSettled("000001-000")).isFalse();
            assertThat(records.extract("000001-000").findings().get(0).message())
                    .isEqualTo("比原来长得多的项目".repeat(500));
            assertThat(records.packed("000000-000").text()).isEqualTo(records.line("000000-000"));
            assertThatThrownBy(() -> records.line("000002-000")).isInstanceOf(NullPointerException.class);
        }
    }

    @Test
    @DisplayName("读第6张时出错:前5张照样给出,错误原样抛出,不成空表")
    void thrown() throws IOException {
        List<TableSummary> tables = tables(12);
        List<String> looked = new ArrayList<>();
        try (Records records = new Records(folder, 2)) {
            tables.stream()
                    .filter(each -> !each.key().equals("000005-000"))
                    .forEach(each -> records.write(each.key(), document(each.key(), "比例法")));
            assertThatThrownBy(() -> records.ahead(tables)
                            .forEach(each -> looked.add(each.table().key())))
                    .isExactlyInstanceOf(NullPointerException.class)
                    .hasMessage("000005-000");
            assertThat(looked).containsExactly("000000-000", "000001-000", "000002-000", "000003-000", "000004-000");
        }
    }

    @Test
    @DisplayName("关了以后不再读、不再写,说出来而不是等着")
    void closed() throws IOException {
        List<TableSummary> tables = tables(3);
        Records records = new Records(folder, 2);
        tables.forEach(each -> records.write(each.key(), "一行"));
        records.close();
        assertThatThrownBy(() -> records.ahead(tables).toList()).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> records.line("000000-000")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> records.write("000000-000", "一行")).isInstanceOf(UncheckedIOException.class);
    }
}

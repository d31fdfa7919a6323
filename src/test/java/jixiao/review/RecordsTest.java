package jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
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

    @Test
    @DisplayName("40张表倒着写进,按表的次序读出,每张是它自己的记录")
    void order() throws IOException {
        List<TableSummary> tables = tables(40);
        List<TableSummary> backwards = new ArrayList<>(tables);
        Collections.reverse(backwards);
        try (Records records = new Records(folder, 3)) {
            backwards.forEach(each -> records.write(each.key(), "{\"表\":\"" + each.key() + "\"}"));
            assertThat(records.ahead(tables, records::line).map(Records.Taken::record))
                    .containsExactlyElementsOf(tables.stream()
                            .map(each -> "{\"表\":\"" + each.key() + "\"}")
                            .toList());
            assertThat(records.ahead(tables, records::line).map(Records.Taken::table))
                    .containsExactlyElementsOf(tables);
            assertThat(records.ahead(List.of(), records::line)).isEmpty();
        }
    }

    @Test
    @DisplayName("再写一次的以后一次为准,别的记录不变;有人定过的行只看最后写的")
    void again() throws IOException {
        try (Records records = new Records(folder, 1)) {
            records.write("000000-000", "短");
            records.write("000001-000", "{\"rule\":\"" + Decision.RULE + "\"}");
            assertThat(records.isSettled("000000-000")).isFalse();
            assertThat(records.isSettled("000001-000")).isTrue();
            records.write("000000-000", "比原来长得多的一行".repeat(1000));
            assertThat(records.line("000000-000")).isEqualTo("比原来长得多的一行".repeat(1000));
            assertThat(records.line("000001-000")).contains(Decision.RULE);
            records.write("000001-000", "不再有");
            assertThat(records.isSettled("000001-000")).isFalse();
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
            tables.forEach(each -> records.write(each.key(), "一行"));
            assertThatThrownBy(() -> records.ahead(tables, key -> {
                                if (key.equals("000005-000")) {
                                    throw new UnsupportedOperationException(key);
                                }
                                return records.line(key);
                            })
                            .forEach(each -> looked.add(each.table().key())))
                    .isExactlyInstanceOf(UnsupportedOperationException.class)
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
        assertThatThrownBy(() -> records.ahead(tables, records::line).toList())
                .isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> records.line("000000-000")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> records.write("000000-000", "一行")).isInstanceOf(UncheckedIOException.class);
    }
}

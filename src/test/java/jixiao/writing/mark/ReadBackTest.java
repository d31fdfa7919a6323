package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jixiao.Engine;
import jixiao.bad.Shelf;
import jixiao.convention.Conventions;
import jixiao.document.Limits;
import jixiao.reading.ReadTable;
import jixiao.reading.SubmissionReader;
import jixiao.writing.OutputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 读回: what a copy must still be. */
class ReadBackTest {
    private static final SubmissionReader READER =
            new SubmissionReader(Conventions.load("wuhan").in(Optional.empty()), Limits.DEFAULT.forCopies());

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Shelf.FOLDER.resolve(name));
    }

    private static void refused(byte[] copy, List<ReadTable> tables, String sentence) {
        assertThatExceptionOfType(OutputProblem.class)
                .isThrownBy(() -> new ReadBack(READER).check(copy, tables))
                .withMessageStartingWith(sentence)
                .withMessageEndingWith("请用 Excel 或 WPS 打开原件,另存为 .xlsx 后再试。");
    }

    @Test
    @DisplayName("原样的、计过分的副本通过")
    void passes() throws IOException {
        byte[] original = file("correct.xlsx");
        List<ReadTable> tables = READER.read("correct.xlsx", original);
        Engine engine = Engine.load("wuhan");
        byte[] copy = engine.open("correct.xlsx", original).orThrow().marked(false);
        assertThat(copy).isNotEqualTo(original);
        for (byte[] each : List.of(original, copy)) {
            assertThatCode(() -> new ReadBack(READER).check(each, tables)).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("读不回来的不采用;完成值变了的、少了指标的、别的表也不采用")
    void refuses() throws IOException {
        byte[] original = file("correct.xlsx");
        List<ReadTable> tables = READER.read("correct.xlsx", original);
        refused(Arrays.copyOf(original, original.length / 2), tables, "写成的副本读不回来,没有采用;");
        refused(file("no-table.xlsx"), tables, "写成的副本读不回来,没有采用;");
        // E8 is empty there; two lines are left; another form with lines of its own.
        refused(file("empty-actual.xlsx"), tables, "写成的副本读回来与原件不符,没有采用;");
        refused(file("no-indicators.xlsx"), tables, "写成的副本读");
        refused(
                Files.readAllBytes(Path.of("src/test/resources/cases/caidian-2024-project-duban.xlsx")),
                tables,
                "写成的副本读回来与原件不符,没有采用;");
    }

    @Test
    @DisplayName("填报得分改了不算不符:那正是要写的")
    void scoresMayDiffer() throws IOException {
        List<ReadTable> tables = READER.read("correct.xlsx", file("correct.xlsx"));
        assertThatCode(() -> new ReadBack(READER).check(file("score-above-weight.xlsx"), tables))
                .doesNotThrowAnyException();
    }
}

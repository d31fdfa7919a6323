package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.writing.OutputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    @TempDir
    private Path folder;

    private Path input(String name, String start) throws IOException {
        return Files.write(folder.resolve(name), start.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @DisplayName("结果名:原名加“_计分”,扩展名依内容,宏工作簿不变")
    @CsvSource({
        "a.xlsx,PK,a_计分.xlsx",
        "a.XLSX,PK,a_计分.XLSX",
        "a.xlsm,PK,a_计分.xlsm",
        "a.xls,PK,a_计分.xlsx",
        "a.xls,\u00D0\u00CF,a_计分.xls",
        "a.xlsx,\u00D0\u00CF,a_计分.xls",
        "a,PK,a_计分.xlsx",
        ".a,PK,.a_计分.xlsx",
        "2024.5 自评.终稿.xlsx,PK,2024.5 自评.终稿_计分.xlsx"
    })
    void names(String name, String start, String target) throws IOException {
        assertThat(new Targets(Optional.empty()).of(input(name, start))).isEqualTo(folder.resolve(target));
        assertThat(new Targets(Optional.of("结果")).of(input(name, start))).isEqualTo(Path.of("结果", target));
    }

    @Test
    @DisplayName("两份输入不写到一个文件")
    void neverTwice() throws IOException {
        Targets targets = new Targets(Optional.of("结果"));
        targets.of(input("a.xls", "PK"));
        Path second = input("a.xlsx", "PK");
        assertThatExceptionOfType(OutputProblem.class)
                .isThrownBy(() -> targets.of(second))
                .withMessageContaining("a.xls」");
    }
}

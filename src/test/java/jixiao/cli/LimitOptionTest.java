package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jixiao.Engine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitOptionTest {
    private static final Engine ENGINE = Engine.load("wuhan");
    private static final String CASE = "src/test/resources/cases/caidian-2024-project-duban.xlsx";
    private static final String REFUSED = "工作簿「caidian-2024-project-duban.xlsx」的有内容的单元格超过上限 20 个,请删去与自评无关的内容后再报送。";

    @TempDir
    private Path out;

    private Said run(String... words) {
        return Said.of(
                name -> ENGINE,
                Stream.concat(Stream.of(words), Stream.of("-o", out.toString())).toArray(String[]::new));
    }

    @Test
    @DisplayName("score --limit:收紧的上限拒收一句话,放宽的照样计分")
    void score() {
        Said narrow = run("score", CASE, "--limit", "cells=20");
        assertThat(narrow.code()).isEqualTo(4);
        assertThat(narrow.err().strip()).isEqualTo(REFUSED);
        assertThat(run("score", CASE, "--limit", "cells=200000", "--limit", "seconds=60")
                        .code())
                .isZero();
    }

    @Test
    @DisplayName("review --limit:超过的列入未能读取,上限放宽后再复核就读入")
    void review() throws Exception {
        Path in = Files.createDirectory(out.resolve("in"));
        Files.copy(Path.of(CASE), in.resolve("caidian-2024-project-duban.xlsx"));
        Said narrow = run("review", in.toString(), "--limit", "cells=20");
        assertThat(narrow.code()).isEqualTo(4);
        assertThat(narrow.out() + narrow.err()).contains("超过上限 20 个");
        Said wide = run("review", in.toString());
        assertThat(wide.code()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"cell=5", "cells=0", "cells=-1", "file=1001"})
    @DisplayName("写错的上限:用法有误,以 2 结束")
    void misused(String given) {
        Said said = run("score", CASE, "--limit", given);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().contains("--limit", given, "不合要求");
        assertThat(out).isEmptyDirectory();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"cells=many", "cells"})
    @DisplayName("没有写数的上限:用法有误,以 2 结束")
    void noNumber(String given) {
        Said said = run("score", CASE, "--limit", given);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().contains("--limit", "不合要求");
    }
}

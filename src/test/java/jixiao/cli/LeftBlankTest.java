package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.Engine;
import jixiao.bad.Shelf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 留空待填. */
class LeftBlankTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    @TempDir
    private Path out;

    private Said score(String name, String... options) {
        List<String> words = new ArrayList<>(List.of(
                "score", "-o", out.toString(), Shelf.FOLDER.resolve(name).toString()));
        words.addAll(List.of(options));
        return Said.of(rules -> ENGINE, words.toArray(String[]::new));
    }

    /** G7:G8 are a data table; both lines are settled at 20.00. */
    @Test
    @DisplayName("净表不填的模拟运算表里的得分,终端点出来;不写净表的不说")
    void arrays() {
        Said clean = score("data-table.xlsx", "--clean");
        assertThat(clean.code()).isZero();
        assertThat(clean.out().lines().filter(line -> line.contains("留空待填")))
                .singleElement()
                .asString()
                .contains("G7 走访企业、G8 数据合格率,以及总分", "数组公式(或模拟运算表)");
        assertThat(score("data-table.xlsx", "--force").out()).doesNotContain("留空待填");
    }

    @Test
    @DisplayName("没有留空的不说")
    void nothing() {
        assertThat(score("correct.xlsx", "--clean").out()).doesNotContain("留空待填");
    }
}

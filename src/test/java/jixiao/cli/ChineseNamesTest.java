package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jixiao.Engine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conventions under their Chinese names, wherever a command takes one; and the day that a review takes for today. */
class ChineseNamesTest {
    @TempDir
    private Path folder;

    private Said run(String... words) {
        return Said.of(Engine::load, words);
    }

    @Test
    @DisplayName("rules show、form、rules new --from 认中文名称;新口径继承的写作口径的代号,检查没有错误")
    void commands() {
        assertThat(run("rules", "show", "四川").out()).startsWith("口径 sichuan ");
        Path form = folder.resolve("空白.xlsx");
        Said written = run("form", "四川", "-o", form.toString(), "-q");
        assertThat(written.code()).isZero();
        assertThat(written.out() + written.err()).isEmpty();
        assertThat(form).isNotEmptyFile();
        Path own = folder.resolve("我的口径");
        assertThat(run("rules", "new", own.toString(), "--from", "四川", "-q")).isEqualTo(new Said(0, "", ""));
        assertThat(run("rules", "check", own.toString(), "-q")).isEqualTo(new Said(0, "", ""));
        assertThat(run("rules", "show", own.toString()).out()).contains("sichuan");
    }

    @Test
    @DisplayName("review --compare 认中文名称;-q 只说一行;--date 的日期记入存档")
    void review() {
        Path out = folder.resolve("out");
        Said said = run(
                "review",
                "src/docs/example/units",
                "-o",
                out.toString(),
                "--compare",
                "四川",
                "--date",
                "2026-03-01",
                "-q");
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines())
                .singleElement()
                .asString()
                .startsWith("通过 ")
                .endsWith("复核汇总.xlsx");
        assertThat(StoreFile.of(out).change("UPDATE finished SET at = at WHERE at LIKE '2026-03-01T12:00%'"))
                .isEqualTo(1);
    }
}

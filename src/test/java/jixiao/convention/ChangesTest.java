package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows two conventions differ in, and what one change alone makes of the other. */
class ChangesTest {
    @TempDir
    private Path directory;

    private static Convention wuhan() {
        return Conventions.load("wuhan").in(Optional.of(2024));
    }

    private static List<String> texts(List<Change> changes) {
        return changes.stream()
                .map(each -> each.sheet() + " " + each.row() + ":" + each.before() + "→" + each.after())
                .toList();
    }

    @Test
    @DisplayName("同一口径没有差异")
    void none() {
        assertThat(Changes.between(wuhan(), wuhan())).isEmpty();
    }

    @Test
    @DisplayName("参数、分档、计分方法、审核规则、词表的差异各一行,带出处;单独一项改动可以另算")
    void each() {
        Convention own = OwnFolder.extendingWuhan(directory.resolve("mine"))
                .parameter("得分小数位", 1)
                .row("定性分档", "档次", "下限", "上限")
                .row("定性分档", "达成", "80%", "100%")
                .row("定性分档", "部分达成", "60%", "80%")
                .row("定性分档", "未达成", "0%", "60%")
                .row("计分方法", "规则", "方法")
                .row("计分方法", "等值指标", "等值")
                .row("审核规则", "代码", "启用")
                .row("审核规则", "OVERACHIEVED", "否")
                .load();
        List<Change> changes = Changes.between(wuhan(), own);
        assertThat(texts(changes))
                .containsExactly(
                        "参数 得分小数位:2→1",
                        "定性分档 部分达成:50%–80%→60%–80%",
                        "定性分档 未达成:0%–50%→0%–60%",
                        "计分方法 等值指标:正向,优先级10,条件 目标类型=等于;实际类型=数字→等值,优先级10,条件 目标类型=等于;实际类型=数字",
                        "审核规则 OVERACHIEVED:警告→停用");
        assertThat(changes.get(0).origin()).endsWith("mine/convention.xlsx《参数》第2行");
        Convention decimals = changes.get(0).alone().orElseThrow();
        assertThat(decimals.parameters().decimals()).isEqualTo(1);
        assertThat(decimals.bands()).isEqualTo(wuhan().bands());
        Convention bands = changes.get(1).alone().orElseThrow();
        assertThat(bands.bands()).isEqualTo(own.bands());
        assertThat(bands.parameters().decimals()).isEqualTo(2);
        assertThat(changes.get(3).alone()).isEmpty();
    }
}

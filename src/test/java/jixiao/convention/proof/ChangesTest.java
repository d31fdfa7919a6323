package jixiao.convention.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.convention.OwnFolder;
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

    @Test
    @DisplayName("等级、分档表、限值、自定审核、词表的差异")
    void rest() {
        Convention own = OwnFolder.extendingWuhan(directory.resolve("mine"))
                .row("等级", "等级", "下限", "上限")
                .row("等级", "优", "95", "100")
                .row("等级", "良", "80", "95")
                .row("等级", "中", "60", "80")
                .row("等级", "差", "0", "60")
                .row("分档表", "表名", "下限", "上限", "含", "取值")
                .row("分档表", "执行率得分", "90%", "", "下限", "100%")
                .row("分档表", "执行率得分", "", "90%", "下限", "0%")
                .row("审核规则", "代码", "名称", "启用", "严重程度", "栏目", "比较", "限值", "发现", "处理建议", "说明")
                .row("审核规则", "UNVERIFIABLE", "", "", "", "", "", "40%")
                .row("审核规则", "自定一", "自定", "是", "警告", "分值", "大于", "30", "过高。", "请改。", "要求。")
                .row("审核规则", "自定二", "自定乙", "是", "提示", "原因", "包含", "无、略", "没有原因。", "请改。", "要求。")
                .row("词表", "词表", "词")
                .row("词表", "越少越好", "返工")
                .load();
        List<Change> changes = Changes.between(wuhan(), own);
        assertThat(texts(changes).subList(0, 3))
                .containsExactly(
                        "等级 优:90分起→95分起",
                        "分档表 执行率得分:–60%含下限:0;60%–85%含下限:0.6;85%–95%含下限:0.8;95%–含下限:1→–90%含下限:0;90%–含下限:1",
                        "审核规则 UNVERIFIABLE:警告,限值0.5→警告,限值0.4");
        assertThat(texts(changes).subList(3, 5)).containsExactly("审核规则 自定一:→警告,限值30,分值大于", "审核规则 自定二:→提示,原因包含无、略");
        assertThat(changes).hasSize(6);
        assertThat(changes.get(5).row()).isEqualTo("越少越好");
        assertThat(changes.get(5).after()).isEqualTo(changes.get(5).before() + "、返工");
        Convention tiers = changes.get(1).alone().orElseThrow();
        assertThat(tiers.tiers().get("执行率得分")).hasSize(2);
        assertThat(tiers.tiers().get("总分上限")).isEqualTo(wuhan().tiers().get("总分上限"));
        assertThat(tiers.grades()).isEqualTo(wuhan().grades());
        assertThat(changes.get(0).alone().orElseThrow().grades()).isEqualTo(own.grades());
        // what is taken away again
        List<Change> back = Changes.between(own, wuhan());
        assertThat(back).hasSize(6);
        assertThat(texts(back)).contains("审核规则 自定一:警告,限值30,分值大于→");
        assertThat(back.get(3).origin()).endsWith("mine/convention.xlsx《审核规则》第3行");
    }

    @Test
    @DisplayName("一级指标分值的差异")
    void levels() {
        Convention mof = Conventions.load("mof-2020").in(Optional.of(2024));
        assertThat(texts(Changes.between(wuhan(), mof)))
                .contains("参数 预算执行分值:20→10", "参数 指标分值:80→90")
                .anyMatch(text -> text.startsWith("参数 一级指标分值(") && text.endsWith(":→50"))
                .anyMatch(text -> text.startsWith("参数 一级指标分值(满意度") && text.endsWith(":→10"));
    }
}

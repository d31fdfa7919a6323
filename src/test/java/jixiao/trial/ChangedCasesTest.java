package jixiao.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jixiao.convention.OwnFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inherited cases that come out otherwise: what a convention's own rows change, and nothing that its parent has changed before. */
class ChangedCasesTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("没有改动的口径没有一条,尽管它继承的 yitihua 自己改了财政部口径的结果;改了分档线的只列那一条线的")
    void parent() {
        assertThat(Trial.changed(new OwnFolder(folder.resolve("甲"), "yitihua").save()))
                .isEmpty();
        // 部分达成 from 50 % instead of 60 %: a claim of 5.99 of 10 points was outside, and now holds.
        OwnFolder own = new OwnFolder(folder.resolve("乙"), "yitihua")
                .row("定性分档", "档次", "下限", "上限")
                .row("定性分档", "达成", "80%", "100%")
                .row("定性分档", "部分达成", "50%", "80%")
                .row("定性分档", "未达成", "0%", "50%");
        assertThat(Trial.changed(own.save()))
                .extracting(Difference::name)
                .anyMatch(name -> name.startsWith("定性"))
                .noneMatch(name -> name.startsWith("反向") || name.startsWith("等值"));
    }
}

package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.Engine;
import jixiao.model.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("jixiao doctor")
class DoctorCommandTest {
    @Test
    @DisplayName("一页写出版本、口径、上限、字体、存档,正常时以 0 结束")
    void page() {
        Said said = Said.of(Engine::load, "doctor");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines().count()).isLessThan(30);
        assertThat(said.out())
                .contains(Version.NAME)
                .contains("Java      " + System.getProperty("java.version"))
                .contains("口径      wuhan", "口径      mof-2020", "口径      sichuan")
                .contains("上限      文件 20 MiB,部件 64 MiB × 500 个")
                .contains("字体      有 ", "字体      没有 ")
                .containsPattern("存档      SQLite 3\\.\\d+\\.\\d+,可以建立");
    }

    @Test
    @DisplayName("多余的词:用法有误")
    void surplus() {
        assertThat(Said.of(Engine::load, "doctor", "x").code()).isEqualTo(2);
    }
}

package jixiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.writing.OutputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
    @TempDir
    private Path out;

    @Test
    @DisplayName("用完就没有了;以前留下的先清掉")
    void comesAndGoes() throws IOException {
        Path left = Files.createDirectories(out.resolve(".jixiao-work/zip"));
        Files.writeString(left.resolve("a"), "留下的");
        try (WorkFolder work = WorkFolder.in(out, "复核")) {
            assertThat(left).doesNotExist();
            Files.createDirectories(work.resolve("records/1"));
        }
        assertThat(out).isEmptyDirectory();
    }

    @Test
    @DisplayName("同时只有一个:后来的得到一句话,先来的东西不动;结束后轮到别人")
    void oneAtATime() throws IOException {
        try (WorkFolder first = WorkFolder.in(out, "复核")) {
            Files.writeString(first.resolve("record"), "先来的");
            assertThatThrownBy(() -> WorkFolder.in(out, "汇总"))
                    .isInstanceOf(OutputProblem.class)
                    .hasMessage("「" + out + "」里另一个汇总正在进行,请等它结束,或用 -o 另选文件夹。");
            assertThat(first.resolve("record")).exists();
        }
        WorkFolder.in(out, "汇总").close();
        assertThat(out).isEmptyDirectory();
    }

    @Test
    @DisplayName("位置上是文件:说明,文件不动")
    void outIsFile() throws IOException {
        Path file = Files.writeString(out.resolve("文件"), "别的内容");
        assertThatThrownBy(() -> WorkFolder.in(file, "复核")).hasMessage("「" + file + "」不能写:没有权限,或不能作为文件夹使用。");
        assertThat(file).exists();
    }

    @Test
    @DisplayName("没有结果文件夹的,用系统的临时文件夹,用完也没有了")
    void temporary() {
        Path place;
        try (WorkFolder work = WorkFolder.temporary()) {
            place = work.resolve("");
            assertThat(place).isDirectory();
        }
        assertThat(place).doesNotExist();
    }
}

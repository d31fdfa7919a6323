package jixiao.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    private static OutputFile.Content text(String text) {
        return unfinished -> Files.writeString(unfinished, text);
    }

    @Test
    @DisplayName("写出新文件,缺的文件夹一并建立,不留临时文件")
    void writes() throws IOException {
        Path target = folder.resolve("甲/乙/结果.txt");
        OutputFile.write(target, false, text("好"));
        assertThat(target)
                .usingCharset(StandardCharsets.UTF_8)
                .hasBinaryContent("好".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(names(target.getParent())).containsExactly("结果.txt");
    }

    @Test
    @DisplayName("别人能读写出的文件,和普通新文件一样")
    @DisabledOnOs(OS.WINDOWS)
    void permissionsOfAnyNewFile() throws IOException {
        Path target = folder.resolve("甲/结果.txt");
        OutputFile.write(target, false, text("好"));
        Path plain = Files.writeString(target.resolveSibling("普通.txt"), "好");
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    @DisplayName("已存在的文件不加 force 不覆盖,加了才覆盖")
    void replacesOnlyWithForce() {
        Path target = folder.resolve("结果.txt");
        OutputFile.write(target, false, text("旧"));
        assertThatExceptionOfType(OutputProblem.class)
                .isThrownBy(() -> OutputFile.write(target, false, text("新")))
                .withMessageContaining("已存在", "--force");
        assertThat(target)
                .usingCharset(StandardCharsets.UTF_8)
                .hasBinaryContent("旧".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        OutputFile.write(target, true, text("新"));
        assertThat(target)
                .usingCharset(StandardCharsets.UTF_8)
                .hasBinaryContent("新".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("写到一半出错:旧文件还在,不留半个文件")
    void failureLeavesNothing() throws IOException {
        Path target = folder.resolve("结果.txt");
        OutputFile.write(target, false, text("旧"));
        assertThatExceptionOfType(OutputProblem.class)
                .isThrownBy(() -> OutputFile.write(target, true, unfinished -> {
                    Files.writeString(unfinished, "半");
                    throw new IOException("No space left on device");
                }))
                .withMessageContaining("磁盘可能已满");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> OutputFile.write(target, true, unfinished -> {
                    throw new IllegalStateException();
                }));
        assertThat(target)
                .usingCharset(StandardCharsets.UTF_8)
                .hasBinaryContent("旧".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(names(folder)).containsExactly("结果.txt");
    }

    @Test
    @DisplayName("目标是文件夹、上级是文件:各有一句")
    void impossiblePlaces() throws IOException {
        Files.createDirectory(folder.resolve("夹"));
        assertThatExceptionOfType(OutputProblem.class)
                .isThrownBy(() -> OutputFile.write(folder.resolve("夹"), true, text("x")))
                .withMessageContaining("是文件夹");
        Files.writeString(folder.resolve("文件"), "x");
        assertThatExceptionOfType(OutputProblem.class)
                .isThrownBy(() -> OutputFile.write(folder.resolve("文件/结果.txt"), true, text("x")))
                .withMessageContaining("不能作为文件夹使用");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}

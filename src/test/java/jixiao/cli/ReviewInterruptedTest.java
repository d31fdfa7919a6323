package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.testing.JavaCommand;
import jixiao.testing.LiveFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 复核被中断. */
class ReviewInterruptedTest {
    @TempDir
    private Path folder;

    private static List<String> names(Path below) throws IOException {
        return LiveFolder.files(below).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Test
    @DisplayName("复核中途被中断:一句话说明,以 130 结束,不留半个文件")
    void interrupted() throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(JavaCommand.of(
                        List.of(), "review", "src/test/resources/cases", "-o", out.toString(), "--jobs", "1"))
                .redirectOutput(folder.resolve("said").toFile())
                .redirectError(folder.resolve("problems").toFile())
                .start();
        while (process.isAlive() && names(out.resolve("标注副本")).isEmpty()) {
            Thread.sleep(5);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(Files.readString(folder.resolve("problems"))).contains("已中断", "再次运行同一命令即可继续");
        assertThat(names(out)).noneMatch(name -> name.endsWith(".tmp"));
    }
}

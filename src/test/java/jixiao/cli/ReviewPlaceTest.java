package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import jixiao.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 复核结果不能写到指定位置. */
class ReviewPlaceTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("报送"));
        out = folder.resolve("结果");
        Files.copy(Path.of("src/test/resources/cases/caidian-2024-project-duban.xlsx"), in.resolve("督办.xlsx"));
    }

    private Said review() {
        return Said.of(convention -> ENGINE, "review", in.toString(), "-o", out.toString());
    }

    private List<String> unfinished() throws IOException {
        return ReviewFolder.files(out).stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".tmp"))
                .toList();
    }

    @Test
    @DisplayName("结果文件夹的位置上是文件:说明,以 2 结束,文件不动")
    void outIsFile() throws IOException {
        Files.writeString(out, "别的内容");
        Said said = review();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().strip()).isEqualTo("「" + out + "」不能写:没有权限,或不能作为文件夹使用。");
        assertThat(out).content(java.nio.charset.StandardCharsets.UTF_8).isEqualTo("别的内容");
    }

    @Test
    @DisplayName("同一结果文件夹里另一个复核正在进行:说明,以 2 结束,它的东西不动;结束后照常")
    void another() throws IOException {
        Path work = Files.createDirectories(out.resolve(".jixiao-work"));
        Path record = Files.writeString(work.resolve("record"), "另一个复核的");
        try (FileChannel lock =
                FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(lock.tryLock()).isNotNull();
            Said said = review();
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err().strip()).isEqualTo("「" + out + "」里另一个复核正在进行,请等它结束,或用 -o 另选文件夹。");
            assertThat(record).exists();
            assertThat(out.resolve("复核汇总.xlsx")).doesNotExist();
            Said aggregated = Said.of(convention -> ENGINE, "aggregate", in.toString(), "-o", out.toString());
            assertThat(aggregated.code()).isEqualTo(2);
            assertThat(aggregated.err().strip()).isEqualTo("「" + out + "」里另一个复核或汇总正在进行,请等它结束,或用 -o 另选文件夹。");
            assertThat(record).exists();
        }
        assertThat(review().code()).isZero();
        assertThat(work).doesNotExist();
        assertThat(out.resolve("复核汇总.xlsx")).exists();
    }

    @Test
    @DisplayName("报送撤走后:它的标注副本和空下来的文件夹一并删去,别的不动")
    void withdrawn() throws IOException {
        Path street = Files.createDirectories(in.resolve("街道/甲"));
        Files.move(in.resolve("督办.xlsx"), street.resolve("督办.xlsx"));
        Files.copy(Path.of("src/test/resources/cases/jianghan-2024-project-diaocha.xlsx"), in.resolve("调查.xlsx"));
        review();
        assertThat(out.resolve("标注副本/街道/甲/督办_计分.xlsx")).exists();
        Files.writeString(out.resolve("标注副本/街道/备注.txt"), "人写的");

        Files.delete(street.resolve("督办.xlsx"));
        review();
        assertThat(out.resolve("标注副本/街道/甲")).doesNotExist();
        assertThat(out.resolve("标注副本/街道/备注.txt")).exists();
        assertThat(out.resolve("标注副本/调查_计分.xlsx")).exists();
    }

    @Test
    @DisplayName("被改过的存档里写着别处的文件:不删")
    void foreignManifest() throws IOException {
        review();
        Path foreign = Files.writeString(folder.resolve("别处.xlsx"), "别的内容");
        assertThat(StoreFile.of(out)
                        .change("UPDATE finished_copy SET path = '标注副本/../../别处.xlsx' WHERE path = '标注副本/督办_计分.xlsx'"))
                .isEqualTo(1);
        Files.copy(Path.of("src/test/resources/cases/jianghan-2024-project-diaocha.xlsx"), in.resolve("调查.xlsx"));
        review();
        assertThat(foreign).exists();
    }

    @Test
    @DisplayName("存档的位置被文件占用:说明,以 2 结束,什么也没有写")
    void storeIsFile() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve(".jixiao"), "别的内容");
        assertThat(review().code()).isEqualTo(2);
        assertThat(new ReviewFolder(out).names()).containsExactly(".jixiao");
    }

    @Test
    @DisplayName("副本文件夹的位置上是文件:汇总照写,列在未写出,以 2 结束;让开后只补副本")
    void copiesAreFile() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("标注副本"), "别的内容");
        Said said = review();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("督办_计分.xlsx」不能写:").contains("不能作为文件夹使用");
        assertThat(new ReviewFolder(out).rows("未写出"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(2)).startsWith("「督办.xlsx」已审核,但标注副本没有写出:"));
        assertThat(new ReviewFolder(out).rows("未能读取")).isEmpty();
        assertThat(unfinished()).isEmpty();

        Files.delete(out.resolve("标注副本"));
        assertThat(review().code()).isZero();
        assertThat(out.resolve("标注副本/督办_计分.xlsx")).exists();
        assertThat(new ReviewFolder(out).cells()).doesNotContainKey("未写出");
    }

    @Test
    @DisplayName("副本的位置上是文件夹:说明,以 2 结束,文件夹不动")
    void copyIsFolder() throws IOException {
        Files.createDirectories(out.resolve("标注副本/督办_计分.xlsx/内"));
        Said said = review();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("是文件夹,不能写成文件");
        assertThat(out.resolve("标注副本/督办_计分.xlsx/内")).exists();
    }

    @Test
    @DisplayName("汇总的位置上是文件夹:说明,以 2 结束,不留半个文件;让开后接着做")
    void summaryIsFolder() throws IOException {
        Files.createDirectories(out.resolve("复核汇总.xlsx"));
        Said said = review();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("复核汇总.xlsx」是文件夹,不能写成文件。");
        assertThat(unfinished()).isEmpty();
        assertThat(new ReviewFolder(out).names()).containsExactly(".jixiao", "复核汇总.xlsx", "标注副本");

        Files.delete(out.resolve("复核汇总.xlsx"));
        assertThat(review().code()).isZero();
        assertThat(new ReviewFolder(out).rows("汇总")).hasSize(1);
    }

    @Test
    @DisplayName("结果文件夹只读:说明,以 2 结束")
    void readOnly() throws IOException {
        Files.createDirectories(out);
        assumeTrue(out.toFile().setWritable(false) && !Files.isWritable(out), "此用户不受只读限制,跳过");
        Said said = review();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("不能写:没有权限");
    }
}

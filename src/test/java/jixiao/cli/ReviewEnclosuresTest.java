package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 随附的文件: nothing that lies in a folder is passed over; pictures and scans of a dossier are its attachments. */
class ReviewEnclosuresTest {
    private static final List<String> FUNDS = List.of("100.00|90.00");

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
    }

    private void file(String name) throws IOException {
        Path file = bureau.in().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, name.getBytes(StandardCharsets.UTF_8));
    }

    private void wordless(String name) throws IOException {
        Path file = bureau.in().resolve(name);
        Files.createDirectories(file.getParent());
        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.write(out);
        }
    }

    private void zip(String name, String... entries) throws IOException {
        Path file = bureau.in().resolve(name);
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                if (entry.endsWith(".xlsx")) {
                    zip.write(Files.readAllBytes(bureau.in().resolve("甲/表.xlsx")));
                }
                zip.closeEntry();
            }
        }
    }

    private List<String> files(String sheet) throws IOException {
        return new ReviewFolder(bureau.out())
                .rows(sheet).stream().map(row -> row.get(1)).toList();
    }

    @Test
    @DisplayName("同一单位文件夹里的照片、扫描件、OFD,和它下面佐证文件夹里的:附件,以 0 结束,一句也不说未能读取")
    void dossier() throws IOException {
        bureau.project("甲/表", "甲局", "绿化", FUNDS);
        file("甲/现场照片.jpg");
        file("甲/佐证/合同.PNG");
        file("甲/批复.ofd");
        wordless("甲/验收单.docx");
        zip("乙.zip", "自评/表.xlsx", "佐证/1.tif");
        Said said = bureau.review();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("附件 5 个").doesNotContain("未能读取");
        assertThat(said.code()).isZero();
        assertThat(files("附件"))
                .containsExactlyInAnyOrder("甲/现场照片.jpg", "甲/佐证/合同.PNG", "甲/批复.ofd", "甲/验收单.docx", "乙.zip/佐证/1.tif");
    }

    @Test
    @DisplayName("叫作自评表的图片可能就是那张表;没有自评表的文件夹、几个单位混放而没有写名字的:未能读取,以 4 结束")
    void unread() throws IOException {
        bureau.project("甲/表", "甲局", "绿化", FUNDS);
        bureau.project("平/乙", "乙局", "道路养护", FUNDS);
        bureau.project("平/丙", "丙局", "桥梁加固", FUNDS);
        file("甲/道路项目自评表.jpg");
        file("丁/照片.jpg");
        file("平/照片.jpg");
        file("平/乙局验收.jpg");
        file("平/桥梁加固合同.jpg");
        Said said = bureau.review();
        assertThat(said.code()).isEqualTo(4);
        assertThat(files("未能读取")).containsExactlyInAnyOrder("甲/道路项目自评表.jpg", "丁/照片.jpg", "平/照片.jpg");
        assertThat(files("附件")).containsExactlyInAnyOrder("平/乙局验收.jpg", "平/桥梁加固合同.jpg");
    }

    @Test
    @DisplayName("模板、没有后缀的文件、空压缩包、只有空文件夹的压缩包、压缩包里的压缩包:一个不漏地列出")
    void listed() throws IOException {
        bureau.project("甲/表", "甲局", "绿化", FUNDS);
        file("甲/模板.xltx");
        file("甲/没有后缀");
        file("甲/说明.txt");
        zip("甲/空.zip");
        zip("甲/空夹.zip", "夹/");
        zip("甲/包.zip", "包.zip");
        file("甲/~$表.xlsx");
        file("甲/.隐藏");
        assertThat(bureau.review().code()).isEqualTo(4);
        assertThat(files("未能读取"))
                .containsExactlyInAnyOrder("甲/模板.xltx", "甲/没有后缀", "甲/说明.txt", "甲/空.zip", "甲/空夹.zip", "甲/包.zip/包.zip");
    }

    @Test
    @DisplayName("没有变化的再次复核:附件和结束码与上次一样")
    void again() throws IOException {
        bureau.project("甲/表", "甲局", "绿化", FUNDS);
        file("甲/照片.jpg");
        Said first = bureau.review();
        Said second = bureau.review();
        assertThat(first.out()).contains("附件 1 个");
        assertThat(second.out()).contains("附件 1 个", "没有变化");
        assertThat(second.code()).isEqualTo(first.code());
    }
}

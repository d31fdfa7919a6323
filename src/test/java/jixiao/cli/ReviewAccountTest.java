package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.Engine;
import jixiao.bad.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** 每个文件都有交代: every file of a folder is judged, or told of once, as not read or as not written. */
class ReviewAccountTest {
    private static final Engine ENGINE = Engine.load("wuhan");
    private static final Path GOOD = Path.of("src/test/resources/cases/caidian-2024-project-duban.xlsx");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("报送"));
        out = folder.resolve("结果");
    }

    private Said review(String... more) {
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"review", in.toString(), "-o", out.toString()}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Said.of(convention -> ENGINE, words);
    }

    private void zip(String name, String... entries) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(in.resolve(name));
                ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                archive.putNextEntry(new ZipEntry(entry));
                if (!entry.endsWith("/")) {
                    archive.write(Files.readAllBytes(GOOD));
                }
                archive.closeEntry();
            }
        }
    }

    @Test
    @DisplayName("结果文件夹就是报送文件夹:拒绝,以 2 结束,什么也不写;在它里面的可以")
    void sameFolder() throws IOException {
        Files.copy(GOOD, in.resolve("督办.xlsx"));
        out = in.resolve("../报送");
        Said said = review();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("」就是要复核的文件夹,请另指定一个,以免把结果又当作报送的表。");
        assertThat(ReviewFolder.files(in)).hasSize(1);
        out = in.resolve("结果");
        assertThat(review().out()).contains("文件 1 个,自评表 1 张");
    }

    @Test
    @DisplayName("没有一个文件:说明,以 4 结束,--json 也一样")
    void nothing() {
        Said said = review();
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err().strip())
                .isEqualTo("没有可以复核的文件:里面没有 .xlsx、.xlsm、.xls 工作簿,没有 .docx、.docm、.doc、.wps、.pdf、.html 文档,也没有 .zip"
                        + " 压缩包;请核对路径。");
        Said json = review("--json");
        assertThat(json.code()).isEqualTo(4);
        assertThat(json.err()).contains("没有可以复核的文件");
        assertThat(json.out()).contains("\"unwritten\":[]");
    }

    @Test
    @DisplayName("不收的文件逐个列出,各说各的原因;锁文件、隐藏文件、系统留下的不列")
    void declined() throws IOException {
        Files.copy(GOOD, in.resolve("督办.xlsx"));
        Files.copy(GOOD, in.resolve("没有后缀"));
        Files.copy(GOOD, in.resolve("备份.bak"));
        Files.copy(GOOD, in.resolve("模板.xltx"));
        for (String name :
                new String[] {"金山.ett", "扫描.JPG", "说明.txt", "网页.html", "旧表.wps", "数据.xml", "x.bak", "xlsx"}) {
            Files.writeString(in.resolve(name), "内容");
        }
        for (String name : new String[] {"~$督办.xlsx", ".隐藏", "Thumbs.db", "desktop.ini"}) {
            Files.writeString(in.resolve(name), "内容");
        }
        zip("空.zip");
        zip("只有文件夹.zip", "区委办/");
        Said said = review();
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains("文件 3 个,自评表 1 张", "未能读取 13 个");
        assertThat(said.err().lines())
                .contains(
                        "「没有后缀」的内容是 Excel 工作簿,但文件名的后缀不是 .xlsx、.xlsm、.xls,没有读取;请改好后缀再报。",
                        "「备份.bak」的内容是 Excel 工作簿,但文件名的后缀不是 .xlsx、.xlsm、.xls,没有读取;请改好后缀再报。",
                        "「模板.xltx」是模板文件,没有读取;请用 Excel 或 WPS 打开后另存为 .xlsx 再报。",
                        "「金山.ett」是模板文件,没有读取;请用 Excel 或 WPS 打开后另存为 .xlsx 再报。",
                        "「扫描.JPG」是图片,不能读取;请报送 Excel 工作簿(.xlsx、.xlsm 或 .xls)。",
                        "「说明.txt」不是 .xlsx、.xlsm、.xls 工作簿,也不是 .zip,请另存或解压后再报。",
                        "「空.zip」里没有文件,请核对后重新报送。",
                        "「只有文件夹.zip」里没有文件,请核对后重新报送。")
                .hasSize(13);
    }

    @Test
    @Timeout(60)
    @DisplayName("管道不等待,列在未能读取;直接给出的也一样;指向文件夹的链接不跟进去,指向文件的照读")
    void irregular() throws Exception {
        Path pipe = in.resolve("管道.xlsx");
        assumeTrue(made(pipe));
        Path other = Files.createDirectories(folder.resolve("别处"));
        Files.copy(GOOD, other.resolve("督办.xlsx"));
        Files.createSymbolicLink(in.resolve("链接"), other);
        Files.createSymbolicLink(in.resolve("督办.xlsx"), other.resolve("督办.xlsx"));
        Files.createSymbolicLink(in.resolve("失效.xlsx"), other.resolve("没有.xlsx"));
        Said said = review();
        assertThat(said.out()).contains("文件 1 个,自评表 1 张", "未能读取 3 个");
        assertThat(said.err().lines())
                .containsExactlyInAnyOrder(
                        "「管道.xlsx」不是普通文件(是管道或设备),没有读取。",
                        "「链接」是指向文件夹的链接,没有跟进去;请直接给出那个文件夹。",
                        "「失效.xlsx」是失效的链接,没有读取;请核对后重新报送。");
        in = pipe;
        out = folder.resolve("结果二");
        assertThat(review().err().strip()).isEqualTo("「管道.xlsx」不是普通文件(是管道或设备),没有读取。");
    }

    private static boolean made(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException unknownHere) {
            return false;
        }
    }

    /** The table ends in the sheet's last column: it is judged, and no copy can be made. */
    @Test
    @DisplayName("审核了而副本写不出:计入汇总,另列未写出,不算未能读取,没有副本的链接,以 2 结束;再次运行不变")
    void unwritten() throws IOException {
        Files.copy(Shelf.FOLDER.resolve("merge-to-the-end.xlsx"), in.resolve("整理.xlsx"));
        Said said = review();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out())
                .contains("文件 1 个,自评表 1 张", "已审核而标注副本未写出 1 个,见汇总的《未写出》")
                .doesNotContain("未能读取");
        assertThat(said.err()).startsWith("「整理.xlsx」已审核,但标注副本没有写出:自评表占到了工作表的最后一列");
        ReviewFolder result = new ReviewFolder(out);
        assertThat(result.rows("未写出"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo("整理.xlsx"));
        assertThat(result.rows("未能读取")).isEmpty();
        assertThat(result.cells().get("报送情况"))
                .anySatisfy(cell -> assertThat(cell).contains("整理.xlsx"));
        assertThat(result.cells().get("汇总")).noneMatch(cell -> cell.contains("→"));
        Said again = review("--json");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.out()).contains("\"unread\":[]", "\"unwritten\":[{\"file\":\"整理.xlsx\"");
    }

    /** What was written for an earlier version must not stand for the later one. */
    @Test
    @DisplayName("改报后副本写不出:上一次的副本不留着")
    void staleCopy() throws IOException {
        Files.copy(Shelf.FOLDER.resolve("correct.xlsx"), in.resolve("整理.xlsx"));
        review();
        assertThat(out.resolve("标注副本/整理_计分.xlsx")).exists();
        Files.write(in.resolve("整理.xlsx"), Files.readAllBytes(Shelf.FOLDER.resolve("merge-to-the-end.xlsx")));
        assertThat(review().code()).isEqualTo(2);
        assertThat(out.resolve("标注副本/整理_计分.xlsx")).doesNotExist();
    }

    @Test
    @DisplayName("压缩包里的设备名、换向字符:副本改名写出,不留在名称里")
    void unsafeNames() throws IOException {
        zip("包.zip", "aux/督办.xlsx", "表\u202Exslx.xlsx");
        assertThat(review().out()).contains("文件 2 个");
        assertThat(out.resolve("标注副本/包.zip/_aux/督办_计分.xlsx")).exists();
        assertThat(out.resolve("标注副本/包.zip/表xslx_计分.xlsx")).exists();
    }

    @Test
    @DisplayName("文件名里的控制字符不到终端:写出的路径也一样")
    void terminal() throws IOException {
        Path file = Files.copy(GOOD, in.resolve("a\u001B[31mb.xlsx"));
        Said said = Said.of(
                convention -> ENGINE,
                "score",
                file.toString(),
                "-o",
                folder.resolve("c\u001B[0m").toString(),
                "-q");
        assertThat(said.code()).isZero();
        assertThat(said.out() + said.err()).doesNotContain("\u001B").contains("→");
    }

    @Test
    @DisplayName("没有自评表的文档是附件:单列,不算未能读取,不改变退出码;扫描件仍是未能读取;有自评表的照审,.docx 的副本是 .docx,旁边是说明")
    void attachments() throws IOException {
        Path bad = Path.of("src/test/resources/bad");
        Files.copy(GOOD, in.resolve("督办.xlsx"));
        Files.copy(bad.resolve("pdf-no-table.pdf"), in.resolve("说明.pdf"));
        int alone = review().code();
        assertThat(alone).isNotEqualTo(4);
        assertThat(review("--restart").out())
                .contains("附件 1 个(没有自评表的文档、随附的图片和扫描件),见汇总的《附件》")
                .doesNotContain("未能读取");
        assertThat(review("--restart", "--json").out())
                .contains("\"unread\":[]")
                .contains("\"attachments\":[{\"file\":\"说明.pdf\"");
        Files.copy(bad.resolve("pdf-scan.pdf"), in.resolve("扫描件.pdf"));
        Files.write(
                in.resolve("表.docx"),
                jixiao.document.WordOf.body(jixiao.document.WordOf.table(
                        new jixiao.document.WorkbookReader().read(GOOD).sheets().get(0))));
        Said said = review();
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains("未能读取 1 个", "附件 1 个");
        assertThat(out.resolve("标注副本/表_计分.docx")).exists();
        assertThat(out.resolve("标注副本/表_计分说明.xlsx")).exists();
        Files.delete(out.resolve("标注副本/表_计分说明.xlsx"));
        review();
        assertThat(out.resolve("标注副本/表_计分说明.xlsx")).as("缺了的补写").exists();
        Files.delete(in.resolve("表.docx"));
        review();
        assertThat(out.resolve("标注副本/表_计分.docx")).as("不再报送的撤下").doesNotExist();
        assertThat(out.resolve("标注副本/表_计分说明.xlsx")).doesNotExist();
    }

    @Test
    @DisplayName("旧格式的 Word 文档、导出成 .xls 的网页、.et 照审,副本是 .xlsx(.et 是 .xls);没有表的是附件")
    void oldFormats() throws IOException {
        Path docs = Path.of("src/test/resources/doc");
        Path bad = Path.of("src/test/resources/bad");
        Files.copy(docs.resolve("dressed-project.doc"), in.resolve("督办.doc"));
        Files.copy(docs.resolve("chizhou-2022-project.doc"), in.resolve("项目.wps"));
        Files.copy(docs.resolve("no-table.doc"), in.resolve("报告.doc"));
        Files.copy(bad.resolve("page-good.xls"), in.resolve("导出.xls"));
        Files.copy(bad.resolve("long-cell.xls"), in.resolve("金山.et"));
        Files.copy(bad.resolve("doc-95.doc"), in.resolve("老.doc"));
        Files.copy(bad.resolve("ofd.ofd"), in.resolve("版式.ofd"));
        Files.copy(bad.resolve("rtf.doc"), in.resolve("文档.rtf"));
        Said said = review();
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains("自评表 4 张", "未能读取 3 个", "附件 1 个");
        assertThat(said.err().lines())
                .contains(
                        "「文档.rtf」是 RTF 文档,没有读取;请用 Word 或 WPS 打开后另存为 .docx 再报。",
                        "「版式.ofd」是 OFD 版式文档,没有读取;请报送 Excel 工作簿或 Word 文档。",
                        "文件「老.doc」是 Word 95 或更早的文档,不能读取;请用 Word 或 WPS 打开后另存为 .docx 再报送。");
        for (String copy : new String[] {"督办_计分.xlsx", "项目_计分.xlsx", "导出_计分.xlsx", "金山_计分.xls"}) {
            assertThat(out.resolve("标注副本").resolve(copy)).exists();
        }
    }
}

package jixiao.convention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.convention.ConventionFile;
import jixiao.convention.Conventions;
import jixiao.convention.OwnFolder;
import jixiao.convention.book.BookText;
import jixiao.convention.book.TextBook;
import jixiao.convention.book.TextSheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hash tells whether two results were judged by the same convention. */
class ConventionHashTest {
    @TempDir
    private Path directory;

    private String hash(String folder, String parameter, Object value) {
        return new OwnFolder(directory.resolve(folder), "wuhan")
                .parameter(parameter, value)
                .save()
                .stamp()
                .hash();
    }

    @Test
    @DisplayName("内容相同则相同,改一个数则不同")
    void content() {
        assertThat(hash("a", "预算执行分值", 15)).isEqualTo(hash("b", "预算执行分值", 15)).matches("[0-9a-f]{64}");
        assertThat(hash("a", "预算执行分值", 15)).isNotEqualTo(hash("b", "预算执行分值", 16));
        assertThat(Conventions.shipped().stream()
                        .map(name -> Conventions.load(name).stamp().hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("换个程序保存一次、加一列空格、改使用说明,都不改变")
    void savedAgain() throws IOException {
        Path original = Path.of("rules/wuhan");
        Path copy = Files.createDirectories(directory.resolve("wuhan"));
        try (InputStream in = Files.newInputStream(original.resolve("convention.xlsx"));
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(copy.resolve("convention.xlsx"))) {
            workbook.getSheet("参数").createRow(60).createCell(9).setCellValue("");
            workbook.getSheet("使用说明").createRow(60).createCell(1).setCellValue("本局联系人");
            workbook.write(out);
        }
        assertThat(Conventions.load(copy.toString()).stamp().hash())
                .isEqualTo(Conventions.load("wuhan").stamp().hash())
                .isEqualTo(Conventions.load(original.toString()).stamp().hash());
    }

    @Test
    @DisplayName("规则文件改了,摘要也改")
    void rules() {
        String before = hash("a", "预算执行分值", 15);
        new OwnFolder(directory.resolve("a"), "wuhan").file("own.drl", "package jixiao.rules.own;\n");
        assertThat(hash("a", "预算执行分值", 15)).isNotEqualTo(before);
    }

    @Test
    @DisplayName("上级口径改了,摘要也改")
    void parent() {
        OwnFolder city = new OwnFolder(directory.resolve("市"), "wuhan").parameter("预算执行分值", 15);
        city.write();
        OwnFolder district = new OwnFolder(directory.resolve("区"), "市");
        String before = district.save().stamp().hash();
        city.row("参数", "指标分值", 85).write();
        assertThat(district.save().stamp().hash()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("只改参数的口径用预编译的规则,改了条件的自行编译,结果一样")
    void precompiled() {
        ConventionFile shipped = Conventions.load("wuhan");
        ConventionFile parameters = new OwnFolder(directory.resolve("a"), "wuhan")
                .parameter("预算执行分值", 15)
                .save();
        assertThat(parameters.ruleSources()).isEqualTo(shipped.ruleSources());
        String hash = shipped.ruleSources().get(0).hash();
        assertThat(Precompiled.find(hash)).isPresent();
        assertThat(Precompiled.find(hash.substring(1) + "0")).isEmpty();
        ConventionFile method = new OwnFolder(directory.resolve("b"), "wuhan")
                .row("计分方法", "规则", "名称含", "方法")
                .row("计分方法", "等值指标", "会议", "等值")
                .save();
        assertThat(Precompiled.find(method.ruleSources().get(0).hash())).isEmpty();
        assertThat(List.of(shipped, parameters, method))
                .allSatisfy(file -> assertThat(file.in(Optional.of(2024))
                                .rules()
                                .choose(MethodChoiceTest.line())
                                .decisive())
                        .singleElement()
                        .satisfies(choice -> assertThat(choice.rule()).isEqualTo("下限指标")));
    }

    @Test
    @DisplayName("工作簿的文本读回来一样")
    void bookText() {
        TextBook book = new TextBook(
                "a.xlsx",
                List.of(
                        new TextSheet("#表", List.of(List.of("一\t二", "三\n四", ""), List.of(), List.of("#五", "\\n"))),
                        new TextSheet("空", List.of())));
        String text = BookText.write("ab", book);
        assertThat(BookText.isOf("ab", text)).isTrue();
        assertThat(BookText.isOf("a", text)).isFalse();
        TextBook read = BookText.read("a.xlsx", text);
        assertThat(read.sheets()).extracting(TextSheet::name).containsExactly("#表", "空");
        assertThat(read.sheets().get(0).rows().get(0)).containsExactly("一\t二", "三\n四", "");
        assertThat(read.sheets().get(0).rows().get(2)).containsExactly("#五", "\\n");
        assertThat(read.sheets().get(1).rows()).isEmpty();
    }
}

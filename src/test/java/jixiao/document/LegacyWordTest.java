package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import jixiao.document.Block.Paragraph;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.document.word.LegacyWord;
import jixiao.model.InputProblem;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Word 97-2003 文档的段落和表格")
class LegacyWordTest {
    private static List<Block> blocks() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/doc/shapes.doc"));
        try (POIFSFileSystem system = LegacyFile.open(bytes)) {
            return LegacyWord.blocks("shapes.doc", system.getRoot(), Limits.DEFAULT);
        }
    }

    private static List<Table> tables() throws IOException {
        return blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    @Test
    @DisplayName("隐藏的、修订删去的不读;域只读结果;换行、符号、自动编号照看到的读")
    void paragraphs() throws IOException {
        assertThat(blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(each -> ((Paragraph) each).text())
                        .filter(text -> !text.isEmpty()))
                .containsExactly("某某局整体绩效自评表", "前后增", "1页", "上\n下", "☑常年", "一、一项", "二、二项", "中间", "完");
    }

    @Test
    @DisplayName("各行列数不同的表按格子的边线对列,纵向合并的是一格")
    void spans() throws IOException {
        assertThat(tables().get(0).cells())
                .containsExactlyInAnyOrder(
                        new SpanCell(0, 0, 1, 2, "宽"),
                        new SpanCell(0, 2, 2, 1, "高"),
                        new SpanCell(1, 0, 1, 1, "甲"),
                        new SpanCell(1, 1, 1, 1, "乙"),
                        new SpanCell(2, 0, 1, 1, "一行\n二行"),
                        new SpanCell(2, 1, 1, 2, "尾"));
    }

    @Test
    @DisplayName("乱改的字节:要么一句话,要么读出,没有别的")
    void damaged() throws IOException {
        Random random = new Random(7);
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/doc/dressed-project.doc"));
        int refused = 0;
        for (int round = 0; round < 200; round++) {
            byte[] bytes = whole.clone();
            for (int change = 0; change < 6; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(new WorkbookReader().read("a.doc", bytes).sheets()).isNotNull();
            } catch (InputProblem told) {
                assertThat(told.getMessage()).endsWith("。");
                refused++;
            }
        }
        assertThat(refused).isBetween(20, 180);
    }

    @Test
    @DisplayName("格子里的表排在外面的表之后")
    void nested() throws IOException {
        assertThat(tables()).hasSize(3);
        assertThat(tables().get(1).cells()).containsExactly(new SpanCell(0, 0, 1, 1, "外\n外尾"));
        assertThat(tables().get(2).cells())
                .containsExactly(new SpanCell(0, 0, 1, 1, "里一"), new SpanCell(0, 1, 1, 1, "里二"));
        assertThat(tables()).extracting(Table::number).containsExactly(1, 2, 3);
    }
}

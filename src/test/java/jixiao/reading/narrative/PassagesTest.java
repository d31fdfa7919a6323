package jixiao.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.document.Block;
import jixiao.document.Block.Paragraph;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.document.WorkbookGrid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PassagesTest {
    /** Twenty-one signs without a stop: the shortest that may go on. */
    private static final String LONG = "字".repeat(21);

    private static List<Passage> read(Block... blocks) {
        return Passages.of(new WorkbookGrid("报告.pdf", "", List.of(), true, List.of(blocks)));
    }

    private static List<String> texts(Block... blocks) {
        return read(blocks).stream().map(Passage::text).toList();
    }

    private static Block line(int page, int number, String text) {
        return new Paragraph(page, number, text);
    }

    private static Block table() {
        return new Table(1, 1, 1, List.of(new SpanCell(0, 0, 1, 1, "表")));
    }

    @Test
    @DisplayName("被换页断开的一段接成一段,在它开始的地方;后面的段接着编号")
    void parted() {
        List<Passage> passages = read(line(1, 1, LONG), line(2, 2, "接着说。"), line(2, 3, "另一段。"));
        assertThat(passages).extracting(Passage::text).containsExactly(LONG + "接着说。", "另一段。");
        assertThat(passages).extracting(passage -> passage.place().cell()).containsExactly("第1页第1段", "第2页第3段");
        assertThat(passages).extracting(passage -> passage.place().file()).containsOnly("报告.pdf");
        assertThat(passages).extracting(Passage::order).containsExactly(0, 1);
    }

    @Test
    @DisplayName("同一页的两段、不知道页的两段是两段")
    void onePage() {
        assertThat(texts(line(1, 1, LONG), line(1, 2, "接着说。"))).containsExactly(LONG, "接着说。");
        assertThat(texts(line(0, 1, LONG), line(0, 2, "接着说。"))).containsExactly(LONG, "接着说。");
        assertThat(texts(line(1, 1, "前。"), line(2, 2, LONG), line(2, 3, "接着说。")))
                .containsExactly("前。", LONG, "接着说。");
    }

    @Test
    @DisplayName("20字以内的一行是标题或答语,不接;21字的接")
    void shortLine() {
        assertThat(texts(line(1, 1, "字".repeat(20)), line(2, 2, "接着说。"))).containsExactly("字".repeat(20), "接着说。");
    }

    @Test
    @DisplayName("说完了的不接;下一页以序数、附件、年度目标、注开头的不接,别的照接")
    void ended() {
        for (String stop : List.of("。", ";", ":", "!", "?")) {
            assertThat(texts(line(1, 1, LONG + "话" + stop), line(2, 2, "接着说。"))).hasSize(2);
        }
        for (String begins :
                List.of("一、其他", "(二)其他", "3.其他", "①其他", "附件1", "附表2", "年度目标2:开放场馆", "备注:无", "注:无", "第四部分名词")) {
            assertThat(texts(line(1, 1, LONG), line(2, 2, begins))).containsExactly(LONG, begins);
        }
        for (String goesOn : List.of("见附件1。", "的年度目标。", "第四批次")) {
            assertThat(texts(line(1, 1, LONG), line(2, 2, goesOn))).containsExactly(LONG + goesOn);
        }
    }

    @Test
    @DisplayName("空段不是段,也不断开前后;隔着一张表的前后是两段")
    void between() {
        assertThat(texts(line(1, 1, LONG), line(2, 2, ""), line(2, 3, "接着说。"))).containsExactly(LONG + "接着说。");
        assertThat(texts(line(1, 1, LONG), table(), line(2, 2, "接着说。"))).containsExactly(LONG, "接着说。");
        assertThat(texts(table(), line(1, 1, "一段。"))).containsExactly("一段。");
        assertThat(texts(line(1, 1, " "), table())).isEmpty();
        assertThat(read()).isEmpty();
    }

    @Test
    @DisplayName("段里换行的,标题后另起一段,没有说完的一句接着")
    void broken() {
        assertThat(texts(line(0, 1, "自评结论\n得分90分。\n" + LONG + "\n接着说。")))
                .containsExactly("自评结论", "得分90分。", LONG + "接着说。");
        assertThat(texts(line(0, 1, LONG + "\n一、其他"), line(0, 2, "另一段。"))).containsExactly(LONG, "一、其他", "另一段。");
    }

    @Test
    @DisplayName("目录的行不是正文:以省略号、连点和页码结尾;句中有省略号的是正文")
    void contents() {
        List<Passage> passages =
                read(line(0, 1, "一、概况……3"), line(0, 2, "二、收支....12"), line(0, 3, "三、绩效····15"), line(0, 4, "正文。"));
        assertThat(passages).extracting(Passage::text).containsExactly("正文。");
        assertThat(passages).extracting(Passage::order).containsExactly(0);
        assertThat(texts(line(1, 1, LONG + "……"), line(2, 2, "正文。"))).containsExactly("正文。");
        assertThat(texts(line(0, 1, "活动……办了3场"))).hasSize(1);
        assertThat(texts(line(0, 1, "3···5"))).hasSize(1);
    }
}

package jixiao.web;

import static jixiao.generated.WrittenAccount.DREDGING;
import static jixiao.generated.WrittenAccount.TEXT;
import static jixiao.generated.WrittenAccount.WATER;
import static jixiao.generated.WrittenAccount.word;
import static jixiao.generated.WrittenAccount.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.web.Visitor.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account beside the tables that it speaks of: 执行数 85.00 in its words is not the sheet's 80.00. */
@DisplayName("网页:卷宗里的决算说明")
class TextFindingsTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("两个项目并排;决算的发现在同一单位的表的页面里,可以处理,再次复核后仍在;有关的表可以点过去")
    void account() throws IOException {
        String wrong = TEXT.replace("执行数为80.00万元，完成预算的80%", "执行数为85.00万元，完成预算的85%");
        try (Server server = TaskPagesTest.server(folder)) {
            Visitor visitor = new Visitor(server);
            String place = Visitor.place(visitor.send(
                    "/tasks",
                    Map.of(),
                    List.of(
                            new Sent("file", "水务局/河道清淤.xlsx", workbook(DREDGING)),
                            new Sent("file", "水务局/水质监测.xlsx", workbook(WATER)),
                            new Sent("file", "水务局/决算.docx", word(wrong, List.of())))));
            TaskPagesTest.reviewed(visitor, place);
            String page = Visitor.text(visitor.get(place + "/tables/0"));
            assertThat(page).contains("同一单位、同一年度的各张表", "同一单位的报告和决算说明", "〔水务局/决算.docx〕");
            Matcher form = Pattern.compile(
                            "〔水务局/决算.docx〕.*?name=\"item\" value=\"([^\"]*)\".*?name=\"version\" value=\"([^\"]*)\"",
                            Pattern.DOTALL)
                    .matcher(page);
            assertThat(form.find()).isTrue();
            Map<String, String> said = new HashMap<>(Map.of(
                    "item", form.group(1), "version", form.group(2), "word", "采纳", "officer", "张三", "reason", "数不符"));
            said.put("mark", visitor.mark());
            assertThat(visitor.post(place + "/tables/0/treat", said).statusCode())
                    .isEqualTo(303);
            assertThat(Visitor.text(visitor.get(place + "/tables/1"))).contains("已定:采纳,数不符,张三", "尚未写进汇总");
            TaskPagesTest.reviewed(visitor, place);
            assertThat(Visitor.text(visitor.get(place + "/tables/0")))
                    .contains("已定:采纳,数不符,张三")
                    .doesNotContain("尚未写进汇总");
        }
    }
}

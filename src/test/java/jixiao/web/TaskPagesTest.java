package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.review.Progress;
import jixiao.review.Rereview;
import jixiao.review.ReviewOptions;
import jixiao.testing.RowsWorkbook;
import jixiao.web.Visitor.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tasks through HTTP, as a browser without scripts has them. */
@DisplayName("网页:复核任务")
class TaskPagesTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.ofHours(8));

    @TempDir
    Path folder;

    private Server server;
    private Visitor visitor;

    @BeforeEach
    void start() {
        server = server(folder);
        visitor = new Visitor(server);
    }

    static Server server(Path folder) {
        return Server.start(
                0,
                Engine::load,
                Conventions.shipped(),
                new Office(folder.resolve("data"), List.of(folder.resolve("here")), CLOCK));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Waits for the review of a task; gives its page. */
    static String reviewed(Visitor visitor, String place) {
        visitor.post(place + "/review", Map.of("mark", visitor.mark()));
        return waited(visitor, place);
    }

    static String waited(Visitor visitor, String place) {
        for (int i = 0; i < 3000; i++) {
            JsonNode now = JsonMapper.shared()
                    .readTree(visitor.get(place + "/progress").body());
            if (List.of("DONE", "FAILED").contains(now.get("state").asString())) {
                return Visitor.text(visitor.get(place));
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("never over");
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException inMemory) {
            throw new java.io.UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("没有脚本:建任务、一次交两个文件和一个压缩包、开始复核,三张表都在结果文件夹的汇总里")
    void withoutScript() throws IOException {
        String place = Visitor.place(visitor.send(
                "/tasks",
                Map.of("name", "二〇二五年度复核", "year", "2025", "rules", ""),
                List.of(
                        new Sent("file", "甲.xlsx", DepartmentPagesTest.table("甲县文化馆")),
                        new Sent("file", "乙.xlsx", DepartmentPagesTest.table("乙县图书馆")),
                        new Sent("file", "丙.zip", zip(Map.of("丙.xlsx", DepartmentPagesTest.table("丙县博物馆")))))));
        assertThat(place).isEqualTo("/tasks/20260302-1");
        assertThat(Visitor.text(visitor.get("/tasks"))).contains("二〇二五年度复核", "未复核");
        String page = reviewed(visitor, place);
        assertThat(page).contains("复核完成", "自评表 3 张");
        Path results = folder.resolve("data/20260302-1/复核结果");
        assertThat(results.resolve("复核汇总.xlsx")).isRegularFile();
        assertThat(results.resolve("标注副本/甲_计分.xlsx")).isRegularFile();
        assertThat(Visitor.text(visitor.get("/tasks"))).contains("已复核");
    }

    @Test
    @DisplayName("进行中的页面没有脚本也自己刷新;做完的不再刷新")
    void refreshing() {
        String place = Visitor.place(visitor.send(
                "/tasks", Map.of("name", ""), List.of(new Sent("file", "甲.xlsx", DepartmentPagesTest.table("甲县文化馆")))));
        String page = reviewed(visitor, place);
        assertThat(page).doesNotContain("http-equiv=\"refresh\"").contains("data-over=\"true\"");
    }

    @Test
    @DisplayName("重名而内容不同:另加编号,原来的不动;内容相同的不存第二份")
    void sameName() throws IOException {
        byte[] first = DepartmentPagesTest.table("甲县文化馆");
        byte[] second = DepartmentPagesTest.table("甲县文化馆", "45");
        String place = Visitor.place(visitor.send("/tasks", Map.of(), List.of(new Sent("file", "甲.xlsx", first))));
        visitor.send(
                place + "/files",
                Map.of(),
                List.of(new Sent("file", "甲.xlsx", second), new Sent("file", "甲.xlsx", first)));
        Path here = folder.resolve("data/20260302-1/报送材料");
        assertThat(here.resolve("甲.xlsx")).hasBinaryContent(first);
        assertThat(here.resolve("甲(2).xlsx")).hasBinaryContent(second);
        assertThat(here.toFile().list()).hasSize(2);
    }

    @Test
    @DisplayName("上传的名字指不到任务文件夹外面去")
    void traversal() throws IOException {
        visitor.send(
                "/tasks", Map.of(), List.of(new Sent("file", "../../../外.xlsx", DepartmentPagesTest.table("甲县文化馆"))));
        assertThat(folder.resolve("data/20260302-1/报送材料/外.xlsx")).isRegularFile();
        assertThat(folder.resolve("data/外.xlsx")).doesNotExist();
        assertThat(visitor.get("/tasks/..%2f..%2fetc").statusCode()).isBetween(400, 404);
        assertThat(visitor.get("/tasks/20260302-9").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("本机的路径:允许的文件夹里的可以,链到外面的、外面的、不完整的、不存在的不可以")
    void paths() throws IOException {
        Path here = Files.createDirectories(folder.resolve("here/材料"));
        Files.write(here.resolve("甲.xlsx"), DepartmentPagesTest.table("甲县文化馆"));
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("here/link"), outside);
        for (String named :
                List.of(outside.toString(), folder.resolve("here/link").toString(), "材料", here + "/没有")) {
            HttpResponse<byte[]> answer = visitor.send("/tasks", Map.of("inputs", named), List.of());
            assertThat(answer.statusCode()).as(named).isEqualTo(422);
        }
        String place = Visitor.place(visitor.send("/tasks", Map.of("inputs", here.toString()), List.of()));
        assertThat(reviewed(visitor, place)).contains("自评表 1 张");
        assertThat(here.toFile().list()).containsExactly("甲.xlsx");
        assertThat(visitor.send(place + "/files", Map.of(), List.of(new Sent("file", "乙.xlsx", new byte[] {1})))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("命令做过的结果文件夹接着用:什么也没有变,不重写;页面做过的,命令接着用也一样")
    void sameFolder() throws IOException {
        Path here = Files.createDirectories(folder.resolve("here/材料"));
        Path out = folder.resolve("here/结果");
        Files.write(here.resolve("甲.xlsx"), DepartmentPagesTest.table("甲县文化馆"));
        ReviewOptions command = new ReviewOptions(
                List.of(here),
                out,
                Optional.empty(),
                ReviewOptions.UnitBy.BOTH,
                1,
                true,
                false,
                Optional.empty(),
                CLOCK);
        new Rereview(Engine.choosing(), command).run(Progress.SILENT, Optional.empty());
        byte[] summary = Files.readAllBytes(out.resolve("复核汇总.xlsx"));
        String place = Visitor.place(
                visitor.send("/tasks", Map.of("inputs", here.toString(), "out", out.toString()), List.of()));
        assertThat(Visitor.text(visitor.get("/tasks"))).contains("已复核");
        assertThat(reviewed(visitor, place)).contains("自评表 1 张");
        assertThat(out.resolve("复核汇总.xlsx")).hasBinaryContent(summary);
        assertThat(new Rereview(Engine.choosing(), command)
                        .run(Progress.SILENT, Optional.empty())
                        .changes()
                        .orElseThrow()
                        .unchanged())
                .isTrue();
    }

    @Test
    @DisplayName("年度、口径、批复、台账、上年的结果都用上:目标与批复不同、执行数与台账不同、目标低于上年,各在一张表上")
    void lists() {
        // Last year 12 场 were held, beyond the ≥10 of this year.
        String last = Visitor.place(visitor.send(
                "/tasks",
                Map.of("year", "2024", "rules", "wuhan"),
                List.of(new Sent("file", "甲.xlsx", held(2024, "12场")))));
        reviewed(visitor, last);
        byte[] approved = RowsWorkbook.of(List.of(
                        List.of("2025年度绩效目标批复表"),
                        List.of("单位名称", "项目名称", "一级指标", "二级指标", "三级指标", "指标值", "分值"),
                        List.of("甲县文化馆", "培训项目", "产出指标", "数量指标", "培训场次", "≥11场", "50"),
                        List.of("甲县文化馆", "培训项目", "满意度指标", "服务对象满意度", "学员满意度", "≥90%", "30")))
                .bytes();
        byte[] ledger = RowsWorkbook.of(List.of(
                        List.of("2025年度预算执行台账", "", "单位:万元", "截至2025年12月31日"),
                        List.of("单位名称", "项目名称", "预算数", "支出数"),
                        List.of("甲县文化馆", "培训项目", "100", "70")))
                .bytes();
        String place = Visitor.place(visitor.send(
                "/tasks",
                Map.of(
                        "year",
                        "2025",
                        "rules",
                        "wuhan",
                        "lastPath",
                        folder.resolve("data/20260302-1/复核结果").toString()),
                List.of(
                        new Sent("file", "甲.xlsx", held(2025, "8场")),
                        new Sent("approved", "批复.xlsx", approved),
                        new Sent("ledger", "台账.xlsx", ledger))));
        assertThat(reviewed(visitor, place)).contains("复核完成", "批复.xlsx", "台账.xlsx", "复核结果");
        for (String code : List.of("TARGET_DIFFERS_FROM_APPROVED", "SPENDING_DIFFERS", "TARGET_BELOW_LAST_RESULT")) {
            assertThat(Visitor.text(visitor.get(place + "/tables?code=" + code)))
                    .as(code)
                    .contains("符合 <b>1</b> 张");
        }
    }

    private static byte[] held(int year, String held) {
        return RowsWorkbook.of(List.of(
                        List.of(year + "年度项目支出绩效自评表"),
                        List.of("单位名称", "甲县文化馆", "填报日期", (year + 1) + "-03-01"),
                        List.of("项目名称", "培训项目"),
                        List.of("预算执行情况(20分)", "预算数", "执行数", "执行率", "得分"),
                        List.of("年度资金总额(万元)", "100", "80", "80%", ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "培训场次", "≥10场", held, "50", ""),
                        List.of("满意度指标", "服务对象满意度", "学员满意度", "≥90%", "95%", "30", ""),
                        List.of("总分", "", "", "", "", "", "")))
                .bytes();
    }

    @Test
    @DisplayName("进度是真的:文件数先说出,做完的从少到多,到齐为止")
    void progress() {
        List<Sent> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(new Sent("file", i + ".xlsx", DepartmentPagesTest.table("第" + i + "中学")));
        }
        String place = Visitor.place(visitor.send("/tasks", Map.of("rules", "wuhan"), files));
        visitor.post(place + "/review", Map.of("mark", visitor.mark()));
        List<Integer> done = new ArrayList<>();
        JsonNode now;
        do {
            now = JsonMapper.shared().readTree(visitor.get(place + "/progress").body());
            done.add(now.get("done").asInt());
            if (!now.get("state").asString().equals("WAITING")) {
                assertThat(now.get("files").asInt()).isEqualTo(40);
            }
        } while (!List.of("DONE", "FAILED").contains(now.get("state").asString()));
        assertThat(done).isSorted().endsWith(40);
        assertThat(done.stream().distinct().count()).isGreaterThan(2);
    }

    @Test
    @DisplayName("没有报送材料就开始:说没有可以复核的文件;名单读不出来:说哪里不对")
    void nothing() {
        String place = Visitor.place(visitor.send("/tasks", Map.of(), List.of()));
        assertThat(reviewed(visitor, place)).contains("没有可以复核的文件");
        visitor.send(place + "/lists", Map.of(), List.of(new Sent("roster", "名单.xlsx", new byte[] {1, 2})));
        assertThat(reviewed(visitor, place)).contains("没有做完", "名单.xlsx");
    }

    @Test
    @DisplayName("口径只认装好的:别的名字当作各表自行识别,不去读那个路径")
    void conventions() {
        String place = Visitor.place(visitor.send(
                "/tasks",
                Map.of("rules", folder.toString()),
                List.of(new Sent("file", "甲.xlsx", DepartmentPagesTest.table("甲县文化馆")))));
        assertThat(reviewed(visitor, place)).contains("各表自行识别", "自评表 1 张");
    }

    @Test
    @DisplayName("没有本页的记号不建任务")
    void forged() {
        HttpResponse<byte[]> answer = visitor.send("/tasks", Map.of("mark", "0".repeat(32), "name", "假的"), List.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(folder.resolve("data")).doesNotExist();
    }
}

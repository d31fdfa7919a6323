package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on the page. */
@DisplayName("网页:门禁")
class GateTest {
    private static Server server;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        server = Server.start(0, Engine::load, Conventions.shipped());
        visitor = new Visitor(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/jixiao.js", "/api/v1/conventions", "/files/0", "/nowhere"})
    @DisplayName("没有钥匙或钥匙不对:403,一句话")
    void withoutKey(String path) {
        for (String key : List.of("", "0".repeat(32), visitor.mark())) {
            var answer = new Visitor(server, key).get(path);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Visitor.text(answer)).doesNotContain("Exception").doesNotContain(visitor.mark());
        }
    }

    @Test
    @DisplayName("别人的钥匙:另一次启动的钥匙和记号在这里都不认")
    void anothersKey() {
        try (Server other = Server.start(0, Engine::load, Conventions.shipped())) {
            Visitor theirs = new Visitor(other);
            String key = other.address().replaceFirst("^.*key=", "");
            assertThat(new Visitor(server, key).get("/").statusCode()).isEqualTo(403);
            assertThat(new Visitor(server, key).get("/api/v1/conventions").statusCode())
                    .isEqualTo(403);
            byte[] file = DepartmentPagesTest.table("甲县文化馆");
            assertThat(visitor.upload("表.xlsx", file, theirs.mark()).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("只在 127.0.0.1 上答话,本机别的地址连不上")
    void onlyThisMachine() throws IOException {
        List<InetAddress> others = new ArrayList<>(NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> !each.getHostAddress().equals("127.0.0.1"))
                .toList());
        others.add(InetAddress.getByName("127.0.0.2"));
        for (InetAddress each : others) {
            assertThatThrownBy(() -> {
                        try (Socket socket = new Socket()) {
                            socket.connect(new InetSocketAddress(each, server.port()), 2000);
                        }
                    })
                    .as(each.toString())
                    .isInstanceOf(IOException.class);
        }
    }

    /** Half of an upload; the rest is never sent. */
    private static Socket slow(String cookie) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.getOutputStream()
                .write(("POST /files HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + cookie
                                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n--x\r\n"
                                + "Content-Disposition: form-data; name=\"mark\"\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    @DisplayName("慢慢传而不传完的一百个连接,有钥匙的和没有钥匙的:别人照样打开文件;没有钥匙的不等传完就是403")
    void slowUploads() throws IOException {
        String cookie = "Cookie: jixiao=" + server.address().replaceFirst("^.*key=", "") + "\r\n";
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                open.add(slow(cookie));
                open.add(slow(""));
            }
            long began = System.nanoTime();
            String place = visitor.open("表.xlsx", DepartmentPagesTest.table("甲县文化馆"));
            assertThat(Visitor.text(visitor.get(place))).contains("<strong>86.00</strong>");
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began))
                    .isLessThan(20);
            Socket stranger = open.get(1);
            stranger.setSoTimeout(20_000);
            byte[] status = new byte[12];
            assertThat(stranger.getInputStream().readNBytes(status, 0, 12)).isEqualTo(12);
            assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 403");
        } finally {
            for (Socket each : open) {
                each.close();
            }
        }
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("第一个地址带钥匙,换来只给本页的饼干")
    void firstAddress() {
        var answer = new Visitor(server, "").get(server.address());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
        assertThat(new Visitor(server, "").get("/?key=" + "0".repeat(32)).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "127.0.0.1:1", "localhost"})
    @DisplayName("别的主机名进不来,钥匙对也不行")
    void foreignHost(String host) throws IOException {
        String key = server.address().replaceFirst("^.*key=", "");
        String answer =
                raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nCookie: jixiao=" + key + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 403");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("不带本页记号的修改不执行;来自别的网站的也不执行")
    void forged() {
        byte[] file = DepartmentPagesTest.table("甲县文化馆");
        assertThat(visitor.upload("表.xlsx", file, "0".repeat(32)).statusCode()).isEqualTo(403);
        String place = visitor.open("表.xlsx", file);
        assertThat(visitor.post(place + "/close", Map.of()).statusCode()).isEqualTo(403);
        var foreign = visitor.send(visitor.to(place + "/close")
                .header("Origin", "http://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("mark=" + visitor.mark())));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(visitor.get(place).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/..%2f..%2fpom.xml",
                "/files/..%2f..%2fetc%2fpasswd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/files/0/../../jixiao.db",
                "/blank?rules=/etc"
            })
    @DisplayName("路径走不出网页;口径只有随附的")
    void traversal(String path) {
        var answer = visitor.get(path);
        assertThat(Visitor.text(answer)).doesNotContain("root:").doesNotContain("<project");
        assertThat(answer.statusCode()).isIn(path.startsWith("/blank") ? List.of(200) : List.of(400, 404));
    }

    @Test
    @DisplayName("表里的文字不会成为网页的一部分")
    void scriptsInTexts() {
        String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        byte[] file = RowsWorkbook.of(List.of(
                        List.of("2025年度项目支出绩效自评表" + evil),
                        List.of("单位名称", evil, "填报日期", evil),
                        List.of("项目名称", evil),
                        List.of("年度资金总额(万元)", "100", "80", evil, ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标" + evil, evil, "场次" + evil, evil, evil, "50", evil)))
                .bytes();
        String place = visitor.open("a<script>alert(3)</script>.xlsx", file);
        for (String each : List.of(place, place + "/print")) {
            String page = Visitor.text(visitor.get(each));
            assertThat(page).contains("&lt;script").doesNotContain("<script>").doesNotContain("<img");
        }
        assertThat(visitor.get(place).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "script-src 'self'"));
    }

    @Test
    @DisplayName("过大的文件:413和一句话,程序照常工作")
    void tooLarge() {
        byte[] large = new byte[(20 << 20) + 1];
        var answer = visitor.upload("大.xlsx", large);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Visitor.text(answer)).contains("文件太大");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("大小由说出的长度判断:正好20 MB的照读,远超的和程序送来的都是413")
    void measured() {
        byte[] full = new byte[20 << 20];
        assertThat(visitor.upload("满.xlsx", full).statusCode()).isEqualTo(422);
        byte[] huge = new byte[22 << 20];
        assertThat(visitor.upload("巨.xlsx", huge).statusCode()).isEqualTo(413);
        var api = visitor.send(
                visitor.to("/api/v1/score?name=a.xlsx").POST(BodyPublishers.ofByteArray(new byte[(20 << 20) + 1])));
        assertThat(api.statusCode()).isIn(403, 413);
    }

    @Test
    @DisplayName("残缺的上传:400和一句话,不是内部错误")
    void brokenUpload() {
        for (String body : List.of("", "--x\r\nContent-Disposition: form-data; name=\"file\"", "没有分界")) {
            // A connection of its own, since the server hangs up on one that it cannot follow.
            Visitor other = new Visitor(server);
            var answer = other.send(other.to("/files")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).as(body).isIn(400, 403);
            assertThat(Visitor.text(answer)).contains("没有做成").doesNotContain("内部错误");
        }
    }

    @Test
    @DisplayName("长度不说出的上传超过上限:400和一句话")
    void lengthUntold() {
        byte[] large = new byte[22 << 20];
        Visitor other = new Visitor(server);
        var answer = other.send(other.to("/files")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.SequenceInputStream(
                        new java.io.ByteArrayInputStream(
                                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                                        .getBytes(StandardCharsets.UTF_8)),
                        new java.io.ByteArrayInputStream(large)))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.text(answer)).contains("20 MB");
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", "没有这格", "E", "7", "E0", "XFE1", "E7:E8", "D7", "表2第5行第4列", "E7'", "$E$7"})
    @DisplayName("试算只认页上的格子:别的格子、不是格子的都是403,没有改动")
    void forgedCell(String cell) {
        String place = visitor.open("表.xlsx", DepartmentPagesTest.table("甲县文化馆"));
        var answer = visitor.post(
                place + "/changes",
                Map.of("mark", visitor.mark(), "sheet", "自评表", "cell", cell, "was", "8场", "text", "10场"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Visitor.text(answer)).contains("没有做成").doesNotContain("内部错误");
    }

    @Test
    @DisplayName("试算的各栏数目不齐、表名不对:403")
    void forgedFields() {
        String place = visitor.open("表.xlsx", DepartmentPagesTest.table("甲县文化馆"));
        for (Map<String, String> fields : List.of(
                Map.of("mark", visitor.mark(), "sheet", "自评表", "cell", "E7", "text", "10场"),
                Map.of("mark", visitor.mark(), "cell", "E7", "was", "8场", "text", "10场"),
                Map.of("mark", visitor.mark(), "sheet", "别的表", "cell", "E7", "was", "8场", "text", "10场"))) {
            assertThat(visitor.post(place + "/changes", fields).statusCode()).isEqualTo(403);
        }
    }
}

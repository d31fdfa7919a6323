package jixiao.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 没有脚本的访客: a browser of few words, which follows links and sends forms as one without scripts does. */
final class Visitor {
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([0-9a-f]{32})\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final String key;

    Visitor(Server server) {
        this(server, server.address().replaceFirst("^.*key=", ""));
    }

    Visitor(Server server, String key) {
        this("http://127.0.0.1:" + server.port() + "/?key=" + key);
    }

    /** Of a server that told its first address. */
    Visitor(String address) {
        this.root = address.replaceFirst("/\\?.*$", "");
        this.key = address.replaceFirst("^.*key=", "");
    }

    String root() {
        return root;
    }

    /** A request that brings the key along. */
    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path))
                .header("Cookie", "jixiao=" + key);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<byte[]> get(String path) {
        return send(to(path));
    }

    /** The mark that the page's forms bring along. */
    String mark() {
        Matcher mark = MARK.matcher(text(get("/")));
        if (!mark.find()) {
            throw new AssertionError("no mark on the first page");
        }
        return mark.group(1);
    }

    /** Sends a file by the form of the first page. */
    HttpResponse<byte[]> upload(String name, byte[] file) {
        return upload(name, file, mark());
    }

    HttpResponse<byte[]> upload(String name, byte[] file, String mark) {
        String edge = "----jixiao-edge";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + edge + "\r\nContent-Disposition: form-data; name=\"mark\"\r\n\r\n" + mark + "\r\n--" + edge
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(to("/files")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** 一个要上传的文件, in the field of that name. */
    record Sent(String field, String name, byte[] bytes) {}

    /** Sends a form with texts and files, as the page's own do. */
    HttpResponse<byte[]> send(String path, Map<String, String> fields, List<Sent> files) {
        String edge = "----jixiao-edge";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> all = new java.util.LinkedHashMap<>(Map.of("mark", mark()));
        all.putAll(fields);
        all.forEach((name, text) -> body.writeBytes(
                ("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        for (Sent each : files) {
            body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + each.field()
                            + "\"; filename=\"" + each.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(each.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Where an answer leads. */
    static String place(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(text(answer)));
    }

    /** The place that a file got on the desk: {@code /files/…}. */
    String open(String name, byte[] file) {
        HttpResponse<byte[]> answer = upload(name, file);
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(text(answer)));
    }

    /** Sends a form of the page. */
    HttpResponse<byte[]> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}

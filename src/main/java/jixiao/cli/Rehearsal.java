package jixiao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.web.Server;

/**
 * 排练: does once what a typical run does, on the command line and in the page, so that the launcher can keep the classes that
 * it took in an archive from which later runs start fast. Its arguments: a workbook, and a folder that it may write into.
 * Its words go nowhere.
 */
public final class Rehearsal {
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"");
    private static final String EDGE = "jixiao";

    private final String key;
    private final String root;

    private Rehearsal(String address) {
        this.root = address.replaceFirst("/\\?.*", "");
        this.key = address.replaceFirst("^.*key=", "");
    }

    /**
     * Rehearses.
     *
     * @param args the workbook and the folder
     * @throws IOException when the page does not answer; what was rehearsed before counts all the same
     */
    public static void main(String[] args) throws IOException {
        Terminal nobody = new Terminal(
                new PrintWriter(OutputStream.nullOutputStream()),
                new PrintWriter(OutputStream.nullOutputStream()),
                false,
                Map.of());
        Engine.ahead();
        int code = Main.run(nobody, Engine::load, "score", args[0], "-o", args[1], "--json");
        code = Math.max(code, Main.run(nobody, Engine::load, "score", args[0], "-o", args[1], "--force"));
        Main.run(nobody, Engine::load, "review", args[0], "-o", args[1] + "/review");
        try (Server server = Server.start(0, Engine::load, Conventions.shipped())) {
            new Rehearsal(server.address()).visit(Path.of(args[0]));
        }
        System.exit(code);
    }

    private void visit(Path workbook) throws IOException {
        read(to("/?key=" + key));
        for (String file : List.of("/jixiao.css", "/jixiao.js", "/nowhere")) {
            read(to(file));
        }
        Matcher mark = MARK.matcher(read(to("/")));
        if (!mark.find()) {
            return;
        }
        HttpURLConnection sending = to("/files");
        sending.setDoOutput(true);
        sending.setRequestProperty("Content-Type", "multipart/form-data; boundary=" + EDGE);
        try (OutputStream body = sending.getOutputStream()) {
            body.write(part("name=\"mark\"", mark.group(1)));
            body.write(part("name=\"file\"; filename=\"a.xlsx\"", ""));
            body.write(Files.readAllBytes(workbook));
            body.write(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        sending.setInstanceFollowRedirects(false);
        sending.getResponseCode();
        String place = sending.getHeaderField("Location");
        if (place != null) {
            String at = place.replaceFirst("^http://[^/]*", "");
            for (String page : List.of("", "/0/look.css", "/marked", "/print", "/print.css")) {
                read(to(at + page));
            }
        }
    }

    private static byte[] part(String what, String text) {
        String head = "\r\n--" + EDGE + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n" + text;
        return head.getBytes(StandardCharsets.US_ASCII);
    }

    private HttpURLConnection to(String path) throws IOException {
        HttpURLConnection asking =
                (HttpURLConnection) URI.create(root + path).toURL().openConnection(Proxy.NO_PROXY);
        asking.setRequestProperty("Cookie", "jixiao=" + key);
        return asking;
    }

    private static String read(HttpURLConnection asking) throws IOException {
        if (asking.getResponseCode() >= 400) {
            return "";
        }
        try (var answer = asking.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

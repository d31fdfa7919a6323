package jixiao.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * 门禁: who may come in. The first address holds a random key, which becomes a cookie; a request needs the cookie or the
 * key as {@code Authorization: Bearer}. A foreign Host is turned away, so that no site elsewhere reaches the page by a name of
 * its own; what changes anything needs the page's own mark besides, and comes from the page itself.
 */
final class Gate implements Handler {
    private static final String COOKIE = "jixiao";
    private static final String BEARER = "Bearer ";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final String key = random();
    private final String mark = random();
    private volatile int port;

    void at(int listening) {
        port = listening;
    }

    String address() {
        return "http://127.0.0.1:" + port + "/?key=" + key;
    }

    /** What the page's own forms bring along. */
    String mark() {
        return mark;
    }

    @Override
    public void handle(Context request) {
        request.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "same-origin");
        request.header("Cache-Control", "no-store");
        if (!isOurs(request.host())) {
            throw new Denied(Denied.Why.HOST);
        }
        String given = request.queryParam("key");
        if (given != null && request.path().equals("/") && same(given, key)) {
            Cookie cookie = new Cookie(COOKIE, key);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            request.cookie(cookie);
            // Not a redirect of the server's: a browser would not send a strict cookie along after coming from
            // elsewhere.
            request.header("Refresh", "0; url=/");
            request.html("<!doctype html><meta charset=utf-8><title>jixiao</title><link rel=icon href=\"data:,\"><a"
                    + " href=\"/\">jixiao</a>");
            request.skipRemainingHandlers();
            return;
        }
        String bearer = request.header("Authorization");
        boolean program = bearer != null && bearer.startsWith(BEARER) && same(bearer.substring(BEARER.length()), key);
        String cookie = request.cookie(COOKIE);
        if (!program && (cookie == null || !same(cookie, key))) {
            throw new Denied(Denied.Why.KEY);
        }
        Uploads.measure(request);
        if (!program && !READING.contains(request.method()) && !isFromPage(request)) {
            throw new Denied(Denied.Why.FORGED);
        }
    }

    private boolean isOurs(String host) {
        return host != null
                && Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port)
                        .contains(host);
    }

    private boolean isFromPage(Context request) {
        String origin = request.header("Origin");
        if (origin != null && !isOurs(origin.replaceFirst("^http://", ""))) {
            return false;
        }
        String sent = request.header("X-Jixiao-Mark");
        String given = sent != null ? sent : request.formParam("mark");
        return given != null && same(given, mark);
    }

    /** Compared in a time that does not tell how much of it is right. */
    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

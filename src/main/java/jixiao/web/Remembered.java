package jixiao.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** 记着的: what was written once and stands in every form of this browser from then on, until it is closed. */
final class Remembered {
    private Remembered() {}

    /** What was last written; empty where nothing was. */
    static String of(Context request, String name) {
        String kept = request.cookie(name);
        try {
            return kept == null ? "" : URLDecoder.decode(kept, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    /** Remembers a text unless it is empty. */
    static void keep(Context request, String name, String text) {
        if (!text.isEmpty()) {
            Cookie cookie = new Cookie(name, URLEncoder.encode(text, StandardCharsets.UTF_8));
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            request.cookie(cookie);
        }
    }
}

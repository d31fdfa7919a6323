package jixiao.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;

/** 页面: templates, compiled with the program; every text that goes into one is escaped for where it stands. */
final class Pages {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "jixiao.web");
    private final Gate gate;

    Pages(Gate gate) {
        this.gate = gate;
    }

    /** Sends a page; its template gets {@code mark}, which its forms have to bring along, beside what is given. */
    void send(Context request, String template, Map<String, Object> given) {
        Map<String, Object> all = new TreeMap<>(given);
        all.put("mark", gate.mark());
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", all, out);
        request.html(out.toString());
    }
}

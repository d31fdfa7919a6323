package jixiao.convention.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jixiao.convention.book.Sources;
import org.drools.template.ObjectDataCompiler;

/** 规则模板: {@code method.drt}, which makes a rule of every decision row. */
final class RuleTemplate {
    private RuleTemplate() {}

    /** The rules of decision rows in the rule language; empty when there are no rows. */
    static String rules(List<LineRule> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        List<Map<String, Object>> data = rows.stream()
                .map(row ->
                        Map.<String, Object>of("agenda", row.agenda(), "rule", row.rule(), "pattern", row.pattern()))
                .toList();
        return new ObjectDataCompiler()
                .compile(data, new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)));
    }

    /** The template itself. */
    static String text() {
        try (InputStream in = RuleTemplate.class.getResourceAsStream("/jixiao/convention/method.drt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its rule template");
            }
            return Sources.lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException("the program cannot read its rule template", unreadable);
        }
    }
}

package jixiao.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/** axe-core, which tells what in a page keeps people out who see or move differently. */
final class Axe {
    private static final String RUN = "var done = arguments[arguments.length - 1];"
            + "axe.run(document, {resultTypes: ['violations']}).then(function (said) {"
            + "  done(said.violations.filter(function (each) {"
            + "    return each.impact === 'serious' || each.impact === 'critical'; })"
            + "  .map(function (each) { return each.id + ': ' + each.help + ' — '"
            + "    + each.nodes.slice(0, 3).map(function (node) { return node.html + ' ' + node.failureSummary; })"
            + "      .join(' | '); }));"
            + "}, function (fault) { done(['axe: ' + fault]); });";

    private Axe() {}

    /** Serious and critical faults of the page that the browser shows; none is what a test wants. */
    static List<String> faults(ChromeDriver browser) {
        WebDriver.Timeouts timeouts = browser.manage().timeouts();
        timeouts.scriptTimeout(Duration.ofSeconds(60));
        browser.executeScript(source());
        return ((List<?>) browser.executeAsyncScript(RUN))
                .stream().map(String::valueOf).toList();
    }

    private static String source() {
        try {
            return Files.readString(Path.of("src/test/resources/axe/axe.min.js"), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates, styles and scripts as they are written. */
@DisplayName("网页:模板、样式和脚本")
class StillnessTest {
    /** What would fetch from elsewhere. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:src|href|action)=\"(?:https?:)?//|@import\\s+(?:url|['\"])|@font-face|url\\((?!data:)|https://");

    /** What a browser that knows ES2017 and no more does not understand. */
    private static final Pattern NEWER = Pattern.compile(
            "\\?\\.[a-zA-Z_\\[(]|\\?\\?|\\|\\|=|&&=|\\{\\s*\\.\\.\\.|\\bfor await\\b|"
                    + "\\bcatch\\s*\\{|\\.(?:flat|flatMap|matchAll|replaceAll|at|finally|fromEntries|allSettled)\\(|\\b\\d+n\\b");

    private static Map<String, String> written(String folder, String... endings) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(each -> Stream.of(endings).anyMatch(each.toString()::endsWith))
                    .toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }

    @Test
    @DisplayName("不取外面的任何东西:没有别处的地址、网上的字体和样式")
    void offline() throws IOException {
        Map<String, String> all = written("src/main/jte", ".jte");
        all.putAll(written("src/main/resources/jixiao/web", ".css", ".js"));
        all.forEach((name, text) ->
                assertThat(ELSEWHERE.matcher(text).find()).as(name).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=\"//cdn.example/a.js\">",
                "<link href=\"http://a/b.css\">",
                "@import 'a.css'",
                "a{background:url(b.png)}",
                "fetch('https://a')"
            })
    @DisplayName("这个检查看得见外面的地址")
    void offlineSees(String text) {
        assertThat(ELSEWHERE.matcher(text).find()).isTrue();
    }

    @Test
    @DisplayName("脚本不超过 ES2017;模板里没有写在页内的脚本和样式")
    void old() throws IOException {
        written("src/main/resources/jixiao/web", ".js")
                .forEach((name, text) ->
                        assertThat(NEWER.matcher(text).find()).as(name).isFalse());
        written("src/main/jte", ".jte")
                .forEach((name, text) ->
                        assertThat(text).as(name).doesNotContain(" style=", "<style", "onclick=", "onload="));
        for (String newer : List.of("a?.b", "a ?? b", "x = {...y}", "try {} catch {}", "a.flatMap(b)", "a ||= b")) {
            assertThat(NEWER.matcher(newer).find()).as(newer).isTrue();
        }
        assertThat(NEWER.matcher("a ? .5 : b; c ? d : e; f(...g); catch (h) {}").find())
                .isFalse();
    }
}

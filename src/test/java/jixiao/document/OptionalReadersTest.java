package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.document.word.WordRefusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("嵌入的程序没有带上可选的组件")
class OptionalReadersTest {
    private static final String INSTEAD = "请用 Word 或 WPS 打开后另存为 .docx 再报送。";

    /** A reader of its own classes, without the libraries that are optional. */
    private static Object read(Path file) throws Exception {
        List<URL> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!part.contains("poi-scratchpad") && !part.contains("jsoup") && !part.contains("pdfbox")) {
                parts.add(url(part));
            }
        }
        try (URLClassLoader own = new URLClassLoader(parts.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> reader = own.loadClass("jixiao.document.WorkbookReader");
            return reader.getMethod("read", Path.class)
                    .invoke(reader.getConstructor().newInstance(), file);
        }
    }

    private static URL url(String part) throws MalformedURLException {
        return new File(part).toURI().toURL();
    }

    @ParameterizedTest
    @DisplayName("遇到这种文件说一句话")
    @CsvSource(
            delimiter = '|',
            value = {
                "doc/shapes.doc|「shapes.doc」是 Word 97-2003 文档,本程序没有带上读取它的组件(poi-scratchpad)",
                "bad/page-good.xls|「page-good.xls」是网页(HTML),本程序没有带上读取网页的组件(jsoup)",
                "bad/pdf-cut.pdf|「pdf-cut.pdf」是 PDF 文档,本程序没有带上读取 PDF 的组件(pdfbox)"
            })
    void told(String file, String start) {
        assertThatThrownBy(() -> read(Path.of("src/test/resources", file)))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageStartingWith(start);
    }

    @ParameterizedTest
    @DisplayName("别的照读")
    @CsvSource({"bad/correct.xlsx", "bad/long-cell.xls"})
    void others(String file) throws Exception {
        assertThat(read(Path.of("src/test/resources", file)).toString()).contains("sheets");
    }

    @Test
    @DisplayName("句子说明改报什么")
    void instead() {
        assertThat(WordRefusals.absent("a.doc")).hasMessageEndingWith(INSTEAD);
    }
}

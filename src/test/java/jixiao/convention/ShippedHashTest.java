package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.convention.book.BookText;
import jixiao.convention.book.Source;
import jixiao.convention.book.Sources;
import jixiao.convention.book.TextBook;
import jixiao.convention.book.TextSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build takes of a shipped convention, its hash above all, must be what its files have. */
class ShippedHashTest {
    private static final Map<String, String> COMMON = new Sources().commonRules();

    static List<String> shipped() {
        return Conventions.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("构建时算好的摘要,与从源文件夹读来再算的相同")
    void asComputed(String name) {
        String computed = Conventions.load("rules/" + name).stamp().hash();

        assertThat(Shipped.hash(Conventions.load(name).sources(), COMMON)).hasValue(computed);
        assertThat(Conventions.load(name).stamp().hash()).isEqualTo(computed);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("只留《说明》《识别》的文本,认得的与整本的相同")
    void recognisedAlike(String name) throws IOException {
        TextBook brief;
        try (InputStream text = Shipped.class.getResourceAsStream("/jixiao/compiled/" + name + Shipped.BRIEF)) {
            brief = BookText.read(name, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
        Source source = new Source(name, brief, Map.of(), Optional.empty());

        assertThat(brief.sheets()).extracting(TextSheet::name).containsExactly("说明", "识别");
        assertThat(Recognition.of(brief, About.of(source)))
                .isEqualTo(Conventions.load("rules/" + name).recognition())
                .isIn(Conventions.recognitions());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("改过的工作簿、另加的规则,不用构建时的摘要")
    void neverOfOthers(String name) {
        List<Source> sources = Conventions.load(name).sources();
        Source first = sources.get(0);
        Source changed = new Source(first.folder(), first.book(), Map.of("own.drl", "package own;"), first.directory());
        Map<String, String> more = new TreeMap<>(COMMON);
        more.put("own.drl", "package own;");

        assertThat(Shipped.hash(List.of(changed), COMMON)).isEmpty();
        assertThat(Shipped.hash(sources, more)).isEmpty();
        assertThat(Conventions.load(name, source -> source.folder().equals(name) ? changed : source)
                        .stamp()
                        .hash())
                .isNotEqualTo(Conventions.load(name).stamp().hash());
    }
}

package jixiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.testing.OwnClasses;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Data enters at {@code reading} and leaves at {@code writing}: a room may use only the rooms before it.
 */
class RoomsTest {
    /** In the order in which data goes through them. The root package holds {@code Engine}. */
    private static final List<String> ROOMS = List.of(
            "model",
            "text",
            "document",
            "convention",
            "reading",
            "aggregation",
            "scoring",
            "checking",
            "wording",
            "json",
            "writing",
            "intake",
            "engine",
            "trial",
            "store",
            "review",
            "rollup",
            "drafting",
            "web");

    /** All that the program consists of. */
    private static final JavaClasses OWN = OwnClasses.ALL;

    private static final Path SOURCES = Path.of("src/main/java/jixiao");

    /** Files that stand side by side in a room; more are rooms of their own. */
    private static final long LARGEST_ROOM = 45;

    /** Lines of a file; more are classes of their own. */
    private static final int LONGEST_FILE = 300;

    /** Of these the page in the browser may see every class: the nouns, their looks and their sentences. */
    private static final Set<String> PAGES_SEE_ALL_OF = Set.of(
            "jixiao.model",
            "jixiao.model.basis",
            "jixiao.model.narrative",
            "jixiao.document.look",
            "jixiao.wording",
            "jixiao.review.docket",
            "jixiao.review.task");

    /** And these: what a command calls, too, what it gives, and what it may throw. */
    private static final List<String> PAGES_SEE = List.of(
            "jixiao.Case",
            "jixiao.CellChange",
            "jixiao.Engine",
            "jixiao.Judges",
            "jixiao.OfficialForms",
            "jixiao.Outcome",
            "jixiao.Refused",
            "jixiao.convention.ConventionProblem",
            "jixiao.convention.Conventions",
            "jixiao.convention.Recognition",
            "jixiao.document.Limits",
            "jixiao.drafting.DraftKind",
            "jixiao.drafting.DraftResult",
            "jixiao.drafting.DraftedText",
            "jixiao.drafting.OfCase",
            "jixiao.drafting.SentFiles",
            "jixiao.intake.KeptFile",
            "jixiao.intake.Unread",
            "jixiao.json.Answers",
            "jixiao.review.Progress",
            "jixiao.review.Rereview",
            "jixiao.review.ReviewOptions",
            "jixiao.review.ReviewResult",
            "jixiao.review.Verdict",
            "jixiao.review.archive.Archive",
            "jixiao.review.archive.ArchiveResult",
            "jixiao.review.contrast.ContrastResult",
            "jixiao.review.draw.By",
            "jixiao.review.draw.Sample",
            "jixiao.review.draw.SampleOptions",
            "jixiao.review.draw.SampleResult",
            "jixiao.review.draw.Share",
            "jixiao.review.draw.Weight",
            "jixiao.review.letter.LetterOptions",
            "jixiao.review.letter.LetterResult",
            "jixiao.review.letter.Letters",
            "jixiao.store.Charge",
            "jixiao.store.KeptRow",
            "jixiao.store.TableName",
            "jixiao.writing.OutputProblem",
            "jixiao.writing.form.BlankForm",
            "jixiao.writing.form.Printing",
            "jixiao.writing.form.template.FormTemplates",
            "jixiao.writing.form.template.TemplateProblem",
            "jixiao.writing.report.ReportProblem");

    /** Java without its databases, windows and XML, and what serves a page. */
    private static final String[] PAGES_USE = {
        "jixiao..",
        "java.io..",
        "java.lang..",
        "java.math..",
        "java.net..",
        "java.nio..",
        "java.security..",
        "java.time..",
        "java.util..",
        "io.javalin..",
        "gg.jte..",
        "jakarta.servlet..",
        "org.eclipse.jetty.http..",
        "org.slf4j.."
    };

    /** Chinese with the signs of a sentence or longer than a label; or words that ask a database. */
    private static final Pattern SENTENCE =
            Pattern.compile("[\u4e00-\u9fff].*[。;,?!,;?!]|[。;,?!].*[\u4e00-\u9fff]|[\u4e00-\u9fff]{15,}"
                    + "|(?i:\\b(select|delete)\\b.*\\bfrom\\b|\\binsert into\\b|\\bupdate\\b.*\\bset\\b)");

    /** The door uses every room, and no room uses it. */
    private static final String DOOR = "cli";

    @Test
    @DisplayName("每个房间只使用它前面的房间")
    void roomsUseOnlyRoomsBeforeThem() {
        order().check(OWN);
    }

    @Test
    @DisplayName("数据库只有存档的房间知道")
    void databaseOnlyInStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("jixiao.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(OWN);
    }

    @Test
    @DisplayName("网页只看见引擎和卷件、存档的一行、复核各事的门、句子、记录、样子和 JSON 的回答,一个不多一个不少")
    void pagesSeeDoorsOnly() {
        Set<String> seen = OWN.that(resideInAPackage("jixiao.web..")).stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(each -> outermost(each.getTargetClass().getBaseComponentType()))
                .filter(each -> each.startsWith("jixiao.") && !each.startsWith("jixiao.web."))
                .filter(each -> !PAGES_SEE_ALL_OF.contains(each.substring(0, each.lastIndexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(PAGES_SEE);
    }

    private static String outermost(JavaClass name) {
        return name.getName().replaceFirst("[$].*", "");
    }

    @Test
    @DisplayName("网页用的库只有 Java 本身、网页服务、模板和日志")
    void pagesUseFewLibraries() {
        classes()
                .that()
                .resideInAPackage("jixiao.web..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PAGES_USE))
                .check(OWN);
    }

    @Test
    @DisplayName("网页的程序里没有中文的句子,也没有 SQL:句子在 wording,网页自己的说明在模板")
    void pagesSayNothing() throws IOException {
        List<String> said = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("web"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                said.addAll(sentences(Files.readString(file)));
            }
        }
        assertThat(said).isEmpty();
        assertThat(sentences("a(\"改了,再试\"); // 注释里的,不算\n b(\"标注副本\"); /** 说明。 */ c(\"select x from y\")"))
                .containsExactly("改了,再试", "select x from y");
    }

    /** What is written in a source between quotation marks and is a sentence or SQL. */
    private static List<String> sentences(String source) {
        return Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(each -> each.group(1))
                .filter(each -> each != null && SENTENCE.matcher(each).find())
                .toList();
    }

    @ParameterizedTest(name = "{0} 只有 {1} 使用")
    @CsvSource({
        "org.apache.pdfbox.., jixiao.document.pdf..",
        "org.apache.fontbox.., jixiao.document.pdf..",
        "org.apache.poi.hwpf.., jixiao.document.word..",
        "org.drools.., jixiao.convention.rules..",
        "org.kie.., jixiao.convention.rules..",
        "org.jsoup.., jixiao.document.web..",
        "io.javalin.., jixiao.web..",
        "gg.jte.., jixiao.web..",
    })
    @DisplayName("规则引擎,读 PDF、旧 Word 文档、网页的库,各在一处")
    void documentLibrariesConfined(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackages(room, "jixiao.compiled..", "jixiao.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OWN);
    }

    @Test
    @DisplayName("压缩包的库只在文件包和收件的房间")
    void containersOnlyInPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackages("jixiao.document.ooxml..", "jixiao.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.compress..")
                .check(OWN);
    }

    @Test
    @DisplayName("一个房间里并排的文件不超过45个")
    void noRoomTooLarge() throws IOException {
        Map<Path, Long> rooms;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        }
        assertThat(rooms)
                .isNotEmpty()
                .allSatisfy((room, count) -> assertThat(count).as("%s", room).isLessThanOrEqualTo(LARGEST_ROOM));
    }

    @Test
    @DisplayName("程序的文件没有一个超过300行")
    void noFileTooLong() throws IOException {
        Map<Path, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".java")).toList()) {
                files.put(file, Files.readAllLines(file).size());
            }
        }
        assertThat(files)
                .hasSizeGreaterThan(1000)
                .allSatisfy((file, lines) -> assertThat(lines).as("%s", file).isLessThanOrEqualTo(LONGEST_FILE));
    }

    private static LayeredArchitecture order() {
        LayeredArchitecture order =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : ROOMS) {
            order = order.layer(room).definedBy(room.equals("engine") ? "jixiao" : "jixiao." + room + "..");
        }
        order = order.layer(DOOR).definedBy("jixiao." + DOOR + "..");
        for (int i = 0; i < ROOMS.size(); i++) {
            order = restrict(order, ROOMS.get(i), ROOMS.subList(0, i));
        }
        order = restrict(order, DOOR, ROOMS);
        // Classes that Drools makes of the rules belong to no room.
        return order.ensureAllClassesAreContainedInArchitectureIgnoring("jixiao.compiled..", "jixiao.rules..");
    }

    private static LayeredArchitecture restrict(LayeredArchitecture order, String room, List<String> before) {
        return before.isEmpty()
                ? order.whereLayer(room).mayNotAccessAnyLayer()
                : order.whereLayer(room).mayOnlyAccessLayers(before.toArray(String[]::new));
    }
}

package jixiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** All that the program consists of; read once, since it is much. */
    private static final JavaClasses OWN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jixiao");

    private static final Path SOURCES = Path.of("src/main/java/jixiao");

    /** Files that stand side by side in a room; more are rooms of their own. */
    private static final long LARGEST_ROOM = 45;

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
    @DisplayName("网页不碰数据库、表格库和规则引擎,也不自己读文件里的字")
    void webIsADoor() {
        noClasses()
                .that()
                .resideInAPackage("jixiao.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "org.apache.poi..",
                        "org.drools..",
                        "jixiao.reading..",
                        "jixiao.scoring..",
                        "jixiao.checking..")
                .check(OWN);
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

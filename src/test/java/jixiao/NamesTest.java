package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.reading.OwnOutput;
import jixiao.testing.OwnClasses;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One name for one thing, and records that a reader can take in: what stands otherwise is listed, and may only shrink. */
class NamesTest {
    private static final Path SOURCES = Path.of("src/main/java/jixiao");

    /** All that is written by hand: no classes made of rules or pages. */
    private static final JavaClasses OWN = OwnClasses.ALL;

    /** Types of one name in several rooms; a room may call its own what another calls its own, but no more than these. */
    private static final Set<String> HOMONYMS = Set.of(
            "Amounts",
            "Answers",
            "Approved",
            "Archive",
            "Block",
            "Changes",
            "Choosing",
            "Column",
            "Deadlines",
            "DeclaredLines",
            "Deductions",
            "Digest",
            "Faults",
            "Figures",
            "Filed",
            "Filled",
            "FormNotes",
            "GoalDraft",
            "Group",
            "Grouping",
            "ListSheet",
            "Look",
            "Mark",
            "Measure",
            "Member",
            "Numbers",
            "Page",
            "Phrase",
            "PointGroup",
            "PrintLayout",
            "Reading",
            "Remark",
            "Said",
            "SheetRow",
            "Shown",
            "Source",
            "Stated",
            "Styles",
            "Tables",
            "Targets",
            "TextSheet",
            "Texts",
            "Told",
            "Unit",
            "Verdict",
            "Versions",
            "Weight",
            "WordIndex",
            "Years");

    /**
     * 大的记录: why it stands in one part.
     *
     * @param components so many, and no more
     * @param why each of them is a thing of its own that a reader knows by its name
     */
    private record Large(int components, String why) {}

    private static final String MEMBERS = "成员就是 JSON 文档的成员,名字与模式逐个核对";

    /** Records of more than a dozen components. */
    private static final Map<String, Large> LARGE = Map.of(
            "TableDocument", new Large(34, MEMBERS),
            "IndicatorDocument", new Large(32, MEMBERS),
            "ExecutionDocument", new Large(18, MEMBERS),
            "LineDocument", new Large(14, MEMBERS),
            "ReportDocument", new Large(14, MEMBERS),
            "ReviewResult", new Large(16, "作为 JSON 存在存档里,以前的版本存的也要读得出"),
            "SelfEvaluation", new Large(23, "成员就是自评表上的各栏,规则和接口都这样叫"),
            "Indicator", new Large(15, "成员就是指标一行的各格,规则和接口都这样叫"),
            "Convention", new Large(17, "成员就是口径工作簿的各张表"),
            "Lexicon", new Large(29, "成员就是《词表》里读数要用的各个词表"));

    private static final int DOZEN = 12;

    private static boolean isWritten(JavaClass each) {
        return !each.getPackageName().startsWith("jixiao.compiled")
                && !each.getPackageName().startsWith("jixiao.rules")
                && !each.getSimpleName().endsWith("Generated");
    }

    @Test
    @DisplayName("一个名字一样东西:几间房间里同名的类型只减不增")
    void oneNameOneThing() {
        Map<String, Long> named = OWN.stream()
                .filter(NamesTest::isWritten)
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.counting()));
        assertThat(named).hasSizeGreaterThan(1000);
        named.values().removeIf(count -> count == 1);
        assertThat(HOMONYMS).containsAll(named.keySet());
    }

    @Test
    @DisplayName("超过十二个成员的记录都列在这里,成员只减不增")
    void recordsInParts() {
        Map<String, Integer> large = new TreeMap<>();
        OWN.stream()
                .filter(JavaClass::isRecord)
                .filter(NamesTest::isWritten)
                .forEach(each -> large.put(
                        each.getName().replaceFirst(".*\\.", "").replace('$', '.'),
                        each.reflect().getRecordComponents().length));
        assertThat(large).hasSizeGreaterThan(300);
        large.values().removeIf(components -> components <= DOZEN);
        assertThat(LARGE.keySet()).isSubsetOf(large.keySet());
        assertThat(LARGE.values()).extracting(Large::why).doesNotContain("");
        assertThat(large)
                .allSatisfy((record, components) -> assertThat(components)
                        .as("%s 的成员超过了这里写的数,请分成几部分", record)
                        .isLessThanOrEqualTo(
                                LARGE.containsKey(record) ? LARGE.get(record).components() : DOZEN));
    }

    @Test
    @DisplayName("程序自己写在别人工作簿里的名称只有一处:再读时凭它认出")
    void ownMarksOnce() throws IOException {
        List<String> marks = List.of(
                OwnOutput.EXPLANATION_SHEET,
                OwnOutput.FINDINGS_SHEET,
                OwnOutput.REFERENCE_SCORE,
                OwnOutput.SECOND_SCORE,
                OwnOutput.UNIT_DETAIL_SHEET,
                OwnOutput.UNMATCHED_SHEET,
                OwnOutput.AGGREGATION_NOTES_SHEET);
        Map<String, List<String>> places = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                marks.stream()
                        .filter(mark -> Pattern.compile("= \"" + mark + "\";")
                                .matcher(text)
                                .find())
                        .forEach(mark -> places.computeIfAbsent(mark, absent -> new ArrayList<>())
                                .add(file.getFileName().toString()));
            }
        }
        assertThat(places.keySet()).containsExactlyInAnyOrderElementsOf(marks);
        assertThat(places).allSatisfy((mark, files) -> assertThat(files).containsExactly("OwnOutput.java"));
    }
}

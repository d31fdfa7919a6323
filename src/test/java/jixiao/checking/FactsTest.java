package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What rules may see: nouns and numbers; what differs, exceeds or is missing is theirs to find. */
class FactsTest {
    /** Every yes or no that a fact may be made with: what words say, what a sheet has, what the convention asks for. */
    private static final Set<String> SAID = Set.of(
            // a reason says something, by the word list 无内容
            "CheckedFunds.explained",
            "CheckedLine.explained",
            "CheckedTable.explained",
            // what a line's words say that it is, by the word lists
            "LineTraits.change",
            "LineTraits.cost",
            "LineTraits.execution",
            "LineTraits.satisfaction",
            // the target is the number zero
            "LineFact.zeroTarget",
            // a line of the funds details the total
            "CheckedRate.part",
            // a cell holds nothing
            "ClaimedPart.unclaimed",
            // the convention asks for it
            "Requirement.satisfaction",
            // what a rule has decided already
            "Raised.lighter");

    /** Facts of lists that the bureau has beside the tables are compared where the lists are read. */
    private static final Pattern BESIDE = Pattern.compile("(Known\\w+|OtherFormat)\\..*");

    private static List<Class<?>> facts() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("jixiao.model.fact")
                        .stream()
                        .filter(each -> List.of("jixiao.model.fact", "jixiao.model.fact.dossier")
                                .contains(each.getPackageName()))
                        .map(JavaClass::reflect)
                        .<Class<?>>map(each -> each)
                        .filter(Class::isRecord)
                        .toList();
    }

    @Test
    @DisplayName("事实里没有判断好的是与否:每个是与否都说明由哪里的字而来")
    void noVerdicts() {
        Set<String> seen = new TreeSet<>();
        for (Class<?> fact : facts()) {
            for (RecordComponent component : fact.getRecordComponents()) {
                if (component.getType() == boolean.class) {
                    seen.add(fact.getSimpleName() + "." + component.getName());
                }
            }
        }
        seen.removeIf(name -> BESIDE.matcher(name).matches());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(SAID);
    }

    @Test
    @DisplayName("规则文件里没有数字:限值都是事实")
    void noNumbers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules/common"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".drl")).toList()) {
                String bare = Files.readString(file).replaceAll("(?m)//.*$", "").replaceAll("\"[^\"]*\"", "\"\"");
                assertThat(Pattern.compile("\\b[0-9]").matcher(bare).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }
}

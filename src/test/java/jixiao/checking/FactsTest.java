package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.narrative.Stated;
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
            "LineTraits.each",
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
            "HighAchievement.ofAll",
            "HighAchievement.atLimit",
            // a fall is aimed at, in words
            "DeclaredLine.falling",
            // a reason holds nothing but stock phrases; its line was missed or met, as scoring says
            "GivenReason.stock",
            "GivenReason.missed",
            "GivenReason.met",
            // every line has all its points; a reason is given
            "PointsAndMoney.full",
            "PointsAndMoney.explained",
            // the title holds an exception, by the dictionary
            "RequiredDimension.excused",
            // the document is an account; its words say about
            "AnnouncedAnnex.account",
            "ToldNumber.about",
            // what a report's text says
            "LostPoints.denied",
            "LostPoints.explained",
            // what a rule has decided already
            "Raised.lighter");

    /** The methods that may: what a number is, not whether it is wrong. In the facts of texts there are none but the last two. */
    private static final Set<String> COMPARED = Set.of(
            // a print stands for several numbers: as stored, as shown, rounded, cut; one of them must be the one
            // computed
            "CheckedFunds.isOver",
            "CheckedLine.isOffBeyondRounding",
            "CheckedShare.isBeyondShares",
            "CheckedTotal.isDiffering",
            "CheckedTotal.isRoundedOff",
            "CheckedTotal.isShown",
            "Claimed.isCut",
            "Claimed.isNear",
            "Claimed.isOf",
            "Claimed.isRounding",
            "PrintedRate.follows",
            "WrittenAmount.isUnitless",
            // what the units may move of points that they share
            "CheckedShare.isAdjustable",
            // what kind of line it is: how it was scored, whether it can be exceeded, whose points its weight is
            "CheckedLine.isExceedable",
            "CheckedLine.isOpenWithoutClaim",
            "CheckedLine.isOverachievable",
            "CheckedLine.isQuantitative",
            "DeclaredLine.isClaimedInFull",
            "LineWeight.isWeightKnown",
            // what a printed rule, a printed number of points says, of the several that there may be
            "ByPlatform.claimedByRatio",
            "NoteRule.isDiffering",
            "NoteRule.isWithin",
            "PrintedPoints.differs",
            "PrintedPoints.isMisprinted",
            "PrintedPoints.isOddlyPrinted",
            // whether two targets, two results are one, in their units or in words
            "Aim.equal",
            "ReportedLine.achievesAs",
            // which of the numbers of a text is meant
            "ReportExecution.isMadeOf",
            "TextSum.holds");

    private static final JavaClasses MODEL = new ClassFileImporter().importPackages("jixiao.model");

    /** Every record in a room of facts: what rules may see. */
    private static List<Class<?>> facts() {
        return MODEL.stream()
                .filter(each -> each.getPackageName().startsWith("jixiao.model.fact"))
                .map(JavaClass::reflect)
                .<Class<?>>map(each -> each)
                .filter(Class::isRecord)
                .toList();
    }

    /** Components that hold a yes or no, in themselves or inside of something. */
    private static Set<String> yesOrNo(List<Class<?>> facts) {
        return components(facts, "boolean|.*\\bjava\\.lang\\.Boolean\\b.*");
    }

    private static Set<String> components(List<Class<?>> facts, String type) {
        Set<String> seen = new TreeSet<>();
        for (Class<?> fact : facts) {
            for (RecordComponent component : fact.getRecordComponents()) {
                if (component.getGenericType().getTypeName().matches(type)) {
                    seen.add(fact.getSimpleName() + "." + component.getName());
                }
            }
        }
        return seen;
    }

    /** Methods that say yes or no by comparing amounts, in themselves or in what of the nouns they call. */
    private static Set<String> comparing(JavaClasses nouns, String room) {
        return nouns.stream()
                .filter(each -> each.getPackageName().startsWith(room))
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> method.getRawReturnType().isEquivalentTo(boolean.class))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> compares(method, new HashSet<>()))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean compares(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(BigDecimal.class)
                                        && call.getName().equals("compareTo")
                                || !call.getTargetOwner().getPackageName().startsWith("jixiao.model.fact")
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(target -> compares(target, seen))
                                                .isPresent());
    }

    @Test
    @DisplayName("事实的方法也不比较金额、分数:给出两个数,比较是规则的事")
    void noComparing() {
        assertThat(comparing(MODEL, "jixiao.model.fact")).containsExactlyInAnyOrderElementsOf(COMPARED);
        JavaClasses made = new ClassFileImporter().importClasses(Weighed.class, Stated.class);
        assertThat(comparing(made, "jixiao.checking"))
                .containsExactly("Weighed.isFar", "Weighed.isHeavy", "Weighed.isShown");
    }

    /** Made up: a fact that compares, in itself, inside of something, or by a number that does. */
    private record Weighed(BigDecimal weight, Optional<BigDecimal> limit, Stated printed) {
        boolean isHeavy() {
            return weight.compareTo(BigDecimal.TEN) > 0;
        }

        boolean isFar() {
            return limit.filter(each -> each.compareTo(weight) < 0).isPresent();
        }

        boolean isShown() {
            return printed.shows(weight);
        }

        boolean isLimited() {
            return limit.isPresent();
        }
    }

    /** Made up: what a fact must not be. */
    private record Verdict(boolean wrong, Optional<Boolean> late, String name) {}

    @Test
    @DisplayName("事实里没有判断好的是与否:每个是与否都说明由哪里的字而来")
    void noVerdicts() {
        assertThat(yesOrNo(facts())).containsExactlyInAnyOrderElementsOf(SAID);
    }

    @Test
    @DisplayName("事实里没有备好的话:句子的各栏由它的数和名称得出,不是随它带来的一叠词")
    void noWords() {
        assertThat(maps(facts())).isEmpty();
        assertThat(maps(List.of(Phrased.class))).containsExactly("Phrased.more", "Phrased.words");
    }

    /** Made up: sentence parts that somebody else has made. */
    private record Phrased(Map<String, String> words, Optional<Map<String, String>> more, String name) {}

    /** Components that hold words by placeholder, in themselves or inside of something. */
    private static Set<String> maps(List<Class<?>> facts) {
        return components(facts, ".*\\bjava\\.util\\.Map<java\\.lang\\.String, java\\.lang\\.String>.*");
    }

    @Test
    @DisplayName("判断好的是与否看得出来,藏在可有可无里的也是;规则文件引用的事实都在查的里面")
    void canFail() throws IOException {
        assertThat(yesOrNo(List.of(Verdict.class))).containsExactly("Verdict.late", "Verdict.wrong");
        List<String> seen = facts().stream().map(Class::getCanonicalName).toList();
        for (Path file : files()) {
            assertThat(Pattern.compile("(?m)^import (jixiao\\.model\\.fact\\.[\\w.]+)")
                            .matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1))
                            .filter(name -> !isEnum(name) && !name.endsWith(".Found")))
                    .as(file.toString())
                    .isNotEmpty()
                    .isSubsetOf(seen);
        }
    }

    private static boolean isEnum(String name) {
        for (String at : List.of(name, name.replaceFirst("\\.(?=\\w+$)", "\\$"))) {
            try {
                return Class.forName(at).isEnum();
            } catch (ClassNotFoundException e) {
                // a type inside of another
            }
        }
        return false;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules/common"))) {
            return files.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("每个规则文件开头有目录,说出它的各段")
    void contents() throws IOException {
        assertThat(files()).hasSizeGreaterThan(9);
        for (Path file : files()) {
            String head = Files.readString(file).split("\npackage ")[0];
            assertThat(head).as(file.toString()).containsPattern("(?m)^// 目录\n//   \\S+ +\\S");
        }
    }

    @Test
    @DisplayName("规则文件里没有数字:限值都是事实")
    void noNumbers() throws IOException {
        for (Path file : files()) {
            String bare = Files.readString(file).replaceAll("(?m)//.*$", "").replaceAll("\"[^\"]*\"", "\"\"");
            assertThat(Pattern.compile("\\b[0-9]").matcher(bare).find())
                    .as(file.toString())
                    .isFalse();
        }
    }
}

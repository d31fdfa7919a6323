package jixiao.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.document.Limits;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.writing.report.ReportProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("自评报告由表写成")
class ReportsTest {
    private static final Path TEMPLATES = Path.of("templates/wuhan");

    @TempDir
    private Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    private DraftResult run(String style, Optional<Path> templates, DraftKind... kinds) {
        DraftOptions options = Drafts.options(in(), folder.resolve("out"), kinds);
        return Drafts.run(new DraftOptions(
                options.inputs(),
                options.out(),
                options.kinds(),
                style,
                templates,
                false,
                Optional.empty(),
                List.of(),
                false,
                true,
                Drafts.DAY));
    }

    private static String called(DraftResult result, String part) {
        return result.texts().stream()
                .filter(each -> each.text().name().contains(part))
                .findFirst()
                .orElseThrow()
                .text()
                .text();
    }

    @Test
    @DisplayName("武汉的部门报告:20×980÷1000=19.6,19.6+50+30=99.6;各组满分、得分按级写")
    void department() {
        Drafts.write(in(), Drafts.department());
        DraftResult result = run("wuhan", Optional.empty(), DraftKind.REPORT);
        assertThat(Drafts.only(result))
                .startsWith("2024年度云岭县水务局\n部门整体绩效自评报告\n")
                .contains("自评得分99.6分，其中预算执行率得分19.6分，产出指标得分50分，满意度指标得分30分。")
                .contains("全年预算数1000.00万元，执行数980.00万元，执行率98.0%。")
                .contains("年度目标1：保障供水安全。")
                .contains("2024年支出980.00万元，其中基本支出680.00万元，项目支出300.00万元。")
                .contains("1．预算执行情况分析（共20分）")
                .contains("2．绩效目标完成情况分析（共80分）")
                .contains("（1）产出指标完成情况分析（满分50分，得分50分）\n1）数量指标完成情况（满分50分，得分50分）\n①管网改造20公里，达到预期目标，满分50分，得50分。")
                .contains("①用水户满意度93%，达到预期目标，满分30分，得30分。")
                .contains("3．未完成的绩效目标\n无。");
        // 0.4 points of the execution are lost, and nothing says why.
        assertThat(result.texts().get(0).text().empty()).contains("原因", "预算安排结合情况");
        assertThat(result.texts().get(0).text().remarks()).isEmpty();
        assertThat(result.texts().get(0).text().doubts()).isEmpty();
    }

    @Test
    @DisplayName("没有完成的指标写目标、完成值、完成程度和扣分:8÷10=80%,80−64=16")
    void missed() {
        Drafts.write(
                in(),
                Drafts.project("泵站维修", "150.00", "8座")
                        .reasonBox("1.两座泵站征地没有完成。\n2.汛期停工")
                        .measures("提前征地"));
        DraftResult result = run("wuhan", Optional.empty(), DraftKind.REPORT);
        assertThat(Drafts.only(result))
                .contains("泵站维修项目绩效自评报告")
                .contains("没有一个年度目标的指标全部达到；达到年初目标的指标0个")
                .contains("1）维修泵站：年初目标值≥10座，实际完成值8座，扣16分。")
                .contains("（三）存在的问题和原因\n1.两座泵站征地没有完成。\n2.汛期停工。\n")
                .contains("提前征地。")
                .contains("①维修泵站8座，年初目标值为≥10座，完成程度80%，满分80分，得64分。")
                .doesNotContain("全部完成");
        assertThat(result.texts().get(0).text().remarks()).isEmpty();
        assertThat(result.texts().get(0).text().doubts()).isEmpty();
    }

    @Test
    @DisplayName("要人核定的写“暂计…分（待核定，低—高）”;没印分值的不写分")
    void openAndWithoutPoints() {
        var line = Drafts.ENGINE
                .draft("整治.json")
                .title("2024年度整治自评表")
                .unit(Drafts.UNIT)
                .project("整治")
                .year(2024)
                .funds("200.00", "200.00")
                .execution("20", "", "")
                .indicator("效益指标", "社会效益指标", "环境面貌")
                .target("明显改善")
                .actual("有所改善")
                .weight("80")
                .draft();
        var bare = Drafts.ENGINE
                .draft("绿化.json")
                .title("2024年度绿化自评表")
                .unit(Drafts.UNIT)
                .project("绿化")
                .year(2024)
                .funds("200.00", "200.00")
                .indicator("产出指标", "数量指标", "植树")
                .target("≥100株")
                .actual("90株")
                .draft();
        Drafts.write(in(), line, bare);
        DraftResult result = run("wuhan", Optional.empty(), DraftKind.REPORT);
        // 部分达成 is 50 to 80 in a hundred of 80: 40 to 64, 52 in the middle; with 20 of the execution 60 to 84, 72.
        assertThat(called(result, "整治")).contains("自评得分暂计72分（待核定，60—84分）").contains("满分80分，暂计52分（待核定，40—64分）");
        assertThat(called(result, "绿化"))
                .contains("表中未印分值，未计总分。")
                .contains("植树：年初目标值≥100株，实际完成值90株。")
                .doesNotContain("指标得分", "满分", "扣", "得分暂计");
        assertThat(result.texts()).noneMatch(each -> each.text().isDoubtful());
    }

    @Test
    @DisplayName("四川的文稿写出每一个有得分的项目")
    void sichuan() {
        Drafts.write(
                in(),
                Drafts.department(),
                Drafts.project("泵站维修", "150.00", "8座"),
                Drafts.project("河道清淤", "200.00", "10座"));
        DraftResult result = run("sichuan", Optional.empty(), DraftKind.STATEMENT, DraftKind.REPORT);
        assertThat(result.texts()).hasSize(4).noneMatch(each -> each.text().isDoubtful());
        assertThat(called(result, "情况说明"))
                .contains("组织对泵站维修、河道清淤等2个项目开展了预算事前绩效评估")
                .contains("形成云岭县水务局部门整体（含部门预算项目）绩效自评报告、泵站维修专项预算项目绩效自评报告、河道清淤专项预算项目绩效自评报告")
                .contains("部门整体绩效自评得分为99.6分")
                .contains("泵站维修项目绩效自评得分为79分")
                .contains("河道清淤项目绩效自评得分为100分");
    }

    @Test
    @DisplayName("自备模板:缺少要紧的空、写了没有的空,说出空的名字;文件夹里没有的用随附的")
    void ownTemplates() throws IOException {
        Drafts.write(in(), Drafts.department());
        Path own = folder.resolve("own");
        template("statement.docx", own, "{{#整体}}", "{{#整个}}", "{{/整体}}", "{{/整个}}");
        assertThatThrownBy(() -> run("wuhan", Optional.of(own), DraftKind.STATEMENT))
                .isInstanceOf(ReportProblem.class)
                .hasMessageContaining("{{!整体}}")
                .hasMessageContaining("statement.docx");
        template("statement.docx", own, "{{年度}}年度", "今年");
        assertThatThrownBy(() -> run("wuhan", Optional.of(own), DraftKind.STATEMENT))
                .isInstanceOf(ReportProblem.class)
                .hasMessageContaining("缺少{{年度}}");
        assertThat(run("wuhan", Optional.of(own), DraftKind.REPORT).texts()).hasSize(1);
    }

    @Test
    @DisplayName("自备模板写死的执行率与表不符(980÷1000=98%):文稿作草稿,那个数写成【核对：…】")
    void doubtful() throws IOException {
        Drafts.write(in(), Drafts.department());
        Path own = folder.resolve("own");
        template("department-report.docx", own, "{{年度}}年度{{单位}}", "{{年度}}年度{{单位}}", "执行率{{执行率}}。", "执行率97.3%。");
        DraftedText text =
                run("wuhan", Optional.of(own), DraftKind.REPORT).texts().get(0).text();
        assertThat(text.isDoubtful()).isTrue();
        assertThat(text.draft()).isTrue();
        assertThat(text.remarks()).isNotEmpty();
        assertThat(text.text()).contains("执行率【核对：97.3】%");
        assertThat(header(text.docx())).contains("草稿");
    }

    @Test
    @DisplayName("后面附各表的正式表,横页,自己读回与原表同数;正文之前的页不变")
    void annexes() {
        Drafts.write(in(), Drafts.department(), Drafts.project("泵站维修", "150.00", "10座"));
        DraftOptions options = Drafts.options(in(), folder.resolve("out"), DraftKind.STATEMENT);
        DraftedText text = Drafts.run(new DraftOptions(
                        options.inputs(),
                        options.out(),
                        options.kinds(),
                        "wuhan",
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of(),
                        true,
                        true,
                        Drafts.DAY))
                .texts()
                .get(0)
                .text();
        assertThat(text.isDoubtful()).isFalse();
        assertThat(text.notes()).isEmpty();
        var tables = Drafts.ENGINE.open("综述.docx", text.docx()).orThrow().judgements();
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).table().execution().spending().value().orElseThrow())
                .isEqualByComparingTo("980.00");
        // 20 × 150 ÷ 200 = 15, and 80.
        assertThat(tables.get(1).scored().total()).isEqualByComparingTo("95");
        String xml = open(text.docx()).text("word/document.xml");
        assertThat(xml.split("<w:sectPr", -1)).hasSize(3);
        assertThat(xml.indexOf("w:w=\"11906\" w:h=\"16838\"")).isLessThan(xml.indexOf("w:orient=\"landscape\""));
    }

    @Test
    @DisplayName("表上没有的数写成【核对：…】;表上有的、由表算得的不写")
    void unknownNumbers() {
        UnitTables unit = new UnitTables(
                Drafts.UNIT,
                Optional.of(2024),
                Optional.of(Drafts.ENGINE.judge(Drafts.department().table())),
                List.of());
        TableNumbers numbers = new TableNumbers(unit);
        assertThat(numbers.unknown("2024年预算1,000万元，执行980.00万元，98.0%，得分19.60分，共2个"))
                .isEmpty();
        assertThat(numbers.unknown("执行981万元，得分99.61分")).containsExactly("981", "99.61");
    }

    /** A shipped template with other words in its text, in a folder of one's own. */
    private static void template(String name, Path into, String... words) throws IOException {
        Files.createDirectories(into);
        OfficePackage document = open(Files.readAllBytes(TEMPLATES.resolve(name)));
        String xml = document.text("word/document.xml");
        for (int i = 0; i < words.length; i += 2) {
            assertThat(xml).contains(words[i]);
            xml = xml.replace(words[i], words[i + 1]);
        }
        document.put("word/document.xml", xml);
        Files.write(into.resolve(name), document.toBytes());
    }

    private static String header(byte[] docx) {
        return open(docx).text("word/header1.xml");
    }

    private static OfficePackage open(byte[] docx) {
        return OfficePackage.open(
                docx, new PackageLimits(Limits.DEFAULT.entries(), Limits.DEFAULT.entryBytes(), Limits.DEFAULT.ratio()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"wuhan", "sichuan"})
    @DisplayName("文稿的每一句话都在模板里,程序里一句也没有")
    void noSentenceInJava(String style) throws IOException {
        Drafts.write(
                in(),
                Drafts.department(),
                Drafts.project("泵站维修", "150.00", "8座").reasonBox("征地没有完成"),
                Drafts.project("河道清淤", "200.00", "14座"));
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/jixiao"))) {
            // What is read, by contrast, has to know the words that people write.
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().matches(".*[/\\\\](reading|checking|model)[/\\\\].*"))
                    .forEach(file -> code.append(literals(file)));
        }
        Set<String> own = Set.of(
                "部门整体支出自评情况",
                "特定目标类项目绩效",
                "预算绩效情况说明",
                "上年度结果应用情况",
                "预算安排结合情况",
                "部门整体支出绩效自评",
                "绩效自评报告",
                "自评工作开展情况",
                "年度绩效目标编制建议",
                "绩效自评问题整改台账");
        Set<String> found = new TreeSet<>();
        List<String> clauses = new ArrayList<>();
        run(style, Optional.empty(), DraftKind.values())
                .texts()
                .forEach(each -> Pattern.compile("[\\u4e00-\\u9fff]{7,}")
                        .matcher(each.text().text())
                        .results()
                        .map(MatchResult::group)
                        .forEach(clauses::add));
        assertThat(clauses).hasSizeGreaterThan(20);
        clauses.stream()
                .filter(clause -> code.indexOf(clause) >= 0 && !own.contains(clause))
                .forEach(found::add);
        assertThat(found).isEmpty();
    }

    /** The texts in a source file, without its comments. */
    private static String literals(Path file) {
        try {
            StringBuilder all = new StringBuilder();
            Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"")
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(found -> all.append(found.group(1)).append('\n'));
            return all.toString();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

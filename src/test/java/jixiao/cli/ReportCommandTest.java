package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.document.Limits;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("命令 report:一个单位的文稿")
class ReportCommandTest {
    private static final String UNIT = "云岭县水务局";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void tables() {
        bureau = new Bureau(folder);
        // 20 × 0.98 + 80 = 99.6; 20 × 0.75 + 80 × 0.8 = 79.
        bureau.department("部门", UNIT, "1000.00", "980.00");
        bureau.project("泵站", UNIT, UNIT, "泵站维修", List.of("200.00|150.00"), "产出指标,数量指标,维修泵站,≥10座,8座,80");
    }

    private Said report(String... more) {
        List<String> words = new ArrayList<>(List.of("report", bureau.in().toString(), "-o", texts().toString()));
        words.addAll(List.of(more));
        return Said.of(name -> Bureau.WUHAN, words.toArray(String[]::new));
    }

    private Path texts() {
        return folder.resolve("texts");
    }

    /** Names of the texts without the unit. */
    private Set<String> written() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(texts())) {
            files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".docx"))
                    .forEach(name -> names.add(name.replace(UNIT, "").replace(".docx", "")));
        }
        return names;
    }

    private String text(String name) throws IOException {
        return Files.readString(texts().resolve(UNIT + name + ".txt"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "综述|2024年度预算绩效情况说明",
                "报告|2024年度泵站维修绩效自评报告,2024年度部门整体绩效自评报告",
                "目标建议|2025年度绩效目标编制建议",
                "整改台账|绩效自评问题整改台账",
                "综述、目标建议|2024年度预算绩效情况说明,2025年度绩效目标编制建议",
                "全部|2024年度泵站维修绩效自评报告,2024年度部门整体绩效自评报告,2024年度预算绩效情况说明,2025年度绩效目标编制建议,绩效自评问题整改台账",
            })
    @DisplayName("--kind 写哪几种就是哪几种")
    void kinds(String kind, String names) throws IOException {
        assertThat(report("--kind", kind).code()).isZero();
        assertThat(written()).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    @DisplayName("不写 --kind 是全部;种类写错,说出有哪几种")
    void everyKind() throws IOException {
        assertThat(report().code()).isZero();
        assertThat(written()).hasSize(5);
        Said wrong = report("--kind", "总结");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("没有“总结”这种文稿", "综述、报告、目标建议、整改台账、全部");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "wuhan, 一、自评结论",
        "武汉, 一、自评结论",
        "sichuan, 一、部门基本情况",
        "四川, 一、部门基本情况",
    })
    @DisplayName("--style:两套随附的文风")
    void styles(String style, String heading) throws IOException {
        assertThat(report("--kind", "报告", "--style", style).code()).isZero();
        assertThat(text("2024年度部门整体绩效自评报告")).contains("\n" + heading + "\n");
    }

    @Test
    @DisplayName("--style 自备的文件夹:里面有的用它的,没有的用 wuhan 的;没有这个文件夹的说出来")
    void ownStyle() throws IOException {
        Path own = own("project-report.docx", "一、自评结论", "一、我们的结论");
        assertThat(report("--kind", "报告", "--style", own.toString()).code()).isZero();
        assertThat(text("2024年度泵站维修绩效自评报告")).contains("一、我们的结论");
        assertThat(text("2024年度部门整体绩效自评报告")).contains("一、自评结论");
        Said none = report("--style", "某县");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("没有“某县”这种文风,也没有这个文件夹");
    }

    /** A folder with a shipped template of the style of wuhan in which other words stand. */
    private Path own(String name, String from, String to) throws IOException {
        OfficePackage template = OfficePackage.open(
                Files.readAllBytes(Path.of("templates/wuhan").resolve(name)),
                new PackageLimits(Limits.DEFAULT.entries(), Limits.DEFAULT.entryBytes(), Limits.DEFAULT.ratio()));
        String xml = template.text("word/document.xml");
        assertThat(xml).contains(from);
        template.put("word/document.xml", xml.replace(from, to));
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.write(own.resolve(name), template.toBytes());
        return own;
    }

    @Test
    @DisplayName("自备模板缺少要紧的空:什么也不写,退出码 2,说出文件和空的名字")
    void missingSlot() throws IOException {
        Path own = own("statement.docx", "{{年度}}", "今年");
        Said said = report("--kind", "综述", "--style", own.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("statement.docx", "{{年度}}");
        assertThat(texts()).doesNotExist();
    }

    @Test
    @DisplayName("【待填：…】:终端列出的就是文中的,一个不多一个不少")
    void leftToFill() throws IOException {
        Said said = report("--kind", "报告");
        assertThat(said.code()).isZero();
        List<String> lines = said.out().lines().toList();
        for (String name : List.of("2024年度泵站维修绩效自评报告", "2024年度部门整体绩效自评报告")) {
            int at = lines.indexOf("写出:" + texts().resolve(UNIT + name + ".docx") + "(同名 .txt)");
            assertThat(at).as(said.out()).isNotNegative();
            Set<String> inText = new TreeSet<>();
            Pattern.compile("【待填：([^】]+)】").matcher(text(name)).results().forEach(found -> inText.add(found.group(1)));
            assertThat(inText).contains("预算安排结合情况");
            assertThat(Set.of(lines.get(at + 1).replace("  待填:", "").split("、")))
                    .isEqualTo(inText);
        }
    }

    @Test
    @DisplayName("填报得分有错:这张表的报告和综述不写,退出码 3,别的照写;--draft 写出,终端注明草稿")
    void errorStops() throws IOException {
        // 20 + 64 = 84 is claimed as 90.
        List<List<String>> rows = List.of(
                List.of("2024年度项目支出绩效自评表"),
                List.of("单位名称", UNIT, "", "填报日期", "2025-03-01"),
                List.of("项目名称", "河道清淤", "", "主管部门", UNIT),
                List.of("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"),
                List.of("年度财政资金总额", "", "100.00", "100.00", "100%", "20"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
                List.of("产出指标", "数量指标", "清淤长度", "≥100米", "80米", "80", "70"),
                List.of("总分", "", "", "", "", "100", "90"));
        Bureau.write(bureau.in().resolve("河道.xlsx"), rows);
        Said said = report();
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("未写出:" + UNIT + "2024年度河道清淤绩效自评报告", "未写出:" + UNIT + "2024年度预算绩效情况说明", "应得64");
        assertThat(written())
                .containsExactlyInAnyOrder("2024年度泵站维修绩效自评报告", "2024年度部门整体绩效自评报告", "2025年度绩效目标编制建议", "绩效自评问题整改台账");
        Said draft = report("--draft", "--kind", "综述");
        assertThat(draft.code()).isZero();
        assertThat(draft.out()).contains("2024年度预算绩效情况说明.docx(同名 .txt) [草稿]");
    }

    @Test
    @DisplayName("模板里写死的执行率对不上(980÷1000=98%,写97.3%):草稿,【核对：97.3】,终端列出,退出码 3")
    void doubtful() throws IOException {
        Path own = own("department-report.docx", "执行率{{执行率}}。", "执行率97.3%。");
        Said said = report("--kind", "报告", "--style", own.toString());
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("部门整体绩效自评报告.docx(同名 .txt) [草稿]", "  核对:97.3");
        assertThat(text("2024年度部门整体绩效自评报告")).contains("执行率【核对：97.3】%");
    }

    @Test
    @DisplayName("打不开的文件说出来,退出码 4,其余照写;一张表也没有的只说一句")
    void unread() throws IOException {
        Files.write(bureau.in().resolve("坏.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        Said said = report("--kind", "综述");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("坏.xlsx");
        assertThat(written()).containsExactly("2024年度预算绩效情况说明");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Said none = Said.of(name -> Bureau.WUHAN, "report", empty.toString(), "-o", texts().toString());
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err()).contains("没有可以写成文稿的自评表");
    }

    @Test
    @DisplayName(".txt 与 .docx 逐段同样的文字,附表的每一格也在;--no-annex 不附;涉密的项目哪里也没有")
    void sameText() throws IOException {
        assertThat(report().code()).isZero();
        try (Stream<Path> files = Files.list(texts())) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".docx")).toList()) {
                String txt = Files.readString(Path.of(each.toString().replace(".docx", ".txt")));
                assertThat(bare(txt)).as(each.toString()).isEqualTo(bare(word(each)));
            }
        }
        assertThat(text("2024年度预算绩效情况说明")).contains("附件1", "附件2", "维修泵站(80分)\t≥10座\t8座\t64.00");
        assertThat(text("2024年度泵站维修绩效自评报告")).contains("附件：2024年度项目支出绩效自评表", "\n附件\n");
        assertThat(report("--kind", "综述、报告", "--no-annex", "--secret", "泵站维修", "--force")
                        .out())
                .contains("涉密,没有写进文稿:泵站维修");
        assertThat(text("2024年度预算绩效情况说明")).doesNotContain("泵站", "附件");
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What another library reads in it. */
    private static String word(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            StringBuilder text = new StringBuilder();
            for (IBodyElement each : document.getBodyElements()) {
                if (each instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                } else if (each instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> row.getTableCells()
                                    .forEach(cell -> text.append(cell.getText()).append('\n')));
                }
            }
            return text.toString();
        }
    }
}

package jixiao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.LibreOffice;
import jixiao.document.Limits;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.json.TableDraft;
import jixiao.testing.RowsWorkbook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文稿说什么、不说什么")
class DraftRulesTest {
    @TempDir
    private Path folder;

    private DraftResult run(String style, boolean draft, boolean annexes, DraftKind... kinds) {
        DraftOptions plain = Drafts.options(folder.resolve("in"), folder.resolve("out"), kinds);
        return Drafts.run(new DraftOptions(
                plain.inputs(),
                plain.out(),
                plain.kinds(),
                style,
                Optional.empty(),
                draft,
                Optional.empty(),
                List.of(),
                annexes,
                true,
                Drafts.DAY));
    }

    private String report(TableDraft table) {
        Drafts.write(folder.resolve("in"), table);
        return Drafts.only(run("wuhan", false, false, DraftKind.REPORT));
    }

    private String statement(String style, TableDraft... tables) {
        Drafts.write(folder.resolve("in"), tables);
        return Drafts.only(run(style, false, false, DraftKind.STATEMENT));
    }

    @Test
    @DisplayName("表上有年初预算数:年初900.00万元,调整后1000.00万元,执行980.00万元,98.0%;没有的只写全年预算数")
    void initialBudget() {
        assertThat(report(Drafts.department().detail("年初预算数", "900.00")))
                .contains("年初预算数900.00万元，调整后全年预算数1000.00万元，执行数980.00万元，执行率98.0%。");
        assertThat(report(Drafts.department())).contains("部门整体全年预算数1000.00万元，").doesNotContain("年初预算");
    }

    @Test
    @DisplayName("以元为单位的表:金额换成万元写,年初预算数不照抄")
    void initialBudgetInYuan() throws IOException {
        byte[] book = RowsWorkbook.of(List.of(
                        List.of("2024年度泵站维修项目自评表"),
                        List.of("单位名称", Drafts.UNIT, "", "填报日期", "2025-03-01"),
                        List.of("项目名称", "泵站维修", "", "主管部门", Drafts.UNIT),
                        List.of("项目资金(元)", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"),
                        List.of("", "年度资金总额", "900000", "2000000", "1500000", "10", "75%", "7.5"),
                        List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "维修泵站", "≥10座", "10座", "90", "90")))
                .bytes();
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/表.xlsx"), book);
        assertThat(Drafts.only(run("wuhan", true, false, DraftKind.REPORT)))
                .contains("执行率75.0%")
                .doesNotContain("900000", "年初预算");
    }

    @Test
    @DisplayName("失了分而原因栏写“无”:待填,不写无;没有失分的写无")
    void lostWithoutReason() {
        TableDraft lost = Drafts.project("泵站维修", "200.00", "8座").reasonBox("无").measures("无。");
        assertThat(report(lost)).contains("（三）存在的问题和原因\n【待填：原因】。\n").contains("1．下一步拟改进措施\n【待填：改进措施】。\n");
        TableDraft full = Drafts.project("泵站维修", "200.00", "10座").reasonBox("无").measures("无");
        assertThat(report(full)).contains("（三）存在的问题和原因\n无。\n").contains("1．下一步拟改进措施\n无。\n");
    }

    @Test
    @DisplayName("落款:单位和填报日期;没有填报日期的待填")
    void signature() {
        assertThat(report(Drafts.department().date("2025.3.1"))).endsWith("\n云岭县水务局\n2025年3月1日\n");
        assertThat(report(Drafts.department().date("2025年5月"))).endsWith("\n云岭县水务局\n2025年5月\n");
        assertThat(report(Drafts.department())).endsWith("\n云岭县水务局\n【待填：填报日期】\n");
    }

    @Test
    @DisplayName("没有指标的目标不算完成")
    void nothingIsNotAll() {
        assertThat(new Group("", List.of()).allMet()).isFalse();
    }

    @Test
    @DisplayName("结果应用的三种开头:预算安排;超过130%的、文字的、重复的目标下年度调整;公开")
    void starters() {
        TableDraft words = Drafts.ENGINE
                .draft("整治.json")
                .title("2024年度整治自评表")
                .unit(Drafts.UNIT)
                .supervisor(Drafts.UNIT)
                .project("整治")
                .year(2024)
                .funds("200.00", "200.00")
                .execution("20", "", "")
                .goal("整治", "")
                .indicator("产出指标", "数量指标", "清运垃圾")
                .target("≥10吨")
                .actual("14吨")
                .weight("20")
                .indicator("产出指标", "质量指标", "清运垃圾")
                .target("≥10吨")
                .actual("13吨")
                .weight("20")
                .indicator("效益指标", "社会效益指标", "环境面貌")
                .target("明显改善")
                .actual("明显改善")
                .weight("40")
                .draft();
        assertThat(statement("wuhan", Drafts.department(), words))
                // 20 + 80.
                .contains("整治项目执行率100%、得分100分，拟【待填：结果应用】。")
                // 14 of 10 is 140%; 13 of 10 is just 130% and not beyond it.
                .contains("整治项目“清运垃圾”（完成程度140%）大幅超过目标，下年度拟调整目标值。")
                .contains("整治项目“环境面貌”的目标是文字，下年度拟改为可以衡量的目标。")
                .contains("整治项目“清运垃圾”重复设置，下年度拟合并或改设其他指标。")
                .contains("绩效评价结果随部门决算公开。")
                .doesNotContain("部门整体“", "130%");
    }

    @Test
    @DisplayName("四川:表上没有的监控个数待填;只有项目表时不说部门整体的报告")
    void sichuan() {
        assertThat(statement("sichuan", Drafts.department(), Drafts.project("泵站维修", "150.00", "10座")))
                .contains("选取【待填：监控项目数】个项目开展绩效监控")
                .contains("组织对2024年度部门整体（含部门预算项目）和1个项目开展绩效自评，形成云岭县水务局部门整体（含部门预算项目）绩效自评报告、泵站维修专项预算项目绩效自评报告。");
        Drafts.write(folder.resolve("two"), Drafts.project("泵站维修", "150.00", "10座"));
        DraftOptions plain = Drafts.options(folder.resolve("two"), folder.resolve("out2"), DraftKind.STATEMENT);
        String alone = Drafts.only(Drafts.run(new DraftOptions(
                plain.inputs(),
                plain.out(),
                plain.kinds(),
                "sichuan",
                plain.templates(),
                false,
                plain.roster(),
                List.of(),
                false,
                false,
                Drafts.DAY)));
        assertThat(alone).contains("组织对2024年度1个项目开展绩效自评，形成泵站维修专项预算项目绩效自评报告。").doesNotContain("部门整体");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"wuhan", "sichuan"})
    @DisplayName("表上没有印分值:哪一种文稿都没有得分和等级,写“表中未印分值，未计总分”")
    void withoutPoints(String style) {
        Drafts.write(folder.resolve("in"), bare("部门整体", true), bare("绿化", false));
        DraftResult result = run(style, false, false, DraftKind.STATEMENT, DraftKind.REPORT);
        assertThat(result.texts())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.text().text().replace("（一）自评得分", ""))
                        .contains("表中未印分值，未计总分。")
                        .doesNotContain("得分", "等级", "扣", "满分", "暂计"));
    }

    private static TableDraft bare(String name, boolean whole) {
        TableDraft table = Drafts.ENGINE
                .draft(name + ".json")
                .title("2024年度" + name + "自评表")
                .unit(Drafts.UNIT)
                .supervisor(Drafts.UNIT)
                .year(2024)
                .funds("200.00", "180.00");
        TableDraft titled = whole ? table.form(jixiao.model.Form.DEPARTMENT) : table.project(name);
        return titled.goal("植树", "")
                .indicator("产出指标", "数量指标", name + "株数")
                .target("≥100株")
                .actual("90株")
                .draft();
    }

    /** 80 points are claimed for a line of none. */
    private static TableDraft wrong() {
        return Drafts.project("泵站维修", "200.00", "8座")
                .indicator("产出指标", "质量指标", "验收合格")
                .target("≥10座")
                .actual("8座")
                .weight("0")
                .claimed("80")
                .draft();
    }

    @Test
    @DisplayName("草稿:文字和附表的各页都用同一个页眉,上面是草稿;打印出来页页都有")
    void draftOnEveryPage() throws IOException, InterruptedException {
        Drafts.write(folder.resolve("in"), Drafts.department(), wrong());
        assertThat(run("wuhan", false, true, DraftKind.STATEMENT).stopped()).hasSize(1);
        DraftResult result = run("wuhan", true, true, DraftKind.STATEMENT);
        DraftedText text = result.texts().get(0).text();
        assertThat(text.draft()).isTrue();
        OfficePackage parts = OfficePackage.open(
                text.docx(),
                new PackageLimits(Limits.DEFAULT.entries(), Limits.DEFAULT.entryBytes(), Limits.DEFAULT.ratio()));
        assertThat(parts.text("word/header1.xml")).contains(">草稿<");
        String[] sections = parts.text("word/document.xml").split("<w:sectPr", -1);
        assertThat(sections).hasSize(3);
        assertThat(List.of(sections).subList(1, 3))
                .allSatisfy(section -> assertThat(section)
                        .startsWith("><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:footerReference"));
        Assumptions.assumeTrue(LibreOffice.find().isPresent(), "没有安装 LibreOffice,跳过");
        Path file = Files.write(folder.resolve("draft.docx"), text.docx());
        LibreOffice.convert("pdf", folder, List.of(file));
        try (var pdf = Loader.loadPDF(folder.resolve("draft.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).as("page " + page).contains("草稿", "— " + page + " —");
                var box = pdf.getPage(page - 1).getMediaBox();
                // Two annexes on their side, each on pages of its own.
                boolean annex = stripper.getText(pdf).contains("附件");
                assertThat(box.getWidth() > box.getHeight()).as("page " + page).isEqualTo(annex);
            }
        }
    }

    @Test
    @DisplayName("附表的各列合起来不宽过横放的 A4 版心(297−2×20毫米),每一行都是这么宽")
    void annexesFit() throws IOException {
        Drafts.write(folder.resolve("in"), Drafts.department(), Drafts.project("泵站维修", "150.00", "10座"));
        for (DraftResult.Written each :
                run("wuhan", false, true, DraftKind.STATEMENT, DraftKind.REPORT).texts()) {
            OfficePackage parts = OfficePackage.open(
                    each.text().docx(),
                    new PackageLimits(Limits.DEFAULT.entries(), Limits.DEFAULT.entryBytes(), Limits.DEFAULT.ratio()));
            String[] tables = parts.text("word/document.xml").split("<w:tbl>", -1);
            assertThat(tables.length).isGreaterThan(1);
            for (int at = 1; at < tables.length; at++) {
                // 297 mm less twice 20 mm, in twentieths of a point.
                assertThat(widths(tables[at], "<w:gridCol w:w=\"(\\d+)\"")).isBetween(14_000, 14_570);
                for (String row : tables[at].split("<w:tr>")) {
                    if (row.contains("<w:tcW")) {
                        assertThat(widths(row, "<w:tcW w:w=\"(\\d+)\""))
                                .isEqualTo(widths(tables[at], "<w:gridCol w:w=\"(\\d+)\""));
                    }
                }
            }
        }
    }

    private static int widths(String xml, String pattern) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    @Test
    @DisplayName("各种文稿里没有一个没填的记号")
    void noMarkLeft() {
        Drafts.write(folder.resolve("in"), Drafts.department(), Drafts.project("泵站维修", "150.00", "8座"));
        for (String style : List.of("wuhan", "sichuan")) {
            Set<DraftKind> kinds = EnumSet.allOf(DraftKind.class);
            assertThat(run(style, false, true, kinds.toArray(DraftKind[]::new)).texts())
                    .hasSize(5)
                    .allSatisfy(each -> assertThat(each.text().text()).doesNotContain("{{", "}}"));
        }
    }
}

package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.CONVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.document.Block;
import jixiao.document.Block.Origin;
import jixiao.document.Block.Paragraph;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.document.WorkbookGrid;
import jixiao.model.Form;
import jixiao.model.Place;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.Said;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NarrativeReaderTest {
    private static final NarrativeReader READER = new NarrativeReader(CONVENTION);

    private static Optional<Narrative> read(List<Block> blocks) {
        return READER.read(new WorkbookGrid("说明.docx", "", List.of(), true, blocks));
    }

    private static Optional<Narrative> read(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Paragraph(0, blocks.size() + 1, line));
        }
        return read(blocks);
    }

    private static List<String> told(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.kind().chinese() + "|"
                        + fact.value()
                                .map(each -> each.value().stripTrailingZeros().toPlainString())
                                .orElse(fact.text())
                        + "|" + fact.place().cell())
                .toList();
    }

    @Test
    @DisplayName("没有文字的、不是报告也不是决算说明的,没有文稿")
    void none() {
        assertThat(read()).isEmpty();
        assertThat(read("会议通知", "请准时参加。")).isEmpty();
        assertThat(read("自评得分93分。")).isEmpty();
        assertThat(read("执行率90%。")).isEmpty();
    }

    @Test
    @DisplayName("没有标题的,有总分、又有执行得分或指标得分或执行率的是报告,标题是第一行")
    void untitled() {
        for (String part : List.of("预算执行率得分18分。", "绩效指标得分75分。", "执行率90%。")) {
            Narrative narrative = read("2023年度河道清淤项目情况", "自评得分93分。", part).orElseThrow();
            assertThat(narrative.account()).isFalse();
            assertThat(narrative.reports()).hasSize(1);
            Report report = narrative.reports().get(0);
            assertThat(report.title()).isEqualTo("2023年度河道清淤项目情况");
            assertThat(report.first()).isZero();
            assertThat(report.end()).isEqualTo(3);
            assertThat(told(report.all(FactKind.TOTAL))).containsExactly("自评得分|93|第2段");
        }
        assertThat(read("河道清淤项目情况", "自评得分93分。", "产出指标得分48分。")).isEmpty();
    }

    @Test
    @DisplayName("决算说明:单位、年度、预算绩效一节和正文里的数,报告里的数只是报告的")
    void account() {
        Narrative narrative = read(
                        "云岭县水务局2023年度部门决算",
                        "一、收支情况",
                        "财政拨款支出年初预算为100.00万元,支出决算为90.00万元。",
                        "二、预算绩效情况",
                        "涉及项目3个,资金60.00万元。",
                        "财政拨款支出年初预算为110.00万元。",
                        "三、其他",
                        "无。",
                        "2023年度云岭县水务局河道清淤项目绩效自评报告",
                        "自评得分93分。",
                        "收入总计增加20.00万元。")
                .orElseThrow();
        assertThat(narrative.file()).isEqualTo("说明.docx");
        assertThat(narrative.account()).isTrue();
        assertThat(narrative.year()).contains(2023);
        assertThat(narrative.unit()).isEqualTo("云岭县水务局");
        assertThat(told(narrative.facts()))
                .containsExactly("年初预算数|100|第3段", "执行数|90|第3段", "涉及项目数|3|第5段", "涉及资金|60|第5段", "年初预算数|110|第6段");
        assertThat(narrative.reports()).hasSize(1);
        assertThat(narrative.reports().get(0).form()).isEqualTo(Form.PROJECT);
        assertThat(told(narrative.reports().get(0).facts())).containsExactly("自评得分|93|第10段", "比上年增加|20|第11段");
        assertThat(narrative.passages()).hasSize(11);
        assertThat(narrative.passages().get(9)).isEqualTo(new Said("自评得分93分。", new Place("说明.docx", "", "第10段"), 9));
    }

    @Test
    @DisplayName("只有报告的不是决算说明;只有预算绩效一节的没有报告")
    void apart() {
        Narrative report = read("河道清淤项目绩效自评报告", "自评得分93分。").orElseThrow();
        assertThat(report.account()).isFalse();
        assertThat(report.year()).isEmpty();
        assertThat(report.facts()).isEmpty();
        Narrative account = read("一、预算绩效情况", "自评得分93分,执行率90%。").orElseThrow();
        assertThat(account.account()).isTrue();
        assertThat(account.reports()).isEmpty();
        assertThat(told(account.facts())).containsExactly("自评得分|93|第2段", "执行率|0.9|第2段");
    }

    @Test
    @DisplayName("文稿的年度在前12段里找,第13段的不算")
    void cover() {
        String[] lines = new String[14];
        java.util.Arrays.fill(lines, "说明。");
        lines[0] = "河道清淤项目绩效自评报告";
        lines[11] = "2021年的事。";
        assertThat(read(lines).orElseThrow().year()).contains(2021);
        lines[11] = "说明。";
        lines[12] = "2021年的事。";
        assertThat(read(lines).orElseThrow().year()).isEmpty();
    }

    @Test
    @DisplayName("列出的附件:行首写“附件:…自评表”的,一行一个,报告里的也算;句中说到的不算")
    void attachments() {
        Narrative narrative = read("河道清淤项目绩效自评报告", "自评得分93分。", "附件:河道清淤项目自评表", "附表2:场馆开放项目自评表", "详见附件:清单自评表")
                .orElseThrow();
        assertThat(told(narrative.all(FactKind.ATTACHMENT))).containsExactly("附件|河道清淤项目自评表|第3段", "附件|场馆开放项目自评表|第4段");
        assertThat(narrative.all(FactKind.ATTACHMENT).get(1).quote()).isEqualTo("附表2:场馆开放项目自评表");
    }

    @Test
    @DisplayName("留在正文里的填写说明说一条,在第一处,写明有几处;没有的不说")
    void placeholders() {
        Narrative narrative =
                read("河道清淤项目绩效自评报告", "自评得分93分。", "简要概述做法。", "请填写原因。").orElseThrow();
        assertThat(narrative.remarks()).extracting(Remark::code).containsExactly("PLACEHOLDER_LEFT");
        Remark remark = narrative.remarks().get(0);
        assertThat(remark.details()).containsEntry("条数", "2").containsEntry("原文", "简要概述做法。");
        assertThat(remark.place().cell()).isEqualTo("第3段");
        assertThat(remark.order()).isEqualTo(2);
        assertThat(read("河道清淤项目绩效自评报告", "自评得分93分。").orElseThrow().remarks()).isEmpty();
    }

    @Test
    @DisplayName("疏漏、事实都按在文中的先后")
    void inOrder() {
        Narrative narrative = read(
                        "2023年度河道清淤项目绩效自评报告", "请填写单位。", "(一)存在的问题", "(二)改进措施", "各项任务2022年全面完成。", "一、预算绩效情况", "涉及项目3个。")
                .orElseThrow();
        assertThat(narrative.remarks()).extracting(Remark::order).isSorted();
        assertThat(narrative.remarks())
                .extracting(Remark::code)
                .containsExactly("PLACEHOLDER_LEFT", "SECTION_EMPTY", "YEAR_MISMATCH");
    }

    @Test
    @DisplayName("段和表在文中的先后,接到下一页的表两页都认;不在文中的排最后")
    void positions() {
        Block table = new Table(
                1,
                1,
                2,
                List.of(new SpanCell(0, 0, 1, 1, "甲"), new SpanCell(1, 0, 1, 1, "乙")),
                List.of(new Origin(1, 1, 0), new Origin(2, 1, 0)));
        Narrative narrative = read(List.of(
                        new Paragraph(1, 1, "河道清淤项目绩效自评报告"),
                        table,
                        new Paragraph(2, 2, "自评得分93分。"),
                        new Table(3, 1, 1, List.of(new SpanCell(0, 0, 1, 1, "丙")))))
                .orElseThrow();
        assertThat(narrative.positions())
                .containsOnlyKeys("第1页第1段", "第1页表1", "第2页表1", "第2页第2段", "第3页表1")
                .containsEntry("第1页第1段", 0)
                .containsEntry("第1页表1", 1);
        assertThat(narrative.position(place("第1页第1段"))).isLessThan(narrative.position(place("第1页表1")));
        assertThat(narrative.position(place("第2页表1"))).isLessThan(narrative.position(place("第2页第2段")));
        assertThat(narrative.position(place("第2页第2段"))).isLessThan(narrative.position(place("第3页表1")));
        assertThat(narrative.position(place("第9页第9段"))).isEqualTo(Integer.MAX_VALUE);
    }

    private static Place place(String cell) {
        return new Place("说明.docx", "", cell);
    }
}

package jixiao.writing.mark;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.reading.OwnOutput;
import jixiao.wording.Wording;
import jixiao.writing.edit.AddedRow;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.Look;

/** 《审核发现》: what the checks found, a row each, the gravest first. */
record FindingsSheet(Wording wording) {
    private static final List<String> HEADINGS = List.of("序号", "严重程度", "工作表", "单元格", "审核规则", "发现", "处理建议");
    private static final List<Double> WIDTHS = List.of(6.0, 10.0, 16.0, 10.0, 20.0, 62.0, 46.0);

    AddedSheet of(List<Judgement> judgements) {
        List<AddedRow> rows = AddedList.begin(OwnOutput.FINDINGS_SHEET, counts(judgements), HEADINGS);
        for (Severity severity : Severity.values()) {
            for (Judgement judgement : judgements) {
                judgement.findings().stream()
                        .filter(finding -> finding.severity() == severity)
                        .forEach(finding -> rows.add(row(rows.size() - AddedList.HEADER_ROW, finding)));
            }
        }
        return AddedList.end(OwnOutput.FINDINGS_SHEET, WIDTHS, rows);
    }

    private AddedRow row(int number, Finding finding) {
        Look tint = Look.valueOf(finding.severity().name());
        return AddedRow.of(
                Cells.text(0, Integer.toString(number), Look.CENTER),
                Cells.text(1, finding.severity().chinese(), tint),
                Cells.text(2, finding.place().ownSheet(), Look.CENTER),
                Cells.link(3, finding.place()),
                Cells.text(4, wording.title(finding.code()), Look.TEXT),
                Cells.text(5, finding.message(), Look.TEXT),
                Cells.text(6, finding.remedy(), Look.TEXT));
    }

    private static String counts(List<Judgement> judgements) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = judgements.stream()
                    .flatMap(judgement -> judgement.findings().stream())
                    .filter(finding -> finding.severity() == severity)
                    .count();
            parts.add(severity.chinese() + count + "项");
        }
        boolean none =
                judgements.stream().allMatch(judgement -> judgement.findings().isEmpty());
        return none ? "未发现问题。" : String.join(",", parts) + "。点击单元格可到发现处。";
    }
}

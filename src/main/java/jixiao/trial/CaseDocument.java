package jixiao.trial;

import java.math.BigDecimal;
import java.util.List;
import jixiao.convention.CaseLine;
import jixiao.convention.CaseTable;
import jixiao.convention.Convention;
import jixiao.json.DocumentReader;
import jixiao.json.TableDraft;
import jixiao.model.Form;
import jixiao.model.SelfEvaluation;

/** 用例成表: what a case gives as a self-evaluation table, its texts read as those of a submitted one. */
final class CaseDocument {
    private static final List<String> FORMS = List.of("整体", "项目");

    private final DocumentReader reader;

    CaseDocument(Convention convention) {
        this.reader = new DocumentReader(convention);
    }

    /** The table of a case; a {@link jixiao.convention.ConventionProblem} names the cell that cannot be understood. */
    SelfEvaluation table(CaseTable one) {
        CaseLine first = one.first();
        TableDraft draft = new TableDraft(reader, first.origin())
                .form(form(first))
                .funds(number(first, "预算数"), number(first, "执行数"))
                .at("A1");
        first.year().ifPresent(draft::year);
        one.lines().stream().filter(line -> line.has("三级指标")).forEach(line -> add(draft, line));
        return draft.table();
    }

    private static Form form(CaseLine line) {
        String text = line.text("表式");
        if (!text.isEmpty() && !FORMS.contains(text)) {
            throw line.problem("表式", String.join("、", FORMS) + ",或者空着(项目)");
        }
        return text.equals("整体") ? Form.DEPARTMENT : Form.PROJECT;
    }

    private static void add(TableDraft draft, CaseLine line) {
        int row = line.number();
        draft.indicator(line.text("一级指标"), line.text("二级指标"), line.text("三级指标"))
                .at("C" + row)
                .nature(line.text("指标性质"))
                .target(line.text("年初目标值"))
                .at("D" + row)
                .actual(line.text("实际完成值"))
                .at("E" + row)
                .weight(number(line, "分值"))
                .at("F" + row)
                .claimed(number(line, "填报得分"))
                .at("G" + row)
                .statedLevel(line.text("完成等级"))
                .reason(line.text("原因"))
                .at("H" + row);
    }

    private static String number(CaseLine line, String heading) {
        return line.number(heading).map(BigDecimal::toPlainString).orElse("");
    }
}

package jixiao.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.Case;
import jixiao.Engine;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.intake.Units;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.writing.report.ReportTemplate;

/** 一个文件的文稿: of a file with one table its 自评报告, of one with several the 预算绩效情况说明 of its first unit. */
public final class OfCase {
    private OfCase() {}

    /**
     * The text, in the style of wuhan; a 草稿 where a table of it has an error.
     *
     * @return empty for a file without a table
     */
    public static Optional<DraftedText> text(Engine engine, Case opened) {
        Units units = new Units(engine.judges().unitNames());
        return new Grouping(units)
                .of(opened.judgements()).stream().findFirst().map(unit -> text(engine, unit.checked(engine.judges())));
    }

    private static DraftedText text(Engine engine, UnitTables unit) {
        List<Judgement> tables = unit.all();
        Judgement first = tables.get(0);
        Convention convention = engine.judges().convention(first.table()).in(unit.year());
        StatementValues values = new StatementValues(
                new TableValues(
                        Set.copyOf(convention.phrases("空答")),
                        convention.parameters().optional(Parameter.OVER_ACHIEVEMENT)),
                true);
        boolean wrong = tables.stream().anyMatch(table -> table.has(Severity.ERROR));
        boolean single = tables.size() == 1;
        String name = !single
                ? "statement.docx"
                : first.table().form() == Form.DEPARTMENT ? "department-report.docx" : "project-report.docx";
        ReportTemplate template = ReportTemplate.named(
                name, Optional.empty(), "wuhan/" + name, single ? StatementValues.SINGLE : StatementValues.WHOLE);
        return new Drafter(engine, true)
                .write(
                        single ? "自评报告" : "预算绩效情况说明",
                        template,
                        unit,
                        tables,
                        draft -> single ? values.of(unit, first, draft) : values.of(unit, draft),
                        wrong);
    }
}

package jixiao;

import java.util.List;
import java.util.Optional;
import jixiao.convention.ConventionProblem;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.writing.form.BlankForm;
import jixiao.writing.form.OfficialForm;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import jixiao.writing.form.template.TemplateProblem;

/** 正式表: the official forms of an engine's conventions, filled or blank. Safe for several threads. */
public final class OfficialForms {
    private final Choosing choosing;
    private final FormTemplates templates;

    OfficialForms(Choosing choosing, FormTemplates templates) {
        this.choosing = choosing;
        this.templates = templates;
    }

    /**
     * Judged tables in their forms: one workbook, one sheet a table; for each the form of its convention, else of one that
     * the convention extends.
     *
     * @param judgements at least one
     * @param printing whose scores are printed
     * @return an {@code .xlsx}
     * @throws TemplateProblem when there is no form for a table, or a template is at fault
     */
    public byte[] filled(List<Judgement> judgements, Printing printing) {
        return OfficialForm.fill(
                judgements,
                judgement -> templates.forTable(
                        judgement, choosing.names(choosing.of(judgement.table()).convention())),
                printing);
    }

    /**
     * A blank form to be filled in, with drop-downs, hints and live formulas.
     *
     * @param form 整体 or 项目; empty for 整体 where the convention has such a form, else 项目
     * @param year the year that the table is about; empty leaves it to be written in
     * @param goals number of annual goals, at least 1
     * @param rows empty lines of each goal, at least one
     * @return an {@code .xlsx}
     * @throws TemplateProblem when there is no such form, or its template is at fault
     * @throws ConventionProblem when no row of the convention covers the year
     */
    public byte[] blank(Optional<Form> form, Optional<Integer> year, int goals, List<BlankForm.Rows> rows) {
        List<String> names = choosing.names(choosing.first());
        Form kind = form.orElseGet(() -> templates.has(names, Form.DEPARTMENT) ? Form.DEPARTMENT : Form.PROJECT);
        return BlankForm.make(
                templates.forTable(names, kind, year, true),
                BlankForm.Wish.of(choosing.first().in(year), year, goals, rows));
    }

    /** The same with ten lines a goal. */
    public byte[] blank(Optional<Form> form, Optional<Integer> year, int goals) {
        return blank(form, year, goals, List.of(new BlankForm.Rows("", BlankForm.LINES)));
    }
}

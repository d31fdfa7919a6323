package jixiao.writing.form;

import java.util.List;
import java.util.function.Function;
import jixiao.model.Judgement;

/** 正式自评表: judged tables in the official form, complete and ready to sign. */
public final class OfficialForm {
    private OfficialForm() {}

    /**
     * One workbook, one sheet a table, all in the same form.
     *
     * @param judgements at least one
     * @param template the form
     * @return an {@code .xlsx}; equal input gives equal bytes
     */
    public static byte[] fill(List<Judgement> judgements, FormTemplate template) {
        return fill(judgements, judgement -> template);
    }

    /**
     * One workbook, one sheet a table, each in its own form.
     *
     * @param judgements at least one
     * @param templates gives the form of a table
     * @return an {@code .xlsx}; equal input gives equal bytes
     */
    public static byte[] fill(List<Judgement> judgements, Function<Judgement, FormTemplate> templates) {
        if (judgements.isEmpty()) {
            throw new IllegalArgumentException("no table to fill a form with");
        }
        try (FormWorkbook book = new FormWorkbook(templates.apply(judgements.get(0)))) {
            for (Judgement judgement : judgements) {
                FormTemplate template = templates.apply(judgement);
                book.add(template, JudgedContent.of(judgement, template));
            }
            return book.toBytes();
        }
    }
}

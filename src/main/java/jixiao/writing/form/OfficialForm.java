package jixiao.writing.form;

import java.util.List;
import java.util.function.Function;
import jixiao.model.Judgement;
import jixiao.writing.form.template.FormTemplate;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Header;

/** 正式自评表: judged tables in the official form, complete and ready to sign. */
public final class OfficialForm {
    /** What stands in the header of a draft. */
    private static final String DRAFT = "草稿";

    private OfficialForm() {}

    /**
     * One workbook, one sheet a table, all in the same form.
     *
     * @param judgements at least one
     * @param template the form
     * @param printing whose scores are printed
     * @return an {@code .xlsx}; equal input gives equal bytes
     */
    public static byte[] fill(List<Judgement> judgements, FormTemplate template, Printing printing) {
        return fill(judgements, judgement -> template, printing);
    }

    /**
     * One workbook, one sheet a table, each in its own form.
     *
     * @param judgements at least one
     * @param templates gives the form of a table
     * @param printing whose scores are printed
     * @return an {@code .xlsx}; equal input gives equal bytes
     */
    public static byte[] fill(
            List<Judgement> judgements, Function<Judgement, FormTemplate> templates, Printing printing) {
        if (judgements.isEmpty()) {
            throw new IllegalArgumentException("no table to fill a form with");
        }
        try (FormWorkbook book = new FormWorkbook(templates.apply(judgements.get(0)))) {
            for (Judgement judgement : judgements) {
                FormTemplate template = templates.apply(judgement);
                FormSheet.Written form = book.add(template, JudgedContent.of(judgement, template, printing));
                if (printing.draft()) {
                    Header header = form.sheet().getHeader();
                    header.setRight(HeaderFooter.fontSize((short) 16) + DRAFT);
                }
            }
            return book.toBytes();
        }
    }
}

package jixiao.model;

import java.util.Map;

/**
 * 读取提示: something that the reader noticed and the checks report as a finding of the same code.
 *
 * @param code code of the finding (SHEET_HIDDEN, FORMULA_WITHOUT_VALUE …)
 * @param place the cell or sheet
 * @param details words for the sentence, by the placeholder's name
 */
public record Notice(String code, Place place, Map<String, String> details) {
    public Notice {
        Given.all(code, place);
        details = Map.copyOf(details);
    }
}

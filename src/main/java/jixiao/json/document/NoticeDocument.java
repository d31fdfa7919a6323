package jixiao.json.document;

import java.util.Map;
import java.util.Optional;

/**
 * 读取提示.
 *
 * @param code code of the finding that it becomes
 * @param sheet where it is not the table's sheet
 * @param cell its cell; empty outside workbooks
 * @param place its place outside workbooks
 * @param details words for the sentence, by the placeholder's name
 */
public record NoticeDocument(
        String code,
        @IfAny String sheet,
        String cell,
        @IfAny Optional<PlaceDocument> place,
        @IfAny Map<String, String> details) {
    public NoticeDocument {
        details = Absent.map(details);
    }
}

package jixiao.json.document;

/**
 * 表头的其他栏目.
 *
 * @param label its label
 * @param text what is filled in
 * @param cell its cell
 */
public record DetailDocument(
        String label, String text, @IfAny String cell) {}

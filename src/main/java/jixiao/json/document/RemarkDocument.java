package jixiao.json.document;

/**
 * 汇总说明.
 *
 * @param kind its kind
 * @param unit 单位名称
 * @param indicator 三级指标; empty where it is about a whole table
 * @param file file name
 * @param sheet sheet name
 * @param cell the cell
 * @param message a sentence
 */
public record RemarkDocument(
        String kind, String unit, String indicator, String file, String sheet, String cell, String message) {}

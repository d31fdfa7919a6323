package jixiao.document;

import java.util.List;

/**
 * 文件内容.
 *
 * @param sheets its worksheets in order, hidden ones included; of a document each table with the lines about it
 * @param document whether it is a document and no workbook
 * @param blocks what a document holds from top to bottom; empty for a workbook
 */
record FileContent(List<Grid> sheets, boolean document, List<Block> blocks) {}

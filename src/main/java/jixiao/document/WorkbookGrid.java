package jixiao.document;

import java.util.List;
import jixiao.model.Given;

/**
 * 工作簿.
 *
 * @param file file name as the user gave it
 * @param sha256 lower-case hex digest of its bytes
 * @param sheets its worksheets in order, hidden ones included; of a document each table with the lines about it
 * @param document whether it is a Word document, a PDF, a web page or a text and no workbook
 * @param blocks what a document holds from top to bottom, tables and the text about them; empty for a workbook
 */
public record WorkbookGrid(String file, String sha256, List<Grid> sheets, boolean document, List<Block> blocks) {
    public WorkbookGrid {
        Given.all(file, sha256);
        sheets = List.copyOf(sheets);
        blocks = List.copyOf(blocks);
    }
}

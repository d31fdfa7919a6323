package jixiao.trial;

import java.util.List;
import jixiao.convention.Convention;
import jixiao.convention.book.SheetKind;
import jixiao.model.Given;

/**
 * 改动: a row of a convention written otherwise. A case that does not come out differently under any of the changes does
 * not use the row.
 *
 * @param sheet the sheet of the row
 * @param row the row as people name it: 参数“得分小数位”
 * @param origin file, sheet and row; empty where only the sheet is known
 * @param otherwise the convention with other values in the row
 */
record Variation(SheetKind sheet, String row, String origin, List<Convention> otherwise) {
    Variation {
        Given.all(sheet, row, origin);
        otherwise = List.copyOf(otherwise);
    }
}

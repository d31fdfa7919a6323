package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.DocumentPlace;
import jixiao.model.Place;

/**
 * 位置: in a workbook sheet and cell, in a Word document or a PDF what is counted, from 1.
 *
 * @param file file name
 * @param page 页
 * @param table 表
 * @param row 行
 * @param column 列
 * @param paragraph 段
 * @param sheet sheet name; empty in a document
 * @param cell A1 address; empty in a document
 */
public record PlaceDocument(
        @IfAny String file,
        @IfAny Optional<BigDecimal> page,
        @IfAny Optional<BigDecimal> table,
        @IfAny Optional<BigDecimal> row,
        @IfAny Optional<BigDecimal> column,
        @IfAny Optional<BigDecimal> paragraph,
        @IfAny Optional<String> sheet,
        @IfAny Optional<String> cell) {
    /**
     * The cell, with its sheet where that is named, or in a document the place as a person counts ({@code 表2第5行第4列}); empty
     * where there is none.
     */
    public String text() {
        DocumentPlace counted =
                new DocumentPlace(count(page), count(table), count(row), count(column), count(paragraph));
        if (counted.table() + counted.paragraph() > 0) {
            return counted.text();
        }
        String own = cell.orElse("");
        return own.isEmpty() || sheet.orElse("").isEmpty() ? own : Place.elsewhere(sheet.get(), own);
    }

    private static int count(Optional<BigDecimal> number) {
        return number.map(BigDecimal::intValue).orElse(0);
    }
}

package jixiao.convention.proof;

import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.Given;

/**
 * 口径差异: a row in which two conventions differ.
 *
 * @param sheet name of the sheet
 * @param row the row as people name it: 预算执行分值, 部分达成, 等值指标
 * @param before what the one says; empty where it has no such row
 * @param after what the other says; empty where it has no such row
 * @param origin where the other's row stands, else the one's; empty where only the sheet is known
 * @param alone the one convention with this change only, so that its effect can be told from that of others; empty where
 *     the change cannot be made alone (rules, words, checks)
 */
public record Change(String sheet, String row, String before, String after, String origin, Optional<Convention> alone) {
    public Change {
        Given.all(sheet, row, before, after, origin, alone);
    }
}

package jixiao.reading;

import java.util.Optional;
import jixiao.document.Grid;
import jixiao.model.Given;
import jixiao.model.SelfEvaluation;

/**
 * 读入的自评表: a table and where it stands.
 *
 * @param table as submitted
 * @param map where its parts stand; empty for a table from JSON
 * @param sheet the sheet as it was read; there where {@code map} is
 */
public record ReadTable(SelfEvaluation table, Optional<FormMap> map, Optional<Grid> sheet) {
    /** A table that stands on no sheet. */
    public ReadTable(SelfEvaluation table) {
        this(table, Optional.empty(), Optional.empty());
    }

    public ReadTable {
        Given.all(table, map, sheet);
    }
}

package jixiao.reading;

import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.SelfEvaluation;

/**
 * 读入的自评表: a table and where it stands.
 *
 * @param table as submitted
 * @param map where its parts stand; empty for a table from JSON
 */
public record ReadTable(SelfEvaluation table, Optional<FormMap> map) {
    public ReadTable {
        Given.all(table, map);
    }
}

package jixiao.store;

import jixiao.intake.UnitNames;
import jixiao.model.Given;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/**
 * 表的称呼: how the summary names a table, or a report or an account, and what people write finds it by.
 *
 * @param unit 单位 as written; may be empty
 * @param project 项目名称; empty for a department's table
 * @param year as written in the summary; empty when unknown
 * @param file its file, as people know it
 * @param sheet its sheet, or what kind of text it is
 */
public record TableName(String unit, String project, String year, String file, String sheet) {
    public TableName {
        Given.all(unit, project, year, file, sheet);
    }

    /** The name of a table as it was read. */
    public static TableName of(SelfEvaluation table) {
        return new TableName(
                table.unit().text(),
                table.project().text(),
                table.year().map(String::valueOf).orElse(""),
                table.source().file(),
                table.source().sheet());
    }

    /** Which table it is; equal for all ways in which the unit's name is written. */
    public String key(UnitNames names) {
        return String.join("|", names.of(unit).toString(), Normal.words(project), year.strip(), nameless());
    }

    /** File and sheet of a table that names no unit; empty for all others, whose files may be called anything; of a text its kind. */
    public String nameless() {
        if (KeptText.isKind(sheet) && !unit.isBlank()) {
            return sheet;
        }
        return unit.isBlank() ? Normal.text(file) + "|" + Normal.text(sheet) : "";
    }
}

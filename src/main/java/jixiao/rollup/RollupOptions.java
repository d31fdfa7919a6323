package jixiao.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.writing.form.template.FormTemplates;

/**
 * 汇总选项.
 *
 * @param inputs folders, archives, workbooks and JSON documents, at least one
 * @param out folder for the workbooks; empty when none is written
 * @param project only tables of this project; empty for all
 * @param targets a file with tables that were approved as one; empty for none
 * @param unit 单位名称 of the aggregated tables; empty for 汇总(3个单位)
 * @param templates the official forms
 * @param force whether an existing workbook may be replaced
 */
public record RollupOptions(
        List<Path> inputs,
        Optional<Path> out,
        String project,
        Optional<Path> targets,
        String unit,
        FormTemplates templates,
        boolean force) {
    public RollupOptions {
        inputs = List.copyOf(inputs);
        Given.all(out, project, targets, unit, templates);
    }
}

package jixiao.cli;

import java.util.Optional;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;

/**
 * 计分选项, as given on the command line.
 *
 * @param folder where results go; empty for beside each input
 * @param json whether standard output is one JSON document
 * @param trace whether that document says why other methods were not taken
 * @param accept whether claims give way to the engine's scores
 * @param force whether existing results may be replaced
 * @param quiet whether each table gets one line
 * @param clean whether a clean copy is written as well
 * @param year the year that tables must be about; empty for any
 * @param forms templates to write the official forms with; empty for none
 * @param printing whose scores stand on the official forms
 */
record ScoreOptions(
        Optional<String> folder,
        boolean json,
        boolean trace,
        boolean accept,
        boolean force,
        boolean quiet,
        boolean clean,
        Optional<Integer> year,
        Optional<FormTemplates> forms,
        Printing printing) {
    /** Whether workbooks are written at all. */
    boolean writes() {
        return !json || folder.isPresent();
    }
}

package jixiao.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 复核清单: what a finished review was made of, so that the next one can tell what has changed.
 *
 * @param fingerprint digest of all that the results depend on
 * @param files digest of each file's content, by its name
 * @param copies paths of the marked copies below the output folder
 * @param known the errors and warnings of the tables that count
 * @param result what the review came to
 */
record Manifest(
        String fingerprint, Map<String, String> files, List<String> copies, List<Known> known, ReviewResult result) {
    Manifest {
        Objects.requireNonNull(fingerprint);
        files = Map.copyOf(files);
        copies = List.copyOf(copies);
        known = List.copyOf(known);
        Objects.requireNonNull(result);
    }

    /**
     * 已知发现: an error or a warning of one table.
     *
     * @param unit 单位 as written
     * @param project 项目名称; empty for a department's table
     * @param year as written in the summary; empty when unknown
     * @param form "整体" or "项目"
     * @param file the file, as people know it
     * @param severity in Chinese
     * @param code its code
     * @param title its short title
     * @param cell its cell
     * @param message what was found
     */
    record Known(
            String unit,
            String project,
            String year,
            String form,
            String file,
            String severity,
            String code,
            String title,
            String cell,
            String message) {
        /** Which table it belongs to, whatever its file is called. */
        String table() {
            return String.join("|", unit, project, year, form);
        }

        /** Which finding it is: the same code at the same cell of the same table. */
        String key() {
            return String.join("|", table(), code, cell);
        }
    }
}

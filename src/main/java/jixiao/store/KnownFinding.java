package jixiao.store;

/**
 * 已知发现: an error or a warning of one table, as a finished review had it.
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
public record KnownFinding(
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
    public String table() {
        return String.join("|", unit, project, year, form);
    }

    /** Which finding it is: the same code at the same cell of the same table. */
    public String key() {
        return String.join("|", table(), code, cell);
    }
}

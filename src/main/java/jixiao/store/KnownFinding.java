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
 * @param indicator 指标 whose line it is about; empty where it is about no line
 * @param dropped whether a person had set it aside or corrected it, so that it did not count
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
        String message,
        String indicator,
        boolean dropped) {
    /** Which table it belongs to, whatever its file is called. */
    public String table() {
        return String.join("|", unit, project, year, form);
    }
}

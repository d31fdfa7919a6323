package jixiao.store;

import jixiao.model.Given;

/**
 * 存档的文稿: what a report or an account of a finished review came to.
 *
 * @param file its file, as people know it
 * @param kind what it is, as the summary calls it
 * @param name as a letter calls it
 * @param unit 单位; may be empty
 * @param project 项目名称 of a report on one project; else empty
 * @param year as written in the summary; empty when unknown
 * @param verdict in Chinese
 * @param superseded whether a later version took its place
 * @param secret 涉密: it is about a table that the roster calls so
 * @param document its JSON document on one line, with all findings
 */
public record KeptText(
        String file,
        String kind,
        String name,
        String unit,
        String project,
        String year,
        String verdict,
        boolean superseded,
        boolean secret,
        Packed document) {
    /** 工作表 of a finding in an account. */
    public static final String ACCOUNT = "(决算说明)";

    /** 工作表 of a finding in a report. */
    public static final String REPORT = "(自评报告)";

    public KeptText {
        Given.all(file, kind, name, unit, project, year, verdict, document);
    }

    /** Its name, by which what people write finds it. */
    public TableName about() {
        return new TableName(unit, project, year, file, kind);
    }

    /** Whether 工作表 of a row names a text and no sheet. */
    public static boolean isKind(String sheet) {
        return sheet.equals(ACCOUNT) || sheet.equals(REPORT);
    }
}

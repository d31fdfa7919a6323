package jixiao.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** 网页要看的 on a connection; nothing here commits. */
final class PageRows {
    private PageRows() {}

    /** In place of what an earlier review kept; what was said in the page till now is counted by it. */
    static void save(Connection connection, Shown shown) throws SQLException {
        Sql.run(connection, "DELETE FROM finished_row");
        Sql.run(connection, "DELETE FROM finished_said");
        Sql.run(connection, "UPDATE saying SET counted = 1 WHERE counted = 0");
        Sql.insert(
                connection,
                "finished_row",
                () -> StreamSupport.stream(shown.rows().spliterator(), false)
                        .<List<?>>map(PageRows::values)
                        .iterator());
        List<List<?>> said = new ArrayList<>();
        shown.said().forEach(each -> said.add(List.of(said.size(), each.kind(), Texts.of(each.texts()))));
        Sql.insert(connection, "finished_said", said);
    }

    private static List<Object> values(KeptRow row) {
        TableName name = row.name();
        KeptRow.Declared declared = row.declared();
        KeptRow.Judged judged = row.judged();
        KeptRow.Counts counts = row.counts();
        return List.of(
                row.position(),
                name.file(),
                name.sheet(),
                name.unit(),
                row.unitKey(),
                name.project(),
                name.year(),
                row.form(),
                row.charge().section(),
                row.charge().supervisor(),
                row.charge().secret() ? 1 : 0,
                row.superseded() ? 1 : 0,
                row.instead(),
                judged.verdict(),
                text(judged.total()),
                text(judged.low()),
                text(judged.high()),
                text(judged.verified()),
                text(declared.claimed()),
                text(declared.budget()),
                text(declared.spending()),
                judged.stake().toPlainString(),
                judged.grade(),
                counts.errors(),
                counts.warnings(),
                counts.infos(),
                counts.open(),
                judged.reason(),
                Texts.of(counts.codes()),
                row.convention(),
                row.copy(),
                row.dossier());
    }

    private static Optional<String> text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString);
    }

    static List<KeptRow> rows(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT * FROM finished_row ORDER BY position", PageRows::row);
    }

    private static KeptRow row(ResultSet row) throws SQLException {
        return new KeptRow(
                row.getInt("position"),
                new TableName(
                        row.getString("unit"),
                        row.getString("project"),
                        row.getString("year"),
                        row.getString("file"),
                        row.getString("sheet")),
                row.getString("form"),
                row.getString("unit_key"),
                new Charge(row.getString("section"), row.getString("supervisor"), row.getInt("secret") == 1),
                row.getString("instead"),
                new KeptRow.Declared(number(row, "claimed"), number(row, "budget"), number(row, "spending")),
                new KeptRow.Judged(
                        row.getString("verdict"),
                        row.getString("reason"),
                        number(row, "total"),
                        number(row, "low"),
                        number(row, "high"),
                        number(row, "verified"),
                        new BigDecimal(row.getString("stake")),
                        row.getString("grade")),
                new KeptRow.Counts(
                        row.getInt("errors"),
                        row.getInt("warnings"),
                        row.getInt("infos"),
                        row.getInt("open"),
                        Texts.counts(row.getString("codes"))),
                row.getString("convention"),
                row.getString("copy"),
                row.getInt("dossier"));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    static List<Said> said(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT kind, texts FROM finished_said ORDER BY position",
                row -> new Said(row.getString(1), Texts.list(row.getString(2))));
    }
}

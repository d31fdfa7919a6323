package jixiao.web;

import java.util.List;
import java.util.Optional;
import jixiao.review.docket.DocketFinding;
import jixiao.review.docket.DocketLine;
import jixiao.review.docket.DocketText;
import jixiao.store.KeptRow;

/**
 * 一张报送表的页面. All texts are as people read them.
 *
 * @param row what the list shows of it
 * @param table its scores and its look
 * @param items what there is to decide, the lines first, then the findings, gravest first
 * @param dossier all tables of its unit and year that count, it among them
 * @param concerning the department's table, where what is found on it concerns this project's table, too
 * @param versions other versions of the same table
 * @param way the list that it was reached from
 * @param officer 经办人, as last written in this browser
 * @param last what was decided last, to be told
 * @param texts reports and accounts of the same unit and year
 * @param returned why a person returns it
 */
record DossierPage(
        KeptRow row,
        CasePage.Table table,
        List<Item> items,
        List<KeptRow> dossier,
        List<Concern> concerning,
        List<KeptRow> versions,
        Way way,
        String officer,
        Optional<Item> last,
        List<DocketText> texts,
        Optional<String> returned) {
    /**
     * 来路.
     *
     * @param before the table before it in the list that it was reached from
     * @param after likewise
     * @param query that list
     */
    record Way(Optional<KeptRow> before, Optional<KeptRow> after, String query) {}

    /**
     * 一处要定的.
     *
     * @param id which one
     * @param anchor of its cell on the sheet; empty where it shows none
     * @param cell where; empty for nowhere
     * @param finding a finding; or
     * @param line a line
     * @param suggestion of a line, its score so far, with its range; empty for a finding
     * @param others tables that it is about, too
     */
    record Item(
            String id,
            String anchor,
            String cell,
            Optional<DocketFinding> finding,
            Optional<DocketLine> line,
            String suggestion,
            List<Other> others) {
        boolean isDecided() {
            return finding.map(each -> !each.dealing().word().isBlank())
                    .or(() -> line.map(each -> !(each.points() + each.conclusion()).isBlank()))
                    .orElse(false);
        }

        /** Whether it is of a report or an account beside the table. */
        boolean isText() {
            return finding.map(DocketFinding::isOfText).orElse(false);
        }

        /** What has been decided, in a few words; empty where nothing is. */
        String said() {
            List<String> parts = finding.map(each -> List.of(
                            each.dealing().word(),
                            each.dealing().reason(),
                            each.dealing().officer(),
                            each.dealing().day()))
                    .or(() -> line.map(each -> List.of(
                            each.conclusion(),
                            each.points().isEmpty() ? "" : each.points() + "分",
                            each.reason(),
                            each.officer())))
                    .orElse(List.of());
            return String.join(
                    ",", parts.stream().filter(each -> !each.isBlank()).toList());
        }

        String title() {
            return finding.map(DocketFinding::title)
                    .orElseGet(
                            () -> "待定:" + line.orElseThrow().line().indicator().name());
        }

        String version() {
            return finding.map(DocketFinding::version)
                    .orElseGet(() -> line.orElseThrow().version());
        }

        boolean isUndoable() {
            return finding.map(DocketFinding::undoable)
                    .orElseGet(() -> line.orElseThrow().undoable());
        }

        boolean isCounted() {
            return finding.map(DocketFinding::counted)
                    .orElseGet(() -> line.orElseThrow().counted());
        }

        String fault() {
            return finding.map(DocketFinding::fault)
                    .orElseGet(() -> line.orElseThrow().fault());
        }

        String severity() {
            return finding.map(each -> each.finding().severity().name()).orElse("OPEN");
        }

        String severityName() {
            return finding.map(each -> each.finding().severity().chinese()).orElse("待定");
        }
    }

    /**
     * 另一张表上的发现.
     *
     * @param position of the table
     * @param name of the table
     * @param title of what is found there
     */
    record Concern(int position, String name, String title) {}

    /**
     * 有关的另一张表.
     *
     * @param position of it
     * @param name of it
     * @param cell on it; may be empty
     */
    record Other(int position, String name, String cell) {
        String anchor() {
            return cell.isEmpty() ? "" : "#" + TableLook.anchor(0, cell);
        }
    }

    long undecided() {
        return items.stream().filter(each -> !each.isDecided()).count();
    }

    static String name(KeptRow row) {
        return row.form().equals("整体")
                ? "部门整体"
                : row.name().project().isEmpty()
                        ? row.name().file()
                        : row.name().project();
    }
}

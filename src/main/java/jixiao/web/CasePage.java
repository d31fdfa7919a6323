package jixiao.web;

import java.util.List;
import java.util.Optional;
import jixiao.document.look.SheetView;
import jixiao.wording.Wording;

/**
 * 文件页: what the page of an open file shows. All texts are as people read them.
 *
 * @param id its name on the desk
 * @param name of the file
 * @param text what it says in words, where it is a report or an account
 * @param tables its tables; none in a report without any
 * @param changeable whether cells can be changed for a trial, and a clean copy made
 * @param hasCopy whether there is a copy at all
 * @param hasBeside whether what explains the copy is a workbook of its own
 * @param before the name on the desk of what it was before the last change; empty for a file as submitted
 * @param was for each table its total as submitted, where the changes made it another; else empty
 * @param changes what was changed since
 */
record CasePage(
        String id,
        String name,
        Optional<Text> text,
        List<Table> tables,
        boolean changeable,
        boolean hasCopy,
        boolean hasBeside,
        Optional<String> before,
        List<String> was,
        List<String> changes) {
    /**
     * 文稿.
     *
     * @param kind what it is
     * @param reports what each report claims and what its own numbers make
     * @param findings in the order of the document
     */
    record Text(String kind, List<String> reports, List<Found> findings) {}

    /**
     * 一张表.
     *
     * @param at which, from 0
     * @param name what it is about
     * @param facts labels with their values: unit, project, convention, execution, total …
     * @param total the total and what goes with it
     * @param next what to do next
     * @param lines its lines
     * @param findings gravest first
     * @param sheets how it looks, sheet below sheet; none for a JSON document
     */
    record Table(
            int at,
            String name,
            List<Fact> facts,
            Total total,
            String next,
            List<Line> lines,
            List<Found> findings,
            List<Sheet> sheets) {
        long count(String severity) {
            return findings.stream()
                    .filter(each -> each.severity().equals(severity))
                    .count();
        }
    }

    /**
     * 总分.
     *
     * @param shown as shown; empty where there is none
     * @param claimed as claimed; empty where none is
     * @param range from where to where it may be; empty where it is settled
     * @param verified the part worked out from numbers; empty where there is no total
     * @param grade 等级; empty where it is not certain
     * @param doubts why no grade is certain; empty where one is
     */
    record Total(String shown, String claimed, String range, String verified, String grade, String doubts) {}

    /**
     * 为什么用这种方法.
     *
     * @param back the page that it belongs to
     * @param name what the table is about
     * @param lines its lines
     */
    record Why(String back, String name, List<Reasons> lines) {}

    /**
     * 一行的方法.
     *
     * @param name of the indicator
     * @param method that scored it, with the rule that chose it; empty where none did
     * @param clause of the convention
     * @param others that did not, each with why
     */
    record Reasons(String name, String method, String clause, List<Wording.OtherMethod> others) {}

    /** A label with its value. */
    record Fact(String label, String value) {}

    /**
     * 一行指标.
     *
     * @param level 一级 · 二级
     * @param anchor of its cell on the sheet
     * @param open whether a person has to decide
     * @param missed whether the target is missed
     */
    record Line(
            String level,
            String name,
            String anchor,
            String target,
            Actual actual,
            Points points,
            boolean open,
            boolean missed,
            How how) {}

    /**
     * 实际完成值.
     *
     * @param sheet that a change of it goes to; empty where none can be made
     * @param cell likewise
     */
    record Actual(String text, String sheet, String cell) {}

    /**
     * 一行的分.
     *
     * @param score as shown; "—" where there is none
     * @param differs whether the claim is another one
     */
    record Points(String weight, String claimed, String score, boolean differs) {}

    /** How a line was scored, and by what clause. */
    record How(String method, String reckoned, String shortfall, String clause) {}

    /**
     * 一项发现.
     *
     * @param severity ERROR, WARNING or INFO
     * @param severityName 错误, 警告 or 提示
     * @param title of its rule
     * @param cell where; empty for nowhere
     * @param anchor of that cell; empty where the sheet does not show it
     */
    record Found(
            int number,
            String severity,
            String severityName,
            String title,
            String cell,
            String anchor,
            String message,
            String remedy) {}

    /**
     * 表的样子.
     *
     * @param view it
     * @param at which table of the page it belongs to
     * @param before what a place writes before the addresses of its cells
     * @param prefix of its classes
     * @param kinds for each look its class
     * @param marks for each cell, as a place names it, the gravest severity found there
     * @param notes likewise what was found there
     */
    record Sheet(
            SheetView view,
            int at,
            String before,
            String prefix,
            java.util.Map<jixiao.document.look.CellLook, String> kinds,
            java.util.Map<String, String> marks,
            java.util.Map<String, String> notes) {
        String classes(SheetView.Cell cell) {
            String severity = marks.getOrDefault(before + cell.address(), "");
            return kinds.get(cell.look()) + (severity.isEmpty() ? "" : " found " + severity);
        }

        String anchor(SheetView.Cell cell) {
            return TableLook.anchor(at, before + cell.address());
        }

        /** Whether it is too wide for an upright page of A4 with margins of 10 mm, at 96 dots an inch. */
        boolean isAcross() {
            return view.widths().stream().mapToInt(Integer::intValue).sum() > 718;
        }

        String note(SheetView.Cell cell) {
            return notes.getOrDefault(before + cell.address(), "");
        }
    }
}

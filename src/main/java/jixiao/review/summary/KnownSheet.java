package jixiao.review.summary;

import java.util.stream.Collectors;
import jixiao.review.known.KnownCheck;
import jixiao.review.known.KnownLine;
import jixiao.review.known.KnownResult;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《比对情况》: rows of the bureau's lists that no table answers, and tables that the lists have no row for. */
final class KnownSheet {
    private KnownSheet() {}

    /** Adds the sheet; nothing where the tables were held against no list. */
    static void write(ListBook book, Divisions divisions, KnownCheck known) {
        if (known.results().isEmpty()) {
            return;
        }
        new ListSheet<>(
                        book,
                        "比对情况",
                        known.results().stream().map(KnownSheet::note).collect(Collectors.joining(""))
                                + "查出的差异在《审核发现》。",
                        divisions.<KnownLine>list(
                                line -> divisions.of(line.unit(), line.project()),
                                Column.center("依据", 8, KnownLine::list),
                                Column.center("情况", 10, KnownLine::state),
                                Column.text("单位", 26, KnownLine::unit),
                                Column.text("项目", 26, KnownLine::project),
                                Column.text("说明", 30, KnownLine::note),
                                Column.text("所在", 34, KnownLine::where)))
                .rows(known.lines())
                .end();
    }

    private static String note(KnownResult result) {
        return result.note() + "比对 " + result.compared() + " 张,不符 " + result.differing() + " 张;有列而没有报表 "
                + result.withoutTable() + " 行,有表而没有列入 " + result.withoutRow() + " 张。";
    }
}

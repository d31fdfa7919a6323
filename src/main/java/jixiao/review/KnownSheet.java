package jixiao.review;

import java.util.List;
import java.util.stream.Collectors;
import jixiao.review.known.KnownCheck;
import jixiao.review.known.KnownResult;
import org.apache.poi.ss.usermodel.Workbook;

/** 《比对情况》: rows of the bureau's lists that no table answers, and tables that the lists have no row for. */
final class KnownSheet {
    private KnownSheet() {}

    /** Adds the sheet; nothing where the tables were held against no list. */
    static void write(Workbook book, Styles styles, KnownCheck known) {
        if (known.results().isEmpty()) {
            return;
        }
        SheetWriter sheet = new SheetWriter(
                book,
                styles,
                "比对情况",
                known.results().stream().map(KnownSheet::note).collect(Collectors.joining("")) + "查出的差异在《审核发现》。",
                List.of(
                        Heading.center("序号", 6),
                        Heading.center("依据", 8),
                        Heading.center("情况", 10),
                        Heading.text("单位", 28),
                        Heading.text("项目", 30),
                        Heading.text("说明", 40),
                        Heading.text("所在", 40)));
        known.lines()
                .forEach(line -> sheet.row(
                        sheet.size() + 1,
                        line.list(),
                        line.state(),
                        line.unit(),
                        line.project(),
                        line.note(),
                        line.where()));
        sheet.end();
    }

    private static String note(KnownResult result) {
        return result.note() + "比对 " + result.compared() + " 张,不符 " + result.differing() + " 张;有列而没有报表 "
                + result.withoutTable() + " 行,有表而没有列入 " + result.withoutRow() + " 张。";
    }
}

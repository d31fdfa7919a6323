package jixiao.convention;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jixiao.convention.book.ParameterRows;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.SheetRow;
import jixiao.convention.book.SheetTable;
import jixiao.convention.book.Source;
import jixiao.convention.book.Tables;
import jixiao.convention.book.TextBook;

/**
 * 口径文件: what one {@code convention.xlsx} says on its own, before anything is inherited.
 *
 * @param source its folder
 * @param about 《说明》
 * @param recognition 《识别》
 * @param parameters 《参数》
 * @param tables 《定性分档》《等级》《分档表》
 * @param methods rows of 《计分方法》
 * @param aggregation rows of 《汇总方式》
 * @param checks rows of 《审核规则》
 * @param dictionary rows of 《指标字典》
 * @param units rows of 《度量单位》
 */
public record Draft(
        Source source,
        About about,
        Recognition recognition,
        ParameterRows parameters,
        Tables tables,
        List<SheetRow> methods,
        List<SheetRow> aggregation,
        List<SheetRow> checks,
        List<SheetRow> dictionary,
        List<SheetRow> units) {
    /** Reads every sheet of a convention. */
    public static Draft of(Source source) {
        TextBook book = source.book();
        SheetKind.refuseUnknown(book);
        About about = About.of(source);
        return new Draft(
                source,
                about,
                Recognition.of(book, about),
                ParameterRows.of(book),
                Tables.of(book),
                SheetTable.rows(book, SheetKind.METHODS),
                SheetTable.rows(book, SheetKind.AGGREGATION),
                SheetTable.rows(book, SheetKind.CHECKS),
                SheetTable.rows(book, SheetKind.DICTIONARY),
                SheetTable.rows(book, SheetKind.UNITS));
    }

    /** The years from which on a row of it holds, or after which it no longer does. */
    Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        parameters.values().values().forEach(rows -> rows.forEach(row -> years.add(row.since())));
        parameters.levels().forEach(row -> years.add(row.since()));
        tables.bands().forEach(row -> years.add(row.since()));
        tables.grades().forEach(row -> years.add(row.since()));
        tables.tiers().values().forEach(rows -> rows.forEach(row -> years.add(row.since())));
        for (SheetRow row :
                Stream.concat(methods.stream(), aggregation.stream()).toList()) {
            row.year("自年度").ifPresent(years::add);
            row.year("至年度").ifPresent(until -> years.add(until + 1));
        }
        years.remove(0);
        return years;
    }
}

package jixiao.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.DateSpan;
import jixiao.sheet.Grid.GridCell;
import jixiao.sheet.Normal;

/** 评价年度: the year that a table is about. */
final class Years {
    private static final Pattern OF_YEAR = Pattern.compile("(20[0-9]{2})年度");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern BARE = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
    private static final Pattern IN_WORDS = Pattern.compile("[二2][〇零○Oo0][〇零○Oo0一二三四五六七八九0-9]{2}(?=年)");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private Years() {}

    /**
     * The year, from what says it most plainly: "2024年度" in the title or the rows under it, a label 年度, "2024年" in the
     * title, the name of the sheet, the name of the file, and last the year before the date of filing.
     *
     * @param area rows above the funds and goals
     */
    static Optional<Integer> of(Area area, TitleBlock title, Optional<DateSpan> date) {
        return first(OF_YEAR, title.title().text())
                .or(() -> inRows(area))
                .or(() -> first(BARE, title.value(Names.YEAR).text()))
                .or(() -> first(YEAR, title.title().text()))
                .or(() -> first(BARE, title.title().text()))
                .or(() -> first(OF_YEAR, area.grid().name()))
                .or(() -> first(BARE, area.grid().name()))
                .or(() -> first(OF_YEAR, area.source().file()))
                .or(() -> first(YEAR, area.source().file()))
                .or(() -> date.map(day -> day.last().getYear() - 1));
    }

    private static Optional<Integer> inRows(Area area) {
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (GridCell cell : area.own(row)) {
                Optional<Integer> year = cell.text().length() > 40 ? Optional.empty() : first(OF_YEAR, cell.text());
                if (year.isPresent()) {
                    return year;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> first(Pattern pattern, String text) {
        String digits = IN_WORDS.matcher(Normal.text(text)).replaceAll(words -> digits(words.group()));
        Matcher year = pattern.matcher(digits);
        return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    private static String digits(String words) {
        StringBuilder digits = new StringBuilder();
        for (char sign : words.toCharArray()) {
            int value = NUMERALS.indexOf(sign);
            digits.append(value >= 0 ? (char) ('0' + value) : "零○Oo".indexOf(sign) >= 0 ? '0' : sign);
        }
        return digits.toString();
    }
}

package jixiao.reading.title;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Grid.GridCell;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.reading.Area;
import jixiao.reading.Names;
import jixiao.text.Normal;

/** 评价年度: the year that a table is about. */
public final class Years {
    private static final Pattern OF_YEAR = Pattern.compile("(20[0-9]{2})年度");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern BARE = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
    private static final Pattern IN_WORDS = Pattern.compile("[二2][〇零○Oo0][〇零○Oo0一二三四五六七八九0-9]{2}(?=年)");
    /** Of a cell under the title that says the year. */
    private static final int LONGEST = 40;

    private static final String NUMERALS = "〇一二三四五六七八九";

    private Years() {}

    /**
     * The year, from what says it most plainly: "2024年度" in the title or the rows under it, a label 年度, "2024年" in the
     * title, the name of the sheet, the name of the file, and last the year before the date of filing.
     *
     * @param area rows above the funds and goals
     */
    public static Optional<Integer> of(Area area, TitleBlock title, Optional<DateSpan> date) {
        return stated(area, title).or(() -> guessed(area, date));
    }

    /**
     * What a table keeps beside its year: a range of years that does not stand in its title, and what the year was guessed
     * from where the table says none.
     */
    public static Map<String, Entry> details(Area area, TitleBlock title, Optional<DateSpan> date) {
        if (stated(area, title).isEmpty()) {
            boolean named = guessed(area, Optional.empty()).isPresent();
            return named || date.isPresent()
                    ? Map.of(YearSpan.GUESSED, new Entry(named ? "文件名" : Names.DATE, Place.NOWHERE))
                    : Map.of();
        }
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (GridCell cell : area.own(row)) {
                boolean below = !area.place(cell).equals(title.title().place()) && isShort(cell);
                if (below
                        && YearSpan.isRange(area.entry(cell))
                        && first(OF_YEAR, cell.text()).isPresent()) {
                    return Map.of(YearSpan.WRITTEN, area.entry(cell));
                }
            }
        }
        return Map.of();
    }

    private static Optional<Integer> stated(Area area, TitleBlock title) {
        return first(OF_YEAR, title.title().text())
                .or(() -> inRows(area))
                .or(() -> first(BARE, title.value(Names.YEAR).text()))
                .or(() -> first(YEAR, title.title().text()))
                .or(() -> first(BARE, title.title().text()))
                .or(() -> first(OF_YEAR, area.grid().name()))
                .or(() -> first(BARE, area.grid().name()));
    }

    private static Optional<Integer> guessed(Area area, Optional<DateSpan> date) {
        return first(OF_YEAR, area.source().file())
                .or(() -> first(YEAR, area.source().file()))
                .or(() -> date.map(day -> day.last().getYear() - 1));
    }

    private static boolean isShort(GridCell cell) {
        return cell.text().length() <= LONGEST;
    }

    private static Optional<Integer> inRows(Area area) {
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (GridCell cell : area.own(row)) {
                Optional<Integer> year = isShort(cell) ? first(OF_YEAR, cell.text()) : Optional.empty();
                if (year.isPresent()) {
                    return year;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> first(Pattern pattern, String text) {
        String digits = IN_WORDS.matcher(Normal.text(text)).replaceAll(words -> digits(words.group()));
        Matcher found = pattern.matcher(digits);
        if (!found.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        // Of a range of years the last is the one that the table is filed for.
        return YearSpan.in(digits)
                .filter(span -> span.first() == year)
                .map(YearSpan::last)
                .or(() -> Optional.of(year));
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

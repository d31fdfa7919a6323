package jixiao.reading.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.document.Grid.GridCell;
import jixiao.document.Grid.Kind;
import jixiao.reading.Area;
import jixiao.reading.Heading;
import jixiao.reading.Heading.Word;
import jixiao.reading.Names;
import jixiao.reading.Signs;
import jixiao.reading.Wordings;
import jixiao.reading.goal.GoalCaption;
import jixiao.text.Normal;

/** 资金行查找: which rows under the header of the funds are lines of money, and what each is called. */
record FundRows(Wordings wordings, GoalCaption.Parser goals) {
    private static final String PART = "其中";

    /**
     * 资金行.
     *
     * @param row its row
     * @param cell the cell that names it; without text where nothing does
     * @param name without 其中
     * @param part whether it begins with 其中
     */
    record FundRow(int row, GridCell cell, String name, boolean part) {}

    /** The lines of money, in the order of the sheet; {@code caption} names the whole block. */
    List<FundRow> find(Area area, Heading heading, Optional<GridCell> caption) {
        int captionEnd = caption.map(area::lastRow).orElse(-1);
        List<FundRow> rows = new ArrayList<>();
        for (int row = heading.lastRow() + 1; row <= area.lastRow(); row++) {
            if (area.own(row).isEmpty()) {
                continue;
            }
            boolean within = row <= captionEnd;
            boolean amounts = isNumber(heading.at(area, row, Names.SPENDING)) || hasBudget(area, heading, row);
            Optional<GridCell> name = name(area, heading, row, caption);
            boolean named = name.filter(cell -> isFund(cell.text())).isPresent();
            boolean another = goals.at(area, row).isPresent() || isLabelled(area, row);
            if (!within && (another || !amounts && !named)) {
                break;
            }
            if (amounts || name.isPresent()) {
                rows.add(row(area, row, name));
            }
        }
        return rows;
    }

    /** The line that is called a total; empty when none is. */
    Optional<Integer> total(List<FundRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).part && wordings.is(Names.FUNDS_TOTAL, rows.get(at).name)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The first line that does not begin with 其中, else the first. */
    int first(List<FundRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).part) {
                return at;
            }
        }
        return 0;
    }

    /** The preferred budget column that holds numbers: a word over the names of the lines is none. */
    Word budget(Area area, Heading heading, List<FundRow> rows) {
        List<Word> words = heading.words().get(Names.BUDGET);
        return words.stream()
                .filter(word -> rows.stream().anyMatch(row -> isNumber(Optional.of(area.cell(row.row, word.column())))))
                .findFirst()
                .orElse(words.get(0));
    }

    private boolean isLabelled(Area area, int row) {
        String first = area.own(row).get(0).text();
        return wordings.oneOf(Names.LABELS, first).isPresent() && !isFund(first);
    }

    private boolean isFund(String name) {
        return wordings.is(Names.FUNDS_TOTAL, name) || Normal.text(name).startsWith(PART);
    }

    private static boolean hasBudget(Area area, Heading heading, int row) {
        return heading.words().get(Names.BUDGET).stream()
                .anyMatch(word -> isNumber(Optional.of(area.cell(row, word.column()))));
    }

    private static boolean isNumber(Optional<GridCell> cell) {
        return cell.filter(
                        each -> each.kind() == Kind.ERROR || each.text().chars().anyMatch(Character::isDigit))
                .isPresent();
    }

    /** The last cell left of the amounts, the block's own caption apart. */
    private static Optional<GridCell> name(Area area, Heading heading, int row, Optional<GridCell> caption) {
        int spending = heading.word(Names.SPENDING).map(Word::column).orElse(0);
        int budget = heading.words().get(Names.BUDGET).stream()
                .filter(word -> isNumber(Optional.of(area.cell(row, word.column()))))
                .mapToInt(Word::column)
                .min()
                .orElse(spending);
        return area.seen(row).stream()
                .filter(cell -> cell.column() < Math.min(budget, spending))
                .filter(cell -> caption.filter(cell::equals).isEmpty())
                .reduce((first, second) -> second);
    }

    private static FundRow row(Area area, int row, Optional<GridCell> name) {
        String text = name.map(GridCell::text).orElse("");
        String plain =
                text.replaceFirst("^" + Signs.BLANKS + PART + Signs.BLANKS + Signs.COLON + "?" + Signs.BLANKS, "");
        boolean part = Normal.text(text).startsWith(PART);
        return new FundRow(row, name.orElse(area.cell(row, area.firstColumn())), plain.strip(), part);
    }
}

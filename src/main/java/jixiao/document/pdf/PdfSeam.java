package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.document.pdf.PdfTable.Cell;
import jixiao.text.Normal;

/**
 * 页缝: whether the first row below a page's end is a row of its own or the rest of the last row above. A program that parts a
 * row fills what is above: each text that goes on ends there at the right edge and at the lower line. That alone may also be
 * chance, so that it takes a proof as well: the lower row lacks what every row has, or is no text by itself.
 */
final class PdfSeam {
    /** What a seam says. */
    enum Verdict {
        OWN,
        PARTED,
        DOUBT
    }

    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");
    private static final Pattern VALUE = Pattern.compile("[≥≤><=≧≦]?\\s*\\d[\\d.,]*\\s*[%‰]?\\S{0,3}");
    private static final Pattern COUNTED = Pattern.compile("[≥≤><=≧≦]?\\d[\\d.,]*[%‰人次件个家篇期份场本项天户名]");
    /** No line ends between these. */
    private static final Pattern IN_WORD = Pattern.compile("[A-Za-z\\d.,][A-Za-z\\d.,%‰]");

    private static final Pattern ENDED = Pattern.compile("[。;!?:]$");
    private static final Pattern ITEM = Pattern.compile("^[(]?[\\d一二三四五六七八九十]+[.、)]");
    private static final Pattern CLOSING = Pattern.compile("[,。、;:)》」』”’%‰.!?].*", Pattern.DOTALL);
    private static final String OPEN = "(《「“『";
    private static final String CLOSE = ")》」”』";
    /** Labels that forms print in several lines, whole. */
    private static final Pattern LABEL =
            Pattern.compile("(偏差|未完成).{0,14}(原因|分析|措施)(.{0,14}(措施|方案))?|改进措施.{0,12}(方案|应用|情况)"
                    + "|(产出|效益|满意度|成本|数量|质量|时效|(经济|社会|生态环境)成本|(经济|社会|生态)效益|可持续影响|(服务对象|社会公众)?满意度)指标");

    /** Free room, in heights of a sign, that a text which goes on leaves below at most: a line kept with the next one. */
    private static final double LOW = 2.1;
    /** Free room at the end of its last line at most, beyond the next word. */
    private static final double SHORT = 1.2;
    /** So many rows tell what every row has. */
    private static final int ROWS = 3;

    private final List<Cell> upper;
    private final List<Cell> lower;
    private final int rows;
    private final List<Cell[]> pairs = new ArrayList<>();

    /**
     * @param upper what stands above
     * @param lower what stands below, in the same columns, its rows from 0
     * @param rows above
     */
    PdfSeam(List<Cell> upper, List<Cell> lower, int rows) {
        this.upper = upper;
        this.lower = lower;
        this.rows = rows;
    }

    /** The cell that ends at the seam above a cell and has its columns; less than 0 where there is none. */
    int above(Cell cell) {
        for (int each = 0; each < upper.size(); each++) {
            Cell before = upper.get(each);
            if (before.endRow() == rows && before.column() == cell.column() && before.end() == cell.end()) {
                return each;
            }
        }
        return -1;
    }

    /** Whether two texts are the halves of a form's label, of which the upper alone is none. */
    static boolean isHalf(String upper, String lower) {
        return !lower.isBlank()
                && !LABEL.matcher(bare(upper)).matches()
                && LABEL.matcher(bare(upper) + bare(lower)).matches();
    }

    private static String bare(String text) {
        return Normal.text(text);
    }

    Verdict verdict() {
        for (Cell cell : lower) {
            if (cell.row() != 0) {
                continue;
            }
            int over = above(cell);
            if (over < 0 && !cell.isBlank()) {
                return Verdict.OWN;
            }
            if (over < 0) {
                // The rest of a merged cell, the frame of which is not drawn down to the page's end.
                continue;
            }
            Cell before = upper.get(over);
            if (before.down() == 1 && cell.down() == 1) {
                pairs.add(new Cell[] {before, cell});
            } else if (!cell.isBlank() && !cell.begun() && !before.open() && !before.isBlank() && stops(before, cell)) {
                return Verdict.OWN;
            }
        }
        return judged();
    }

    private Verdict judged() {
        int filled = 0;
        int below = 0;
        int lacking = 0;
        boolean fresh = false;
        boolean missedAbove = false;
        List<Cell[]> both = new ArrayList<>();
        for (Cell[] pair : pairs) {
            Cell one = pair[0];
            Cell other = pair[1];
            filled += one.isBlank() ? 0 : 1;
            below += other.isBlank() ? 0 : 1;
            if (one.isBlank() && !other.isBlank()) {
                fresh = true;
                missedAbove |= everyRowHas(other);
            } else if (!one.isBlank() && other.isBlank()) {
                lacking += everyRowHas(one) || LABEL.matcher(bare(one.text())).matches() ? 1 : 0;
            } else if (!one.isBlank()) {
                both.add(pair);
            }
        }
        if (below == 0) {
            return Verdict.OWN;
        }
        boolean stopped = both.stream().anyMatch(pair -> stops(pair[0], pair[1]));
        boolean proven = both.stream().anyMatch(pair -> isRest(pair[0], pair[1]));
        if (fresh) {
            // Short paragraphs may stand whole on the next page: then neither half is a row.
            boolean halves = missedAbove && lacking > 0 && !stopped;
            return halves ? Verdict.PARTED : proven ? Verdict.DOUBT : Verdict.OWN;
        }
        boolean few = 2 * below <= filled;
        if (stopped) {
            boolean next = both.size() == 1 && few && lacking > 0 && isParagraph(both.get(0)[0]);
            return next ? Verdict.PARTED : proven || few ? Verdict.DOUBT : Verdict.OWN;
        }
        boolean values = both.stream()
                .anyMatch(pair -> VALUE.matcher(bare(pair[1].text())).matches());
        boolean prose = filled == 1 && both.size() == 1 && !isSentence(both.get(0));
        if (proven || lacking > 0 || few && !values || prose) {
            return Verdict.PARTED;
        }
        return below == filled && both.stream().anyMatch(this::areTwo) ? Verdict.OWN : Verdict.DOUBT;
    }

    /** Whether a text surely ends where it stands: it leaves room for the next below or beside it. */
    private static boolean stops(Cell one, Cell other) {
        if (isHalf(one.text(), other.text())) {
            // Forms break the lines of their labels by hand.
            return one.fit().room() >= LOW;
        }
        String joint =
                one.text().substring(one.text().length() - 1) + other.text().charAt(0);
        double next = IN_WORD.matcher(joint).matches()
                ? Math.min(1, other.fit().head())
                : other.fit().head();
        return one.fit().room() >= LOW || one.fit().slack() - next > SHORT;
    }

    /** What stands between two texts that are one cell's. */
    static String between(Cell one, Cell other) {
        if (one.isBlank() || other.isBlank()) {
            return "";
        }
        boolean paragraphs = one.fit().slack() - other.fit().head() > SHORT
                && ENDED.matcher(bare(one.text())).find();
        return paragraphs ? "\n" : PdfText.between(one.text(), other.text());
    }

    /** Whether a text ends with a sentence at its cell's lower line, so that another paragraph may follow. */
    private static boolean isParagraph(Cell one) {
        return one.fit().room() < LOW && ENDED.matcher(bare(one.text())).find();
    }

    /** Whether a text ends with a sentence, or the next begins with a number as items do. */
    private static boolean isSentence(Cell[] pair) {
        return ENDED.matcher(bare(pair[0].text())).find()
                || ITEM.matcher(bare(pair[1].text())).find();
    }

    /** Whether a text is none by itself, but with what stands above it. */
    private boolean isRest(Cell one, Cell other) {
        String above = bare(one.text());
        String below = bare(other.text());
        boolean closes = CLOSING.matcher(below).matches();
        for (int each = 0; each < OPEN.length(); each++) {
            closes |= above.lastIndexOf(OPEN.charAt(each)) > above.lastIndexOf(CLOSE.charAt(each))
                    && below.indexOf(CLOSE.charAt(each)) >= 0;
        }
        return closes || isHalf(above, below) || saidElsewhere(one, above + below) && !saidElsewhere(one, below);
    }

    private boolean saidElsewhere(Cell like, String text) {
        return others(like).stream().anyMatch(cell -> bare(cell.text()).equals(text));
    }

    /** Whether each of the other rows has something in the columns of a cell. */
    private boolean everyRowHas(Cell like) {
        List<Cell> others = others(like);
        return others.size() >= ROWS && others.stream().noneMatch(Cell::isBlank);
    }

    /** Two labels or values that are whole, or two numbers that together are longer than any other in their column. */
    private boolean areTwo(Cell[] pair) {
        String one = bare(pair[0].text());
        String other = bare(pair[1].text());
        if (LABEL.matcher(one).matches() && LABEL.matcher(other).matches()
                || COUNTED.matcher(one).matches() && COUNTED.matcher(other).matches()) {
            return true;
        }
        return NUMBER.matcher(one).matches()
                && NUMBER.matcher(other).matches()
                && others(pair[0]).stream()
                        .filter(cell -> NUMBER.matcher(bare(cell.text())).matches())
                        .allMatch(cell -> bare(cell.text()).length() < one.length() + other.length());
    }

    /** The cells in the same columns in rows with the cells of the seam's row. */
    private List<Cell> others(Cell like) {
        List<Cell> others = new ArrayList<>();
        for (Cell cell : upper) {
            if (cell.row() < rows - 1 && sameColumns(cell, like) && isLikeSeam(upper, cell.row())) {
                others.add(cell);
            }
        }
        for (Cell cell : lower) {
            if (cell.row() > 0 && sameColumns(cell, like) && isLikeSeam(lower, cell.row())) {
                others.add(cell);
            }
        }
        return others;
    }

    private static boolean sameColumns(Cell cell, Cell like) {
        return cell.down() == 1 && cell.column() == like.column() && cell.end() == like.end();
    }

    /** Whether a row has a cell of its own wherever the seam's row does, and most of them filled. */
    private boolean isLikeSeam(List<Cell> all, int row) {
        int found = 0;
        int filled = 0;
        for (Cell cell : all) {
            if (cell.row() == row && pairs.stream().anyMatch(pair -> sameColumns(cell, pair[0]))) {
                found++;
                filled += cell.isBlank() ? 0 : 1;
            }
        }
        return found == pairs.size() && 2 * filled >= found;
    }
}

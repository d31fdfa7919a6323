package jixiao.checking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.DocumentPlace;
import jixiao.model.Severity;
import jixiao.model.fact.Raised;

/**
 * 表序: findings as one reads the sheet, row by row and from the left; without cells in the order of the lines; at one
 * place the graver first, then in the order of 《审核规则》. Findings without a cell stand last where others have one.
 */
final class SheetOrder implements Comparator<Raised> {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]+)([0-9]+)");
    private static final int LETTERS = 26;
    private static final long FURTHER = 1L << 60;

    private final List<String> codes;
    private final Function<Raised, Severity> severity;

    /** An order for codes as they are listed, and severities. */
    SheetOrder(Collection<String> codes, Function<Raised, Severity> severity) {
        this.codes = List.copyOf(codes);
        this.severity = severity;
    }

    @Override
    public int compare(Raised a, Raised b) {
        return Comparator.<Raised>comparingLong(one -> position(one.place().cell()))
                .thenComparingInt(
                        one -> one.place().hasCell() ? 0 : one.subject().order())
                .thenComparing(severity)
                .thenComparingInt(one -> one.subject().order())
                .thenComparingInt(one -> codes.indexOf(one.code()))
                .compare(a, b);
    }

    /** Row before column; after all others when there is no address. */
    private static long position(String cell) {
        Optional<DocumentPlace> document = DocumentPlace.of(cell);
        if (document.isPresent()) {
            DocumentPlace at = document.get();
            return ((((long) at.page() << 14 | at.table()) << 20 | at.row() + at.paragraph()) << 10) + at.column();
        }
        // What stands on a further sheet of the table comes after its first one.
        int further = cell.lastIndexOf('!') + 1;
        Matcher matcher = ADDRESS.matcher(cell.substring(further));
        if (!matcher.matches()) {
            return Long.MAX_VALUE;
        }
        long column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * LETTERS + (letter - 'A' + 1);
        }
        return (further > 0 ? FURTHER : 0) + (Long.parseLong(matcher.group(2)) << Integer.SIZE) + column;
    }
}

package jixiao.review.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.store.KeptNumber;

/**
 * 文号: counts up from letter to letter. A round that is made again keeps the number of every unit that has one of the same
 * pattern, whatever has become of the others; a number that any letter ever had is given to no other.
 */
final class LetterNumbers {
    private static final Pattern COUNTED = Pattern.compile("[{\uff5b]\\s*([0-9]{1,6})\\s*[}\uff5d]");

    private final String pattern;
    private final Map<String, String> own = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private int next;

    /**
     * @param pattern as the officer writes it, the first number in braces; without braces it is the same for all; empty
     *     keeps what the round has
     * @param kept all that were ever given, in that order
     */
    LetterNumbers(String pattern, int round, List<KeptNumber> kept) {
        this.pattern = pattern;
        Matcher counted = COUNTED.matcher(pattern);
        this.next = counted.find() ? Integer.parseInt(counted.group(1)) : 0;
        for (KeptNumber each : kept) {
            given.add(each.number());
            if (each.round() == round && isOfPattern(each.number())) {
                own.put(each.unit(), each.number());
            }
        }
    }

    /** The number of a unit's letter; empty where nobody has given one. */
    String of(String unit) {
        return own.computeIfAbsent(unit, absent -> fresh());
    }

    private String fresh() {
        Matcher counted = COUNTED.matcher(pattern);
        if (!counted.find()) {
            return pattern;
        }
        String number;
        do {
            number = pattern.substring(0, counted.start()) + next++ + pattern.substring(counted.end());
        } while (!given.add(number));
        return number;
    }

    private boolean isOfPattern(String number) {
        Matcher counted = COUNTED.matcher(pattern);
        if (pattern.isEmpty() || !counted.find()) {
            return pattern.isEmpty() || number.equals(pattern);
        }
        String lead = pattern.substring(0, counted.start());
        String end = pattern.substring(counted.end());
        return number.length() > lead.length() + end.length()
                && number.startsWith(lead)
                && number.endsWith(end)
                && number.substring(lead.length(), number.length() - end.length())
                        .chars()
                        .allMatch(Character::isDigit);
    }
}

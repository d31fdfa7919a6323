package jixiao.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 有出处的数: numbers that may stand in a text, and which of a text's numbers are none of them. Signs and zeros at the end are not told apart. */
public final class KnownNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    private final Set<BigDecimal> known = new HashSet<>();

    /** Adds a number. */
    public void add(BigDecimal number) {
        known.add(number.abs().stripTrailingZeros());
    }

    /** Adds a number where there is one. */
    public void add(Optional<BigDecimal> number) {
        number.ifPresent(this::add);
    }

    /** Adds the numbers of a text. */
    public void add(String text) {
        in(text).forEach(this::add);
    }

    /** Adds every count from 0 to a number, that number among them. */
    public void countTo(int most) {
        for (int count = 0; count <= most; count++) {
            add(BigDecimal.valueOf(count));
        }
    }

    /** Adds a share of a whole, as a text writes it. */
    public void share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        part.flatMap(one -> whole.flatMap(all -> Printed.share(one, all))).ifPresent(this::add);
    }

    /** Numbers of a text that are not known, each once, as they stand. */
    public List<String> unknown(String text) {
        List<String> unknown = new ArrayList<>();
        for (Matcher found = NUMBER.matcher(text); found.find(); ) {
            if (!known.contains(bare(found.group())) && !unknown.contains(found.group())) {
                unknown.add(found.group());
            }
        }
        return unknown;
    }

    /** The numbers in a text. */
    public static List<BigDecimal> in(String text) {
        List<BigDecimal> all = new ArrayList<>();
        for (Matcher found = NUMBER.matcher(text); found.find(); ) {
            all.add(bare(found.group()));
        }
        return all;
    }

    /** The text with every number that a test holds for put into other words. */
    public static String replaced(String text, Predicate<BigDecimal> which, Function<String, String> words) {
        return NUMBER.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        which.test(bare(found.group())) ? words.apply(found.group()) : found.group()));
    }

    /** A number that a person must look at, as it stands in a text. */
    public static String marked(String number) {
        return "【核对：" + number + "】";
    }

    private static BigDecimal bare(String digits) {
        return new BigDecimal(digits.replaceAll("[,，]", "")).stripTrailingZeros();
    }
}

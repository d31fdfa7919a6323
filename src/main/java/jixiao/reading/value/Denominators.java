package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 分母单位: what a price or a frequency is counted by: /人·月, /人*月, 每人每月. */
record Denominators(WordList names) {
    private static final int LONGEST = 100;
    private static final Pattern JOINT = Pattern.compile("/|每|·|\\*|×|x");
    private static final Pattern BEFORE =
            Pattern.compile("(?:每个?(?:[人户年月周天日季亩家次期]|季度|半年|年度|学期|平方米|公里|吨|名|位|件|本|套|台|辆))+$");
    private static final Pattern TOLD = Pattern.compile("每个?(月|季度?|半年)[\\p{IsHan}&&[^每一二三四五六七八九十百两]]{1,8}$");
    private static final Pattern ONE = Pattern.compile("每个?(半年|季度|年度|学期|平方米|公里|.)");

    /**
     * 分母.
     *
     * @param words standard words (人, 月)
     * @param end position after them
     */
    record Found(List<String> words, int end) {}

    /** The denominators that begin at {@code from} with "/" or 每; empty when there are none. */
    Optional<Found> after(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '/' && text.charAt(from) != '每') {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        int end = from;
        while (end < text.length() && words.size() < 4) {
            Matcher joint = JOINT.matcher(text).region(end, text.length());
            if (!joint.lookingAt()) {
                break;
            }
            int at = joint.end();
            if (at < text.length() && text.charAt(at) == '(') {
                at++;
            }
            Optional<String> name = names.at(text, at);
            if (name.isEmpty() && text.startsWith("季", at)) {
                name = Optional.of("季");
            }
            if (name.isEmpty()) {
                break;
            }
            words.add(standard(name.get()));
            end = at + name.get().length();
            if (end < text.length() && text.charAt(end) == ')' && text.lastIndexOf('(', end) >= from) {
                end++;
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Found(List.copyOf(words), end));
    }

    /** The denominators that end before {@code end}: 每人每月. */
    Optional<Found> before(String text, int end) {
        // A few words at most: a text of thousands of signs is not searched from its start for each number in it.
        int from = Math.max(0, end - LONGEST);
        Matcher matcher = BEFORE.matcher(text.substring(from, end));
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        Matcher one = ONE.matcher(matcher.group());
        while (one.find()) {
            words.add(standard(one.group(1)));
        }
        return Optional.of(new Found(List.copyOf(words), from + matcher.start()));
    }

    /**
     * A period of which words tell what is done in it: 每季度召开(1次), 每月至少报送(1期). Empty where no such words end before
     * {@code end}, and where they say which of the periods is meant (每年第四季度召开).
     */
    Optional<Found> told(String text, int end) {
        int from = Math.max(0, end - LONGEST);
        Matcher matcher = TOLD.matcher(text.substring(from, end));
        return matcher.find()
                ? Optional.of(new Found(List.of(standard(matcher.group(1))), from + matcher.start()))
                : Optional.empty();
    }

    /** How often a period comes in a year; empty where it does not divide it exactly. */
    static Optional<BigDecimal> timesAYear(String period) {
        return switch (period) {
            case "月" -> Optional.of(BigDecimal.valueOf(12));
            case "季度" -> Optional.of(BigDecimal.valueOf(4));
            case "半年" -> Optional.of(BigDecimal.valueOf(2));
            default -> Optional.empty();
        };
    }

    private static String standard(String word) {
        return switch (word) {
            case "季" -> "季度";
            case "年度" -> "年";
            case "日" -> "天";
            case "个月" -> "月";
            case "名", "位", "人次", "人/次", "人·次" -> "人";
            default -> word;
        };
    }
}

package jixiao.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.MadeOnce;

/**
 * 旁述: of several numbers in one sentence, those that stand beside what was done — parts behind 其中, comparisons
 * (较上年增加30人次), plans (计划10项), what is left (剩余2项未完成) — and the one that remains, if words that lead to a value
 * stand before it. Men and women, roads and bridges are no such thing: several remain, and none is taken.
 *
 * @param leading words that lead to a number
 * @param parts before parts of a whole
 * @param compared before what is compared with
 * @param planned before what was planned
 * @param left before what is left, where {@code unfinished} follows
 * @param undone before what was not done
 * @param unfinished behind what was not done
 * @param summed before the whole
 * @param excepted all that stands before what is excepted
 * @param exceptedBehind behind what is excepted
 * @param adding behind 外 where more is told beside what stands before it
 * @param affirming words that begin like {@code unfinished} and say nothing of it (未发现)
 */
record Besides(
        WordList leading,
        WordList parts,
        WordList compared,
        WordList planned,
        WordList left,
        WordList undone,
        WordList unfinished,
        WordList summed,
        WordList excepted,
        WordList exceptedBehind,
        WordList adding,
        WordList affirming) {
    private static final String STOPS = ",。;、!?()";
    private static final String ENDS = "。;";

    /** Words behind what was not done that deny begin so; others do not (结转, 预计). */
    private static final String NOT = "未尚仍没";

    /** Behind the number of an exception before which its thing is named: 除质保金5%外全部支付. */
    private static final Pattern OUTSIDE = Pattern.compile("[^外]{0,12}外(?:[全均都其已皆].*)?");

    /** Behind a number that may be no exception, up to what tells of more beside it. */
    private static final Pattern ASIDE = Pattern.compile("[^,。;外]{0,20}外,?");

    /** What of 《词表》“例外说法除外” is no exception since more is told: 除…外还, 除…外新增. */
    private static final String MORE = "除…外";

    private static final Pattern DONE = Pattern.compile("已\\p{IsHan}{0,2}$");

    /** By the lists that they are made of, which a convention keeps as long as it lives: many ask for the same. */
    private static final MadeOnce<Map<String, List<String>>, Besides> KNOWN = new MadeOnce<>();

    /** The lists out of 《词表》; a list that the convention does not have is empty. */
    static Besides of(Map<String, List<String>> words) {
        return KNOWN.of(words, Besides::made);
    }

    private static Besides made(Map<String, List<String>> words) {
        Function<String, WordList> list = name -> WordList.of(words, name);
        return new Besides(
                list.apply("引出词"),
                list.apply("部分前词"),
                list.apply("对比前词"),
                list.apply("计划前词"),
                list.apply("剩余前词"),
                list.apply("未完前词"),
                list.apply("未完后词"),
                list.apply("合计前词"),
                list.apply("例外前词"),
                list.apply("例外后词"),
                new WordList(words.getOrDefault("例外说法除外", List.of()).stream()
                        .filter(word -> word.startsWith(MORE))
                        .map(word -> word.substring(MORE.length()))
                        .toList()),
                list.apply("否定除外"));
    }

    /**
     * 一个数的前后.
     *
     * @param head from the beginning of its clause
     * @param between from there, or from the number before it in the same clause
     * @param tail behind it, up to the end of its clause or the next number
     * @param part whether it is told behind 其中
     * @param added whether more is told beside it (除3期线下培训外,还…)
     */
    private record Standing(String head, String between, String tail, boolean part, boolean added) {}

    /**
     * The one number that tells what was done.
     *
     * @param text normalised
     * @param found the numbers in the unit of the target, in order
     * @param change whether the target is a change, so that comparisons are the thing itself
     * @return empty where none or several remain
     */
    Optional<Phrase> remaining(String text, List<Phrase> found, boolean change) {
        List<Phrase> done = new ArrayList<>();
        List<Phrase> summed = new ArrayList<>();
        for (int each = 0; each < found.size(); each++) {
            Phrase phrase = found.get(each);
            int free = each == 0 ? 0 : found.get(each - 1).end();
            int next = each == found.size() - 1
                    ? text.length()
                    : found.get(each + 1).start();
            Standing standing = standing(text, phrase, free, next);
            if (!isBeside(standing, change)) {
                done.add(phrase);
                if (isSum(standing.between())) {
                    summed.add(phrase);
                }
            }
        }
        boolean all = done.size() == found.size();
        return only(summed)
                .or(() -> all ? same(done) : only(done))
                .filter(phrase -> isAffirmed(text.substring(clause(text, phrase.start()), phrase.start())));
    }

    /**
     * Whether the only number of a text is told as what was not done or as an exception (尚有2户未完成, 除2户外全部完成), which
     * is no value, unless that is what the indicator counts.
     *
     * @param name of the indicator
     * @param target what is aimed at, as written
     */
    boolean isUndone(String text, Phrase only, String name, String target) {
        Standing at = standing(text, only, 0, text.length());
        boolean denied = NOT.indexOf(at.tail().isEmpty() ? ' ' : at.tail().charAt(0)) >= 0
                && unfinished().at(at.tail(), 0).isPresent()
                && affirming().at(at.tail(), 0).isEmpty();
        boolean undone =
                isExcepted(at) || isLeft(at) || undone().at(at.between(), 0).isPresent() || denied;
        return undone && !speakOfUndone(name) && !speakOfUndone(target);
    }

    /** Whether words speak of what was not done or is left: names of what such numbers are the value of. */
    private boolean speakOfUndone(String words) {
        return words.indexOf('未') >= 0 || left().in(words) || undone().in(words);
    }

    private boolean isExcepted(Standing at) {
        return exceptedBehind().at(at.tail(), 0).isPresent()
                || !at.added()
                        && (excepted().is(at.between())
                                || excepted().at(at.between(), 0).isPresent()
                                        && OUTSIDE.matcher(at.tail()).matches());
    }

    private boolean isLeft(Standing at) {
        return left().at(at.between(), 0).isPresent() && unfinished().in(at.tail());
    }

    private Standing standing(String text, Phrase phrase, int free, int next) {
        int clause = clause(text, phrase.start());
        int from = Math.min(phrase.start(), Math.max(clause, free));
        int to = phrase.end();
        while (to < next && STOPS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Standing(
                text.substring(clause, phrase.start()),
                text.substring(from, phrase.start()),
                text.substring(phrase.end(), to),
                isPart(text, clause),
                isAdded(text, phrase.end()));
    }

    private boolean isAdded(String text, int from) {
        Matcher aside = ASIDE.matcher(text).region(from, text.length());
        return aside.lookingAt() && adding().at(text, aside.end()).isPresent();
    }

    private boolean isBeside(Standing at, boolean change) {
        return at.part()
                || !change && compared().in(at.head())
                || isPlanned(at.between())
                || isLeft(at)
                || isExcepted(at)
                || undone().at(at.between(), 0).isPresent()
                || unfinished().at(at.tail(), 0).isPresent();
    }

    /** 计划, 目标值, 原计划培训: words of a plan and at most words that lead to a number. */
    private boolean isPlanned(String between) {
        return planned()
                .at(between, 0)
                .filter(plan -> leads(between.substring(plan.length())))
                .isPresent();
    }

    /** Whether a text is nothing but words that lead to a number. */
    private boolean leads(String text) {
        int end = text.length();
        Optional<String> last = Optional.of("");
        while (end > 0 && last.isPresent()) {
            last = leading().before(text, end);
            end -= last.map(String::length).orElse(0);
        }
        return end == 0;
    }

    /** 共, 合计, 实际培训. */
    private boolean isSum(String between) {
        return summed().at(between, 0).isPresent() && isLed(between);
    }

    private boolean isAffirmed(String head) {
        return isLed(head) && head.indexOf('未') < 0 && head.indexOf('没') < 0;
    }

    /** Whether nothing but words that lead to a value, or the name of a quantity, stands before a number. */
    private boolean isLed(String before) {
        return before.isEmpty()
                || leading().before(before, before.length()).isPresent()
                || DONE.matcher(before).find()
                || Plainness.names(before);
    }

    private static Optional<Phrase> only(List<Phrase> phrases) {
        return phrases.size() == 1 ? Optional.of(phrases.get(0)) : Optional.empty();
    }

    /** 每季度1次,全年4次 says one number twice. */
    private static Optional<Phrase> same(List<Phrase> phrases) {
        return phrases.stream()
                .findFirst()
                .filter(first -> phrases.stream()
                        .allMatch(each -> each.high().isEmpty()
                                && each.low().inBase().compareTo(first.low().inBase()) == 0));
    }

    /** Whether a clause stands behind 其中 of its sentence, or begins with it. */
    private boolean isPart(String text, int clause) {
        for (int at = clause; at >= 0; at--) {
            boolean begins = at == 0 || STOPS.indexOf(text.charAt(at - 1)) >= 0;
            if (begins && parts().at(text, at).isPresent()) {
                return true;
            }
            if (at > 0 && ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Where the clause of a position begins. */
    private static int clause(String text, int position) {
        int at = position;
        while (at > 0 && (STOPS.indexOf(text.charAt(at - 1)) < 0 || isWithinNumber(text, at - 1))) {
            at--;
        }
        return at;
    }

    /** The comma of 1,200. */
    private static boolean isWithinNumber(String text, int at) {
        return text.charAt(at) == ','
                && at > 0
                && at + 1 < text.length()
                && Numerals.isDigit(text.charAt(at - 1))
                && Numerals.isDigit(text.charAt(at + 1));
    }
}

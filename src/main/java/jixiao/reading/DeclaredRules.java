package jixiao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.DeclaredRule;
import jixiao.model.DeclaredRule.Kind;
import jixiao.model.Entry;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/**
 * 备注的读法: the rules that the notes under a form declare (documents.md F). What is not one of the six declarations, or is said
 * so that it cannot be read, declares nothing.
 */
public final class DeclaredRules {
    private static final Pattern BUDGET = Pattern.compile("预算数[^。;]{0,8}?(?:为|是|指|按|采用|填)[^。;,]{0,6}?(调整后|年初)");
    private static final Pattern CARRYOVER = Pattern.compile("(不含|不包括|不包含|含|包括|包含)[^。;,)]{0,8}?(?:结转|结余)");
    private static final Pattern FORWARD = Pattern.compile("正向[^。;反负逆]{0,24}?得分=?[^。;,]{0,16}?(B/A|A/B)");
    // 2-B/A is the platform's formula (反向倒扣): its B/A alone would say the opposite.
    private static final Pattern BACKWARD =
            Pattern.compile("(?:反向|负向|逆向)[^。;]{0,24}?得分=?[^。;,]{0,16}?((?:2-)?B/A|A/B)");
    private static final Pattern CAP = Pattern.compile("(?:不超过|不得超过|最高为?|以)(?:该项|本项|单项|指标)*(?:权重|分值|满分)的?(\\d{2,3})%");
    private static final Pattern FULL_CAP =
            Pattern.compile("(?:不超过|不得超过|不高于)(?:该项|本项|单项|指标)*(?:权重|分值|满分)(?!的?\\d|[^,。;]{0,4}%)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\(?含\\)?");
    private static final Pattern BAND = Pattern.compile("(?<!\\d)(\\d{1,3})%?(?:-|~|至|到){1,2}(\\d{1,3})%");
    private static final Pattern NOT_REQUIRED =
            Pattern.compile("满意度(?:指标)?[^。;]{0,10}?(?:(?:不|非)[^。;,]{0,6}?必评|可以?不(?:评|设|填))");
    private static final Pattern REQUIRED = Pattern.compile("满意度(?:指标)?[^。;]{0,10}?(?:必评|必须评价|必须设置|应当设置)");
    private static final Pattern ABSOLUTE = Pattern.compile("绝对值[^,、。;]{0,8}?(累加|加权平均|加权)");
    private static final Pattern RELATIVE = Pattern.compile("相对值[^,、。;]{0,14}?(累加|加权平均|加权)");
    private static final Pattern WEIGHT =
            Pattern.compile("(?:按|以)(?:各自)?(资金额度|预算数|预算金额|预算资金|执行数|执行金额|支出数)(?:大小)?(?:为权重|为权数|加权|作权重)");

    private DeclaredRules() {}

    /** What the notes of a table declare, in their order; of one kind the first. */
    public static List<DeclaredRule> of(SelfEvaluation table) {
        List<DeclaredRule> declared = new ArrayList<>();
        table.details().forEach((label, note) -> {
            if (label.startsWith(SelfEvaluation.NOTE)) {
                int number = Integer.parseInt(label.substring(SelfEvaluation.NOTE.length()));
                of(number, note).stream()
                        .filter(rule -> declared.stream().noneMatch(other -> other.kind() == rule.kind()))
                        .forEach(declared::add);
            }
        });
        return declared;
    }

    private static List<DeclaredRule> of(int number, Entry note) {
        String text = Normal.text(note.text());
        List<DeclaredRule> found = new ArrayList<>();
        word(BUDGET, text).ifPresent(word -> found.add(rule(Kind.BUDGET, word, number, note)));
        if (text.contains("预算数")) {
            word(CARRYOVER, text)
                    .ifPresent(
                            word -> found.add(rule(Kind.CARRYOVER, word.startsWith("不") ? "不含" : "含", number, note)));
        }
        word(FORWARD, text).ifPresent(word -> found.add(rule(Kind.FORWARD, word, number, note)));
        word(BACKWARD, text).ifPresent(word -> found.add(rule(Kind.BACKWARD, word, number, note)));
        word(CAP, text)
                .or(() -> FULL_CAP.matcher(text).find() ? Optional.of("100") : Optional.empty())
                .ifPresent(word -> found.add(numbers(Kind.CAP, List.of(percent(word)), number, note)));
        List<BigDecimal> bands = bands(text);
        if (!bands.isEmpty()) {
            found.add(numbers(Kind.BANDS, bands, number, note));
        }
        boolean free = NOT_REQUIRED.matcher(text).find();
        if (free || REQUIRED.matcher(text).find()) {
            found.add(rule(Kind.SATISFACTION, free ? "非必评" : "必评", number, note));
        }
        word(ABSOLUTE, text).ifPresent(word -> found.add(rule(Kind.ABSOLUTE, way(word), number, note)));
        word(RELATIVE, text).ifPresent(word -> found.add(rule(Kind.RELATIVE, way(word), number, note)));
        word(WEIGHT, text)
                .filter(word -> !word.startsWith("资金额度"))
                .ifPresent(word -> found.add(rule(Kind.WEIGHT, word.startsWith("预算") ? "预算数" : "执行数", number, note)));
        return found;
    }

    private static String way(String word) {
        return word.equals("累加") ? word : "加权平均";
    }

    /** Three bands that meet, from 100 % down to 0: their limits 100, the two between, 0; else nothing. */
    private static List<BigDecimal> bands(String text) {
        if (!text.contains("定性")) {
            return List.of();
        }
        String bare = BRACKETS.matcher(text.substring(text.indexOf("定性"))).replaceAll("");
        Matcher band = BAND.matcher(bare);
        List<BigDecimal> limits = new ArrayList<>();
        while (band.find()) {
            BigDecimal one = percent(band.group(1));
            BigDecimal other = percent(band.group(2));
            limits.add(one.max(other));
            limits.add(one.min(other));
        }
        boolean three = limits.size() == 6
                && limits.get(0).compareTo(BigDecimal.ONE) == 0
                && limits.get(1).compareTo(limits.get(2)) == 0
                && limits.get(3).compareTo(limits.get(4)) == 0
                && limits.get(5).signum() == 0;
        return three ? List.of(limits.get(0), limits.get(1), limits.get(3), limits.get(5)) : List.of();
    }

    private static BigDecimal percent(String digits) {
        return new BigDecimal(digits).movePointLeft(2);
    }

    private static Optional<String> word(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static DeclaredRule rule(Kind kind, String word, int number, Entry note) {
        return new DeclaredRule(kind, word, List.of(), number, note);
    }

    private static DeclaredRule numbers(Kind kind, List<BigDecimal> numbers, int number, Entry note) {
        return new DeclaredRule(kind, "", numbers, number, note);
    }
}

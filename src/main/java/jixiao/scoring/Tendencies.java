package jixiao.scoring;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.basis.BandReason;
import jixiao.text.Normal;

/**
 * 方向目标: a direction as target and a direction with an amount as actual (增加 → 增372人次 达成, 减少 → 增加5件 未达成). The
 * opposite counts only where it is said of the same thing.
 */
final class Tendencies {
    private static final String NUMBER = "(\\d++(?:\\.\\d+)?)";

    private final Pattern amounts;
    private final BandPhrases up;
    private final BandPhrases down;
    private final BandPhrases above;
    private final BandPhrases below;
    private final BandPhrases comparisons;
    private final BandPhrases degrees;
    private final BandPhrases going;
    private final BandTable bands;

    /** 上升或下降. */
    private enum Way {
        UP,
        DOWN;

        Way other() {
            return this == UP ? DOWN : UP;
        }
    }

    Tendencies(Convention convention, BandTable bands) {
        this.amounts = Pattern.compile("^了?" + WordPattern.any(convention, "约数前词", "下限前词") + "?" + NUMBER);
        this.up = BandPhrases.of(convention.words(), "增长词", "方向词除外");
        this.down = BandPhrases.of(convention.words(), "下降词", "方向词除外");
        this.above = BandPhrases.of(convention, "高于往年");
        this.below = BandPhrases.of(convention, "低于往年");
        this.comparisons = BandPhrases.of(convention, "比较对象");
        this.degrees = BandPhrases.of(convention, "程度词");
        this.going = BandPhrases.of(convention, "递进词");
        this.bands = bands;
    }

    Optional<Verdict> judge(Indicator line, String target, String actual) {
        String aim = plain(target);
        Optional<Way> wanted = endsWith(below, target)
                ? Optional.of(Way.DOWN)
                : endsWith(above, target) ? Optional.of(Way.UP) : ending(aim);
        if (wanted.isEmpty() || aim.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Set<Way> reported = EnumSet.noneOf(Way.class);
        String subject = actual;
        for (Way way : Way.values()) {
            for (BandPhrases.Hit hit : words(way).hits(actual)) {
                Matcher amount = amounts.matcher(actual.substring(hit.end()));
                boolean partOfOther = words(way.other()).hits(actual).stream().anyMatch(hit::isWithin);
                boolean more = !partOfOther && amount.find() && new BigDecimal(amount.group(1)).signum() > 0;
                boolean bare = way != wanted.get() && plain(actual).equals(hit.word());
                if (more || bare) {
                    reported.add(way);
                    subject = actual.substring(0, Math.min(hit.start(), subject.length()));
                }
            }
        }
        if (reported.size() != 1) {
            return Optional.empty();
        }
        if (reported.contains(wanted.get())) {
            return Optional.of(bands.verdict(bands.full(), BandReason.SAME_DIRECTION, ""));
        }
        return isOf(plain(subject), target + Normal.words(line.name()))
                ? Optional.of(bands.verdict(bands.missed(), BandReason.OPPOSITE_DIRECTION, ""))
                : Optional.empty();
    }

    /** Whether what a text speaks of is nothing else than what the line is about. */
    private static boolean isOf(String subject, String about) {
        if (subject.isEmpty()) {
            return true;
        }
        for (int at = 0; at + 2 <= subject.length(); at++) {
            if (about.contains(subject.substring(at, at + 2))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Way> ending(String aim) {
        return List.of(Way.values()).stream()
                .filter(way -> endsWith(words(way), aim))
                .findFirst();
    }

    private static boolean endsWith(BandPhrases words, String text) {
        return words.hits(text).stream().anyMatch(hit -> hit.end() == text.length());
    }

    private BandPhrases words(Way way) {
        return way == Way.UP ? up : down;
    }

    private String plain(String text) {
        return going.takenOutOf(degrees.takenOutOf(comparisons.takenOutOf(text)));
    }
}

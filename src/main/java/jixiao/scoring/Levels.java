package jixiao.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.convention.Grade;
import jixiao.model.Indicator;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandReason;
import jixiao.text.Normal;

/**
 * 明示等级: the level that a sheet states itself: 达成/部分达成/未达成 or 优良中差 in a column of its own or as the actual, or
 * a 评分比例. Which word means which band stands in the word lists 达成等级, 部分达成等级 and 未达成等级.
 */
final class Levels {
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)(%?)分?");
    private static final Pattern AROUND_LEVEL =
            Pattern.compile("^(?:达到|达|评定为|评为|不低于|为|均为|全部)|(?:及|或)?以上$|(?:等次|等级|档次|级|档|标准)(?:及?以上)?$");
    private final BandTable bands;
    private final List<String> grades;
    private final List<List<String>> order;
    private final Map<String, Level> levels = new HashMap<>();
    private final int longest;

    /** A word of level and its band. */
    private record Level(String word, Band band) {}

    Levels(Convention convention, BandTable bands) {
        this.bands = bands;
        this.grades = convention.grades().stream().map(Grade::name).toList();
        this.order = convention.words("等级次序").stream()
                .map(level -> List.of(level.split("/")))
                .toList();
        add(convention.words("达成等级"), bands.full());
        add(convention.words("部分达成等级"), bands.partial());
        add(convention.words("未达成等级"), bands.missed());
        this.longest = levels.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** A word of signs alone (★★★) has no form to compare, and would be found everywhere. */
    private void add(List<String> words, Band band) {
        words.stream()
                .map(Normal::words)
                .filter(word -> !word.isEmpty())
                .forEach(word -> levels.putIfAbsent(word, new Level(word, band)));
    }

    /** What the level column says. */
    Optional<Verdict> stated(Indicator line) {
        return ofColumn(Normal.words(line.level().text()));
    }

    /** What the actual says where the target offers levels (达成/部分达成/未达成); no word of level there settles nothing. */
    Optional<Verdict> offered(Indicator line) {
        return offersLevels(line.targetEntry().text())
                ? Optional.of(word(Normal.words(line.actual().entry().text())).orElse(Verdict.UNSETTLED))
                : Optional.empty();
    }

    /** The verdict of a text that is a word of level. */
    Optional<Verdict> word(String text) {
        return level(text).map(this::verdict);
    }

    /** What an actual says that is nothing but a level; a grade worse than the one aimed at is no 达成. */
    Optional<Verdict> reported(Indicator line) {
        Optional<Level> reported = level(Normal.words(line.actual().entry().text()));
        Optional<Level> aim = level(Normal.words(line.targetEntry().text()));
        boolean worse = reported.isPresent() && aim.isPresent() && isWorse(reported.get(), aim.get());
        if (worse && reported.get().band().equals(bands.full())) {
            return Optional.empty();
        }
        return reported.map(this::verdict);
    }

    /** Whether both cells say nothing but a level of quality, and the one reported is lower: 优秀 → 合格. */
    boolean fallShort(Indicator line) {
        int aim = quality(line.targetEntry().text());
        return aim >= 0 && quality(line.actual().entry().text()) > aim;
    }

    /** Which level of 等级次序 a text is, the best first; −1 for any other text. */
    private int quality(String written) {
        String text = Normal.words(written);
        String level = AROUND_LEVEL.matcher(text).replaceAll("");
        for (int each = 0; each < order.size(); each++) {
            if (order.get(each).contains(text) || order.get(each).contains(level)) {
                return each;
            }
        }
        return -1;
    }

    private Optional<Verdict> ofColumn(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher number = SHARE.matcher(text);
        if (number.matches()) {
            BigDecimal value = new BigDecimal(number.group(1));
            boolean percent = !number.group(2).isEmpty() || value.compareTo(BigDecimal.ONE) > 0;
            BigDecimal share = percent ? value.movePointLeft(2) : value;
            return share.compareTo(BigDecimal.ONE) > 0 ? Optional.empty() : Optional.of(bands.stated(share, text));
        }
        return level(text).map(this::verdict);
    }

    /** Whether a target is nothing but words of level, of two bands at least: what may be reported, not what is aimed at. */
    private boolean offersLevels(String target) {
        String text = Normal.words(target).replace("/", "");
        Set<Band> offered = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Level> next = longestAt(text, at);
            if (next.isEmpty()) {
                return false;
            }
            offered.add(next.get().band());
            at += next.get().word().length();
        }
        return offered.size() > 1;
    }

    private Optional<Level> longestAt(String text, int from) {
        for (int end = Math.min(text.length(), from + longest); end > from; end--) {
            Level level = levels.get(text.substring(from, end));
            if (level != null) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** By the convention's grades, where both words name one (优 before 良). */
    private boolean isWorse(Level reported, Level aim) {
        int gradeAim = grade(aim.word());
        return gradeAim >= 0 && grade(reported.word()) > gradeAim;
    }

    /** Which grade a word names, the longest where it holds several (不合格 holds 合格); −1 for none. */
    private int grade(String word) {
        int found = -1;
        for (int grade = 0; grade < grades.size(); grade++) {
            boolean longer =
                    found < 0 || grades.get(grade).length() > grades.get(found).length();
            found = longer && word.contains(grades.get(grade)) ? grade : found;
        }
        return found;
    }

    private Verdict verdict(Level level) {
        return bands.verdict(level.band(), BandReason.STATED_LEVEL, level.word());
    }

    private Optional<Level> level(String text) {
        return Optional.ofNullable(levels.get(text));
    }
}

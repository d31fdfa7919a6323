package jixiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.Band;
import jixiao.model.BandReason;
import jixiao.model.Indicator;
import jixiao.sheet.Normal;

/**
 * 明示等级: the level that a sheet states itself: 达成/部分达成/未达成 or 优良中差 in its own column or as the actual, or a
 * 评分比例. Which word means which band is in the word lists 达成等级, 部分达成等级 and 未达成等级, each the best word first.
 */
final class Levels {
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)(%?)分?");
    private final BandTable bands;
    private final List<Level> levels = new ArrayList<>();

    /** A word of level and its band. */
    private record Level(String word, Band band) {}

    Levels(Convention convention, BandTable bands) {
        this.bands = bands;
        convention.words("达成等级").forEach(word -> levels.add(new Level(Normal.words(word), bands.full())));
        convention.words("部分达成等级").forEach(word -> levels.add(new Level(Normal.words(word), bands.partial())));
        convention.words("未达成等级").forEach(word -> levels.add(new Level(Normal.words(word), bands.missed())));
    }

    /** What the level column says, else what the actual says where it is nothing but a level; empty for neither. */
    Optional<Verdict> stated(Indicator line) {
        Optional<Verdict> column = ofColumn(Normal.words(line.level().text()));
        if (column.isPresent()) {
            return column;
        }
        String actual = Normal.words(line.actual().entry().text());
        return level(actual)
                .map(level -> against(Normal.words(line.targetEntry().text()), level));
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
        return level(text).map(level -> verdict(level));
    }

    /** A level reported where a single level was aimed at: as good or better is 达成; worse within one band is open. */
    private Verdict against(String target, Level reported) {
        Optional<Level> aim = level(target);
        if (aim.isEmpty()) {
            return verdict(reported);
        }
        if (levels.indexOf(reported) <= levels.indexOf(aim.get())) {
            return bands.verdict(bands.full(), BandReason.STATED_LEVEL, reported.word());
        }
        return reported.band().equals(aim.get().band()) ? Verdict.UNSETTLED : verdict(reported);
    }

    private Verdict verdict(Level level) {
        return bands.verdict(level.band(), BandReason.STATED_LEVEL, level.word());
    }

    private Optional<Level> level(String text) {
        return levels.stream().filter(level -> level.word().equals(text)).findFirst();
    }
}

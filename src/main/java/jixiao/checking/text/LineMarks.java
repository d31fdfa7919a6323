package jixiao.checking.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.fact.text.TextMark;
import jixiao.model.narrative.PointLine;
import jixiao.text.Normal;

/** 字面特征: what the cells of a line say by their words, by 《报告用语》, and what a sentence says of it. */
record LineMarks(Convention convention) {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    /** 《…》: digits in a title are a name and no number to reach. */
    private static final Pattern TITLED = Pattern.compile("《[^《》]*》");

    private static final Pattern SHARE = Pattern.compile("[≥≤]?\\d+(?:\\.\\d+)?%");
    private static final Pattern MISSED = Pattern.compile("未能?(?:达到|达成|完成|实现)|没有(?:达到|达成|完成)");
    private static final Pattern MET =
            Pattern.compile("(?:已|均|全部)?(?:达到|实现)(?:了)?(?:预期|年初|年度)(?:绩效)?目标|已(?:全部)?完成(?=[,。;]|$)");

    /**
     * @param sentence the one that tells of the line; empty for none
     * @param told every sentence of the text about lines of its sheet
     */
    Set<TextMark> of(Indicator line, Optional<PointLine> sentence, List<String> told) {
        Set<TextMark> marks = EnumSet.noneOf(TextMark.class);
        String target = Normal.text(line.targetEntry().text());
        String name = Normal.text(line.level3().name());
        Stream<String> cells = Stream.of(
                line.level3().text(),
                line.targetEntry().text(),
                line.actual().entry().text());
        add(marks, TextMark.PATTERN, cells.map(Normal::text).anyMatch(text -> has("没有填的样式", text::contains)));
        add(marks, TextMark.OUTCOME, has("不是目标的目标", target::contains));
        add(marks, TextMark.SHARE, SHARE.matcher(target).matches());
        add(
                marks,
                TextMark.PAYMENT,
                has("支付的钱", name::endsWith) && has("支付", line.level3().name()::contains));
        Matcher number = NUMBER.matcher(TITLED.matcher(target).replaceAll(""));
        boolean aimed = number.find();
        add(marks, TextMark.NUMBER_AIMED, aimed);
        add(marks, TextMark.NUMBER_TOLD, aimed && told.stream().anyMatch(text -> holds(text, number.group())));
        boolean missed =
                sentence.filter(one -> MISSED.matcher(one.text()).find()).isPresent();
        add(marks, TextMark.SAID_MISSED, missed);
        add(
                marks,
                TextMark.SAID_MET,
                !missed
                        && sentence.filter(one -> MET.matcher(one.text()).find())
                                .isPresent());
        return marks;
    }

    /** Names of level 2 that a line's name does not belong under, by its last words; none for 事故 and the like. */
    Set<String> strange(Indicator line, Set<String> levels) {
        String name = Normal.words(line.level3().name());
        return has("二级指标例外", name::contains)
                ? Set.of()
                : levels.stream()
                        .filter(level -> has("不是" + level + "的名称", name::endsWith))
                        .collect(Collectors.toSet());
    }

    private boolean has(String phrases, Predicate<String> wanted) {
        return convention.phrases(phrases).stream().anyMatch(wanted);
    }

    private static void add(Set<TextMark> marks, TextMark mark, boolean said) {
        if (said) {
            marks.add(mark);
        }
    }

    private static boolean holds(String told, String number) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(number) + "(?![\\d.])")
                .matcher(told)
                .find();
    }
}

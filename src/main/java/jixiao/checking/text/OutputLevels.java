package jixiao.checking.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.model.Indicator;
import jixiao.text.Normal;

/** 产出的二级指标: the four names of level 2 that a careless heading takes for one another; others overlap in what they mean. */
final class OutputLevels {
    static final List<String> ALL = List.of("数量", "质量", "时效", "成本");

    private OutputLevels() {}

    /** Those that a line's level 2 holds. */
    static Set<String> in(Indicator line) {
        String written = Normal.words(line.level2().name());
        return ALL.stream().filter(written::contains).collect(Collectors.toSet());
    }

    /** The one that a line's level 2 begins with; empty for none. */
    static String first(Indicator line) {
        String written = Normal.words(line.level2().name());
        Optional<String> first = ALL.stream().filter(written::startsWith).findFirst();
        return first.orElse("");
    }
}

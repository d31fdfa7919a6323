package jixiao.reading.value;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jixiao.convention.MadeOnce;

/** 词汇: the lists of 《词表》 that the reading of values asks for. */
record Lexicon(
        WordList atLeastBefore,
        WordList atLeastAfter,
        WordList atMostBefore,
        WordList atMostAfter,
        WordList reached,
        WordList lowered,
        WordList leading,
        WordList aboutBefore,
        WordList aboutAfter,
        WordList up,
        WordList down,
        WordList noDirection,
        WordList names,
        WordList noUnits,
        WordList codes,
        WordList nouns,
        WordList money,
        WordList ratio,
        WordList noRatio,
        WordList time,
        WordList zero,
        WordList zeroStart,
        WordList zeroExcept,
        WordList zeroLeads,
        WordList afterDate,
        WordList earlier,
        WordList equal,
        WordList change,
        WordList totals) {

    /** By the lists that they are made of, which a convention keeps as long as it lives: many ask for the same. */
    private static final MadeOnce<Map<String, List<String>>, Lexicon> KNOWN = new MadeOnce<>();

    /** The lists out of 《词表》; a list that the convention does not have is empty. */
    static Lexicon of(Map<String, List<String>> words) {
        return KNOWN.of(words, Lexicon::made);
    }

    private static Lexicon made(Map<String, List<String>> words) {
        Function<String, WordList> list = name -> WordList.of(words, name);
        return new Lexicon(
                list.apply("下限前词"),
                list.apply("下限后词"),
                list.apply("上限前词"),
                list.apply("上限后词"),
                list.apply("达到词"),
                list.apply("降至词"),
                list.apply("引出词"),
                list.apply("约数前词"),
                list.apply("约数后词"),
                list.apply("增长词"),
                list.apply("下降词"),
                list.apply("方向词除外"),
                list.apply("数字名称"),
                list.apply("非单位词"),
                list.apply("编号词"),
                list.apply("单位除外"),
                list.apply("金额词"),
                list.apply("比率词"),
                list.apply("非比率"),
                list.apply("时间词"),
                list.apply("零值词"),
                new WordList(words.getOrDefault("零值词", List.of()).stream()
                        .filter(word -> word.endsWith("…"))
                        .map(word -> word.replace("…", ""))
                        .toList()),
                list.apply("零值词除外"),
                list.apply("否定目标前词"),
                list.apply("期限后词"),
                list.apply("比较对象"),
                list.apply("等于词"),
                list.apply("变动词"),
                list.apply("总额词"));
    }
}

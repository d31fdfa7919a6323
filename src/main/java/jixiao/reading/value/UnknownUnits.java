package jixiao.reading.value;

/** 不认识的单位: "1加" is a number with a unit that no row of 《度量单位》 names. */
record UnknownUnits(Lexicon words) {
    /** Longer words behind a number are nouns: "5示范点". */
    private static final int LONGEST = 2;

    /** The phrase with the one or two signs that end the text behind it as its unit; unchanged where they are none. */
    Phrase in(String text, Phrase phrase) {
        String tail = text.substring(phrase.end());
        boolean unitLike = phrase.unit().isNone()
                && !phrase.low().chinese()
                && phrase.end() == phrase.low().end()
                && !tail.isEmpty()
                && tail.length() <= LONGEST
                && tail.chars().allMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN)
                && !words.noUnits().in(tail)
                && words.nouns().at(tail, 0).isEmpty();
        return unitLike ? phrase.in(WrittenUnit.unknown(tail)) : phrase;
    }
}

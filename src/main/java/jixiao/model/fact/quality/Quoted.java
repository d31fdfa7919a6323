package jixiao.model.fact.quality;

/** 引文: a text in quotation marks, its own made inner ones, and no longer than a sentence bears. */
final class Quoted {
    private static final int LONGEST = 30;

    private Quoted() {}

    static String of(String text) {
        String inner = text.replace('“', '‘').replace('”', '’').replaceAll("\\s+", "");
        return "“" + (inner.length() > LONGEST ? inner.substring(0, LONGEST) + "…" : inner) + "”";
    }
}

package jixiao.reading.narrative;

import java.util.regex.Pattern;
import jixiao.convention.Convention;

/** 答语: what answers under a heading mean by their words alone: nothing to say, or an answer to another question. Rows of 《报告用语》. */
public final class AnswerWords {
    private static final Pattern END = Pattern.compile("[。;,.!、]+$");

    private final Convention convention;

    /** By the wordings of a convention. */
    public AnswerWords(Convention convention) {
        this.convention = convention;
    }

    /** 空答: whether it says that nothing is left undone: 无, or anywhere that all was done. */
    public boolean isNone(String text) {
        return convention.phrases("空答").contains(bare(text))
                || convention.phrases("全部完成").stream().anyMatch(text::contains);
    }

    /** 错位答语: whether nothing but the answer to another question stands there: 基本完成 where problems are asked for. */
    public boolean isMisplaced(String text) {
        return convention.phrases("错位答语").contains(bare(text));
    }

    /** Whether it begins with the answer to another question, whatever sentences follow. */
    public boolean beginsMisplaced(String text) {
        int stop = text.indexOf('。');
        return isMisplaced(stop < 0 ? text : text.substring(0, stop));
    }

    private static String bare(String text) {
        return END.matcher(text).replaceAll("");
    }
}

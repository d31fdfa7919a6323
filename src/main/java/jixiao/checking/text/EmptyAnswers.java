package jixiao.checking.text;

import jixiao.convention.Convention;

/** 空答: what stands under a heading and says that there is nothing to say; its words are rows of 《报告用语》. */
final class EmptyAnswers {
    private final Convention convention;

    EmptyAnswers(Convention convention) {
        this.convention = convention;
    }

    /** Whether it says that nothing is left undone: 无, or anywhere that all was done. */
    boolean isNone(String text) {
        return convention.phrases("空答").contains(bare(text))
                || convention.phrases("全部完成").stream().anyMatch(text::contains);
    }

    /** Whether it answers another question: 基本完成 where problems are asked for. */
    boolean isMisplaced(String text) {
        return convention.phrases("错位答语").contains(bare(text));
    }

    private static String bare(String text) {
        return text.replaceAll("[。;,.!、]+$", "");
    }
}

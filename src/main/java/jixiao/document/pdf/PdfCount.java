package jixiao.document.pdf;

/** 计数: what has been drawn of one PDF, against bounds far above any real document. */
final class PdfCount {
    private static final int SIGNS = 1_500_000;
    private static final int LINES = 3_000_000;

    private final String file;
    private final int most;
    private int signs;
    private static final int OPERATORS = 20_000_000;
    private int lines;
    private int operators;

    PdfCount(String file, int most) {
        this.file = file;
        this.most = most;
    }

    void pages(int pages) {
        if (pages > most) {
            throw PdfRefusals.tooMany(file, "页", pages, most);
        }
    }

    void sign() {
        if (++signs > SIGNS) {
            throw PdfRefusals.tooManyAtLeast(file, "文字", SIGNS);
        }
    }

    void line() {
        if (++lines > LINES) {
            throw PdfRefusals.tooManyAtLeast(file, "线条", LINES);
        }
    }

    /** Also ends the work of a file that was given up. */
    void operator() {
        if (++operators > OPERATORS) {
            throw PdfRefusals.tooManyAtLeast(file, "绘图指令", OPERATORS);
        }
        if ((operators & 0xFFF) == 0 && Thread.currentThread().isInterrupted()) {
            throw PdfRefusals.corrupt(file);
        }
    }
}

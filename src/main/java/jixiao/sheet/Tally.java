package jixiao.sheet;

/** 计数: what has been read of one workbook, against its limits. */
final class Tally {
    private final String file;
    private final Limits limits;
    private int cells;
    private int merges;

    Tally(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    void cell() {
        if (++cells > limits.cells()) {
            throw Refusals.tooManyAtLeast(file, "有内容的单元格", limits.cells());
        }
    }

    void merge() {
        if (++merges > limits.merges()) {
            throw Refusals.tooManyAtLeast(file, "合并区域", limits.merges());
        }
    }

    void sheets(int found) {
        if (found == 0) {
            throw Refusals.noSheets(file);
        }
        if (found > limits.sheets()) {
            throw Refusals.tooMany(file, "工作表", found, limits.sheets());
        }
    }
}

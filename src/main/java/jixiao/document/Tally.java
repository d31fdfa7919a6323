package jixiao.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** 计数: what has been read of one workbook, against its limits. */
public final class Tally {
    /** Of merges beside one another, summed over the rows where that changes; real tables have some hundreds. */
    private static final int COVERED = 2_000_000;

    /** So many cells are read between two looks whether the work has been given up. */
    private static final int SOME = 1000;

    private final String file;
    private final Limits limits;
    private final Set<String> names = new HashSet<>();
    private int cells;
    private int merges;
    private int covered;

    public Tally(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Name of the workbook, for messages. */
    String file() {
        return file;
    }

    /** A name is where findings and scores belong: no two sheets may share it, and no office program lets them. */
    void sheet(String name) {
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw Refusals.sameName(file, name);
        }
    }

    public void cell() {
        if (++cells > limits.cells()) {
            throw Refusals.tooManyAtLeast(file, "有内容的单元格", limits.cells());
        }
        if (cells % SOME == 0 && Thread.currentThread().isInterrupted()) {
            throw Refusals.givenUp(file);
        }
    }

    void merge() {
        if (++merges > limits.merges()) {
            throw Refusals.tooManyAtLeast(file, "合并区域", limits.merges());
        }
    }

    /** Merges that no office program lets anyone make lie over one another by the thousand. */
    void covered(int merges) {
        covered += merges;
        if (covered > COVERED) {
            throw Refusals.overlapping(file);
        }
    }

    public void sheets(int found) {
        if (found == 0) {
            throw Refusals.noSheets(file);
        }
        if (found > limits.sheets()) {
            throw Refusals.tooMany(file, "工作表", found, limits.sheets());
        }
    }
}

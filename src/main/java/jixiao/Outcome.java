package jixiao;

import jixiao.model.InputProblem;

/** 打开所得: what came of a submitted file: a {@link Case}, or {@link Refused} with one sentence. */
public sealed interface Outcome permits Case, Refused {
    /** The file as people know it; it stands in messages and places. */
    String name();

    /**
     * The case.
     *
     * @throws InputProblem where the file was refused
     */
    Case orThrow();
}

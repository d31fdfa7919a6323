package jixiao.store;

import java.util.List;

/**
 * 网页要看的: what a finished review keeps for the page.
 *
 * @param rows a row for each of its tables, in their order; gone through once
 * @param said all that people had said when it was finished
 */
public record Shown(Iterable<KeptRow> rows, List<Said> said) {
    /** Nothing to be shown. */
    public static final Shown NOTHING = new Shown(List.of(), List.of());

    public Shown {
        said = List.copyOf(said);
    }
}

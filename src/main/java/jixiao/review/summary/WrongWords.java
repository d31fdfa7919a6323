package jixiao.review.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.review.decide.Rulings;

/** 填错的白栏: what people filled in in the summary and nobody can go by, each with its cell, to be told beside its row. */
final class WrongWords {
    /** So many are told on the terminal; the rows tell all. */
    private static final int TOLD = 10;

    private final List<String> told = new ArrayList<>();

    /**
     * Adds a row, where what was filled in is at fault.
     *
     * @param sheet the sheet that it stands in
     * @param cell the cell of the word, in the summary that is being written
     * @param about file, sheet and cell of the finding or the line
     */
    void add(String sheet, String cell, String about, Optional<Rulings.Outcome> outcome) {
        outcome.filter(each -> each.state().equals(Rulings.FAULTY))
                .ifPresent(each -> told.add("《" + sheet + "》" + cell + "(" + about + "):" + each.note() + ",没有采用。"));
    }

    /** A sentence a line; of many the first. Empty where nothing is at fault. */
    Optional<String> notice() {
        int more = told.size() - TOLD;
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("\n", told.subList(0, Math.min(TOLD, told.size())))
                        + (more > 0 ? "\n另有" + more + "处填得不对,见各行的“状态说明”。" : ""));
    }
}

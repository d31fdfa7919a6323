package jixiao.review.decide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import jixiao.store.Saying;

/** 撤销: what can be taken back of all that was said of one place. Taking back is a saying, too, and is never taken back itself. */
public final class Undoing {
    private Undoing() {}

    /**
     * What to go back to.
     *
     * @param undoes the saying that is taken back
     * @param before what stood there before it
     */
    public record Step(long undoes, List<String> before) {}

    /**
     * The next step back.
     *
     * @param sayings of the place, in order
     * @param now what stands there: where it is not what was said last, a workbook has changed it, and nothing is taken back
     * @param filled what a saying says
     */
    public static <R> Optional<Step> of(Spoken<R> spoken, List<Saying> sayings, List<String> now) {
        Deque<Saying> open = new ArrayDeque<>();
        for (Saying each : sayings) {
            if (each.undoes() == 0) {
                open.push(each);
            } else if (!open.isEmpty()) {
                open.pop();
            }
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<String> said =
                spoken.filled().apply(spoken.of().apply(open.peek().said().texts()));
        return Spoken.isSame(said, now)
                ? Optional.of(new Step(open.peek().no(), open.peek().seen()))
                : Optional.empty();
    }
}

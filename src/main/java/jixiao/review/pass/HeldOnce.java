package jixiao.review.pass;

import java.util.concurrent.atomic.AtomicReferenceArray;
import jixiao.model.Range;
import jixiao.review.TableSummary;

/**
 * 同值一份: what many tables of a review say alike, such as names of units, points and codes, is held in memory once. It
 * remembers only so much, and what it has forgotten is merely held again. Safe for several threads.
 */
final class HeldOnce {
    private static final int REMEMBERED = 1 << 14;

    private final AtomicReferenceArray<Object> remembered = new AtomicReferenceArray<>(REMEMBERED);

    /**
     * A table equal to this one.
     *
     * @param digest of the file that it stands in, as it is held already
     */
    TableSummary of(TableSummary table, String digest) {
        TableSummary.Head head = table.head();
        TableSummary.Money money = table.money();
        TableSummary.Scored scored = table.scored();
        return new TableSummary(
                table.key(),
                table.submission(),
                one(table.sheet()),
                digest.equals(table.sha256()) ? digest : table.sha256(),
                new TableSummary.Head(
                        head.form(),
                        one(head.year()),
                        one(head.unit()),
                        one(head.implementer()),
                        one(head.supervisor()),
                        one(head.project()),
                        one(head.filed())),
                one(new TableSummary.Money(one(money.budget()), one(money.spending()), one(money.rate()))),
                one(new TableSummary.Scored(
                        one(scored.claimed()),
                        one(scored.total()),
                        one(new Range(
                                one(scored.range().low()), one(scored.range().high()))),
                        one(scored.verified()),
                        one(scored.stake()),
                        one(scored.grade()),
                        scored.reference(),
                        scored.inferred(),
                        scored.comparable(),
                        one(scored.convention()))),
                one(new TableSummary.Counts(
                        table.counts().open(),
                        table.counts().found().stream().map(this::one).toList())),
                one(table.dealt()),
                table.returned(),
                one(table.reason()),
                table.trace());
    }

    /** One that is equal, which may be held already; only of what never changes. */
    @SuppressWarnings("unchecked")
    private <T> T one(T value) {
        int at = spread(31 * value.hashCode() + value.getClass().hashCode()) & REMEMBERED - 1;
        Object held = remembered.get(at);
        if (value.equals(held)) {
            return (T) held;
        }
        remembered.set(at, value);
        return value;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }
}

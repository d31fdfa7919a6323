package jixiao.review.pass;

/**
 * 报送情况, in numbers.
 *
 * @param expected how many tables are due
 * @param missing how many rows of the roster no table answers
 * @param twice how many rows several tables answer, superseded versions among them
 * @param unasked how many tables nobody asked for, superseded ones left out
 * @param budgetsDiffer how many tables have another budget than the approved one
 * @param withoutReport how many tables lack the report that is due with them
 * @param secret how many tables are 涉密: judged, and told of nowhere else
 */
public record RosterResult(
        int expected, int missing, int twice, int unasked, int budgetsDiffer, int withoutReport, Integer secret) {
    public RosterResult {
        // A result that an earlier version kept has none.
        secret = secret == null ? 0 : secret;
    }

    /** The same with tables that lack a report. */
    public RosterResult withoutReport(int tables) {
        return new RosterResult(expected, missing, twice, unasked, budgetsDiffer, tables, secret);
    }
}

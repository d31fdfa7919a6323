package jixiao.scoring;

import java.util.Optional;
import jixiao.model.DateSpan;
import jixiao.model.Indicator;
import jixiao.model.basis.BandReason;

/**
 * 时限计分: on or before the last day full, later the band 部分达成. A date written too roughly to tell ("2024年6月" for
 * "6月15日前") settles nothing.
 */
record Deadlines(BandTable bands) {
    Verdict judge(Indicator line, DateSpan deadline, DateSpan reported) {
        if (!reported.last().isAfter(deadline.last())) {
            return Proportions.allOrNothing(line, true, Optional.empty());
        }
        if (reported.first().isAfter(deadline.last())) {
            return bands.verdict(bands.partial(), BandReason.LATE, "");
        }
        return Verdict.UNSETTLED;
    }
}

package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandReason;

/**
 * 定性分档表: the bands of the convention, asked by name. A convention that names its bands otherwise has 达成 first,
 * 部分达成 next and 未达成 last.
 *
 * @param bands the best first; at least one
 */
record BandTable(List<Band> bands) {
    BandTable {
        bands = List.copyOf(bands);
    }

    /** 达成. */
    Band full() {
        return named("达成").orElse(bands.get(0));
    }

    /** 部分达成. */
    Band partial() {
        return named("部分达成").orElse(bands.get(Math.min(1, bands.size() - 1)));
    }

    /** 未达成. */
    Band missed() {
        return named("未达成").orElse(bands.get(bands.size() - 1));
    }

    /** The band of a name. */
    Optional<Band> named(String name) {
        return bands.stream().filter(band -> band.name().equals(name)).findFirst();
    }

    /** The band that a share of the weight within [0, 1] falls in: lower edges belong to a band. */
    Band at(BigDecimal share) {
        return bands.stream()
                .filter(band -> share.compareTo(band.low()) >= 0)
                .findFirst()
                .orElse(missed());
    }

    /** A verdict for a band. */
    Verdict verdict(Band band, BandReason reason, String matched) {
        return new Verdict.InBand(band, reason, matched, Optional.empty(), !band.equals(full()));
    }

    /** A verdict for a share that the sheet states. */
    Verdict stated(BigDecimal share, String written) {
        Band band = at(share);
        return new Verdict.InBand(band, BandReason.STATED_LEVEL, written, Optional.of(share), !band.equals(full()));
    }
}

package jixiao.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.convention.CaseTable;
import jixiao.convention.Convention;

/** 一个年度的试算: cases of one year, each read and tried once by the convention of that year. */
final class TrialYear {
    private final Convention convention;
    private final CaseDocument document;
    private final Bench bench;
    /** Cases that came out right and change no parameter; they share one scorer. */
    private final List<TrialCase> plain = new ArrayList<>();
    /** Cases that came out right with parameters of their own. */
    private final List<TrialCase> changing = new ArrayList<>();

    TrialYear(Convention convention) {
        this.convention = convention;
        this.document = new CaseDocument(convention);
        this.bench = new Bench(convention);
    }

    /** Tries a case: where it comes to something else than it expects. */
    List<Difference> differences(CaseTable written) {
        TrialCase one =
                new TrialCase(written, document.table(written), written.first().changed());
        List<Difference> differences = bench.differences(one);
        // A case that comes out wrong anyway vouches for no row.
        if (differences.isEmpty()) {
            (one.changed().isEmpty() ? plain : changing).add(one);
        }
        return differences;
    }

    /** Names of the rows of 《计分方法》 that decided a line so far. */
    Set<String> rules() {
        return bench.rules();
    }

    /** Every row of the convention of the year written otherwise. */
    List<Variation> variations() {
        return Variations.of(convention);
    }

    /** Whether some case comes out otherwise by another convention; most rows are noticed by one that changes nothing. */
    boolean notices(Convention otherwise) {
        Bench other = new Bench(otherwise);
        return Stream.concat(plain.stream(), changing.stream())
                .anyMatch(one -> !other.differences(one).isEmpty());
    }
}

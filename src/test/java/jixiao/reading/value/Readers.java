package jixiao.reading.value;

import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;

/** A reader with the words and units of the default convention. */
final class Readers {
    static final Convention CONVENTION = Conventions.load("wuhan").in(Optional.of(2024));
    static final ValueReader WUHAN = new ValueReader(CONVENTION);

    private Readers() {}
}

package jixiao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.ConventionOutline;
import jixiao.convention.Recognition;
import jixiao.model.DeclaredRule;

/** 口径梗概 for tests: conventions of 10 points for the execution and 90 for the indicators. */
final class Outlines {
    private Outlines() {}

    static ConventionOutline of(String name, List<String> marks, List<DeclaredRule> rules) {
        return new ConventionOutline(
                name,
                name + "口径",
                BigDecimal.TEN,
                new BigDecimal("90"),
                Map.of(),
                rules,
                new Recognition(name, name + "口径", marks, Optional.empty()));
    }
}

package jixiao.convention;

import java.util.List;
import java.util.Map;

/**
 * 出处: where rows stand: file, sheet and row, for people.
 *
 * @param bands of 《定性分档》, in the order of {@link Convention#bands}
 * @param grades of 《等级》, in the order of {@link Convention#grades}
 * @param tiers of each table of 《分档表》, in the order of {@link Convention#tiers}
 */
public record Origins(List<String> bands, List<String> grades, Map<String, List<String>> tiers) {
    public Origins {
        bands = List.copyOf(bands);
        grades = List.copyOf(grades);
        tiers = Map.copyOf(tiers);
    }
}

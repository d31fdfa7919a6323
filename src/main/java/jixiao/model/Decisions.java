package jixiao.model;

import java.util.Map;
import java.util.Optional;

/**
 * 定分 of a table: what people have decided of its points.
 *
 * @param lines by the place of the indicator's name
 * @param execution of the 预算执行得分; empty where nobody has
 * @param total of the 总分, whatever the scores add up to; empty where nobody has
 */
public record Decisions(Map<Place, Decision> lines, Optional<Decision> execution, Optional<Decision> total) {
    public Decisions {
        lines = Map.copyOf(lines);
        Given.all(execution, total);
    }

    /** Of lines alone. */
    public static Decisions of(Map<Place, Decision> lines) {
        return new Decisions(lines, Optional.empty(), Optional.empty());
    }

    /** Whether nobody has decided anything. */
    public boolean isEmpty() {
        return lines.isEmpty() && execution.isEmpty() && total.isEmpty();
    }
}

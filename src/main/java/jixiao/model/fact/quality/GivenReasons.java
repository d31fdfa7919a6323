package jixiao.model.fact.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jixiao.model.Place;
import jixiao.model.fact.Subject;

/**
 * 几处原因说明: reasons of one table of which the same is said once.
 *
 * @param reasons in the order of the sheet, at least one
 */
public record GivenReasons(List<GivenReason> reasons) implements Subject {
    private static final int NAMED = 3;

    public GivenReasons {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("no reason to tell of");
        }
    }

    /** Reasons that a rule has gathered, in any order. */
    public static GivenReasons of(Collection<?> gathered) {
        return new GivenReasons(gathered.stream()
                .map(GivenReason.class::cast)
                .sorted(Comparator.comparingInt(GivenReason::order))
                .toList());
    }

    /** Cell of the first one. */
    public Place getPlace() {
        return reasons.get(0).place();
    }

    @Override
    public String key() {
        return "几处原因";
    }

    @Override
    public int order() {
        return reasons.get(0).order();
    }

    @Override
    public Map<String, String> details() {
        String texts = reasons.stream()
                .map(GivenReason::text)
                .distinct()
                .limit(NAMED)
                .map(Quoted::of)
                .collect(Collectors.joining("、"));
        return Map.of("条数", String.valueOf(reasons.size()), "名单", texts);
    }
}

package jixiao.model.fact.quality;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.Subject;

/**
 * 申报表: a table as a whole, as a reviewer of its targets sees it.
 *
 * @param year the year that it is about, 0 where it says none
 * @param place where a finding on the whole points
 * @param lines how many indicators it has
 * @param measured what its indicators measure, by their levels and names
 * @param telling of which dimensions its levels tell whether they are there
 */
public record DeclaredTable(int year, Place place, BigDecimal lines, Set<Dimension> measured, Set<Dimension> telling)
        implements Subject {
    public DeclaredTable {
        Given.all(lines, place);
        measured = Set.copyOf(measured);
        telling = Set.copyOf(telling);
    }

    @Override
    public String key() {
        return "申报表";
    }

    /** Whether it says which year it is about. */
    public boolean isDated() {
        return year > 0;
    }

    /** What it lacks, as a subject. */
    public Lacking lacking(Collection<?> dimensions) {
        return new Lacking(dimensions.stream()
                .map(each -> ((RequiredDimension) each).dimension())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(Dimension::chinese)
                .collect(Collectors.joining("、")));
    }

    /**
     * 缺少的维度.
     *
     * @param names joined by 、
     */
    public record Lacking(String names) implements Subject {
        @Override
        public String key() {
            return "缺少维度";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("维度", names);
        }
    }

    @Override
    public Map<String, String> details() {
        return Map.of("年度", year > 0 ? String.valueOf(year) : "");
    }
}

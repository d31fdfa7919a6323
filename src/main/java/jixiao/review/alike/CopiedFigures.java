package jixiao.review.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jixiao.model.fact.alike.SharedFigures;
import jixiao.model.fact.dossier.OfDossier;
import jixiao.text.Normal;

/** 同数: which figures tables of two units under different 主管部门 have under the same names. */
final class CopiedFigures {
    /** A figure that so many tables have was given to them. */
    private static final int GIVEN = 6;

    /** Fewer figures are alike by chance. */
    private static final int FEWEST = 2;

    private final Map<String, Map<Integer, Set<Long>>> pairs = new HashMap<>();
    private final List<Member> all;

    CopiedFigures(List<Member> all) {
        this.all = all;
        Set<Long> often = Repeated.of(all.stream().map(each -> each.trace().figures()));
        Map<Long, List<Integer>> where = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int table = i;
            all.get(i)
                    .trace()
                    .figures()
                    .filter(often::contains)
                    .forEach(digest -> where.computeIfAbsent(digest, absent -> new ArrayList<>())
                            .add(table));
        }
        where.forEach((digest, tables) -> {
            if (tables.size() < GIVEN) {
                meet(digest, tables);
            }
        });
        pairs.values().forEach(others -> others.values().removeIf(same -> same.size() < FEWEST));
        pairs.values().removeIf(Map::isEmpty);
    }

    private void meet(long digest, List<Integer> tables) {
        for (int one : tables) {
            for (int other : tables) {
                if (one != other && isApart(all.get(one), all.get(other))) {
                    pairs.computeIfAbsent(all.get(one).key(), absent -> new TreeMap<>())
                            .computeIfAbsent(other, absent -> new HashSet<>())
                            .add(digest);
                }
            }
        }
    }

    /** Of different units, under different known 主管部门, and not about one project. */
    private static boolean isApart(Member one, Member other) {
        return !one.department().isEmpty()
                && !other.department().isEmpty()
                && !one.department().equals(other.department())
                && !one.id().equals(other.id())
                && !one.id().equals(other.department())
                && !other.id().equals(one.department())
                && (one.project().isEmpty() || !Normal.words(one.project()).equals(Normal.words(other.project())));
    }

    boolean concerns(Member member) {
        return pairs.containsKey(member.key());
    }

    /** The table that has most of them; of several the first. */
    List<OfDossier> facts(Member member, List<Shown> shown) {
        return pairs.getOrDefault(member.key(), Map.of()).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Integer, Set<Long>> each) ->
                                each.getValue().size())
                        .thenComparing(each -> -each.getKey()))
                .<OfDossier>map(most -> {
                    List<Shown> same = shown.stream()
                            .filter(each -> most.getValue().contains(each.digest()))
                            .toList();
                    Member other = all.get(most.getKey());
                    return new SharedFigures(
                            same.get(0).place(),
                            other.unit(),
                            other.file(),
                            same.stream().map(Shown::told).toList());
                })
                .stream()
                .toList();
    }
}

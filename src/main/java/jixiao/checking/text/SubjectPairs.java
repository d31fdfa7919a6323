package jixiao.checking.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;

/** 项目的对应: names under which one project goes. Equal amounts pair them, and one name within another. */
final class SubjectPairs {
    /** Words that names of projects have or have not. */
    private static final Pattern COMMON = Pattern.compile("项目|经费|工作|专项|资金|支出|购买|采购|[“”、]");

    private final Map<String, String> first = new LinkedHashMap<>();

    SubjectPairs(Narrative document) {
        List<Fact> facts = document.all();
        List<String> names = facts.stream()
                .map(Fact::subject)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        Map<String, String> amounts = new LinkedHashMap<>();
        for (String name : names) {
            amounts.put(name, amounts(facts, name));
        }
        List<String> seen = new ArrayList<>();
        for (String name : names) {
            Optional<String> same = seen.stream()
                    .filter(other -> !name.equals(Fact.WHOLE) && !other.equals(Fact.WHOLE))
                    .filter(other ->
                            !amounts.get(name).isEmpty() && amounts.get(name).equals(amounts.get(other))
                                    || isNamed(name, other))
                    .findFirst();
            first.put(name, same.map(this::of).orElse(name));
            seen.add(name);
        }
    }

    /** Budget and spending of a subject, where it states both. */
    private static String amounts(List<Fact> facts, String name) {
        Optional<Fact> budget = first(facts, name, FactKind.BUDGET);
        Optional<Fact> spending = first(facts, name, FactKind.SPENDING);
        return budget.isPresent() && spending.isPresent() ? text(budget.get()) + "/" + text(spending.get()) : "";
    }

    private static Optional<Fact> first(List<Fact> facts, String name, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind
                        && fact.subject().equals(name)
                        && fact.value().isPresent())
                .findFirst();
    }

    private static String text(Fact fact) {
        return fact.value().orElseThrow().value().stripTrailingZeros().toPlainString();
    }

    /** Whether one name holds the other, words aside that such names may have or not. */
    static boolean isNamed(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        boolean telling = Math.min(a.length(), b.length()) >= 2;
        return telling && (a.contains(b) || b.contains(a)) || one.equals(other);
    }

    /** A name without words that names of projects have or have not. */
    static String bare(String name) {
        return COMMON.matcher(name).replaceAll("");
    }

    /** The name under which a subject was met first. */
    String of(String subject) {
        return first.getOrDefault(subject, subject);
    }
}

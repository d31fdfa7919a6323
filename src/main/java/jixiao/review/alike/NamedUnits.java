package jixiao.review.alike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import jixiao.convention.Convention;
import jixiao.convention.DictionaryEntry;
import jixiao.model.fact.alike.NamedUnit;
import jixiao.model.fact.dossier.OfDossier;
import jixiao.model.fact.quality.Mark;
import jixiao.text.Normal;

/** 自称: sentences that begin with the name of another unit of the folder, as a unit speaks of itself. */
final class NamedUnits {
    private final List<DictionaryEntry> self;
    private final List<DictionaryEntry> heads;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Set<String>> supervisors = new HashMap<>();
    private final Map<String, Set<String>> implementers = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    NamedUnits(Convention convention, List<Member> all, UnaryOperator<List<String>> ids) {
        this.self = convention.dictionary().of(Mark.SELF);
        this.heads = convention.dictionary().of(Mark.HEAD_UNIT);
        Set<String> names = new TreeSet<>();
        for (Member each : all) {
            names.addAll(each.trace().names());
            written.putIfAbsent(each.id(), Normal.text(each.unit()));
            if (!each.supervisor().isEmpty()) {
                supervisors
                        .computeIfAbsent(each.id(), absent -> new HashSet<>())
                        .add(each.supervisor());
            }
            if (!each.implementer().isEmpty()) {
                implementers
                        .computeIfAbsent(each.id(), absent -> new HashSet<>())
                        .add(each.implementer());
            }
        }
        if (!names.isEmpty()) {
            // Names in sentences are told apart together with those of the tables: 区教育局 is the one of the district.
            List<String> asked = new ArrayList<>(names);
            all.forEach(each -> asked.add(each.unit()));
            List<String> told = ids.apply(asked);
            List<String> sought = List.copyOf(names);
            for (int i = 0; i < sought.size(); i++) {
                keys.put(sought.get(i), told.get(i));
            }
        }
    }

    boolean concerns(Member member) {
        return member.trace().names().stream().anyMatch(name -> isOther(member, name));
    }

    private boolean isOther(Member member, String name) {
        String key = keys.getOrDefault(name, "");
        return !key.isEmpty()
                && written.containsKey(key)
                && !member.id().isEmpty()
                && !key.equals(member.id())
                && self.stream().noneMatch(entry -> entry.excuses(Normal.text(member.unit())));
    }

    List<OfDossier> facts(Member member, List<Sentence> said) {
        List<OfDossier> facts = new ArrayList<>();
        for (Sentence each : said) {
            each.begins()
                    .filter(name -> isOther(member, name))
                    .ifPresent(name -> facts.add(new NamedUnit(
                            each.place(),
                            name,
                            keys.get(name),
                            member.unit(),
                            lawful(member, keys.get(name), name),
                            each.text())));
        }
        return facts;
    }

    /** Among what may be spoken of: the unit itself, whoever is above or below it, and whoever may be. */
    private Set<String> lawful(Member member, String other, String name) {
        Set<String> lawful = new HashSet<>(Set.of(member.id()));
        lawful.addAll(supervisors.getOrDefault(member.id(), Set.of()));
        lawful.addAll(implementers.getOrDefault(member.id(), Set.of()));
        String own = Normal.text(member.unit());
        String full = written.get(other);
        boolean below = supervisors.getOrDefault(other, Set.of()).contains(member.id());
        boolean within = own.contains(name) || full.contains(own) || own.contains(full);
        boolean unknown = member.department().isEmpty() || !supervisors.containsKey(other) && !isHead(full);
        boolean maybeAbove = !supervisors.containsKey(member.id()) && !isHead(own) && isHead(full);
        if (below || within || unknown || maybeAbove) {
            lawful.add(other);
        }
        return lawful;
    }

    private boolean isHead(String unit) {
        return heads.stream().anyMatch(entry -> entry.fits(unit));
    }
}

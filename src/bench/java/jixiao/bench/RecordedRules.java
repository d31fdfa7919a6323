package jixiao.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import jixiao.convention.AggregationRow;
import jixiao.convention.Convention;
import jixiao.convention.rules.RuleBase;
import jixiao.model.fact.Choices;
import jixiao.model.fact.Found;
import jixiao.model.fact.LineFact;

/** 规则的重放: remembers what a run asked of the rules, so that the very same can be asked again, of them alone. */
final class RecordedRules implements RuleBase {
    private final RuleBase rules;
    private final List<Supplier<Object>> asked = new ArrayList<>();

    RecordedRules(RuleBase rules) {
        this.rules = rules;
    }

    /** The same convention with its rules listened to. */
    Convention in(Convention convention) {
        return new Convention(
                convention.stamp(),
                convention.parameters(),
                convention.levels(),
                convention.bands(),
                convention.bandClauses(),
                convention.grades(),
                convention.tiers(),
                convention.methods(),
                convention.aggregation(),
                convention.nameLists(),
                convention.words(),
                convention.synonyms(),
                convention.phrases(),
                convention.dictionary(),
                convention.units(),
                convention.checks(),
                this);
    }

    /** Asks everything again. */
    List<Object> replay() {
        return asked.stream().map(Supplier::get).toList();
    }

    @Override
    public void prepare(List<String> agendas) {
        rules.prepare(agendas);
    }

    @Override
    public List<Choices> choose(List<LineFact> lines) {
        asked.add(() -> rules.choose(lines));
        return rules.choose(lines);
    }

    @Override
    public List<List<AggregationRow>> aggregate(List<LineFact> lines) {
        asked.add(() -> rules.aggregate(lines));
        return rules.aggregate(lines);
    }

    @Override
    public void fire(String agenda, Collection<?> facts, Object collector) {
        asked.add(() -> {
            Found found = new Found();
            rules.fire(agenda, facts, found);
            return found;
        });
        rules.fire(agenda, facts, collector);
    }
}

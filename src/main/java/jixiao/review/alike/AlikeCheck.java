package jixiao.review.alike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jixiao.convention.Convention;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.dossier.OfDossier;

/**
 * 各表互比: facts about tables that are like others of the folder. Digests are sorted and held against each other once, so
 * that the work grows with the tables and not with their pairs.
 */
public final class AlikeCheck {
    private final Tracing tracing;
    private final Map<String, Member> members = new HashMap<>();
    private final CopiedTexts texts;
    private final CopiedFigures figures;
    private final NamedUnits names;
    private final UnitCosts costs;

    /**
     * Compares.
     *
     * @param convention by which the folder is judged where a table does not choose another
     * @param all the tables that count and may be told of
     * @param keys gives the key of each unit's name, in order; equal for one unit
     */
    public AlikeCheck(Convention convention, List<Member> all, UnaryOperator<List<String>> keys) {
        this.tracing = new Tracing(convention);
        all.forEach(each -> members.put(each.key(), each));
        this.texts = new CopiedTexts(all);
        this.figures = new CopiedFigures(all);
        this.names = new NamedUnits(convention, all, keys);
        this.costs = new UnitCosts(convention, all);
    }

    /** Whether something may be said of a table, for which it has to be read. */
    public boolean concerns(String key) {
        Member member = members.get(key);
        return member != null
                && (texts.concerns(member)
                        || figures.concerns(member)
                        || names.concerns(member)
                        || costs.concerns(member));
    }

    /** What the rules may see of a table. */
    public List<OfDossier> facts(String key, SelfEvaluation table) {
        Member member = members.get(key);
        List<OfDossier> facts = new ArrayList<>();
        List<Sentence> said = tracing.sentences(table);
        facts.addAll(texts.facts(member, said));
        facts.addAll(names.facts(member, said));
        facts.addAll(figures.facts(member, tracing.figures(table)));
        facts.addAll(costs.facts(tracing.costs(table)));
        return facts;
    }
}

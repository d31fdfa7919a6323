package jixiao.convention.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jixiao.convention.AggregationRow;
import jixiao.convention.MethodRow;
import jixiao.convention.book.SheetKind;
import jixiao.model.fact.Choice;
import jixiao.model.fact.Choices;
import jixiao.model.fact.Choosing;
import jixiao.model.fact.LineFact;
import org.kie.api.runtime.KieSession;

/** 编译后的规则: rules with the rows that they name. */
public final class CompiledRules implements RuleBase {
    private final DecisionRows rows;
    private final CompiledBase lines;
    private final List<CompiledBase> checks;

    /**
     * Rules.
     *
     * @param rows the decision rows that the rules choose among
     * @param lines the compiled rules that choose for a line
     * @param checks the compiled rules of the checks, each group of rules in one of them alone; may be the same
     */
    public CompiledRules(DecisionRows rows, CompiledBase lines, List<CompiledBase> checks) {
        this.rows = rows;
        this.lines = lines;
        this.checks = List.copyOf(checks);
    }

    @Override
    public List<Choices> choose(List<LineFact> lines) {
        Choosing choosing = choosing(SheetKind.METHODS.chinese(), lines);
        List<Choices> choices = new ArrayList<>(lines.size());
        for (LineFact line : lines) {
            Choices made = new Choices();
            for (String name : choosing.of(line)) {
                MethodRow row = named(rows.methods(), name);
                made.choose(
                        new Choice(row.rule(), row.method(), row.setting(), row.mode(), row.clause(), row.priority()));
            }
            choices.add(made);
        }
        return choices;
    }

    @Override
    public List<List<AggregationRow>> aggregate(List<LineFact> lines) {
        Choosing choosing = choosing(SheetKind.AGGREGATION.chinese(), lines);
        List<List<AggregationRow>> chosen = new ArrayList<>(lines.size());
        for (LineFact line : lines) {
            List<AggregationRow> fitting = choosing.of(line).stream()
                    .map(name -> named(rows.aggregation(), name))
                    .toList();
            int highest =
                    fitting.stream().mapToInt(AggregationRow::priority).max().orElse(0);
            chosen.add(fitting.stream().filter(row -> row.priority() == highest).toList());
        }
        return chosen;
    }

    @Override
    public void fire(String agenda, Collection<?> facts, Object collector) {
        checks.stream()
                .filter(each -> each.fires(agenda))
                .forEach(each -> fire(each, agenda, facts, "found", collector));
    }

    @Override
    public void prepare(List<String> agendas) {
        lines.prepare();
        checks.stream().filter(each -> agendas.stream().anyMatch(each::fires)).forEach(CompiledBase::prepare);
    }

    private Choosing choosing(String agenda, List<LineFact> lines) {
        Choosing choosing = new Choosing();
        fire(this.lines, agenda, lines, "choosing", choosing);
        return choosing;
    }

    private static void fire(CompiledBase base, String agenda, Collection<?> facts, String global, Object collector) {
        KieSession session = base.session(global, collector);
        try {
            facts.forEach(session::insert);
            session.getAgenda().getAgendaGroup(agenda).setFocus();
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static <T> T named(Map<String, T> rows, String name) {
        return Objects.requireNonNull(rows.get(name), () -> "a rule names the row " + name + ", which there is not");
    }
}

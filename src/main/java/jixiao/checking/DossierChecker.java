package jixiao.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Parameter;
import jixiao.model.Dossier;
import jixiao.model.Finding;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.Found;
import jixiao.model.fact.Raised;
import jixiao.model.fact.dossier.CheckedYear;
import jixiao.model.fact.dossier.DossierTable;
import jixiao.model.fact.dossier.OfDossier;
import jixiao.model.fact.quality.Limit;
import jixiao.reading.title.YearSpan;

/** 卷宗审核: what does not agree between the tables of one unit and year. Safe for several threads. */
public final class DossierChecker {
    private final Convention convention;
    private final SharedIndicators shared;
    private final List<Limit> limits;

    /** A checker by the convention that scored the tables. */
    public DossierChecker(Convention convention) {
        this.convention = convention;
        this.shared = new SharedIndicators(convention);
        this.limits = limits(convention);
    }

    /** What the rules of a folder compare with. */
    private static List<Limit> limits(Convention convention) {
        List<Limit> limits = new ArrayList<>();
        for (CheckRow row : convention.checks().values()) {
            row.limit().ifPresent(limit -> limits.add(new Limit(row.code(), limit)));
        }
        for (Parameter each : List.of(Parameter.TEMPLATE_SHARE, Parameter.SIBLINGS)) {
            limits.add(new Limit(each.chinese(), convention.parameters().number(each)));
        }
        return List.copyOf(limits);
    }

    /**
     * 审核发现 between the tables of a dossier.
     *
     * @return for each table of the dossier, in its order, what is to be added to its findings; mostly empty lists
     * @throws ConventionProblem when a rule raises a code that 《审核规则》 does not know
     */
    public List<List<Finding>> check(Dossier dossier) {
        List<Object> facts = new ArrayList<>(shared.of(dossier));
        for (int at = 0; at < dossier.tables().size(); at++) {
            SelfEvaluation table = dossier.tables().get(at).table();
            facts.add(new DossierTable(at, table.form(), table.execution().spending(), table.projectSpending()));
        }
        Found found = new Found();
        convention.rules().fire("卷宗", facts, found);
        List<List<Finding>> findings = new ArrayList<>();
        dossier.tables().forEach(table -> findings.add(new ArrayList<>()));
        SheetOrder order =
                new SheetOrder(convention.checks().keySet(), raised -> Findings.severity(raised, row(raised.code())));
        found.kept().stream().sorted(order).forEach(raised -> add(raised, findings));
        return findings;
    }

    /**
     * Whether a table is about another year than the one asked for: YEAR_DIFFERS, or nothing. A range of years that holds
     * it agrees, and a table that says no year is not told.
     *
     * @param year the year asked for
     * @param tables how many tables of its folder the year was counted in; 0 where a person named it
     * @param same how many of those are about that year
     */
    public List<Finding> year(SelfEvaluation table, int year, int tables, int same) {
        Place title = table.title().place().hasCell()
                ? table.title().place()
                : table.source().place("");
        List<Object> facts = YearSpan.of(table).stream()
                .<Object>map(span -> new CheckedYear(title, span.first(), span.last(), year, tables, same))
                .toList();
        Found found = new Found();
        convention.rules().fire("卷宗", facts, found);
        List<List<Finding>> findings = List.of(new ArrayList<>());
        found.kept().forEach(raised -> add(raised, findings));
        return findings.get(0);
    }

    /**
     * What in a table differs from what the bureau knows beside it.
     *
     * @param facts what is known, each of table 0
     */
    public List<Finding> known(List<? extends OfDossier> facts) {
        Found found = new Found();
        List<Object> all = new ArrayList<>(limits);
        all.addAll(facts);
        convention.rules().fire("比对", all, found);
        List<List<Finding>> findings = List.of(new ArrayList<>());
        SheetOrder order =
                new SheetOrder(convention.checks().keySet(), raised -> Findings.severity(raised, row(raised.code())));
        found.kept().stream().sorted(order).forEach(raised -> add(raised, findings));
        return findings.get(0);
    }

    private void add(Raised raised, List<List<Finding>> findings) {
        CheckRow row = row(raised.code());
        if (row.on() && raised.subject() instanceof OfDossier subject) {
            findings.get(subject.table()).add(Findings.of(raised, row));
        }
    }

    private CheckRow row(String code) {
        return Optional.ofNullable(convention.checks().get(code))
                .orElseThrow(() -> new ConventionProblem(
                        "口径“" + convention.stamp().title() + "”的《审核规则》没有代码 " + code + ",请补上这一行。"));
    }
}

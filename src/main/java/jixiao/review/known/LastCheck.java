package jixiao.review.known;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.Engine;
import jixiao.checking.IndicatorName;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.basis.Method;
import jixiao.model.fact.dossier.KnownResultOfLast;
import jixiao.model.fact.dossier.KnownResultOfLast.Budgets;
import jixiao.model.fact.dossier.OfDossier;
import jixiao.model.fact.dossier.RepeatedFindings;

/**
 * 与上年比对: more-is-better targets beside what was done the year before under the same name, and findings that were made
 * the year before already.
 */
final class LastCheck {
    static final String NAME = "上年";

    private final Last last;
    private final Engine engine;
    private final List<Filed> tables;
    private final Answers answers;

    LastCheck(Last last, List<Filed> tables, Engine engine, ListWords words) {
        this.last = last;
        this.engine = engine;
        this.tables = tables;
        this.answers = new Answers(last.tables().stream().map(LastTable::asked).toList(), tables, words);
    }

    /** What last year's review is. */
    String note() {
        return "上年复核「" + last.name() + "」,表 " + last.tables().size() + " 张。";
    }

    Compared compared() {
        Compared compared = new Compared(NAME);
        for (int i = 0; i < last.tables().size(); i++) {
            if (!answers.isTaken(i)) {
                LastTable each = last.tables().get(i);
                compared.line(
                        KnownLine.NO_TABLE, each.asked().shown(), each.asked().project(), "", each.where());
            }
        }
        for (Filed table : tables) {
            List<Integer> rows = answers.rows(table);
            if (rows.isEmpty()) {
                compared.table(KnownLine.NO_ROW, table, "");
            } else if (answers.isShared(table) || rows.size() > 1) {
                compared.table(KnownLine.UNCOMPARED, table, "上年有几张表对得上,或几张表对着上年的一张,不作比对。");
            } else {
                one(table, last.tables().get(rows.get(0)), compared);
            }
        }
        return compared;
    }

    private void one(Filed table, LastTable before, Compared compared) {
        SelfEvaluation own = table.table().get();
        if (own.year().isPresent() && own.year().equals(before.table().year())) {
            compared.table(
                    KnownLine.UNCOMPARED, table, "上年的复核里这张表也是" + own.year().get() + "年度,请核对给出的文件夹。");
            return;
        }
        List<OfDossier> facts = new ArrayList<>();
        ScoredEvaluation scored = engine.judges().score(own);
        Map<String, Indicator> done = new LinkedHashMap<>();
        before.table()
                .indicators()
                .forEach(line -> done.merge(IndicatorName.of(line.name()), line, (one, other) -> one));
        for (LineScore line : scored.lines()) {
            Optional.ofNullable(done.get(IndicatorName.of(line.indicator().name())))
                    .flatMap(earlier -> target(line, earlier, money(own, before.table()), before))
                    .ifPresent(facts::add);
        }
        AimsAgain.of(own, before, done).ifPresent(facts::add);
        facts.add(repeated(table, own, before));
        compared.compared(table, facts);
    }

    /** 全年预算数 of the two years; empty where either cannot be read. */
    private static Optional<Budgets> money(SelfEvaluation own, SelfEvaluation before) {
        Optional<BigDecimal> now = own.execution().budget().value();
        return before.execution()
                .budget()
                .value()
                .filter(then -> then.signum() > 0 && now.isPresent())
                .map(then -> new Budgets(now.orElseThrow(), then));
    }

    private Optional<OfDossier> target(LineScore line, Indicator earlier, Optional<Budgets> money, LastTable before) {
        Indicator own = line.indicator();
        Optional<Quantity> aim =
                own.target().filter(target -> isMoreIsBetter(line, target)).flatMap(Target::quantity);
        Optional<Quantity> result = earlier.actual().quantity();
        boolean comparable = aim.isPresent()
                && result.isPresent()
                && isOneUnit(aim.get().unit(), result.get().unit())
                && !isCompletionRate(earlier);
        if (!comparable) {
            return Optional.empty();
        }
        Place place = own.targetEntry().place().hasCell() ? own.targetEntry().place() : own.place();
        return Optional.of(new KnownResultOfLast(
                place,
                aim.get(),
                result.get(),
                money,
                own.name(),
                own.targetEntry().text(),
                new KnownResultOfLast.Before(
                        earlier.targetEntry().text(),
                        earlier.actual().entry().text(),
                        before.table().year())));
    }

    private static boolean isMoreIsBetter(LineScore line, Target target) {
        Optional<Method> method = line.basis().method();
        return target instanceof Target.AtLeast
                        && method.filter(one -> one == Method.REVERSE || one == Method.REVERSE_LINEAR)
                                .isEmpty()
                || target instanceof Target.Exactly && method.equals(Optional.of(Method.FORWARD));
    }

    /** Both of one family, or both without unit: a bare number and 95 % are not compared. */
    static boolean isOneUnit(Unit one, Unit other) {
        return one.family().equals(other.family());
    }

    /** "37个" → "90%" reports how much was done of the target, not what. */
    static boolean isCompletionRate(Indicator earlier) {
        UnitKind done = earlier.actual().quantity().orElseThrow().unit().kind();
        return done == UnitKind.RATIO
                && earlier.target()
                        .flatMap(Target::quantity)
                        .filter(aim -> aim.unit().kind() != UnitKind.RATIO)
                        .isPresent();
    }

    private RepeatedFindings repeated(Filed table, SelfEvaluation own, LastTable before) {
        var wording = engine.judges().wording(own);
        List<String> again = table.told().get().stream()
                .filter(told -> before.told().stream().anyMatch(told::isSame))
                .map(told -> wording.title(told.code()) + (told.name().isEmpty() ? "" : "(" + told.name() + ")"))
                .toList();
        Place title = own.title().place().hasCell()
                ? own.title().place()
                : own.source().place("");
        return new RepeatedFindings(title, again, before.table().year());
    }
}

package jixiao.model.fact.dossier;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.UnitKind;

/**
 * 上年结果核对: a more-is-better target beside what was done of the same indicator the year before.
 *
 * @param place the cell of the target
 * @param aim what the target asks for
 * @param result what was done the year before, in a unit of the same family
 * @param money the budgets of the two years; empty where either is not known
 * @param name 三级指标
 * @param target the target as written
 * @param before the line of the year before
 */
public record KnownResultOfLast(
        Place place, Quantity aim, Quantity result, Optional<Budgets> money, String name, String target, Before before)
        implements OfDossier {
    /**
     * 全年预算数 of the two years, in 万元.
     *
     * @param now that of the table
     * @param then that of the year before, more than 0
     */
    public record Budgets(BigDecimal now, BigDecimal then) {
        public Budgets {
            Objects.requireNonNull(now);
            if (then.signum() <= 0) {
                throw new IllegalArgumentException("then: " + then);
            }
        }
    }

    /**
     * 上年的一条.
     *
     * @param target as written
     * @param result as written
     * @param year of it; empty where it is not known
     */
    public record Before(String target, String result, Optional<Integer> year) {
        public Before {
            Given.all(target, result, year);
        }
    }

    public KnownResultOfLast {
        Given.all(place, aim, result, money, name, target, before);
    }

    /** What the target asks for, in the base unit of its family. */
    public BigDecimal getAsked() {
        return aim.inBase();
    }

    /** What was done, in the same unit. */
    public BigDecimal getDone() {
        return result.inBase();
    }

    /** What kind of unit the target has. */
    public UnitKind getUnitKind() {
        return aim.unit().kind();
    }

    /** Whether both budgets are known. */
    public boolean isFunded() {
        return money.isPresent();
    }

    /** What is asked for, times the budget of the year before: against {@link #getMoneyKept} as the target fell. */
    public BigDecimal getAskedKept() {
        return money.orElseThrow().then().multiply(getAsked());
    }

    /** What was done, times the budget of the year: less than {@link #getAskedKept} where the budget fell more. */
    public BigDecimal getMoneyKept() {
        return money.orElseThrow().now().multiply(getDone());
    }

    @Override
    public String key() {
        return "上年结果" + place.cell();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "指标",
                name,
                "表上目标",
                target,
                "上年目标",
                before.target(),
                "上年完成",
                before.result(),
                "上年",
                before.year().map(String::valueOf).orElse("上"));
    }
}

package jixiao.convention;

import java.util.List;
import jixiao.model.Unit;

/**
 * 度量单位行.
 *
 * @param unit the standard unit; for money and ratios what {@link Unit} says of its factor
 * @param names every way to write it, the standard name first (人次, 人)
 * @param toHeld what a written number is multiplied with to be held (元: 0.0001 to 万元; %: 0.01; 千分点: 0.001; 小时: 1)
 */
public record UnitRow(Unit unit, List<String> names, java.math.BigDecimal toHeld) {
    public UnitRow {
        names = List.copyOf(names);
    }
}

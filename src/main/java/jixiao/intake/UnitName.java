package jixiao.intake;

/**
 * 单位名归一: a unit's name as it is compared.
 *
 * @param area the lowest district that is named (江汉区), or only its level (区, 市, 县) as in 区财政局; empty for none
 * @param core what is left, abbreviations written out (人民政府办公室)
 */
public record UnitName(String area, String core) {
    /** Whether a district itself is named. */
    public boolean isPlaced() {
        return area.length() > 1;
    }

    /** Whether the other name, which names a district, may be the full name of this one, which does not. */
    public boolean fits(UnitName placed) {
        return core.equals(placed.core) && !isPlaced() && placed.area.endsWith(area);
    }

    @Override
    public String toString() {
        return area + core;
    }
}

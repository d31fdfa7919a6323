package jixiao.reading.title;

import java.util.List;
import jixiao.convention.Convention;
import jixiao.text.Normal;

/** 内设机构: tells a 股, 科 or 室 within a unit from a unit that is called so (某某县人民政府办公室). */
public final class Sections {
    private final List<String> sections;
    private final List<String> units;

    public Sections(Convention convention) {
        this.sections = convention.words("内设机构");
        this.units = convention.words("内设机构除外");
    }

    /** Whether a name is that of an office within a unit. */
    boolean isSection(String name) {
        String normal = Normal.text(name).replaceAll("\\([^()]*\\)$", "");
        boolean section = sections.stream().anyMatch(normal::endsWith);
        return section && units.stream().noneMatch(unit -> normal.endsWith(unit) && normal.length() > unit.length());
    }
}

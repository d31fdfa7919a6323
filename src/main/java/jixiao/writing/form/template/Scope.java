package jixiao.writing.form.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Form;

/**
 * 适用范围: which tables a template is for, as its own names 适用口径, 适用表式, 适用年度 and 得分栏 say.
 *
 * @param conventions names of conventions
 * @param form 整体 or 项目
 * @param firstYear first year; 0 for any
 * @param lastYear last year; 9999 for any
 * @param scores whether it has columns for scores
 */
public record Scope(List<String> conventions, Form form, int firstYear, int lastYear, boolean scores) {
    static final int ANY_FIRST = 0;
    static final int ANY_LAST = 9999;

    public Scope {
        conventions = List.copyOf(conventions);
        Objects.requireNonNull(form);
    }

    /** Whether it is for tables of this form and year; a table of no known year fits only where any year does. */
    boolean covers(String convention, Form wanted, Optional<Integer> year) {
        return conventions.contains(convention)
                && form == wanted
                && year.map(y -> firstYear <= y && y <= lastYear).orElse(isForAnyYear());
    }

    boolean isForAnyYear() {
        return firstYear == ANY_FIRST && lastYear == ANY_LAST;
    }
}

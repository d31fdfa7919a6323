package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.Notice;
import jixiao.model.Place;

/**
 * 发现收集: what the rules of 审核 raise and the rules of 压制 take back; one for each table, never shared. The rules know
 * it as the global {@code found}.
 */
public final class Found {
    private final List<Raised> raised = new ArrayList<>();
    private final Set<Raised> silenced = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Raised> lightened = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A rule found something that has no numbers. */
    public void raise(String code, Subject subject, Place place) {
        add(code, subject, place, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** A rule found one number where it expected another, both in the same unit. */
    public void raise(String code, Subject subject, Place place, BigDecimal expected, BigDecimal actual) {
        add(code, subject, place, Optional.of(expected), Optional.of(actual), Optional.empty(), false);
    }

    /** As {@link #raise(String, Subject, Place)}, one step less grave. */
    public void raiseLighter(String code, Subject subject, Place place) {
        add(code, subject, place, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    /** As {@link #raise(String, Subject, Place, BigDecimal, BigDecimal)}, one step less grave. */
    public void raiseLighter(String code, Subject subject, Place place, BigDecimal expected, BigDecimal actual) {
        add(code, subject, place, Optional.of(expected), Optional.of(actual), Optional.empty(), true);
    }

    /** A rule found something between a subject and another one that stands before it. */
    public void raiseAgainst(String code, Subject subject, Place place, Subject other) {
        add(code, subject, place, Optional.empty(), Optional.empty(), Optional.of(other), false);
    }

    /** What the reader noticed is passed on under its own code. */
    public void report(Notice notice) {
        raise(notice.code(), new Noticed(notice), notice.place());
    }

    /** A rule of silence: this one follows from another. */
    public void silence(Raised one) {
        silenced.add(one);
    }

    /** A rule of silence: this one is one step less grave beside another. */
    public void lighten(Raised one) {
        lightened.add(one);
    }

    /** Everything raised, in the order of firing. */
    public List<Raised> raised() {
        return List.copyOf(raised);
    }

    /** What is left after silence, in the order of firing. */
    public List<Raised> kept() {
        return raised.stream()
                .filter(one -> !silenced.contains(one))
                .map(one -> lightened.contains(one) ? lighter(one) : one)
                .toList();
    }

    private void add(
            String code,
            Subject subject,
            Place place,
            Optional<BigDecimal> expected,
            Optional<BigDecimal> actual,
            Optional<Subject> other,
            boolean lighter) {
        raised.add(new Raised(code, subject, place, expected, actual, other, lighter));
    }

    private static Raised lighter(Raised one) {
        return new Raised(one.code(), one.subject(), one.place(), one.expected(), one.actual(), one.other(), true);
    }
}

package jixiao.checking.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.model.fact.text.LostPoints;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Report;
import jixiao.reading.narrative.AnswerWords;

/** 扣分说明: where a report lost points, and what it says of that. */
final class Deductions {
    private final Convention convention;
    private final AnswerWords answers;
    private final Report report;

    Deductions(Convention convention, Report report) {
        this.convention = convention;
        this.answers = new AnswerWords(convention);
        this.report = report;
    }

    /** The groups that lost points, and what is said of it. */
    Optional<LostPoints> lost() {
        List<PointGroup> groups = report.groups().filter(Deductions::hasLost).toList();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        PointGroup first = groups.get(0);
        Optional<Fact> unfinished = report.first(FactKind.UNFINISHED);
        Optional<Fact> problems = report.first(FactKind.PROBLEMS);
        boolean denied = unfinished.isPresent()
                ? isNone(unfinished.get().text())
                : problems.isPresent() && isNone(problems.get().text());
        boolean explained = problems.isPresent() && gives(problems.get().text())
                || groups.stream().allMatch(group -> gives(said(group)));
        return Optional.of(new LostPoints(
                report.called(),
                groups.stream()
                        .map(group -> ReportSums.called(group)
                                + ReportSums.plain(group.got().orElseThrow()) + "/"
                                + ReportSums.plain(group.most().orElseThrow()))
                        .collect(Collectors.joining("、")),
                denied,
                explained,
                unfinished.or(() -> problems).map(Fact::text).orElse(""),
                first.place(),
                first.quote(),
                first.order()));
    }

    private static boolean hasLost(PointGroup group) {
        return group.got().isPresent()
                && group.most().isPresent()
                && group.got().get().compareTo(group.most().get()) < 0;
    }

    private static String said(PointGroup group) {
        return group.text()
                + group.lines().stream().map(PointLine::text).collect(Collectors.joining())
                + group.parts().stream().map(Deductions::said).collect(Collectors.joining());
    }

    private boolean gives(String text) {
        return convention.phrases("扣分原因").stream().anyMatch(text::contains);
    }

    private boolean isNone(String text) {
        return answers.isNone(text) || answers.isMisplaced(text);
    }
}

package jixiao.json;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.json.document.FactDocument;
import jixiao.json.document.PointGroupDocument;
import jixiao.json.document.PointPartDocument;
import jixiao.json.document.ReportDocument;
import jixiao.json.document.ReportGoalDocument;
import jixiao.json.document.TextDocument;
import jixiao.model.Source;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.JudgedText;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.ReportGoal;
import jixiao.model.narrative.ReportScore;
import jixiao.model.narrative.Stated;

/** 文稿 as an element of {@code documents}. */
final class TextWriting {
    private TextWriting() {}

    static TextDocument of(JudgedText judged) {
        Source source = new Source(judged.text().file(), "", "");
        return new TextDocument(
                judged.text().file(),
                judged.text().account() ? "ACCOUNT" : "REPORT",
                whole(judged.text().year()),
                judged.text().unit(),
                judged.convention().name(),
                judged.text().all().stream().map(TextWriting::fact).toList(),
                judged.scores().stream().map(TextWriting::report).toList(),
                judged.findings().stream()
                        .map(finding -> FindingWriting.of(finding, source))
                        .toList());
    }

    private static Optional<BigDecimal> whole(Optional<Integer> number) {
        return number.map(BigDecimal::valueOf);
    }

    private static FactDocument fact(Fact fact) {
        return new FactDocument(
                fact.kind().name(),
                fact.kind().chinese(),
                fact.subject(),
                whole(fact.year()),
                fact.values().stream().map(Stated::value).map(Numbers::rounded).toList(),
                fact.value().map(Stated::unit).orElse(""),
                fact.text(),
                Places.of(fact.place()),
                fact.quote());
    }

    private static ReportDocument report(ReportScore score) {
        Report report = score.report();
        return new ReportDocument(
                report.title(),
                report.form().name(),
                whole(report.year()),
                report.project(),
                Places.of(report.place()),
                claimed(report, FactKind.TOTAL),
                claimed(report, FactKind.EXECUTION_SCORE),
                score.execution().map(Numbers::rounded),
                Optional.of(Numbers.plain(score.executionPoints())),
                score.indicators().map(Numbers::plain),
                score.total().map(Numbers::plain),
                score.listed().map(Numbers::plain),
                score.unlisted().map(Numbers::plain),
                report.goals().stream().map(TextWriting::goal).toList());
    }

    private static Optional<BigDecimal> claimed(Report report, FactKind kind) {
        return report.first(kind).flatMap(Fact::value).map(Stated::value).map(Numbers::rounded);
    }

    private static ReportGoalDocument goal(ReportGoal goal) {
        return new ReportGoalDocument(
                Numbers.counted(goal.no()),
                goal.points().map(Stated::value).map(Numbers::plain),
                goal.text(),
                goal.groups().stream().map(TextWriting::group).toList());
    }

    private static PointGroupDocument group(PointGroup group) {
        return new PointGroupDocument(
                group.name(),
                group.most().map(Numbers::plain),
                group.got().map(Numbers::plain),
                Numbers.counted(group.allLines().size()),
                Places.of(group.place()),
                group.parts().stream()
                        .map(part -> new PointPartDocument(
                                part.name(),
                                part.most().map(Numbers::plain),
                                part.got().map(Numbers::plain),
                                Numbers.counted(part.allLines().size()),
                                Places.of(part.place())))
                        .toList());
    }
}

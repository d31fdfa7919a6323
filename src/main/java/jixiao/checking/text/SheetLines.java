package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.model.Finding;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.CellsOfLines;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.fact.text.FigureInText.Kind;
import jixiao.model.fact.text.FigureInText.Number;
import jixiao.model.fact.text.FigureInText.Other;
import jixiao.model.fact.text.SheetLine;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.fact.text.ToldNumber;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Report;
import jixiao.text.Normal;

/** 逐条的文与表: the lines of the sheets beside a text, with what the text, and the department's sheet, have of each. */
final class SheetLines {
    private final Narrative document;
    private final List<Judgement> tables;
    private final LineMarks marks;
    private final List<Object> facts = new ArrayList<>();

    SheetLines(Convention convention, Narrative document, List<Judgement> tables) {
        this.document = document;
        this.tables = tables;
        this.marks = new LineMarks(convention);
    }

    /** One fact for each line, and one for each of its figures that the text tells. */
    List<Object> facts() {
        for (int sheet = 0; sheet < tables.size(); sheet++) {
            lines(sheet, tables.get(sheet).scored());
        }
        return facts;
    }

    private void lines(int sheet, ScoredEvaluation scored) {
        SelfEvaluation table = scored.table();
        List<PointLine> told = document.reports().stream()
                .filter(report -> SameTable.isOf(report, table))
                .flatMap(Report::groups)
                .flatMap(group -> group.allLines().stream())
                .toList();
        List<String> sentences = told.stream().map(PointLine::text).toList();
        Map<LineScore, PointLine> pairs = LinePairs.of(told, PointLine::text, scored.lines());
        for (int no = 0; no < scored.lines().size(); no++) {
            LineScore line = scored.lines().get(no);
            Indicator own = line.indicator();
            Optional<PointLine> text = Optional.ofNullable(pairs.get(line));
            Optional<ToldNumber> number = text.flatMap(one -> Told.of(one.text(), own));
            Set<String> levels = OutputLevels.in(own);
            facts.add(new SheetLine(
                    sheet,
                    no,
                    line,
                    levels,
                    marks.strange(own, levels),
                    marks.of(own, text, sentences),
                    found(tables.get(sheet), own),
                    text,
                    number,
                    twin(table, own)));
            text.ifPresent(one -> score(sheet, table, own, one));
            text.ifPresent(one -> number.ifPresent(value -> value(sheet, table, own, one, value)));
        }
    }

    /** Codes of the findings of its own sheet that are about a line among others. */
    private static Set<String> found(Judgement judged, Indicator line) {
        return judged.findings().stream()
                .filter(finding ->
                        CellsOfLines.of(finding).contains(line.place().cell()))
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    /** The one line of the department's sheet of the year that is alike in name, target and actual. */
    private Optional<Indicator> twin(SelfEvaluation table, Indicator line) {
        if (table.form() != Form.PROJECT) {
            return Optional.empty();
        }
        List<Indicator> same = tables.stream()
                .map(Judgement::table)
                .filter(other -> other.form() == Form.DEPARTMENT && other.year().equals(table.year()))
                .flatMap(other -> other.indicators().stream())
                .filter(other -> isSame(line, other))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean isSame(Indicator line, Indicator other) {
        return Normal.words(line.level3().name())
                        .equals(Normal.words(other.level3().name()))
                && Normal.text(line.targetEntry().text())
                        .equals(Normal.text(other.targetEntry().text()))
                && Normal.text(line.actual().entry().text())
                        .equals(Normal.text(other.actual().entry().text()));
    }

    private void score(int sheet, SelfEvaluation table, Indicator line, PointLine text) {
        Optional<BigDecimal> claimed = line.claimed().value();
        if (claimed.isEmpty() || line.claimed().provisional()) {
            return;
        }
        Stream<BigDecimal> known =
                Stream.concat(claimed.stream(), line.claimed().other().flatMap(figure -> figure.value()).stream());
        add(
                sheet,
                table,
                line,
                "得分",
                Number.exactly(text.score().value()),
                known.map(Number::exactly).toList(),
                claimed.get().stripTrailingZeros().toPlainString() + "分",
                line.claimed().place(),
                text);
    }

    private void value(int sheet, SelfEvaluation table, Indicator line, PointLine text, ToldNumber told) {
        add(
                sheet,
                table,
                line,
                "完成值" + told.words(),
                new Number(told.value(), told.slack()),
                List.of(Number.exactly(line.actual().quantity().orElseThrow().value())),
                line.actual().entry().text(),
                line.actual().entry().place(),
                text);
    }

    private void add(
            int sheet,
            SelfEvaluation table,
            Indicator line,
            String about,
            Number told,
            List<Number> known,
            String shown,
            Place place,
            PointLine text) {
        facts.add(new FigureInText(
                Kind.CELL,
                sheet,
                text.order(),
                about,
                line.level3().name(),
                told,
                known,
                new Other(SameTable.name(document, table), shown, place),
                TextSpot.of(text)));
    }
}

package jixiao.checking.text;

import java.util.ArrayList;
import java.util.List;
import jixiao.checking.StartBudget;
import jixiao.convention.Convention;
import jixiao.model.Column;
import jixiao.model.Entry;
import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.AllDoneSaid;
import jixiao.model.fact.text.AnsweredTwice;
import jixiao.model.fact.text.AnsweredTwice.Answer;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.fact.text.FigureInText.Kind;
import jixiao.model.fact.text.FigureInText.Number;
import jixiao.model.fact.text.FigureInText.Other;
import jixiao.model.fact.text.TextSheet;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.fact.text.TitledProject;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.reading.narrative.AnswerWords;

/** 文旁的表: the sheets beside a text as wholes: title, boxes of words, 年初预算数, with what the text says of the same. */
final class SheetWords {
    private final AnswerWords answers;
    private final TitleProject titles;
    private final Narrative document;
    private final List<SelfEvaluation> tables;
    private final List<Object> facts = new ArrayList<>();

    SheetWords(Convention convention, Narrative document, List<SelfEvaluation> tables) {
        this.answers = new AnswerWords(convention);
        this.titles = new TitleProject(convention);
        this.document = document;
        this.tables = tables;
    }

    /** One fact for each sheet, and those about its words. */
    List<Object> facts() {
        for (int no = 0; no < tables.size(); no++) {
            SelfEvaluation table = tables.get(no);
            facts.add(sheet(no, table));
            title(table);
            yearStart(no, table);
            boxes(no, table);
            done(no, table);
        }
        return facts;
    }

    private TextSheet sheet(int no, SelfEvaluation table) {
        return new TextSheet(
                no,
                SameTable.name(document, table),
                table.source().file(),
                document.file(),
                table.form(),
                table.execution().spending().value(),
                table.basicSpending().value(),
                table.projectSpending().value(),
                table.header(Column.TARGET),
                document.passages().size());
    }

    /** Where the title names a project and the sheet has 项目名称. */
    private void title(SelfEvaluation table) {
        Entry project = table.project();
        String titled = titles.of(table);
        if (table.form() == Form.PROJECT && !project.text().isBlank() && !titled.isEmpty()) {
            facts.add(new TitledProject(
                    titled,
                    project,
                    SubjectPairs.bare(titled),
                    SubjectPairs.bare(project.text()),
                    TitleProject.telling(titled),
                    TitleProject.telling(project.text()),
                    SameTable.name(document, table),
                    new TextSpot(
                            table.title().place(),
                            table.title().text(),
                            document.passages().size())));
        }
    }

    /** 年初预算数 on the sheet beside each that the text tells. */
    private void yearStart(int no, SelfEvaluation table) {
        Entry cell = table.details().getOrDefault(SelfEvaluation.INITIAL_BUDGET, Entry.NONE);
        StartBudget.of(table)
                .ifPresent(own -> document.all(FactKind.START_BUDGET).stream()
                        .filter(fact -> SameTable.isOf(fact, table))
                        .forEach(fact -> fact.value()
                                .ifPresent(told -> facts.add(new FigureInText(
                                        Kind.START,
                                        no,
                                        facts.size(),
                                        FactKind.START_BUDGET.chinese(),
                                        "",
                                        new Number(told.value(), told.half()),
                                        List.of(Number.exactly(own.value().orElseThrow())),
                                        new Other(SameTable.name(document, table), cell.text(), cell.place()),
                                        TextSpot.of(fact))))));
    }

    /** What the text says of problems and of measures, beside the boxes for them. */
    private void boxes(int no, SelfEvaluation table) {
        for (FactKind kind : List.of(FactKind.PROBLEMS, FactKind.MEASURES)) {
            Entry box = kind == FactKind.PROBLEMS ? table.reasonBox() : table.measures();
            document.all(kind).stream()
                    .filter(fact -> box.place().hasCell() && SameTable.isOf(fact, table))
                    .forEach(fact -> facts.add(new AnsweredTwice(
                            no,
                            facts.size(),
                            kind.chinese(),
                            SameTable.name(document, table),
                            answer(fact.text()),
                            answer(box.text()),
                            box,
                            TextSpot.of(fact))));
        }
    }

    private Answer answer(String text) {
        if (text.isBlank()) {
            return Answer.BLANK;
        }
        return answers.isNone(text) ? Answer.NONE : Answer.SOMETHING;
    }

    /** The first place where the text says that nothing is unfinished. */
    private void done(int no, SelfEvaluation table) {
        document.all(FactKind.UNFINISHED).stream()
                .filter(fact -> SameTable.isOf(fact, table))
                .filter(fact -> answers.isNone(fact.text()))
                .findFirst()
                .ifPresent(fact -> facts.add(new AllDoneSaid(no, TextSpot.of(fact))));
    }
}

package jixiao.review.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.model.SelfEvaluation;

/** 与批复的目标比对: the indicators of each table beside those approved for it, adjustments applied in their order. */
final class ApprovedCheck {
    static final String NAME = "批复";

    private final Approved approved;
    private final ListWords words;
    private final List<Filed> tables;
    private final Answers answers;

    ApprovedCheck(Approved approved, List<Filed> tables, ListWords words) {
        this.approved = approved;
        this.words = words;
        this.tables = tables;
        this.answers =
                new Answers(approved.tables().stream().map(ApprovedTable::asked).toList(), tables, words);
    }

    /** What the approvals are. */
    String note() {
        long adjusted =
                approved.tables().stream().filter(ApprovedTable::adjustment).count();
        return "批复「" + approved.name() + "」,目标表 " + approved.tables().size() + " 份,其中调整批复 " + adjusted + " 份。";
    }

    Compared compared() {
        Compared compared = new Compared(NAME);
        approved.unknown()
                .forEach(each -> compared.line(each.state(), each.unit(), each.project(), each.note(), each.where()));
        IntStream.range(0, approved.tables().size())
                .filter(each -> !answers.isTaken(each))
                .mapToObj(approved.tables()::get)
                .forEach(each -> compared.line(
                        KnownLine.NO_TABLE, each.asked().shown(), each.asked().project(), "", each.where()));
        for (Filed table : tables) {
            Optional<ApprovedTable> held = held(table);
            if (held.isEmpty()) {
                compared.table(KnownLine.NO_ROW, table, "");
            } else if (answers.isShared(table)) {
                compared.table(KnownLine.UNCOMPARED, table, "几个单位各报其中一部分,不与批复的目标比对。");
            } else {
                SelfEvaluation read = table.table().get();
                compared.compared(table, new TargetPairs(read, held.get(), words).facts());
            }
        }
        return compared;
    }

    /** What is approved for a table after all adjustments; empty where nothing is. */
    private Optional<ApprovedTable> held(Filed table) {
        List<ApprovedTable> all = new ArrayList<>();
        answers.rows(table).forEach(each -> all.add(approved.tables().get(each)));
        return all.stream().reduce((before, later) -> before.then(later, words, words::isTakenBack));
    }
}

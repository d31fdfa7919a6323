package jixiao.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 文稿种类: what can be written from a unit's tables. */
public enum DraftKind {
    /** 综述: the section on performance of the final accounts, about all tables. */
    STATEMENT("综述", List.of("statement.docx")),
    /** 报告: a 自评报告 for the department and for each project. */
    REPORT("报告", List.of("department-report.docx", "project-report.docx")),
    /** 目标建议: what is to be mended when the targets of the next year are set. */
    PROPOSALS("目标建议", List.of("proposals.docx")),
    /** 整改台账: what is found on the tables, with cause, measure, day and state. */
    LEDGER("整改台账", List.of("rectification.docx"));

    private final String chinese;
    private final List<String> templates;

    DraftKind(String chinese, List<String> templates) {
        this.chinese = chinese;
        this.templates = templates;
    }

    /** As a user writes it. */
    public String chinese() {
        return chinese;
    }

    /** File names of its templates: the department's, and the projects' where they are others. */
    List<String> templates() {
        return templates;
    }

    /** The kind of that name; empty where there is none. */
    public static Optional<DraftKind> of(String chinese) {
        return Arrays.stream(values())
                .filter(kind -> kind.chinese.equals(chinese))
                .findFirst();
    }
}

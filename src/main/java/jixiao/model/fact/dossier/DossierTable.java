package jixiao.model.fact.dossier;

import java.math.BigDecimal;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.Given;
import jixiao.model.fact.Slack;

/**
 * 卷宗里的一张表: its amounts, for rules over a dossier.
 *
 * @param at its position in the dossier, from 0
 * @param form 表式
 * @param spending 执行数 of the whole table, in 万元
 * @param projects 项目支出总额 of a department's table, in 万元; blank where it has none
 */
public record DossierTable(int at, Form form, Figure spending, Figure projects) {
    public DossierTable {
        Given.all(form, spending, projects);
    }

    /** Whether it is a department's, and says what all projects spent. */
    public boolean isOfProjects() {
        return form == Form.DEPARTMENT && projects.value().isPresent();
    }

    /** Whether it is a project's. */
    public boolean isProject() {
        return form == Form.PROJECT;
    }

    /** Whether its spending can be read. */
    public boolean isReadable() {
        return spending.value().isPresent();
    }

    /** What was spent in 万元, zero where it cannot be read. */
    public BigDecimal getSpent() {
        return spending.value().orElse(BigDecimal.ZERO);
    }

    /** By how much that may be rounded for print, in 万元. */
    public BigDecimal getRounding() {
        return Slack.ofAmount(spending);
    }

    /** The same table by what its cells say besides. */
    public DossierTable getTurned() {
        return new DossierTable(at, form, spending.turned(), projects.turned());
    }

    /** 项目支出总额 beside what so many projects spent, both in 万元. */
    public ProjectSpending beside(BigDecimal spent, BigDecimal rounding, Number count) {
        return new ProjectSpending(
                at,
                projects.place(),
                projects.value().orElse(BigDecimal.ZERO),
                spent,
                Slack.ofAmount(projects).add(rounding),
                count.intValue());
    }
}

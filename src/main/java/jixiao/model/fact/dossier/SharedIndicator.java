package jixiao.model.fact.dossier;

import jixiao.model.Given;

/**
 * 共有指标: an indicator that stands in a department's table and in a project's, seen from one of the two.
 *
 * @param table position in the dossier of the table that it is seen from
 * @param own what that table reports
 * @param department what the department's reports
 * @param project what the project's reports
 * @param name name of the project
 */
public record SharedIndicator(int table, ReportedLine own, ReportedLine department, ReportedLine project, String name) {
    public SharedIndicator {
        Given.all(own, department, project, name);
    }

    /** Whether both tables fill in target and actual. */
    public boolean isFilled() {
        return department.isFilled() && project.isFilled();
    }

    /** Whether both ask for the same. */
    public boolean isSameTarget() {
        return department.aim().asksAs(project.aim());
    }

    /** Whether both report the same. */
    public boolean isSameActual() {
        return department.reportsAs(project);
    }

    /** Whether both achieve the same. */
    public boolean isSameAchievement() {
        return department.achievesAs(project);
    }

    /** What differs of the two, as what a finding is about. */
    public SharedDifference in(SharedDifference.Item item) {
        return new SharedDifference(this, item);
    }
}

package jixiao.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.aggregation.AggregatedTable;
import jixiao.intake.Unread;
import jixiao.model.Given;

/**
 * 汇总结果.
 *
 * @param files how many files were read or tried
 * @param projects the aggregated tables, in the order of their projects' names
 * @param unread files that could not be read
 * @param attachments documents without a table, which are no fault
 */
public record RollupResult(int files, List<Project> projects, List<Unread> unread, List<Unread> attachments) {
    public RollupResult {
        projects = List.copyOf(projects);
        unread = List.copyOf(unread);
        attachments = List.copyOf(attachments);
    }

    /**
     * 一个项目.
     *
     * @param table what was made of its tables
     * @param written the workbook; empty where none was wanted or it could not be written
     * @param problem why it could not be written, one sentence; empty where there was no problem
     */
    public record Project(AggregatedTable table, Optional<Path> written, String problem) {
        public Project {
            Given.all(table, written, problem);
        }
    }
}

package jixiao.json.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 只读发现: of a table's document its findings and what tells which line each is about. Only read, in place of a {@link
 * TableDocument} where the rest is not asked for: a third of the time.
 *
 * @param goals 年度目标
 * @param findings 审核发现 in the order of the sheet
 */
public record FindingsDocument(List<Goal> goals, List<FindingDocument> findings) {
    public FindingsDocument {
        goals = Absent.list(goals);
        findings = Absent.list(findings);
    }

    /**
     * 文档.
     *
     * @param tables the tables in their order
     */
    public record Outermost(List<FindingsDocument> tables) {}

    /**
     * 年度目标.
     *
     * @param indicators its lines in the order of the sheet
     */
    public record Goal(List<Line> indicators) {
        public Goal {
            indicators = Absent.list(indicators);
        }
    }

    /**
     * 指标行.
     *
     * @param cell its cell; empty outside workbooks
     * @param place its place outside workbooks
     * @param level3 三级指标
     * @param cells cells of members, by their names
     */
    public record Line(String cell, Optional<PlaceDocument> place, String level3, Map<String, String> cells) {
        public Line {
            cells = Absent.map(cells);
        }
    }
}

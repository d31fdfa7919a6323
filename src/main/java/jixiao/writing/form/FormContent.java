package jixiao.writing.form;

import java.util.List;
import java.util.Map;

/**
 * 表内容: everything that one table puts into a template.
 *
 * @param sheetName name wished for the sheet
 * @param toFill whether the form is still to be filled in by hand: its lines grow with what is typed
 * @param cells contents of single places by name, the total line of the funds among them
 * @param words what stands for {@code {名称}} in the template's own texts; blank ones drop their [ ] brackets
 * @param parts lines that detail the funds
 * @param emptyPart what stands in a line of funds of the template that {@code parts} does not name
 * @param goals annual goals, at least one
 * @param notes lines of the 说明 under the table; empty for none
 */
record FormContent(
        String sheetName,
        boolean toFill,
        Map<String, Content> cells,
        Map<String, String> words,
        List<Part> parts,
        Map<String, Content> emptyPart,
        List<Goal> goals,
        List<String> notes) {
    FormContent {
        cells = Map.copyOf(cells);
        words = Map.copyOf(words);
        parts = List.copyOf(parts);
        emptyPart = Map.copyOf(emptyPart);
        goals = List.copyOf(goals);
        notes = List.copyOf(notes);
    }

    /**
     * 资金明细.
     *
     * @param name as written
     * @param cells by place of the line of funds
     */
    record Part(String name, Map<String, Content> cells) {
        Part {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * 年度目标.
     *
     * @param words for the texts of its caption and header
     * @param cells of its caption
     * @param lines its indicators
     */
    record Goal(Map<String, String> words, Map<String, Content> cells, List<Line> lines) {
        Goal {
            words = Map.copyOf(words);
            cells = Map.copyOf(cells);
            lines = List.copyOf(lines);
        }
    }

    /**
     * 指标行.
     *
     * @param cells by place
     * @param group1 its group of level 1
     * @param group2 its group of level 2
     */
    record Line(Map<String, Content> cells, Group group1, Group group2) {
        Line {
            cells = Map.copyOf(cells);
        }
    }
}

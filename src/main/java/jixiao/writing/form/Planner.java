package jixiao.writing.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.PartNames;
import jixiao.writing.form.template.Slot;
import jixiao.writing.form.template.SlotNames;

/** Lays out the rows of a form: the template's rows in order, its pattern rows once for every line there is. */
final class Planner {
    private final FormTemplate template;
    private final FormContent content;
    private final int lastRow;
    private final PartNames partNames;
    private final List<PlannedRow> rows = new ArrayList<>();

    /**
     * A planner.
     *
     * @param lastRow last row of the template that holds anything
     * @param partNames names that the template itself prints for its lines of funds
     */
    Planner(FormTemplate template, FormContent content, int lastRow, PartNames partNames) {
        this.template = template;
        this.content = content;
        this.lastRow = lastRow;
        this.partNames = partNames;
    }

    List<PlannedRow> plan() {
        Slot header = slot(SlotNames.HEADER_ROWS);
        Slot line = slot(SlotNames.LINE_ROW);
        int block = template.slot(SlotNames.GOAL_ROWS).orElse(header).row();
        for (int row = 0; row <= lastRow; row++) {
            if (row == block) {
                goals(block, header, line);
            } else if (row == partRows().map(Slot::row).orElse(-1)) {
                parts(partRows().orElseThrow());
            } else if (row == template.slot(SlotNames.NOTE_ROW).map(Slot::row).orElse(-1)) {
                notes(row);
            } else if (!(block < row && row <= line.row()) && !inParts(row)) {
                rows.add(PlannedRow.plain(row, PlannedRow.Role.FIXED, cellsOf(row, content.cells()), content.words()));
            }
        }
        return List.copyOf(rows);
    }

    private void goals(int block, Slot header, Slot line) {
        for (int no = 0; no < content.goals().size(); no++) {
            FormContent.Goal goal = content.goals().get(no);
            Map<String, String> words = new HashMap<>(content.words());
            words.putAll(goal.words());
            for (int row = block; row <= header.lastRow(); row++) {
                PlannedRow.Role role = header.coversRow(row) ? PlannedRow.Role.HEADER : PlannedRow.Role.CAPTION;
                rows.add(new PlannedRow(row, role, no, cellsOf(row, goal.cells()), words, Group.NONE, Group.NONE));
            }
            for (FormContent.Line one : goal.lines()) {
                rows.add(new PlannedRow(
                        line.row(), PlannedRow.Role.LINE, no, one.cells(), words, one.group1(), one.group2()));
            }
        }
    }

    /** The template's own lines of funds stay, filled where one of that name was submitted; others follow them. */
    private void parts(Slot pattern) {
        List<FormContent.Part> left = new ArrayList<>(content.parts());
        for (int row = pattern.row(); row <= pattern.lastRow(); row++) {
            String name = partNames.of(row);
            if (name.isEmpty()) {
                continue;
            }
            Optional<FormContent.Part> match = left.stream()
                    .filter(part -> PartNames.alike(part.name(), name))
                    .findFirst();
            match.ifPresent(left::remove);
            Map<String, Content> cells =
                    new HashMap<>(match.map(FormContent.Part::cells).orElse(content.emptyPart()));
            cells.remove(SlotNames.FUND_NAME);
            rows.add(PlannedRow.plain(row, PlannedRow.Role.PART, cells, content.words()));
        }
        for (FormContent.Part part : left) {
            Map<String, Content> cells = new HashMap<>(part.cells());
            if (rows.get(rows.size() - 1).role() != PlannedRow.Role.PART) {
                cells.put(SlotNames.FUND_NAME, new Content.Words("其中:" + part.name()));
            }
            rows.add(PlannedRow.plain(pattern.lastRow(), PlannedRow.Role.PART, cells, content.words()));
        }
    }

    private void notes(int row) {
        for (String note : content.notes()) {
            Map<String, Content> cells = Map.of(SlotNames.NOTE, new Content.Words(note));
            rows.add(PlannedRow.plain(row, PlannedRow.Role.NOTE, cells, content.words()));
        }
    }

    /** What stands in a row of its own: places that begin in it. */
    private Map<String, Content> cellsOf(int row, Map<String, Content> cells) {
        Map<String, Content> here = new HashMap<>();
        cells.forEach((name, content) ->
                template.slot(name).filter(slot -> slot.row() == row).ifPresent(slot -> here.put(name, content)));
        return here;
    }

    private Optional<Slot> partRows() {
        return template.slot(SlotNames.PART_ROWS);
    }

    private boolean inParts(int row) {
        return partRows().map(slot -> slot.coversRow(row)).orElse(false);
    }

    private Slot slot(String name) {
        return template.slot(name).orElseThrow();
    }
}

package jixiao.writing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.Slot;
import jixiao.writing.form.template.SlotNames;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Finds what is merged in the form: the template's merges, stretched over the rows that its pattern rows became, and
 * the groups of level 1 and 2.
 */
final class Blocks {
    private final List<PlannedRow> plan;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(List<PlannedRow> plan) {
        this.plan = plan;
    }

    static List<Block> of(FormTemplate template, List<CellRangeAddress> merges, List<PlannedRow> plan) {
        Blocks found = new Blocks(plan);
        template.slot(SlotNames.LEVEL1).ifPresent(slot -> found.groups(slot, PlannedRow::group1));
        template.slot(SlotNames.LEVEL2).ifPresent(slot -> found.groups(slot, PlannedRow::group2));
        merges.forEach(found::merge);
        return List.copyOf(found.blocks);
    }

    /** Divides what may be where pages begin. */
    static List<Block> divide(List<Block> blocks, List<Integer> pageStarts) {
        List<Block> divided = new ArrayList<>(blocks);
        for (int row : pageStarts) {
            for (Block block : List.copyOf(divided)) {
                if (block.divisible() && block.crosses(row)) {
                    divided.remove(block);
                    divided.addAll(block.divide(row));
                }
            }
        }
        return List.copyOf(divided);
    }

    private void groups(Slot slot, Function<PlannedRow, Group> key) {
        for (int top = 0; top < plan.size(); top++) {
            Group group = key.apply(plan.get(top));
            int bottom = top;
            while (!group.isNone()
                    && bottom + 1 < plan.size()
                    && plan.get(bottom + 1).goal() == plan.get(top).goal()
                    && key.apply(plan.get(bottom + 1)).equals(group)) {
                bottom++;
            }
            if (bottom > top) {
                blocks.add(new Block(top, bottom, slot.column(), slot.lastColumn(), group.divisible()));
            }
            top = bottom;
        }
    }

    private void merge(CellRangeAddress merge) {
        if (merge.getFirstRow() == merge.getLastRow()) {
            for (int row = 0; row < plan.size(); row++) {
                if (plan.get(row).from() == merge.getFirstRow()) {
                    add(row, row, merge);
                }
            }
            return;
        }
        // What spans several rows of a goal's block does so in every goal.
        boolean perGoal = IntStream.range(0, plan.size())
                .allMatch(row -> !covers(merge, row) || plan.get(row).inGoal());
        Map<Integer, int[]> ends = new TreeMap<>();
        for (int row = 0; row < plan.size(); row++) {
            if (covers(merge, row)) {
                int goal = perGoal ? plan.get(row).goal() : 0;
                int[] end = ends.computeIfAbsent(goal, key -> new int[] {Integer.MAX_VALUE, -1});
                end[0] = Math.min(end[0], row);
                end[1] = Math.max(end[1], row);
            }
        }
        ends.values().forEach(end -> add(end[0], end[1], merge));
    }

    private boolean covers(CellRangeAddress merge, int row) {
        int from = plan.get(row).from();
        return merge.getFirstRow() <= from && from <= merge.getLastRow();
    }

    private void add(int top, int bottom, CellRangeAddress merge) {
        Block block = new Block(
                top,
                bottom,
                merge.getFirstColumn(),
                merge.getLastColumn(),
                plan.get(bottom).inGoal());
        boolean single = top == bottom && block.left() == block.right();
        if (!single && blocks.stream().noneMatch(block::meets)) {
            blocks.add(block);
        }
    }
}

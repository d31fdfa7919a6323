package jixiao.cli.report;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.Figure;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.writing.Standing;
import jixiao.writing.edit.ArrayCells;
import jixiao.writing.edit.CellAt;

/** 留空待填: which scores stay empty on the clean copy and the official form until the unit has decided them. */
public final class LeftBlank {
    /** So many are named; the rest is counted. */
    private static final int NAMED = 8;

    private static final String ARRAYED = ",其中在数组公式(或模拟运算表)里的格请先改为普通单元格。";

    private LeftBlank() {}

    /**
     * One line; empty where nothing stays empty.
     *
     * @param arrays cells that the clean copy does not fill
     */
    public static String of(Judgement judgement, ArrayCells arrays) {
        List<LineScore> lines = judgement.scored().lines();
        Standing standing = Standing.of(judgement.scored());
        List<String> names = new ArrayList<>();
        boolean arrayed = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean array = isOpen(lines.get(i).indicator().counted(), arrays);
            arrayed |= array;
            if (array || standing.signed(i, lines.get(i)).isEmpty()) {
                names.add(name(lines.get(i)));
            }
        }
        boolean execution = isOpen(judgement.table().execution().claimed(), arrays);
        if (execution || judgement.scored().execution().score().isEmpty()) {
            names.add(0, "预算执行得分");
        }
        boolean total = isOpen(judgement.table().claimedTotal(), arrays);
        if (total && names.isEmpty()) {
            return "总分:请填单位自评的得分" + ARRAYED;
        }
        if (names.isEmpty() || judgement.table().isBlankForm()) {
            return "";
        }
        String more = names.size() > NAMED ? " 等 " + names.size() + " 项" : "";
        String named = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return OneLine.of(named + more) + ",以及总分:请填单位自评的得分" + (arrayed || execution || total ? ARRAYED : "。");
    }

    /** Whether an empty cell is a part of an array. */
    private static boolean isOpen(Figure claim, ArrayCells arrays) {
        return claim.isBlank()
                && claim.place().hasCell()
                && claim.place().inDocument().isEmpty()
                && arrays.hold(
                        claim.place().ownSheet(), CellAt.parse(claim.place().ownCell()));
    }

    private static String name(LineScore line) {
        var claim = line.indicator().claimed().place();
        String cell = claim.hasCell() ? claim.cell() : line.indicator().place().cell();
        return (cell.isEmpty() ? "" : cell + " ") + line.indicator().name();
    }
}

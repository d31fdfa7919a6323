package jixiao.cli.report;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.writing.Standing;

/** 留空待填: which scores stay empty on the clean copy and the official form until the unit has decided them. */
public final class LeftBlank {
    /** So many are named; the rest is counted. */
    private static final int NAMED = 8;

    private LeftBlank() {}

    /** One line; empty where nothing stays empty. */
    public static String of(Judgement judgement) {
        List<LineScore> lines = judgement.scored().lines();
        Standing standing = Standing.of(judgement.scored());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (standing.signed(i, lines.get(i)).isEmpty()) {
                names.add(name(lines.get(i)));
            }
        }
        if (judgement.scored().execution().score().isEmpty()) {
            names.add(0, "预算执行得分");
        }
        if (names.isEmpty() || judgement.table().isBlankForm()) {
            return "";
        }
        String more = names.size() > NAMED ? " 等 " + names.size() + " 项" : "";
        String named = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return OneLine.of(named + more) + ",以及总分:请填单位自评的得分。";
    }

    private static String name(LineScore line) {
        var claim = line.indicator().claimed().place();
        String cell = claim.hasCell() ? claim.cell() : line.indicator().place().cell();
        return (cell.isEmpty() ? "" : cell + " ") + line.indicator().name();
    }
}

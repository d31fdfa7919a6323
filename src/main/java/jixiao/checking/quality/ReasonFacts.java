package jixiao.checking.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jixiao.convention.WordIndex;
import jixiao.model.Entry;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.fact.quality.GivenReason;
import jixiao.model.fact.quality.Mark;
import jixiao.text.Normal;

/** 原因说明: facts about the reasons that are written, on the lines and in the box. */
record ReasonFacts(WordIndex words) {
    private static final int BOX = -1;
    private static final Pattern PIECES = Pattern.compile("[。;；,，、!.\\s]|(?:^|(?<=[。;,]))\\(?[一二三四五六七八九十\\d]+[)、.]");

    private static final Set<Mark.Part> PARTS = EnumSet.of(Mark.Part.REASON);

    /** One fact for each reason that is not blank. */
    List<GivenReason> of(ScoredEvaluation scored) {
        List<GivenReason> reasons = new ArrayList<>();
        List<LineScore> lines = scored.lines();
        for (int no = 0; no < lines.size(); no++) {
            LineScore line = lines.get(no);
            add(no, line.indicator().name(), line.indicator().reason(), line.missed(), isMet(line), reasons);
        }
        boolean missed = lines.stream().anyMatch(LineScore::missed);
        boolean met = !lines.isEmpty() && lines.stream().allMatch(ReasonFacts::isMet);
        add(BOX, "", scored.table().reasonBox(), missed, met, reasons);
        return reasons;
    }

    private void add(int no, String name, Entry reason, boolean missed, boolean met, List<GivenReason> reasons) {
        if (!reason.isBlank()) {
            Set<Mark> marks = words.marks(WordIndex.ready(reason.text()), PARTS);
            reasons.add(new GivenReason(no, name, reason.text(), reason.place(), marks, isStock(reason), missed, met));
        }
    }

    private boolean isStock(Entry reason) {
        List<String> pieces = Arrays.stream(PIECES.split(Normal.text(reason.text())))
                .filter(piece -> !piece.isBlank())
                .toList();
        return !pieces.isEmpty()
                && pieces.stream()
                        .allMatch(piece ->
                                words.marks(WordIndex.ready(piece), PARTS).contains(Mark.STOCK_REASON));
    }

    /** Known to have met its target: settled, and all its points due. */
    private static boolean isMet(LineScore line) {
        return !line.needsReview()
                && !line.missed()
                && line.score()
                        .filter(score -> score.compareTo(line.weight()) == 0)
                        .isPresent();
    }
}

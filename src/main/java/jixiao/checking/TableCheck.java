package jixiao.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.CheckedTable;
import jixiao.text.Normal;

/** 全表核对: facts about the table as a whole. */
final class TableCheck {
    private static final int SHARE_DECIMALS = 6;

    /** So many names of indicators stand in one sentence; the rest is counted. */
    private static final int NAMED = 3;

    private final List<String> satisfaction;
    private final Reasons reasons;

    TableCheck(Convention convention, Reasons reasons) {
        this.satisfaction = convention.words("满意度");
        this.reasons = reasons;
    }

    CheckedTable of(ScoredEvaluation scored, List<CheckedLine> lines) {
        List<CheckedLine> numeric = lines.stream()
                .filter(line ->
                        line.isNumericTarget() && !line.indicator().actual().isMissing())
                .toList();
        int inWords = (int) numeric.stream().filter(CheckedLine::isInWords).count();
        List<CheckedLine> unexplained = lines.stream()
                .filter(line -> line.isMissed() && !line.isReasonColumn())
                .toList();
        return new CheckedTable(
                scored.table(),
                reasons.speaks(scored.table().reasonBox()),
                lines.stream().anyMatch(line -> isSatisfaction(line.indicator())),
                numeric.size(),
                inWords,
                share(inWords, numeric.size()),
                (int) lines.stream().filter(CheckedLine::repeating).count(),
                (int) lines.stream().filter(CheckedLine::isWeakerWording).count(),
                lines.stream()
                        .filter(CheckedLine::isWeakerWording)
                        .findFirst()
                        .map(CheckedLine::getActualPlace)
                        .orElse(Place.NOWHERE),
                names(unexplained),
                unexplained.size(),
                CheckedTable.inferred(scored.lines().stream()));
    }

    private boolean isSatisfaction(Indicator line) {
        String names = Normal.text(line.level1().name() + "|" + line.level2().name() + "|" + line.name());
        return satisfaction.stream().anyMatch(names::contains);
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The first few in quotation marks, 等 where there are more. */
    private static String names(List<CheckedLine> lines) {
        List<String> names = lines.stream()
                .map(line -> "“" + Normal.inner(line.indicator().name()) + "”")
                .distinct()
                .toList();
        return names.stream().limit(NAMED).collect(Collectors.joining("、")) + (names.size() > NAMED ? "等" : "");
    }
}

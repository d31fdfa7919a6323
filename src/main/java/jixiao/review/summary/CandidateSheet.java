package jixiao.review.summary;

import java.util.List;
import java.util.stream.Collectors;
import jixiao.review.Reviewed;
import jixiao.review.decide.WordCandidate;
import jixiao.review.decide.WordCandidates;
import jixiao.review.known.DecidedWords;
import jixiao.review.known.KnownCheck;
import jixiao.store.ReviewStore;
import jixiao.store.SaidAt;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《词表候选》: what people have decided alike three times or more; nothing where there is none. */
final class CandidateSheet {
    static final String NAME = "词表候选";

    /** So many tables are named; the rest is counted. */
    private static final int NAMED = 3;

    private CandidateSheet() {}

    static void write(ListBook book, Reviewed reviewed, KnownCheck known, ReviewStore store) {
        WordCandidates candidates = new WordCandidates(reviewed.titles());
        candidates.lines(known.lastDecided(), true);
        candidates.findings(known.lastTreatments(), true);
        reviewed.tables().stream()
                .filter(table -> reviewed.records().isSettled(table.key()) && !reviewed.isSecret(table))
                .forEach(table -> candidates.lines(
                        DecidedWords.of(
                                table.called(),
                                table.head().project(),
                                table.head().year().map(String::valueOf).orElse(""),
                                reviewed.records().table(table.key())),
                        false));
        candidates.findings(
                store.lastTreatments().stream()
                        .map(SaidAt::said)
                        .filter(said -> !reviewed.isSecret(said.unit(), said.project()))
                        .toList(),
                false);
        List<WordCandidate> all = candidates.all();
        if (!all.isEmpty()) {
            new ListSheet<>(
                            book,
                            NAME,
                            "同样的文字由人定过三次以上、定得一样的(含以前各轮和上年),供修改口径时参考。程序不自行采用:改不改口径,由人决定。",
                            List.of(
                                    Column.number(),
                                    Column.center("出自", 9, WordCandidate::kind),
                                    Column.text("年初目标值/审核规则", 18, WordCandidate::target),
                                    Column.text("实际完成值/发现", 32, WordCandidate::actual),
                                    Column.center("决定", 12, WordCandidate::decision),
                                    Column.center("次数", 6, WordCandidate::count),
                                    Column.center("其中上年", 6, WordCandidate::last),
                                    Column.center("另有不同的决定", 8, WordCandidate::otherwise),
                                    Column.text("在哪里", 30, CandidateSheet::where),
                                    Column.text("认可的话改哪里", 32, WordCandidate::advice)))
                    .rows(all)
                    .end();
        }
    }

    private static String where(WordCandidate candidate) {
        String named = candidate.where().stream().limit(NAMED).collect(Collectors.joining("、"));
        int all = candidate.where().size();
        return named + (all > NAMED ? " 等 " + all + " 处" : "");
    }
}

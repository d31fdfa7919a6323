package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Remark;

/** 问答: what stands under the headings that a report must answer. */
final class Answers {
    private static final List<FactKind> ASKED = List.of(
            FactKind.UNFINISHED, FactKind.PROBLEMS, FactKind.MEASURES, FactKind.BUDGET_LINK, FactKind.APPLICATION);

    /** Words before those of the heading: 部门, 下一步拟, 上年度部门. */
    private static final int BEFORE = 8;

    /** A longer line is no heading. */
    private static final int TITLE = 20;

    private final Phrases phrases;
    private final AnswerWords words;
    private final List<Remark> remarks;

    Answers(Phrases phrases, List<Remark> remarks) {
        this.phrases = phrases;
        this.words = phrases.answers();
        this.remarks = remarks;
    }

    private record Asked(FactKind kind, Passage heading, Numbering numbering, String beside) {}

    /** The answers of a report. */
    List<Fact> of(List<Passage> passages, String subject, Optional<Integer> year) {
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; at < passages.size(); at++) {
            Optional<Asked> asked = asked(passages.get(at));
            if (asked.isPresent()) {
                List<Passage> under = under(passages, at, asked.get());
                facts.add(fact(asked.get(), under, subject, year));
                boolean deeper = at + 1 < passages.size()
                        && isDeeper(
                                Numbering.of(passages.get(at + 1).text()),
                                asked.get().numbering());
                if (under.isEmpty() && asked.get().beside().isEmpty() && !deeper) {
                    remarks.add(remark(
                            "SECTION_EMPTY",
                            asked.get().heading(),
                            asked.get().heading().text()));
                }
            }
        }
        return facts;
    }

    private static boolean isDeeper(Numbering next, Numbering own) {
        return next.isNumbered() && own.isNumbered() && next.level() > own.level();
    }

    private Optional<Asked> asked(Passage passage) {
        Numbering numbering = Numbering.of(passage.text());
        if (!numbering.isNumbered() && passage.text().length() > 24) {
            return Optional.empty();
        }
        Map<FactKind, Integer> ends = new EnumMap<>(FactKind.class);
        for (FactKind kind : ASKED) {
            for (String word : phrases.words(kind.chinese())) {
                int found = numbering.title().replaceFirst("^[、.]", "").indexOf(word);
                int cut = numbering.title().startsWith("、") || numbering.title().startsWith(".") ? 1 : 0;
                if (found >= 0 && found <= BEFORE) {
                    ends.merge(kind, found + word.length() + cut, Math::max);
                }
            }
        }
        return ends.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(found -> isHeading(numbering, found.getValue()))
                .map(found -> new Asked(
                        found.getKey(),
                        passage,
                        numbering,
                        beside(numbering.title().substring(found.getValue()))));
    }

    /** A sentence that goes on with a comma or a verb after the words is no heading. */
    private static boolean isHeading(Numbering numbering, int end) {
        String rest = numbering.title().substring(end);
        return rest.length() <= 24 || !rest.matches("^[,是有为].*");
    }

    /** The answer on the heading's own line. */
    private String beside(String rest) {
        String words =
                rest.replaceFirst("^(的?情况|的?建议|及原因|和原因|等)*(\\([^()]*\\))?", "").replaceFirst("^[。:、,;.]+", "");
        return phrases.has("表样提示", words) || rest.startsWith(",") ? "" : words;
    }

    private List<Passage> under(List<Passage> passages, int at, Asked asked) {
        List<Passage> under = new ArrayList<>();
        for (int next = at + 1; next < passages.size(); next++) {
            Passage passage = passages.get(next);
            Numbering numbering = Numbering.of(passage.text());
            boolean over = numbering.level() < asked.numbering().level();
            boolean beside = asked.numbering().isNumbered()
                    ? numbering.level() == asked.numbering().level()
                    : !under.isEmpty() && isTitle(passage.text());
            if (asked(passage).isPresent() || over || beside || numbering.isHeading() && numbering.level() < 3) {
                break;
            }
            under.add(passage);
        }
        return under;
    }

    /** Whether a line without a number may be the next heading: short, and no sentence. */
    private static boolean isTitle(String text) {
        return text.length() <= TITLE && !text.matches(".*[。;,!?].*");
    }

    private Fact fact(Asked asked, List<Passage> under, String subject, Optional<Integer> year) {
        String text = asked.beside()
                + under.stream()
                        .map(Passage::text)
                        .filter(line -> !phrases.has("表样提示", line))
                        .collect(Collectors.joining());
        Passage first = asked.beside().isEmpty() && !under.isEmpty() ? under.get(0) : asked.heading();
        if (asked.kind() == FactKind.PROBLEMS && words.beginsMisplaced(text)) {
            remarks.add(remark("ANSWER_MISPLACED", first, asked.heading().text()));
        }
        return new Fact(asked.kind(), subject, year, List.of(), text, first.place(), first.quote(), first.order());
    }

    private static Remark remark(String code, Passage passage, String heading) {
        return new Remark(
                code,
                Map.of("标题", heading.length() > 30 ? heading.substring(0, 30) + "…" : heading, "原文", passage.quote()),
                passage.place(),
                passage.quote(),
                passage.order());
    }
}

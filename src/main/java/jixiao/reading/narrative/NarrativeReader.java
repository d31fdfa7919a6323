package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import jixiao.convention.Convention;
import jixiao.document.Block;
import jixiao.document.WorkbookGrid;
import jixiao.model.DocumentPlace;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.Report;

/**
 * 读文稿: the reports in a document, and what an account says of performance, by the wordings of 《报告用语》. Safe for several
 * threads.
 */
public final class NarrativeReader {
    private static final int COVER = 12;

    private final Phrases phrases;
    private final List<Phrase> attached;

    /** A reader that knows the wordings of a convention. */
    public NarrativeReader(Convention convention) {
        this.phrases = new Phrases(convention);
        this.attached = phrases.all(FactKind.ATTACHMENT.chinese());
    }

    /**
     * What a document says.
     *
     * @param document as read
     * @return empty for a workbook, and for a document that is neither a report nor an account
     */
    public Optional<Narrative> read(WorkbookGrid document) {
        List<Passage> passages = Passages.of(document);
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        List<Remark> remarks = new ArrayList<>();
        Optional<Integer> year = year(passages);
        List<ReportSpan> spans = new ReportFinder(phrases).find(passages);
        String unit = FilingUnit.of(passages, spans);
        Set<Integer> within = new HashSet<>();
        spans.forEach(span -> span.passages().forEach(passage -> within.add(passage.order())));
        List<Passage> outside = passages.stream()
                .filter(passage -> !within.contains(passage.order()))
                .toList();
        AccountReader account = new AccountReader(phrases, remarks);
        List<Passage> section = account.section(outside);
        if (spans.isEmpty() && section.isEmpty()) {
            spans = untitled(passages);
        }
        if (spans.isEmpty() && section.isEmpty()) {
            return Optional.empty();
        }
        ReportReader reader = new ReportReader(phrases, remarks);
        List<Report> reports =
                spans.stream().map(span -> reader.read(span, unit, year)).toList();
        List<Fact> facts = new ArrayList<>(account.facts(section, year));
        List<Passage> rest = new ArrayList<>(outside);
        rest.removeAll(section);
        facts.addAll(account.account(rest, year));
        attachments(passages, facts, year);
        placeholders(passages, remarks);
        return Optional.of(new Narrative(
                document.file(),
                !section.isEmpty(),
                year,
                unit,
                reports,
                facts.stream()
                        .sorted(java.util.Comparator.comparingInt(Fact::order))
                        .toList(),
                reader.sums(),
                remarks.stream()
                        .sorted(java.util.Comparator.comparingInt(Remark::order))
                        .toList(),
                positions(document.blocks()),
                passages.stream().map(Passage::said).toList()));
    }

    /** Paragraphs and tables by their places, in order; a table that goes on over pages on each of them. */
    private static Map<String, Integer> positions(List<Block> blocks) {
        Map<String, Integer> positions = new HashMap<>();
        for (Block block : blocks) {
            int at = positions.size();
            if (block instanceof Block.Paragraph line) {
                positions.putIfAbsent(new DocumentPlace(line.page(), 0, 0, 0, line.number()).text(), at);
            } else if (block instanceof Block.Table table) {
                positions.putIfAbsent(new DocumentPlace(table.page(), table.number(), 0, 0, 0).text(), at);
                table.origins()
                        .forEach(row ->
                                positions.putIfAbsent(new DocumentPlace(row.page(), row.table(), 0, 0, 0).text(), at));
            }
        }
        return positions;
    }

    private static Optional<Integer> year(List<Passage> passages) {
        return passages.stream()
                .limit(COVER)
                .flatMap(passage -> Years.first(passage.text()).stream())
                .findFirst();
    }

    /** A report that bears no title by which it is known: it states a score and something that the score is made of. */
    private List<ReportSpan> untitled(List<Passage> passages) {
        Set<FactKind> found = new HashSet<>();
        passages.forEach(passage -> phrases.in(passage, remark -> {}).forEach(hit -> found.add(hit.kind())));
        boolean report = found.contains(FactKind.TOTAL)
                && (found.contains(FactKind.EXECUTION_SCORE)
                        || found.contains(FactKind.INDICATOR_SCORE)
                        || found.contains(FactKind.RATE));
        return report
                ? List.of(new ReportSpan(passages.get(0).text(), passages.get(0).text(), passages, passages.get(0)))
                : List.of();
    }

    /** 附件:…自评表, wherever it stands. */
    private void attachments(List<Passage> passages, List<Fact> facts, Optional<Integer> year) {
        for (Passage passage : passages) {
            for (Phrase phrase : attached) {
                Matcher found = phrase.pattern().matcher(passage.text());
                if (found.lookingAt()) {
                    facts.add(new Fact(
                            FactKind.ATTACHMENT,
                            "",
                            year,
                            List.of(),
                            passage.text().replaceFirst("^附[件表录]?[\\d一二三四五六七八九十]{0,2}[:、.]?", ""),
                            passage.place(),
                            passage.quote(),
                            passage.order()));
                    break;
                }
            }
        }
    }

    private void placeholders(List<Passage> passages, List<Remark> remarks) {
        List<Passage> left = passages.stream()
                .filter(passage -> phrases.has("表样提示", passage.text()))
                .toList();
        if (!left.isEmpty()) {
            Passage first = left.get(0);
            remarks.add(new Remark(
                    "PLACEHOLDER_LEFT",
                    Map.of("条数", String.valueOf(left.size()), "原文", first.quote()),
                    first.place(),
                    first.quote(),
                    first.order()));
        }
    }
}

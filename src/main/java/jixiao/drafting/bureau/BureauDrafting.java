package jixiao.drafting.bureau;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.Engine;
import jixiao.drafting.DraftResult;
import jixiao.drafting.DraftedText;
import jixiao.drafting.KnownNumbers;
import jixiao.drafting.Printed;
import jixiao.drafting.TextFiles;
import jixiao.review.letter.MendingCount;
import jixiao.store.FinishedReview;
import jixiao.store.KeptTable;
import jixiao.store.KnownFinding;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputProblem;
import jixiao.writing.report.Filled;
import jixiao.writing.report.ReportTemplate;
import jixiao.writing.report.ReportText;
import jixiao.writing.report.Values;

/** 财政起草: the texts that follow from a finished review. It changes nothing in the result folder. */
public final class BureauDrafting {
    /** 《词表》 of what is proposed by grade and rate. */
    private static final String ADVICE = "结果应用建议";

    private final Engine engine;
    private final BureauOptions options;
    private final Map<BureauKind, ReportTemplate> templates = new EnumMap<>(BureauKind.class);

    /**
     * A run.
     *
     * @throws jixiao.writing.report.ReportProblem when a template cannot be used
     */
    public BureauDrafting(Engine engine, BureauOptions options) {
        this.engine = engine;
        this.options = options;
        for (BureauKind kind : BureauKind.values()) {
            if (options.kinds().contains(kind)) {
                templates.put(
                        kind,
                        ReportTemplate.named(
                                kind.template(), options.templates(), "bureau/" + kind.template(), BureauValues.SLOTS));
            }
        }
    }

    /** Whether a folder is the result of a review. */
    public static boolean isResult(Path folder) {
        return ReviewStore.isIn(folder);
    }

    /**
     * Writes the texts, each whole or not at all.
     *
     * @throws OutputProblem when the review was not finished, or a text cannot be written
     */
    public DraftResult run() {
        List<ReviewedTable> tables = new ArrayList<>();
        List<KnownFinding> findings = new ArrayList<>();
        try (ReviewStore store = ReviewStore.open(options.result(), Clock.systemDefaultZone())) {
            FinishedReview finished = store.finished()
                    .orElseThrow(() -> new OutputProblem("「" + options.result() + "」的复核没有做完,请再次复核后再写。"));
            Set<String> told = new HashSet<>();
            store.tables(table -> {
                if (!table.superseded() && !table.charge().secret()) {
                    tables.add(ReviewedTable.of(table));
                    told.add(key(table));
                }
            });
            store.findings().stream()
                    .filter(finding -> !finding.dropped() && told.contains(finding.table() + "|" + finding.file()))
                    .forEach(findings::add);
        }
        List<String> advice = engine.judges().words(ADVICE);
        Map<String, Integer> states = MendingCount.of(options.result());
        Values values = head(new BureauValues(tables, findings, new UseAdvice(advice)).of(states));
        int mended = states.values().stream().mapToInt(Integer::intValue).sum();
        ReviewNumbers numbers = new ReviewNumbers(tables, Math.max(findings.size(), mended));
        numbers.add(advice);
        numbers.add(List.of(options.bureau(), Printed.day(options.day())));
        numbers.add(findings.stream().map(KnownFinding::title).distinct().toList());
        List<DraftedText> texts = new ArrayList<>();
        templates.forEach((kind, template) -> {
            numbers.add(List.of(template.said()));
            texts.add(readBack(kind.file(), template, values, numbers));
        });
        return new DraftResult(
                new TextFiles(options.out(), options.force()).write(texts), List.of(), List.of(), List.of());
    }

    /** Fills a template and reads it back: a number that no table of the review has makes it a 草稿 with the number marked. */
    static DraftedText readBack(String name, ReportTemplate template, Values values, ReviewNumbers numbers) {
        Filled filled = template.fill(values);
        Set<String> unknown = new LinkedHashSet<>();
        ReportText.lines(filled.bytes()).forEach(line -> unknown.addAll(numbers.unknown(line)));
        if (unknown.isEmpty()) {
            return new DraftedText(name, filled.bytes(), filled.empty(), List.of(), List.of(), List.of(), false);
        }
        byte[] marked =
                ReportText.changed(template.fill(values.with("草稿", "草稿")).bytes(), (line, text) -> {
                    List<BigDecimal> nobodys = numbers.unknown(line).stream()
                            .flatMap(each -> KnownNumbers.in(each).stream())
                            .toList();
                    return KnownNumbers.replaced(text, nobodys::contains, KnownNumbers::marked);
                });
        return new DraftedText(name, marked, filled.empty(), List.copyOf(unknown), List.of(), List.of(), true);
    }

    private static String key(KeptTable table) {
        return String.join(
                "|",
                table.name().unit(),
                table.name().project(),
                table.name().year(),
                table.form(),
                table.name().file());
    }

    private Values head(Values values) {
        Values dated = values.with("日期", Printed.day(options.day()));
        return Optional.of(options.bureau())
                .filter(name -> !name.isBlank())
                .map(name -> dated.with("财政部门", name))
                .orElse(dated);
    }
}

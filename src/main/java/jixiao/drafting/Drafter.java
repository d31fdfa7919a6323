package jixiao.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jixiao.Case;
import jixiao.Engine;
import jixiao.document.look.SheetView;
import jixiao.document.look.SheetViews;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.model.narrative.JudgedText;
import jixiao.text.Normal;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import jixiao.writing.form.template.TemplateProblem;
import jixiao.writing.report.Annexes;
import jixiao.writing.report.Filled;
import jixiao.writing.report.ReportTemplate;
import jixiao.writing.report.ReportText;
import jixiao.writing.report.Values;

/**
 * 写一份文稿: fills a template, and reads back what came of it. A number that stands in no table, or that the reader of texts
 * objects to, makes it a 草稿 with the number in 【核对：…】.
 *
 * @param annexes whether the official forms of the tables stand behind a text
 */
record Drafter(Engine engine, boolean annexes) {
    /** What may be written one way or another without being another text. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * A text.
     *
     * @param name its file name without ending
     * @param template as an office has it
     * @param unit whose numbers may stand in it
     * @param tables that it is about
     * @param values gives what to fill in, by whether it is a 草稿
     * @param draft whether it is one anyway
     */
    DraftedText write(
            String name,
            ReportTemplate template,
            UnitTables unit,
            List<Judgement> tables,
            Function<Boolean, Values> values,
            boolean draft) {
        Filled filled = template.fill(values.apply(draft));
        Optional<JudgedText> read = read(name, filled.bytes(), tables);
        List<Finding> objections = read.stream()
                .flatMap(text -> text.findings().stream())
                .filter(Drafter::isAboutNumbers)
                .toList();
        TableNumbers numbers = new TableNumbers(unit);
        numbers.add(template.said());
        Set<String> unknown = new LinkedHashSet<>();
        ReportText.lines(filled.bytes()).forEach(line -> unknown.addAll(numbers.unknown(line)));
        if (objections.isEmpty() && unknown.isEmpty()) {
            return text(name, filled.bytes(), filled.empty(), List.of(), List.of(), draft, tables);
        }
        Map<String, Set<BigDecimal>> objected = new LinkedHashMap<>();
        objections.forEach(each -> objected(read.orElseThrow(), each, objected));
        List<String> doubts = new ArrayList<>(unknown);
        Set<BigDecimal> nobodys = new LinkedHashSet<>();
        unknown.forEach(each -> nobodys.addAll(KnownNumbers.in(each)));
        byte[] marked = ReportText.changed(
                template.fill(values.apply(true)).bytes(),
                (paragraph, text) -> KnownNumbers.replaced(
                        text,
                        number -> nobodys.contains(number)
                                || objected.getOrDefault(bare(paragraph), Set.of())
                                        .contains(number),
                        number -> marked(number, doubts)));
        List<String> remarks = objections.stream()
                .map(each -> each.place().cell() + "：" + each.sentence())
                .toList();
        return text(name, marked, filled.empty(), doubts.stream().distinct().toList(), remarks, true, tables);
    }

    /** The text with the official forms of its tables behind it, where there are such forms. */
    private DraftedText text(
            String name,
            byte[] docx,
            List<String> empty,
            List<String> doubts,
            List<String> remarks,
            boolean draft,
            List<Judgement> tables) {
        List<SheetView> forms = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Judgement table : annexes ? tables : List.<Judgement>of()) {
            try {
                byte[] form = engine.forms(FormTemplates.shipped())
                        .filled(List.of(table), draft ? Printing.DRAFT : Printing.SIGNED);
                forms.addAll(new SheetViews(engine.limits().forCopies()).all(name, form));
            } catch (TemplateProblem none) {
                notes.add(none.getMessage());
            }
        }
        return new DraftedText(name, Annexes.behind(docx, forms), empty, doubts, remarks, notes, draft);
    }

    private static String marked(String number, List<String> doubts) {
        doubts.add(number);
        return KnownNumbers.marked(number);
    }

    /** What our own reader makes of it; empty where it states nothing. */
    private Optional<JudgedText> read(String name, byte[] docx, List<Judgement> tables) {
        return engine.open(name + ".docx", docx) instanceof Case opened
                ? opened.text().map(text -> engine.judges().judge(text.text(), tables))
                : Optional.empty();
    }

    /** Whether it says that a number ought to be another. */
    private static boolean isAboutNumbers(Finding finding) {
        return finding.severity() != Severity.INFO
                && (finding.actual().isPresent() || finding.expected().isPresent());
    }

    /** Notes the number that a finding is about, for the paragraph at its place. */
    private static void objected(JudgedText read, Finding finding, Map<String, Set<BigDecimal>> objected) {
        read.text().passages().stream()
                .filter(said -> said.place().equals(finding.place()))
                .forEach(said -> finding.actual().ifPresent(number -> {
                    Set<BigDecimal> numbers =
                            objected.computeIfAbsent(bare(said.text()), absent -> new LinkedHashSet<>());
                    numbers.add(number.stripTrailingZeros());
                    numbers.add(number.movePointRight(2).stripTrailingZeros());
                }));
    }

    private static String bare(String paragraph) {
        return SIGNS.matcher(Normal.text(paragraph)).replaceAll("");
    }
}

package jixiao.review.pass;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.checking.text.TextDossier;
import jixiao.intake.Units;
import jixiao.intake.Unread;
import jixiao.intake.Versions;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.model.narrative.JudgedText;
import jixiao.model.narrative.Report;
import jixiao.review.Records;
import jixiao.review.ReviewOptions;
import jixiao.review.TableSummary;
import jixiao.review.TextCopies;
import jixiao.review.TextSummary;
import jixiao.review.decide.Treatments;
import jixiao.review.known.RosterRow;
import jixiao.store.TableName;
import jixiao.text.Normal;

/**
 * 文稿核对: judges what reports and accounts say beside the tables that their units handed in, out of the records, and with
 * what people have said of the findings.
 */
public final class Texts {
    private final Engine engine;
    private final Records records;
    private final Treatments treatments;
    private final Map<String, String> titles;
    private final Optional<RosterMatch> roster;
    private final TextCopies copies;

    /**
     * @param titles is given the short titles of the codes that are found
     * @param roster tells which tables are 涉密; empty where there is none
     * @param copies writes those with comments, of none that is 涉密
     */
    public Texts(
            Engine engine,
            Records records,
            Treatments treatments,
            Map<String, String> titles,
            Optional<RosterMatch> roster,
            TextCopies copies) {
        this.engine = engine;
        this.records = records;
        this.treatments = treatments;
        this.titles = titles;
        this.roster = roster;
        this.copies = copies;
    }

    /**
     * Judges all.
     *
     * @param texts as read, in the order of their files
     * @param tables the tables that count
     * @param unread other files of the folder, which may be what a text announces
     * @return in the order of their files
     */
    public List<TextSummary> judge(
            List<FiledText> texts,
            List<TableSummary> tables,
            List<Unread> unread,
            ReviewOptions.UnitBy by,
            Units names) {
        TextHomes homes = new TextHomes(tables, texts, by, names);
        Map<FiledText, Integer> at = new HashMap<>();
        IntStream.range(0, texts.size()).forEach(i -> at.put(texts.get(i), i));
        Map<FiledText, Versions.Replaced<FiledText>> replaced =
                Versions.superseded(texts, text -> text.version(homes.unit(at.get(text))), FiledText::isEqual);
        List<TextSummary> judged = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            FiledText text = texts.get(i);
            List<TableSummary> beside = homes.of(i).stream().map(tables::get).toList();
            String unit = homes.unit(i);
            List<Report> reports = IntStream.range(0, texts.size())
                    .filter(other -> texts.get(other) != text
                            && !unit.isEmpty()
                            && homes.unit(other).equals(unit)
                            && !replaced.containsKey(texts.get(other)))
                    .boxed()
                    .flatMap(other -> texts.get(other).narrative().reports().stream())
                    .toList();
            List<String> files = unread.stream()
                    .map(Unread::file)
                    .filter(file -> isBeside(file, text))
                    .toList();
            List<Judgement> said = beside.stream().map(this::judged).toList();
            JudgedText found = engine.judges().judge(text.narrative(), new TextDossier(said, reports, files));
            Optional<String> counting = Optional.ofNullable(replaced.get(text))
                    .map(each -> each.by().submission().name());
            TextSummary summary = summary(text, found, beside, counting);
            judged.add(summary);
            boolean secret = summary.secret()
                    || tables.stream()
                            .anyMatch(table -> table.submission().equals(text.submission()) && isSecret(table));
            if (!secret) {
                boolean own =
                        tables.stream().anyMatch(table -> table.submission().equals(text.submission()));
                copies.write(text.submission(), found, records.line(text.key()), own);
            }
        }
        copies.end();
        return judged;
    }

    private Judgement judged(TableSummary table) {
        return records.judgement(engine, table.submission(), records.packed(table.key()));
    }

    /** In its folder or below. */
    private static boolean isBeside(String file, FiledText text) {
        String folder = text.submission().folder();
        return folder.isEmpty() ? !file.contains("/") : file.startsWith(folder + "/");
    }

    private TextSummary summary(
            FiledText text, JudgedText found, List<TableSummary> beside, Optional<String> counting) {
        records.write(text.key(), engine.documents().line(found));
        found.findings()
                .forEach(finding -> titles.computeIfAbsent(
                        finding.code(), code -> engine.judges().title(code)));
        String unit = Stream.concat(
                        Stream.of(text.narrative().unit()),
                        beside.stream().map(each -> each.head().unit()))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
        TableName about = new TableName(
                unit,
                text.project(),
                text.narrative().year().map(String::valueOf).orElse(""),
                text.submission().name(),
                text.kind());
        Treatments.TreatedText treated = treatments.apply(text.key(), about, found.findings());
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        treated.counted().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return new TextSummary(
                text.key(),
                text.submission(),
                about,
                text.name(),
                text.narrative().year(),
                beside.size(),
                counts,
                reason(treated.counted()),
                treated.dealt(),
                counting,
                beside.stream().anyMatch(table -> isSecret(table, text.project())));
    }

    /** A report on a 涉密 project is one itself. */
    private boolean isSecret(TableSummary table, String project) {
        return !project.isEmpty()
                && Normal.words(table.head().project()).equals(Normal.words(project))
                && isSecret(table);
    }

    private boolean isSecret(TableSummary table) {
        return roster.flatMap(match -> match.row(table)).map(RosterRow::secret).orElse(false);
    }

    private String reason(List<Finding> findings) {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            List<Finding> grave = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!grave.isEmpty()) {
                return Summarising.named(grave, titles::get);
            }
        }
        return "没有错误和警告";
    }
}

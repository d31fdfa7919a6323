package jixiao.review.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.intake.UnitNames;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.GoalDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.Decision;
import jixiao.model.Severity;
import jixiao.review.LineAt;
import jixiao.review.LineNames;
import jixiao.review.Verdict;
import jixiao.review.decide.Pairing;
import jixiao.review.decide.Ruling;
import jixiao.review.decide.Rulings;
import jixiao.review.decide.Treatment;
import jixiao.review.decide.Treatments;
import jixiao.store.KeptTable;
import jixiao.text.Normal;

/** 意见书取材: what a letter tells of a table, out of the table's record and of what people have said of it. */
final class LetterReading {
    /** What the bureau corrects of itself, without sending the table back. */
    private static final String SMALL = "SMALL_DIFFERENCE";

    private final UnitNames names;
    private final Map<String, String> titles;
    private final Map<String, List<Treatment>> treatments = new HashMap<>();
    private final Map<String, List<Ruling>> rulings = new HashMap<>();

    /**
     * @param titles short titles of codes
     * @param treatments how people have dealt with findings
     * @param rulings what people have decided
     */
    LetterReading(UnitNames names, Map<String, String> titles, List<Treatment> treatments, List<Ruling> rulings) {
        this.names = names;
        this.titles = titles;
        treatments.forEach(each -> this.treatments
                .computeIfAbsent(each.table().key(names), absent -> new ArrayList<>())
                .add(each));
        rulings.forEach(each -> this.rulings
                .computeIfAbsent(each.table().key(names), absent -> new ArrayList<>())
                .add(each));
    }

    /** The table of a letter. */
    LetterTable table(KeptTable table) {
        return new OneTable(table).read();
    }

    /** One table while it is read. */
    private final class OneTable {
        private final KeptTable table;
        private final TableDocument record;
        private final LineNames lines;
        private final LineAt at;
        private final String name;
        private final List<LetterItem> items = new ArrayList<>();
        private final List<LetterItem> aside = new ArrayList<>();
        private final List<LetterScore> scores = new ArrayList<>();
        private final List<String> present = new ArrayList<>();
        /** Places of lines for which the table is sent back, and that stand among the items. */
        private final Set<String> told = new HashSet<>();

        /** Lines whose score the bureau corrected, and that stand among the scores. */
        private final Set<String> corrected = new HashSet<>();

        private int errors;
        private int warnings;
        private int held;
        private int awaited;

        private OneTable(KeptTable table) {
            this.table = table;
            this.record = DocumentText.table(table.document().bytes());
            this.lines = LineNames.of(record);
            this.at = new LineAt(record);
            this.name = LetterTable.name(table);
        }

        private LetterTable read() {
            Map<Pairing.Spot, Treatment> said = new Pairing<>(Treatment::spot)
                    .of(
                            treatments.getOrDefault(key(), List.of()),
                            record.findings().stream().map(this::spot).toList());
            Map<String, Ruling> returned = returned();
            for (FindingDocument finding : record.findings()) {
                present.add(key(finding.code(), lines.at(finding.where())));
                Optional<Treatment> treatment = Optional.ofNullable(said.get(spot(finding)));
                add(finding, treatment, returned);
            }
            returned.forEach(this::sentBack);
            int open = decided();
            boolean comparable = table.total().isPresent();
            boolean sent = !returned.isEmpty() || comparable && errors > awaited;
            boolean manual = !comparable || warnings > 0 || open > 0 || held > 0;
            return new LetterTable(
                    key(),
                    table.name(),
                    name,
                    new LetterTable.Result(
                            record.claimedTotal(),
                            table.total(),
                            record.forReference() ? "参考" : record.grade(),
                            sent ? Verdict.RETURNED : manual ? Verdict.MANUAL : Verdict.PASSED),
                    held > 0,
                    open,
                    items,
                    aside,
                    scores,
                    present);
        }

        private String key() {
            return table.name().key(names);
        }

        private String key(String code, String indicator) {
            return String.join("|", key(), code, Normal.words(indicator));
        }

        private Pairing.Spot spot(FindingDocument finding) {
            String where = finding.where();
            return new Pairing.Spot(Treatment.key(finding.code(), lines.at(where), finding.message()), where);
        }

        private void add(FindingDocument finding, Optional<Treatment> treatment, Map<String, Ruling> returned) {
            String word = treatment.map(each -> word(finding, each)).orElse("");
            Severity severity = Severity.valueOf(finding.severity());
            if (word.equals(Treatment.SET_ASIDE)) {
                aside.add(item(finding, treatment.get().reason(), false));
                return;
            }
            if (word.equals(Treatment.CORRECTED)) {
                score(finding);
                return;
            }
            errors += severity == Severity.ERROR ? 1 : 0;
            warnings += severity == Severity.WARNING ? 1 : 0;
            held += word.isEmpty() ? 0 : 1;
            awaited += word.equals(Treatment.AWAITED) && severity == Severity.ERROR ? 1 : 0;
            boolean bureau = finding.code().equals(Rulings.REVIEW);
            if (bureau && returned.containsKey(finding.where())) {
                items.add(item(finding, returned.get(finding.where()).reason(), false));
                told.add(finding.where());
            } else if (!word.isEmpty() || severity != Severity.INFO && !bureau) {
                items.add(item(finding, treatment.map(Treatment::reason).orElse(""), word.equals(Treatment.AWAITED)));
            } else if (finding.code().equals(SMALL)) {
                score(finding);
            }
        }

        /** A line that a person gave points and sends the table back for all the same has no finding any more. */
        private void sentBack(String where, Ruling ruling) {
            if (!told.contains(where)) {
                items.add(new LetterItem(
                        key(Rulings.REVIEW, ruling.indicator()),
                        at.of(where).isPresent() && !record.source().sheet().isEmpty() ? place("", where) : where,
                        ruling.indicator(),
                        Rulings.REVIEW,
                        "复核人退回",
                        "“" + ruling.indicator() + "”由复核人退回。",
                        ruling.reason().strip(),
                        false));
            }
        }

        private LetterItem item(FindingDocument finding, String said, boolean wanted) {
            return new LetterItem(
                    key(finding.code(), lines.at(finding.where())),
                    place(finding),
                    lines.at(finding.where()),
                    finding.code(),
                    titles.getOrDefault(finding.code(), finding.code()),
                    finding.message(),
                    said.strip(),
                    wanted);
        }

        /** 「自评表」H11, or in a document the place as a person counts. */
        private String place(FindingDocument finding) {
            String file = finding.file().isEmpty() ? "" : "「" + finding.file() + "」";
            if (finding.cell().isEmpty()) {
                return file + finding.where();
            }
            return file + place(finding.sheet(), finding.cell());
        }

        private String place(String sheet, String cell) {
            String of = sheet.isEmpty() ? table.name().sheet() : sheet;
            return cell.isEmpty() || of.isEmpty() ? cell : "「" + of + "」" + cell;
        }

        /** The score that counts in place of the one that a finding is about. */
        private void score(FindingDocument finding) {
            at.sharing(finding.where()).forEach(each -> corrected.add(LineAt.where(each)));
            LetterScore counts = counting(finding);
            if (!scores.contains(counts)) {
                scores.add(counts);
            }
        }

        private LetterScore counting(FindingDocument finding) {
            return LetterScore.of(
                    finding,
                    place(finding),
                    titles.getOrDefault(finding.code(), finding.code()),
                    at.sharing(finding.where()),
                    record,
                    table.total());
        }

        /** The word that holds; empty where the row is at fault, or names a score that does not count. */
        private String word(FindingDocument finding, Treatment treatment) {
            boolean counts = treatment.score().isEmpty()
                    || counting(finding)
                            .score()
                            .filter(score -> score.compareTo(treatment.score().get()) == 0)
                            .isPresent();
            return counts ? Treatments.word(treatment) : "";
        }

        /** Tells of the points that a person gave; how many lines still wait for some. */
        private int decided() {
            int open = 0;
            for (GoalDocument goal : record.goals()) {
                for (IndicatorDocument line : goal.indicators()) {
                    boolean differs = line.claimedScore().isPresent()
                            && line.score().isPresent()
                            && line.claimedScore().get().compareTo(line.score().get()) != 0;
                    boolean given = line.basis().rule().equals(Decision.RULE);
                    open += line.needsReview() ? 1 : 0;
                    if (given) {
                        present.add(key(Rulings.REVIEW, line.level3()));
                    }
                    if (differs && given && !corrected.contains(LineAt.where(line))) {
                        scores.add(new LetterScore(
                                line.cell().isEmpty() ? LineAt.where(line) : place("", line.cell()),
                                line.level3(),
                                line.claimedScore(),
                                line.score()));
                    }
                }
            }
            return open;
        }

        /** What a person sends the table back for, by the place of the line. */
        private Map<String, Ruling> returned() {
            Map<Pairing.Spot, String> places = new HashMap<>();
            for (GoalDocument goal : record.goals()) {
                for (IndicatorDocument line : goal.indicators()) {
                    if (line.needsReview() || line.basis().rule().equals(Decision.RULE)) {
                        places.put(spot(goal.no(), line), actual(line));
                    }
                }
            }
            Map<String, Ruling> returned = new HashMap<>();
            new Pairing<>(Ruling::spot)
                    .of(rulings.getOrDefault(key(), List.of()), List.copyOf(places.keySet()))
                    .forEach((spot, ruling) -> {
                        if (Normal.text(ruling.conclusion()).equals(Ruling.RETURN)) {
                            returned.put(places.get(spot), ruling);
                        }
                    });
            return returned;
        }

        private static String actual(IndicatorDocument line) {
            String cell = line.cells().getOrDefault("actual", "");
            return cell.isEmpty() ? LineAt.where(line) : cell;
        }

        private Pairing.Spot spot(String goal, IndicatorDocument line) {
            return Ruling.unfilled(table.name(), goal, actual(line), line).spot();
        }
    }
}

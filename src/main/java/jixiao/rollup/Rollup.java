package jixiao.rollup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.Engine;
import jixiao.Outcome;
import jixiao.Refused;
import jixiao.aggregation.AggregatedTable;
import jixiao.aggregation.Aggregation;
import jixiao.aggregation.Projects;
import jixiao.aggregation.Remark;
import jixiao.aggregation.UnitTable;
import jixiao.checking.FormatPair;
import jixiao.intake.Apart;
import jixiao.intake.Collected;
import jixiao.intake.Collector;
import jixiao.intake.SafeName;
import jixiao.intake.Submission;
import jixiao.intake.Units;
import jixiao.intake.Unread;
import jixiao.intake.Versions;
import jixiao.intake.Versions.Replaced;
import jixiao.intake.WorkFolder;
import jixiao.model.Form;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Totalling;
import jixiao.text.Normal;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.TemplateProblem;

/** 汇总: reads many files, groups their tables by project and makes one table of each project's. */
public final class Rollup {
    /** Of a project's name in a file's; in UTF-8 a Chinese character takes three bytes, and systems allow 255. */
    private static final int LONGEST = 60;

    private final Engine engine;
    private final RollupOptions options;
    private final List<Unread> unread = new ArrayList<>();
    private final List<Unread> attachments = new ArrayList<>();

    /** A run with an engine's convention and limits. */
    public Rollup(Engine engine, RollupOptions options) {
        this.engine = engine;
        this.options = options;
    }

    /**
     * Reads, groups, aggregates and writes.
     *
     * @return what came of it; a file that cannot be read is told of and left out
     * @throws InputProblem when nothing can be read, no table is of the project asked for, or the approved targets cannot
     *     be read
     * @throws OutputProblem when the output folder is the input itself, or cannot be written
     */
    public RollupResult run() {
        Collector.check(options.inputs());
        options.out().ifPresent(out -> Apart.check(options.inputs(), out, "汇总"));
        try (WorkFolder work =
                options.out().map(out -> WorkFolder.in(out, "复核或汇总")).orElseGet(WorkFolder::temporary)) {
            return run(work);
        }
    }

    private RollupResult run(WorkFolder work) {
        List<Submission> files = submissions(work);
        List<Filed> all = new ArrayList<>();
        for (Submission file : files) {
            Outcome outcome = engine.open(file.name(), file.file());
            if (outcome instanceof Refused refused) {
                (refused.isAttachment() ? attachments : unread).add(new Unread(file.name(), refused.sentence()));
            } else if (outcome.orThrow().tables().isEmpty()) {
                attachments.add(new Unread(file.name(), outcome.orThrow().withoutTable()));
            } else {
                outcome.orThrow().tables().forEach(table -> all.add(new Filed(table, file)));
            }
        }
        List<Filed> wanted = all.stream().filter(this::isWanted).toList();
        if (wanted.isEmpty()) {
            throw new InputProblem(nothing(all));
        }
        return new RollupResult(files.size() + unread.size(), projects(wanted), unread, attachments);
    }

    private List<RollupResult.Project> projects(List<Filed> tables) {
        Map<SelfEvaluation, Filed> filed = new IdentityHashMap<>();
        tables.forEach(each -> filed.put(each.table(), each));
        Map<Filed, Replaced<Filed>> superseded = superseded(tables);
        List<SelfEvaluation> counting = tables.stream()
                .filter(each -> !superseded.containsKey(each))
                .map(Filed::table)
                .toList();
        List<List<SelfEvaluation>> groups = Projects.group(counting);
        Optional<Approved> approved = options.targets().map(file -> Approved.read(engine, file));
        Replacing replacing = new Replacing(engine);
        Set<String> names = new HashSet<>();
        List<RollupResult.Project> projects = new ArrayList<>();
        for (List<SelfEvaluation> group : groups) {
            Optional<SelfEvaluation> targets = approved.flatMap(each -> each.of(group.get(0), groups.size() == 1));
            List<SelfEvaluation> left = new ArrayList<>(group);
            List<UnitTable> elsewhere = new ArrayList<>();
            boolean more = true;
            while (more) {
                Aggregation made = engine.aggregate(left, targets, options.unit());
                List<SelfEvaluation> part =
                        made.units().stream().map(UnitTable::table).toList();
                List<Remark> remarks = new ArrayList<>(made.remarks());
                elsewhere.forEach(unit -> remarks.add(elsewhere(unit)));
                elsewhere.addAll(made.units());
                superseded.forEach((old, last) -> {
                    if (part.contains(last.by().table())) {
                        remarks.addAll(replacing.remarks(old, last));
                    }
                });
                AggregatedTable table =
                        engine.judge(new Aggregation(made.table(), made.lines(), made.units(), remarks));
                projects.add(write(
                        table, fileName(part, filed.get(group.get(Math.max(0, group.indexOf(part.get(0))))), names)));
                more = left.removeAll(part) && !left.isEmpty();
            }
        }
        return projects;
    }

    private RollupResult.Project write(AggregatedTable made, String name) {
        if (options.out().isEmpty()) {
            return new RollupResult.Project(made, Optional.empty(), "");
        }
        Path target = options.out().get().resolve(name);
        try {
            OutputFile.check(target, options.force());
            AggregatedTable table = checked(made, name, engine.workbook(form(made), made));
            byte[] book = engine.workbook(form(table), table);
            OutputFile.write(target, options.force(), unfinished -> Files.write(unfinished, book));
            return new RollupResult.Project(table, Optional.of(target), "");
        } catch (OutputProblem | TemplateProblem problem) {
            return new RollupResult.Project(made, Optional.empty(), problem.getMessage());
        }
    }

    private byte[] form(AggregatedTable made) {
        return engine.forms(options.templates()).filled(List.of(made.judgement()), Printing.WHOLE);
    }

    /**
     * The table with the findings that a bureau will have on the written form, whose cells they name; without a total where
     * they say that there is none.
     */
    private AggregatedTable checked(AggregatedTable made, String name, byte[] book) {
        Judgement read = engine.open(name, book).orThrow().judgements().get(0);
        ScoredEvaluation scored = made.judgement().scored();
        Totalling use = scored.totalling().and(read.scored().totalling());
        return new AggregatedTable(made.aggregation(), new Judgement(scored.with(use), read.findings()));
    }

    /** A table that was put together before, with those whose points have its origin. */
    private static Remark elsewhere(UnitTable unit) {
        return new Remark(
                Remark.Kind.APART,
                unit.name(),
                "",
                unit.table().source().place(""),
                "「%s」的表口径或分值的来历与本表不同,已另行汇总,没有并入本表。".formatted(unit.name()));
    }

    private Map<Filed, Replaced<Filed>> superseded(List<Filed> tables) {
        List<String> units = new Units(engine.judges().unitNames())
                .keys(tables.stream().map(each -> each.table().unit().text()).toList());
        Map<Filed, Versions.Version> versions = new IdentityHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            SelfEvaluation table = tables.get(i).table();
            // Two aggregated tables without a name of their own are of different units, whatever their number.
            String unit = table.breakdown().isPresent() ? "" : units.get(i);
            String same = Versions.table(
                    unit, table.year(), table.form(), table.project().text());
            Optional<LocalDate> filed = table.date().map(span -> span.last());
            versions.put(tables.get(i), new Versions.Version(same, tables.get(i).submission(), filed));
        }
        return Versions.superseded(
                tables, versions::get, (one, other) -> new FormatPair(one.table(), other.table()).isEqual());
    }

    private boolean isWanted(Filed each) {
        return options.project().isBlank()
                || Normal.words(each.table().project().text()).equals(Normal.words(options.project()));
    }

    private String nothing(List<Filed> all) {
        if (all.isEmpty()) {
            String why = unread.isEmpty()
                    ? "里面没有 .xlsx、.xlsm、.xls 工作簿"
                    : unread.get(0).sentence();
            return "没有可以汇总的自评表:" + why + (why.endsWith("。") ? "" : "。");
        }
        String known = all.stream()
                .map(each -> each.table().project().text())
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(5)
                .collect(Collectors.joining("」「", "「", "」"));
        return "没有项目名称为「" + options.project() + "」的自评表,读到的有" + (known.equals("「」") ? "部门整体表" : known) + "等。";
    }

    private static String fileName(List<SelfEvaluation> group, Filed first, Set<String> taken) {
        SelfEvaluation table = group.get(0);
        String name = table.form() == Form.DEPARTMENT ? "部门整体" : table.project().text();
        if (name.isBlank()) {
            name = first.submission().baseName().replaceFirst("\\.[A-Za-z]+$", "");
        }
        String one = name.replaceAll("[/\\\\\\s]+", "_");
        String safe = SafeName.of(one.substring(
                0, one.offsetByCodePoints(0, Math.min(LONGEST, one.codePointCount(0, one.length())))));
        String year = group.stream()
                .flatMap(each -> each.year().stream())
                .findFirst()
                .map(each -> "_" + each)
                .orElse("");
        String made = safe + year + "_汇总";
        for (int number = 2; !taken.add(made.toLowerCase(Locale.ROOT)); number++) {
            made = safe + year + "_汇总(" + number + ")";
        }
        return made + ".xlsx";
    }

    /** JSON documents count only where they are named; folders hold the results of other programs too. */
    private List<Submission> submissions(WorkFolder work) {
        List<Path> documents =
                options.inputs().stream().filter(Rollup::isDocument).toList();
        List<Path> others =
                options.inputs().stream().filter(each -> !isDocument(each)).toList();
        Collected collected = new Collector(
                        options.out().orElseGet(() -> work.resolve("")),
                        work.resolve("zip"),
                        options.targets().stream().toList())
                .collect(others);
        unread.addAll(collected.unread());
        List<Submission> all = new ArrayList<>(collected.submissions());
        documents.forEach(each -> all.add(new Submission(each.getFileName().toString(), each, 0)));
        return all;
    }

    private static boolean isDocument(Path file) {
        return Files.isRegularFile(file)
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}

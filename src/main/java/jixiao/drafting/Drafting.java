package jixiao.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.Engine;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.intake.SafeName;
import jixiao.intake.Unread;
import jixiao.model.Form;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.review.known.Roster;
import jixiao.writing.OutputProblem;
import jixiao.writing.report.Filled;
import jixiao.writing.report.ReportProblem;
import jixiao.writing.report.ReportTemplate;
import jixiao.writing.report.ReportText;
import jixiao.writing.report.Values;

/** 起草: the texts that follow from the tables of each unit and year, written beside each other. */
public final class Drafting {
    private static final String DOCX = ".docx";

    private final Engine engine;
    private final DraftOptions options;
    private final Map<String, ReportTemplate> templates = new LinkedHashMap<>();

    /** Ledgers by their names: one of a unit, whatever the years. */
    private final Map<String, LedgerRows> ledgers = new LinkedHashMap<>();

    /** Names of ledgers whose answers were read, and that may be written over. */
    private final Set<String> kept = new HashSet<>();

    /**
     * A run.
     *
     * @throws ReportProblem when a template cannot be used
     */
    public Drafting(Engine engine, DraftOptions options) {
        this.engine = engine;
        this.options = options;
        for (DraftKind kind : DraftKind.values()) {
            if (options.kinds().contains(kind)) {
                kind.templates().forEach(name -> templates.put(name, template(kind, name)));
            }
        }
    }

    private ReportTemplate template(DraftKind kind, String name) {
        return ReportTemplate.named(
                name,
                options.templates(),
                options.style() + "/" + name,
                switch (kind) {
                    case STATEMENT -> StatementValues.WHOLE;
                    case REPORT -> StatementValues.SINGLE;
                    case PROPOSALS -> Proposals.SLOTS;
                    case LEDGER -> LedgerRows.SLOTS;
                });
    }

    /**
     * Reads the tables and writes their texts, each whole or not at all.
     *
     * @throws InputProblem when no table can be read
     * @throws OutputProblem when a text cannot be written, or one stands there already
     */
    public DraftResult run() {
        List<Unread> unread = new ArrayList<>();
        Gathering gathering = new Gathering(engine);
        List<Judgement> tables = gathering.tables(options, unread);
        if (tables.isEmpty()) {
            throw new InputProblem("没有可以写成文稿的自评表:"
                    + (unread.isEmpty() ? "里面没有自评表。" : unread.get(0).sentence()));
        }
        Optional<Roster> roster = options.roster()
                .map(path -> Roster.read(path, engine.convention().in(Optional.empty())));
        SecretTables secret = new SecretTables(roster, options.secret(), gathering.units());
        List<String> left =
                tables.stream().filter(secret::has).map(Drafting::called).toList();
        List<UnitTables> units = new Grouping(gathering.units())
                .of(tables.stream().filter(each -> !secret.has(each)).toList()).stream()
                        .map(unit -> unit.checked(engine.judges()))
                        .toList();
        List<DraftedText> texts = new ArrayList<>();
        List<DraftResult.Stopped> stopped = new ArrayList<>();
        Names names = new Names(units);
        units.forEach(unit -> unit(unit, names, texts, stopped));
        return new DraftResult(new TextFiles(options.out(), options.force(), kept).write(texts), stopped, left, unread);
    }

    private void unit(UnitTables unit, Names names, List<DraftedText> texts, List<DraftResult.Stopped> stopped) {
        StatementValues values = new StatementValues(tableValues(unit), options.annexes());
        advice(unit, values, names, texts);
        if (options.kinds().contains(DraftKind.STATEMENT)) {
            text(
                            names.of(unit, "预算绩效情况说明"),
                            unit,
                            unit.all(),
                            stopped,
                            (name, draft) -> new Drafter(engine, options.annexes())
                                    .write(
                                            name,
                                            templates.get("statement.docx"),
                                            unit,
                                            unit.all(),
                                            marked -> values.of(unit, marked),
                                            draft))
                    .ifPresent(texts::add);
        }
        if (options.kinds().contains(DraftKind.REPORT)) {
            for (Judgement table : unit.all()) {
                boolean whole = table.table().form() == Form.DEPARTMENT;
                String what = whole ? "部门整体" : table.table().project().text();
                text(
                                names.of(unit, what + "绩效自评报告"),
                                unit,
                                List.of(table),
                                stopped,
                                (name, draft) -> new Drafter(engine, options.annexes())
                                        .write(
                                                name,
                                                templates.get(whole ? "department-report.docx" : "project-report.docx"),
                                                unit,
                                                List.of(table),
                                                marked -> values.of(unit, table, marked),
                                                draft))
                        .ifPresent(texts::add);
            }
        }
    }

    /** 下年度目标建议 and 整改台账 tell of errors: none stops them. */
    private void advice(UnitTables unit, StatementValues values, Names names, List<DraftedText> texts) {
        if (options.kinds().contains(DraftKind.PROPOSALS)) {
            Convention convention = convention(unit);
            texts.add(plain(
                    names.of(
                            new UnitTables(
                                    unit.unit(), unit.year().map(year -> year + 1), unit.department(), unit.projects()),
                            "绩效目标编制建议"),
                    "proposals.docx",
                    new Proposals(Set.copyOf(convention.words("目标建议发现")), convention.checks())
                            .of(values.of(unit, false), unit.all())));
        }
        if (options.kinds().contains(DraftKind.LEDGER)) {
            String name = names.ofUnit(unit, "绩效自评问题整改台账");
            LedgerRows rows = ledgers.computeIfAbsent(name, absent -> new LedgerRows(old(absent), options.day()));
            texts.removeIf(text -> text.name().equals(name));
            texts.add(plain(name, "rectification.docx", rows.of(values.of(unit, false), unit.all())));
        }
    }

    private DraftedText plain(String name, String template, Values values) {
        Filled filled = templates.get(template).fill(values);
        return new DraftedText(name, filled.bytes(), filled.empty(), List.of(), List.of(), List.of(), false);
    }

    /** The ledger as it stands, whose answers are kept; whatever else stands there is not written over. */
    private List<String> old(String name) {
        Path file = options.out().resolve(name + DOCX);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            List<String> lines = ReportText.lines(Files.readAllBytes(file));
            if (LedgerRows.isLedger(lines)) {
                kept.add(name);
                return lines;
            }
            return List.of();
        } catch (IOException | RuntimeException broken) {
            throw new OutputProblem("上一次的「" + file + "」读不出来,里面可能有填写的原因和措施,没有写出;请修复这个文件,或把它移走后重试。", broken);
        }
    }

    @FunctionalInterface
    private interface Writing {
        DraftedText write(String name, boolean draft);
    }

    /** A text, unless a table of it has an error and no 草稿 is wanted. */
    private Optional<DraftedText> text(
            String name, UnitTables unit, List<Judgement> tables, List<DraftResult.Stopped> stopped, Writing writing) {
        List<String> errors = tables.stream()
                .flatMap(each -> each.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.place() + ":" + finding.sentence())
                .toList();
        if (!errors.isEmpty() && !options.draft()) {
            stopped.add(new DraftResult.Stopped(name, errors));
            return Optional.empty();
        }
        return Optional.of(writing.write(name, !errors.isEmpty()));
    }

    private Convention convention(UnitTables unit) {
        return engine.judges().convention(unit.all().get(0).table()).in(unit.year());
    }

    private TableValues tableValues(UnitTables unit) {
        Convention convention = convention(unit);
        return new TableValues(
                Set.copyOf(convention.phrases("空答")), convention.parameters().optional(Parameter.OVER_ACHIEVEMENT));
    }

    /** 项目名称 of a table, or the unit of a department's. */
    static String called(Judgement judgement) {
        String project = judgement.table().project().text();
        return project.isBlank() ? judgement.table().unit().text() : project;
    }

    /** 文稿的名字: each another; several units each in their folder. */
    private static final class Names {
        private final boolean several;
        private final Set<String> taken = new HashSet<>();

        Names(List<UnitTables> units) {
            this.several = units.stream().map(UnitTables::unit).distinct().count() > 1;
        }

        /** The same for every year of a unit. */
        String ofUnit(UnitTables unit, String what) {
            String folder = several && !unit.unit().isBlank() ? SafeName.of(one(unit.unit())) + "/" : "";
            String stem = SafeName.joined(one(unit.unit() + what), DOCX);
            return folder + stem.substring(0, stem.length() - DOCX.length());
        }

        String of(UnitTables unit, String what) {
            String folder = several && !unit.unit().isBlank() ? SafeName.of(one(unit.unit())) + "/" : "";
            String stem = SafeName.joined(
                    one(unit.unit() + unit.year().map(year -> year + "年度").orElse("") + what), DOCX);
            String name = folder + stem.substring(0, stem.length() - DOCX.length());
            String free = name;
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                free = name + "(" + number + ")";
            }
            return free;
        }

        private static String one(String name) {
            return name.replaceAll("[/\\\\\\s]+", "_");
        }
    }
}

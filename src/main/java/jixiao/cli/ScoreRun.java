package jixiao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.Engine;
import jixiao.TimeLimit;
import jixiao.cli.report.LeftBlank;
import jixiao.cli.report.OneLine;
import jixiao.cli.report.Paint;
import jixiao.cli.report.TableReport;
import jixiao.convention.ConventionProblem;
import jixiao.model.Finding;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;
import jixiao.model.Severity;
import jixiao.reading.ReadTable;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;
import jixiao.writing.form.TemplateProblem;

/** One run of {@code score}: file by file, so that a bad one never stops the rest. */
final class ScoreRun {
    private final Terminal terminal;
    private final Engine engine;
    private final ScoreOptions options;
    private final Targets targets;
    private final List<Judgement> all = new ArrayList<>();
    private final TimeLimit limit;
    private Exit exit = Exit.FINE;

    /** 一个文件读出的: its tables and what was made of them. */
    private record Read(List<ReadTable> tables, List<Judgement> judgements) {
        static Read of(Engine engine, Path file, Optional<Integer> year) {
            List<ReadTable> tables = engine.read(file);
            return new Read(
                    tables,
                    tables.stream()
                            .map(table -> judged(engine, table.table(), year))
                            .toList());
        }
    }

    /** With what stands against the year asked for, which is said of the title and so comes first. */
    private static Judgement judged(Engine engine, SelfEvaluation table, Optional<Integer> year) {
        Judgement judgement = engine.judge(table);
        List<Finding> findings = new ArrayList<>();
        year.ifPresent(asked -> findings.addAll(engine.yearFindings(table, asked, 0, 0)));
        findings.addAll(judgement.findings());
        return new Judgement(judgement.scored(), findings);
    }

    ScoreRun(Terminal terminal, Engine engine, ScoreOptions options) {
        this.terminal = terminal;
        this.engine = engine;
        this.options = options;
        this.targets = new Targets(options.folder());
        this.limit = new TimeLimit(engine.limits().seconds());
    }

    /** Scores the files in their order; one that is named twice is scored once. */
    Exit run(List<String> files) {
        Set<Path> seen = new HashSet<>();
        for (String file : files) {
            try {
                Path path = Path.of(file);
                if (seen.add(identity(path))) {
                    score(path);
                }
            } catch (InvalidPathException unnameable) {
                fail(Exit.UNREADABLE, "文件名「" + file + "」在本机上无法识别。");
            } catch (InputProblem problem) {
                fail(Exit.UNREADABLE, problem.getMessage());
            } catch (ConventionProblem unusable) {
                throw unusable;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError internal) {
                InternalFault.report(terminal, file, internal);
                exit = exit.and(Exit.INTERNAL);
            }
        }
        if (options.json()) {
            terminal.out().println(engine.json(all));
        }
        return exit;
    }

    private void score(Path file) {
        if (Files.isDirectory(file)) {
            fail(Exit.USAGE, "「" + file + "」是文件夹:score 逐个读取文件,整个文件夹请用 jixiao review。");
            return;
        }
        Read read = limit.within(String.valueOf(file.getFileName()), () -> Read.of(engine, file, options.year()));
        List<ReadTable> tables = read.tables();
        List<Judgement> judgements = read.judgements();
        all.addAll(judgements);
        if (judgements.stream().anyMatch(each -> each.has(Severity.ERROR) || each.needsReview())) {
            exit = exit.and(Exit.FINDINGS);
        }
        String written =
                options.writes() ? write(file, tables, judgements) + clean(file, read) + form(file, judgements) : "";
        if (!options.json()) {
            judgements.forEach(judgement -> print(judgement, written));
        }
    }

    /** What became of the workbook, for people. */
    private String write(Path file, List<ReadTable> tables, List<Judgement> judgements) {
        if (tables.stream().allMatch(table -> table.map().isEmpty())) {
            return "无(输入不是工作簿)";
        }
        try {
            Path target = targets.of(file);
            OutputFile.check(target, options.force());
            byte[] copy = marked(file, tables, judgements);
            OutputFile.write(target, options.force(), unfinished -> Files.write(unfinished, copy));
            return target.toString();
        } catch (OutputProblem problem) {
            fail(Exit.USAGE, problem.getMessage());
            return "未写出";
        }
    }

    /** The marked copy; what keeps it from being made is in the submitted file, which is therefore named. */
    private byte[] marked(Path file, List<ReadTable> tables, List<Judgement> judgements) {
        try {
            byte[] original = Files.readAllBytes(file);
            return limit.within(
                    String.valueOf(file.getFileName()),
                    () -> engine.marked(original, tables, judgements, options.accept()));
        } catch (OutputProblem problem) {
            throw new OutputProblem("「" + file.getFileName() + "」已计分,但没有写出工作簿:" + problem.getMessage(), problem);
        } catch (IOException gone) {
            throw new OutputProblem("「" + file + "」无法再次读取,没有写出工作簿。", gone);
        }
    }

    /** What became of the clean copy, to stand after that of the marked one; empty where none is wanted. */
    private String clean(Path file, Read read) {
        if (!options.clean()
                || read.tables().stream().allMatch(table -> table.map().isEmpty())) {
            return "";
        }
        try {
            Path target = targets.clean(file);
            OutputFile.check(target, options.force());
            byte[] original = Files.readAllBytes(file);
            byte[] copy = limit.within(
                    String.valueOf(file.getFileName()),
                    () -> engine.clean(original, read.tables(), read.judgements(), options.accept()));
            OutputFile.write(target, options.force(), unfinished -> Files.write(unfinished, copy));
            return "、" + target;
        } catch (OutputProblem problem) {
            fail(Exit.USAGE, problem.getMessage());
        } catch (IOException gone) {
            fail(Exit.USAGE, "「" + file + "」无法再次读取,没有写出净表。");
        }
        return "、净表未写出";
    }

    /** What became of the official form, to stand after that; empty where none is wanted. */
    private String form(Path file, List<Judgement> judgements) {
        if (options.forms().isEmpty()) {
            return "";
        }
        try {
            Path target = targets.form(file);
            byte[] form = engine.officialForms(judgements, options.forms().get(), options.printing());
            OutputFile.write(target, options.force(), unfinished -> Files.write(unfinished, form));
            return "、" + target;
        } catch (OutputProblem | TemplateProblem problem) {
            fail(Exit.USAGE, problem.getMessage());
            return "、正式表未写出";
        }
    }

    private void print(Judgement judgement, String written) {
        TableReport report =
                new TableReport(new Paint(terminal.colour()), judgement, engine.wording(judgement.table()));
        if (options.quiet()) {
            terminal.out().println(report.line(written));
        } else {
            boolean left = options.clean() || options.forms().isPresent();
            report.lines(written, left ? LeftBlank.of(judgement) : "").forEach(terminal.out()::println);
        }
    }

    private void fail(Exit reason, String sentence) {
        terminal.err().println(OneLine.of(sentence));
        exit = exit.and(reason);
    }

    private static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }
}

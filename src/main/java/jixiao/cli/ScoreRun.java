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
import jixiao.Case;
import jixiao.Engine;
import jixiao.cli.report.LeftBlank;
import jixiao.cli.report.OneLine;
import jixiao.cli.report.Paint;
import jixiao.cli.report.TableReport;
import jixiao.cli.report.TextReport;
import jixiao.convention.ConventionProblem;
import jixiao.json.DocumentWriter;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.model.narrative.JudgedText;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.ArrayCells;
import jixiao.writing.form.template.TemplateProblem;

/** One run of {@code score}: file by file, so that a bad one never stops the rest. */
final class ScoreRun {
    private final Terminal terminal;
    private final Engine engine;
    private final ScoreOptions options;
    private final Targets targets;
    private final List<Judgement> all = new ArrayList<>();
    private final List<JudgedText> texts = new ArrayList<>();
    private Exit exit = Exit.FINE;

    ScoreRun(Terminal terminal, Engine engine, ScoreOptions options) {
        this.terminal = terminal;
        this.engine = engine;
        this.options = options;
        this.targets = new Targets(options.folder());
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
            terminal.out().println(documents().text(all, texts));
        }
        return exit;
    }

    private DocumentWriter documents() {
        return options.trace() ? engine.documents().tracing() : engine.documents();
    }

    private void score(Path file) {
        if (Files.isDirectory(file)) {
            fail(Exit.USAGE, "「" + file + "」是文件夹:score 逐个读取文件,整个文件夹请用 jixiao review。");
            return;
        }
        Case opened = engine.open(file).orThrow();
        Case asked = options.year().map(opened::about).orElse(opened);
        all.addAll(asked.judgements());
        asked.text().ifPresent(texts::add);
        if (asked.judgements().stream().anyMatch(each -> each.has(Severity.ERROR) || each.needsReview())
                || asked.text().filter(text -> text.has(Severity.ERROR)).isPresent()) {
            exit = exit.and(Exit.FINDINGS);
        }
        String written = options.writes() && !asked.judgements().isEmpty()
                ? marked(file, asked) + clean(file, asked) + form(file, asked)
                : "";
        if (!options.json()) {
            ArrayCells arrays = options.clean() && opened.hasCopy() ? opened.arrays() : ArrayCells.NONE;
            asked.text().ifPresent(this::print);
            asked.judgements().forEach(judgement -> print(judgement, written, arrays));
        }
    }

    /** What became of the marked copy, for people; what keeps it from being made is in the submitted file, so it is named. */
    private String marked(Path file, Case opened) {
        if (!opened.hasCopy()) {
            return "无(输入不是工作簿)";
        }
        try {
            Path target = targets.of(file);
            OutputFile.check(target, options.force());
            byte[] copy = made(file, opened);
            Optional<byte[]> beside = opened.beside();
            Optional<Path> explained = beside.map(each -> targets.beside(file));
            explained.ifPresent(each -> OutputFile.check(each, options.force()));
            OutputFile.write(target, options.force(), unfinished -> Files.write(unfinished, copy));
            explained.ifPresent(each ->
                    OutputFile.write(each, options.force(), unfinished -> Files.write(unfinished, beside.get())));
            return target + explained.map(each -> "、" + each).orElse("");
        } catch (OutputProblem problem) {
            fail(Exit.USAGE, problem.getMessage());
            return "未写出";
        }
    }

    private byte[] made(Path file, Case opened) {
        try {
            return opened.marked(options.accept());
        } catch (OutputProblem problem) {
            throw new OutputProblem("「" + file.getFileName() + "」已计分,但没有写出工作簿:" + problem.getMessage(), problem);
        }
    }

    /** What became of the clean copy, to stand after that of the marked one; empty where none is wanted. */
    private String clean(Path file, Case opened) {
        if (!options.clean() || !opened.hasCopy()) {
            return "";
        }
        try {
            Path target = targets.clean(file);
            OutputFile.check(target, options.force());
            byte[] copy = opened.clean(options.accept());
            OutputFile.write(target, options.force(), unfinished -> Files.write(unfinished, copy));
            return "、" + target;
        } catch (OutputProblem problem) {
            fail(Exit.USAGE, problem.getMessage());
            return "、净表未写出";
        }
    }

    /** What became of the official form, to stand after that; empty where none is wanted. */
    private String form(Path file, Case opened) {
        if (options.forms().isEmpty()) {
            return "";
        }
        try {
            Path target = targets.form(file);
            byte[] form = opened.form(options.forms().get(), options.printing());
            OutputFile.write(target, options.force(), unfinished -> Files.write(unfinished, form));
            return "、" + target;
        } catch (OutputProblem | TemplateProblem problem) {
            fail(Exit.USAGE, problem.getMessage());
            return "、正式表未写出";
        }
    }

    private void print(JudgedText text) {
        TextReport report = new TextReport(new Paint(terminal.colour()), text);
        if (options.quiet()) {
            terminal.out().println(report.line());
        } else {
            report.lines().forEach(terminal.out()::println);
        }
    }

    private void print(Judgement judgement, String written, ArrayCells arrays) {
        TableReport report = new TableReport(
                new Paint(terminal.colour()), judgement, engine.judges().wording(judgement.table()));
        if (options.quiet()) {
            terminal.out().println(report.line(written));
        } else {
            boolean left = options.clean() || options.forms().isPresent();
            report.lines(written, left ? LeftBlank.of(judgement, arrays) : "").forEach(terminal.out()::println);
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

package jixiao.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jixiao.Engine;
import jixiao.checking.Checker;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.document.Limits;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.reading.ReadTable;
import jixiao.scoring.Scorer;
import jixiao.writing.mark.MarkedWorkbook;
import jixiao.writing.mark.ReadBack;
import jixiao.writing.mark.ScoreRounding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 一本自评表的耗时: a warm engine and a workbook of forty lines, in memory, step by step and as a whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class WorkbookBenchmark {
    private static final String NAME = "自评表.xlsx";
    private static final int LINES = 40;

    private Engine engine;
    private byte[] bytes;
    private List<ReadTable> tables;
    private ScoredEvaluation scored;
    private Judgement judgement;
    private RecordedRules rules;
    private MarkedWorkbook writer;

    /** Goes through everything once; what is no table of forty lines is not measured. */
    @Setup
    public void prepare() throws IOException {
        engine = Engine.load(Conventions.DEFAULT);
        bytes = FortyLines.workbook();
        tables = engine.read(NAME, bytes);
        scored = engine.score(tables.get(0).table());
        judgement = engine.judge(tables.get(0).table());
        Convention convention = Conventions.load(Conventions.DEFAULT).in(Optional.of(2024));
        writer = new MarkedWorkbook(
                engine.judges().wording(tables.get(0).table()),
                ScoreRounding.of(convention.parameters()),
                new ReadBack(Limits.DEFAULT.forCopies()));
        rules = new RecordedRules(convention.rules());
        Convention heard = rules.in(convention);
        new Checker(heard, List::of).check(new Scorer(heard).score(tables.get(0).table()));
        if (tables.size() != 1 || scored.lines().size() != LINES) {
            throw new IllegalStateException("not the table that is to be measured");
        }
    }

    /** 读入. */
    @Benchmark
    public List<ReadTable> read() {
        return engine.read(NAME, bytes);
    }

    /** 计分. */
    @Benchmark
    public ScoredEvaluation score() {
        return engine.score(tables.get(0).table());
    }

    /** 审核. */
    @Benchmark
    public List<Finding> check() {
        return engine.check(scored);
    }

    /** 写出. */
    @Benchmark
    public byte[] write() {
        return writer.copy(bytes, tables, List.of(judgement), false);
    }

    /** 规则: what scoring and checking ask of the rules, and nothing else. */
    @Benchmark
    public List<Object> rules() {
        return rules.replay();
    }

    /** 全程: from the bytes of the submission to those of the copy. */
    @Benchmark
    public byte[] whole() {
        List<ReadTable> read = engine.read(NAME, bytes);
        List<Judgement> judged =
                read.stream().map(table -> engine.judge(table.table())).toList();
        return writer.copy(bytes, read, judged, false);
    }
}

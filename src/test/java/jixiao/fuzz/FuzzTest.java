package jixiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jixiao.Case;
import jixiao.Engine;
import jixiao.Outcome;
import jixiao.Refused;
import jixiao.document.WorkbookReader;
import jixiao.model.Judgement;
import jixiao.writing.OutputProblem;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import jixiao.writing.form.template.TemplateProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 变异测试: whatever is done to a workbook, it is scored and marked, or refused with one sentence, within ten seconds of the
 * processor's time, however busy the machine is. Any number of mutants, on a small heap: {@code mvn -B test -Dtest=FuzzTest -Dfuzz.count=20000 -Dfuzz.seed=1
 * -Dtest.jvm=-Xmx512m}. What breaks something is left in target/fuzz under its seed.
 */
class FuzzTest {
    private static final Path BROKEN = Path.of("target/fuzz");
    private static final int SECONDS = 10;

    private final Map<String, Engine> engines = new HashMap<>();
    private final FormTemplates forms = FormTemplates.shipped();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private ExecutorService thread = Executors.newSingleThreadExecutor();

    @Test
    @DisplayName("改字节、改部件、改 XML、改内容、改表头:或者计分并写出,或者一句话拒收")
    void onlyProblemsComeOut() throws Exception {
        long first = Long.getLong("fuzz.seed", 1);
        int count = Integer.getInteger("fuzz.count", 60);
        for (long seed = first; seed < first + count; seed++) {
            Mutant mutant = Mutant.of(seed);
            String outcome = inTime(mutant);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome.startsWith("!")) {
                faults.add(mutant + ": " + outcome);
                Files.createDirectories(BROKEN);
                Files.write(BROKEN.resolve(seed + "-" + mutant.name()), mutant.bytes());
            }
        }
        thread.shutdownNow();
        if (count > 1000) {
            outcomes.forEach((outcome, times) -> System.err.println(times + "\t" + outcome));
        }
        assertThat(faults).isEmpty();
        assertThat(outcomes.keySet())
                .as("mutants of all kinds")
                .anyMatch(outcome -> outcome.startsWith("written"))
                .anyMatch(outcome -> outcome.startsWith("refused"));
    }

    private String inTime(Mutant mutant) throws InterruptedException {
        Callable<String> run = () -> outcome(mutant);
        try {
            Future<String> running = thread.submit(run);
            long begun = processor();
            while (processor() - begun < SECONDS) {
                try {
                    return running.get(SECONDS, TimeUnit.SECONDS);
                } catch (TimeoutException late) {
                    // Others may have the processor.
                }
            }
            thread.shutdownNow();
            thread = Executors.newSingleThreadExecutor();
            return "! over " + SECONDS + " seconds";
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause();
            StackTraceElement[] trace = cause.getStackTrace();
            StackTraceElement own = trace.length == 0 ? null : trace[0];
            for (int at = trace.length - 1; at >= 0; at--) {
                if (trace[at].getClassName().startsWith("jixiao.")
                        && !trace[at].getClassName().startsWith("jixiao.fuzz")) {
                    own = trace[at];
                }
            }
            return "! " + cause.getClass().getName() + " " + own + " "
                    + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        }
    }

    /** Seconds of the processor that this process has used. */
    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toSeconds)
                .orElseGet(() -> TimeUnit.NANOSECONDS.toSeconds(System.nanoTime()));
    }

    private String outcome(Mutant mutant) throws IOException {
        Engine engine = engines.computeIfAbsent(mutant.convention(), Engine::load);
        Outcome outcome = engine.open(mutant.name(), mutant.bytes());
        if (outcome instanceof Refused refused) {
            return sentence("refused", refused.problem(), mutant);
        }
        Case opened = outcome.orThrow();
        opened.json();
        String form = mutant.seed() % 8 == 0 ? form(engine, opened.judgements()) : "";
        byte[] copy;
        try {
            copy = opened.marked(mutant.seed() % 2 == 0);
        } catch (OutputProblem refused) {
            return sentence("not marked", refused, mutant);
        }
        new WorkbookReader().read(mutant.name(), copy);
        return "written" + form;
    }

    private String form(Engine engine, List<Judgement> judgements) {
        try {
            new WorkbookReader().read("form.xlsx", engine.forms(forms).filled(judgements, Printing.WHOLE));
            return " with form";
        } catch (TemplateProblem none) {
            return " without form";
        }
    }

    /** The sentence without what is the file's own, so that sentences of one kind are counted together. */
    private static String sentence(String what, RuntimeException problem, Mutant mutant) {
        String sentence = problem.getMessage();
        if (!sentence.endsWith("。") || sentence.contains("\n") || sentence.contains("Exception")) {
            return "! no clear sentence: " + sentence;
        }
        return what + " "
                + sentence.replace(mutant.name(), "…")
                        .replaceAll("[“「][^”」]*[”」]", "「…」")
                        .replaceAll("[0-9]+", "9");
    }
}

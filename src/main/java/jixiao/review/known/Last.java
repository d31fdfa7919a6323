package jixiao.review.known;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.json.DocumentText;
import jixiao.model.Form;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;
import jixiao.store.KeptTable;
import jixiao.store.KeptTreatment;
import jixiao.store.ReviewStore;
import jixiao.store.SaidAt;
import jixiao.text.Normal;

/**
 * 上年的复核: the tables of an earlier review, out of its folder of results, which stays as it is.
 *
 * @param name of the folder
 * @param tables those that counted
 */
record Last(String name, List<LastTable> tables) {
    /** What only last year's review can raise. */
    static final Set<String> CODES = Set.of("TARGET_BELOW_LAST_RESULT", "FINDING_REPEATED");

    Last {
        tables = List.copyOf(tables);
    }

    /**
     * Reads the folder of results of a review.
     *
     * @param aside words of 处理 by which a finding no longer counts
     * @throws InputProblem when it is missing, or no folder of results
     */
    static Last read(Path folder, Engine engine, Set<String> aside) {
        if (!ReviewStore.isIn(folder)) {
            throw new InputProblem("「" + folder + "」不是复核的结果文件夹,里面没有复核存档;应给出上一年 jixiao review -o 的那个文件夹。");
        }
        try {
            Path copy = Files.createTempDirectory("jixiao-last");
            try {
                copy(folder.resolve(ReviewStore.FOLDER), copy.resolve(ReviewStore.FOLDER));
                return new Last(String.valueOf(folder.getFileName()), tables(copy, engine, aside));
            } finally {
                delete(copy);
            }
        } catch (IOException | UncheckedIOException gone) {
            throw new InputProblem("「" + folder + "」里的复核存档不能读取:文件夹可能已断开,或磁盘已满。");
        }
    }

    private static List<LastTable> tables(Path out, Engine engine, Set<String> aside) {
        List<LastTable> tables = new ArrayList<>();
        try (ReviewStore store = ReviewStore.open(out, Clock.systemUTC())) {
            Set<List<String>> dropped = store.lastTreatments().stream()
                    .map(SaidAt::said)
                    .collect(Collectors.toMap(Last::about, KeptTreatment::treatment, (earlier, later) -> later))
                    .entrySet()
                    .stream()
                    .filter(each -> aside.contains(each.getValue()))
                    .map(java.util.Map.Entry::getKey)
                    .collect(Collectors.toSet());
            store.tables(kept -> {
                if (!kept.superseded()) {
                    tables.add(table(kept, engine, dropped));
                }
            });
        }
        return tables;
    }

    private static LastTable table(KeptTable kept, Engine engine, Set<List<String>> dropped) {
        byte[] document = kept.document().getBytes(StandardCharsets.UTF_8);
        SelfEvaluation table =
                engine.read(kept.file() + ".json", document).get(0).table();
        List<Told> told = Told.of(table, DocumentText.table(document)).stream()
                .filter(each -> !dropped.contains(
                        List.of(Normal.words(kept.unit()), Normal.words(kept.project()), each.code(), each.message())))
                .toList();
        List<String> units = Stream.of(kept.unit(), table.implementer().text())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        String project = table.form() == Form.DEPARTMENT ? "" : kept.project();
        Asked asked = new Asked(units, table.supervisor().text(), project, Optional.empty());
        return new LastTable(asked, table, told, kept.file() + "「" + kept.sheet() + "」");
    }

    private static List<String> about(KeptTreatment kept) {
        return List.of(Normal.words(kept.unit()), Normal.words(kept.project()), kept.code(), kept.message());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}

package jixiao.review.known;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.json.DocumentText;
import jixiao.json.document.TableDocument;
import jixiao.model.Form;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;
import jixiao.store.KeptTable;
import jixiao.store.KeptTreatment;
import jixiao.store.ReviewStore;
import jixiao.store.SaidAt;
import jixiao.text.Normal;

/**
 * 上年的复核: the tables of an earlier review, out of its folder of results or its archive, which stay as they are.
 *
 * @param name of the folder or the archive
 * @param tables those that counted
 * @param treatments how people dealt with findings, in the order in which they did; none of what is 涉密
 */
record Last(String name, List<LastTable> tables, List<KeptTreatment> treatments) {
    /** What only last year's review can raise. */
    static final Set<String> CODES = Set.of("TARGET_BELOW_LAST_RESULT", "TARGET_IS_LAST_RESULT", "FINDING_REPEATED");

    Last {
        tables = List.copyOf(tables);
        treatments = List.copyOf(treatments);
    }

    /**
     * Reads the folder of results of a review, or its archive.
     *
     * @param aside words of 处理 by which a finding no longer counts
     * @throws InputProblem when it is missing, or neither a folder of results nor an archive
     */
    static Last read(Path folder, Engine engine, Set<String> aside) {
        if (Files.isRegularFile(folder)) {
            return archive(folder, engine, aside);
        }
        if (!ReviewStore.isIn(folder)) {
            throw new InputProblem(
                    "「" + folder + "」不是复核的结果文件夹,里面没有复核存档;应给出上一年 jixiao review -o 的那个文件夹,或 jixiao archive" + " 写的压缩包。");
        }
        try {
            Path copy = Files.createTempDirectory("jixiao-last");
            try {
                copy(folder.resolve(ReviewStore.FOLDER), copy.resolve(ReviewStore.FOLDER));
                return read(String.valueOf(folder.getFileName()), copy, engine, aside);
            } finally {
                delete(copy);
            }
        } catch (IOException | UncheckedIOException gone) {
            throw new InputProblem("「" + folder + "」里的复核存档不能读取:文件夹可能已断开,或磁盘已满。");
        }
    }

    private static Last archive(Path file, Engine engine, Set<String> aside) {
        List<LastTable> tables = new ArrayList<>();
        Set<List<String>> secret = new HashSet<>();
        List<KeptTreatment> said;
        try (LastArchive archive = new LastArchive(file)) {
            said = archive.treatments();
            Set<List<String>> dropped = dropped(said.stream(), aside);
            archive.tables(kept -> add(tables, secret, kept, engine, dropped));
        } catch (IOException | UncheckedIOException broken) {
            throw new InputProblem("「" + file + "」不能读取:不是完整的复核档案;应给出上一年 jixiao archive 写的压缩包,或那一年的结果文件夹。");
        }
        return of(String.valueOf(file.getFileName()), tables, secret, said);
    }

    private static Last read(String name, Path out, Engine engine, Set<String> aside) {
        List<LastTable> tables = new ArrayList<>();
        Set<List<String>> secret = new HashSet<>();
        try (ReviewStore store = ReviewStore.open(out, Clock.systemUTC())) {
            List<KeptTreatment> said =
                    store.lastTreatments().stream().map(SaidAt::said).toList();
            Set<List<String>> dropped = dropped(said.stream(), aside);
            store.tables(kept -> add(tables, secret, kept, engine, dropped));
            return of(name, tables, secret, said);
        }
    }

    private static Last of(String name, List<LastTable> tables, Set<List<String>> secret, List<KeptTreatment> said) {
        return new Last(
                name,
                tables,
                said.stream()
                        .filter(each -> !secret.contains(List.of(each.unit(), each.project())))
                        .toList());
    }

    private static void add(
            List<LastTable> tables,
            Set<List<String>> secret,
            KeptTable kept,
            Engine engine,
            Set<List<String>> dropped) {
        if (kept.charge().secret()) {
            secret.add(List.of(kept.name().unit(), kept.name().project()));
        }
        if (!kept.superseded()) {
            tables.add(table(kept, engine, dropped));
        }
    }

    /** What was set aside or corrected by what was said of it last. */
    private static Set<List<String>> dropped(Stream<KeptTreatment> said, Set<String> aside) {
        return said
                .collect(Collectors.toMap(Last::about, KeptTreatment::treatment, (earlier, later) -> later))
                .entrySet()
                .stream()
                .filter(each -> aside.stream().anyMatch(Normal.text(each.getValue())::startsWith))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static LastTable table(KeptTable kept, Engine engine, Set<List<String>> dropped) {
        byte[] document = kept.document().bytes();
        SelfEvaluation table =
                engine.read(kept.name().file() + ".json", document).get(0).table();
        TableDocument judged = DocumentText.table(document);
        List<Told> told = Told.of(table, judged).stream()
                .filter(each -> !dropped.contains(List.of(
                        Normal.words(kept.name().unit()),
                        Normal.words(kept.name().project()),
                        each.code(),
                        each.message())))
                .toList();
        List<String> units = Stream.of(kept.name().unit(), table.implementer().text())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        String project = table.form() == Form.DEPARTMENT ? "" : kept.name().project();
        Asked asked = new Asked(units, table.supervisor().text(), project, Optional.empty());
        Optional<KeptTable> open =
                Optional.of(kept).filter(each -> !each.charge().secret());
        return new LastTable(
                asked,
                table,
                told,
                kept.name().file() + "「" + kept.name().sheet() + "」",
                open.map(each -> DecidedWords.of(
                                each.name().unit().isBlank()
                                        ? "(" + each.name().file() + ")"
                                        : each.name().unit(),
                                each.name().project(),
                                each.name().year(),
                                judged))
                        .orElse(List.of()),
                open.map(each -> LastFigures.of(each, judged, told)));
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
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}

package jixiao.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jixiao.Case;
import jixiao.Engine;
import jixiao.Outcome;
import jixiao.Refused;
import jixiao.checking.FormatPair;
import jixiao.intake.Collected;
import jixiao.intake.Collector;
import jixiao.intake.Submission;
import jixiao.intake.Units;
import jixiao.intake.Unread;
import jixiao.intake.Versions;
import jixiao.intake.WorkFolder;
import jixiao.model.Entry;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;

/** 收表: the tables of the inputs, each counted once, as it was filed last. */
final class Gathering {
    private final Engine engine;
    private final Units units;

    Gathering(Engine engine) {
        this.engine = engine;
        this.units = new Units(engine.judges().unitNames());
    }

    /** Tells the names of one unit. */
    Units units() {
        return units;
    }

    private record Filed(Judgement judgement, Submission submission) {
        SelfEvaluation table() {
            return judgement.table();
        }
    }

    /**
     * The tables.
     *
     * @param unread takes what could not be read
     * @throws InputProblem when none of the inputs exists
     */
    List<Judgement> tables(DraftOptions options, List<Unread> unread) {
        Collector.check(options.inputs());
        try (WorkFolder work = WorkFolder.temporary()) {
            Collected found = new Collector(
                            options.out(),
                            work.resolve("unpacked"),
                            options.roster().stream().toList())
                    .collect(options.inputs());
            found.unread().stream().filter(each -> !isDocument(each.file())).forEach(unread::add);
            List<Filed> filed = new ArrayList<>();
            List<Submission> files = new ArrayList<>(found.submissions());
            files.addAll(documents(options, unread));
            for (Submission file : files) {
                Outcome outcome = engine.open(file.name(), file.file());
                if (outcome instanceof Case opened) {
                    opened.judgements().forEach(each -> filed.add(new Filed(each, file)));
                } else if (outcome instanceof Refused refused && !refused.isAttachment()) {
                    unread.add(new Unread(file.name(), refused.sentence()));
                }
            }
            Set<Filed> replaced = superseded(filed).keySet();
            return filed.stream()
                    .filter(each -> !replaced.contains(each))
                    .map(Filed::judgement)
                    .toList();
        }
    }

    /** JSON documents of scored tables, which no unit files and only this reads. */
    private static List<Submission> documents(DraftOptions options, List<Unread> unread) {
        Set<Path> found = new TreeSet<>();
        for (Path input : options.inputs()) {
            try (Stream<Path> below = Files.exists(input) ? Files.walk(input) : Stream.<Path>empty()) {
                below.filter(file -> isDocument(file.toString()) && Files.isRegularFile(file))
                        .filter(file -> !file.startsWith(options.out()))
                        .forEach(found::add);
            } catch (IOException | UncheckedIOException closed) {
                unread.add(new Unread(input.toString(), "「" + input + "」不能读取:文件夹可能已断开,或没有权限。"));
            }
        }
        return found.stream()
                .map(file -> new Submission(String.valueOf(file.getFileName()), file, 0))
                .toList();
    }

    private static boolean isDocument(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Who files a table; its 主管部门 where it names no unit. */
    private static String named(SelfEvaluation table) {
        return Stream.of(table.unit(), table.implementer(), table.supervisor())
                .map(Entry::text)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private Map<Filed, Versions.Replaced<Filed>> superseded(List<Filed> filed) {
        List<String> keys =
                units.keys(filed.stream().map(each -> named(each.table())).toList());
        Map<Filed, Versions.Version> versions = new IdentityHashMap<>();
        for (int i = 0; i < filed.size(); i++) {
            SelfEvaluation table = filed.get(i).table();
            versions.put(
                    filed.get(i),
                    new Versions.Version(
                            Versions.table(
                                    keys.get(i),
                                    table.year(),
                                    table.form(),
                                    table.project().text()),
                            filed.get(i).submission(),
                            table.date().map(span -> span.last())));
        }
        return Versions.superseded(
                filed, versions::get, (one, other) -> new FormatPair(one.table(), other.table()).isEqual());
    }
}

package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.reading.FormMap;
import jixiao.reading.ReadTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 计分后的副本: of every case workbook only scores, the column beside the table and comments differ. */
class MarkedCasesTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    static List<Path> books() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            return Stream.concat(
                            files.filter(file -> file.toString().endsWith(".xlsx")),
                            Stream.of(Path.of("src/docs/example/department.xlsx")))
                    .filter(file -> !file.getFileName().toString().equals("values.xlsx"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    @org.junit.jupiter.api.DisplayName("计分后的副本只有得分、执行率、表右一栏和批注不同,填报的得分一个不动")
    void onlyWhatWeSay(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<ReadTable> tables = ENGINE.read(file.getFileName().toString(), before);
        List<Judgement> judgements =
                tables.stream().map(table -> ENGINE.judge(table.table())).toList();
        byte[] after =
                ENGINE.open(file.getFileName().toString(), before).orThrow().marked(false);
        Set<String> allowed = tables.stream().flatMap(MarkedCasesTest::allowed).collect(Collectors.toSet());
        Map<String, Set<String>> notes = new HashMap<>();
        for (String part : Zips.parts(before).keySet()) {
            if (part.matches("xl/comments\\d*\\.xml")) {
                Set<String> places = new HashSet<>(allowed);
                judgements.forEach(judgement -> judgement
                        .findings()
                        .forEach(finding -> places.add(finding.place().cell())));
                notes.put(part, places);
            }
        }
        PackageOracle.check(before, after, Map.of(HandMade.SHEET, allowed), notes);
        kept(tables, ENGINE.read(file.getFileName().toString(), after));
    }

    /** What a person has claimed still stands there, cell by cell. */
    private static void kept(List<ReadTable> before, List<ReadTable> after) {
        for (int i = 0; i < before.size(); i++) {
            List<Figure> now = claims(after.get(i)).toList();
            List<Figure> then = claims(before.get(i)).toList();
            for (int line = 0; line < then.size(); line++) {
                if (!then.get(line).isBlank()) {
                    assertThat(now.get(line).text()).isEqualTo(then.get(line).text());
                }
            }
        }
    }

    private static Stream<Figure> claims(ReadTable read) {
        return Stream.concat(
                Stream.of(read.table().execution().claimed(), read.table().claimedTotal()),
                read.table().indicators().stream().map(Indicator::claimed));
    }

    private static Stream<String> allowed(ReadTable read) {
        FormMap map = read.map().orElseThrow();
        int beside = Math.max(map.columns().secondScoreColumn(), map.columns().referenceColumn());
        int column = beside < 0 ? map.box().freeColumn() : beside;
        Stream<String> right = java.util.stream.IntStream.rangeClosed(
                        map.box().firstRow(), map.box().lastRow() + 1)
                .boxed()
                .flatMap(row -> Stream.of(new CellAt(row, column), new CellAt(row, column + 1)))
                .map(CellAt::toString);
        Figure rate = read.table().execution().rate();
        Stream<String> empty = rate.isBlank() ? Stream.of(rate.place().cell()) : Stream.empty();
        return Stream.concat(claims(read).map(figure -> figure.place().cell()), Stream.concat(empty, right));
    }
}

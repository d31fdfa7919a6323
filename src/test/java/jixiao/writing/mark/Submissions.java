package jixiao.writing.mark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.model.Column;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.reading.ReadTable;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.params.provider.Arguments;

/** 报送件: every case workbook in every format, as submitted and with parts of it left empty. */
final class Submissions {
    static final Engine WUHAN = Engine.load("wuhan");
    static final Engine NATIONAL = Engine.load("mof-2020");
    static final Engine SICHUAN = Engine.load("sichuan");
    private static final Map<List<Object>, byte[]> WITHOUT = new ConcurrentHashMap<>();
    private static final Map<Path, List<ReadTable>> READ = new ConcurrentHashMap<>();
    private static final boolean ALL = Boolean.getBoolean("submissions.all");
    private static final Set<Left> ALWAYS = Set.of(Left.NOTHING, Left.SCORES);
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path EXAMPLE = Path.of("src/docs/example/department.xlsx");

    private Submissions() {}

    /** What is left empty. */
    enum Left {
        /** As submitted. */
        NOTHING,
        /** 总分. */
        TOTAL,
        /** 预算执行得分. */
        EXECUTION,
        /** Every score. */
        SCORES,
        /** Every second line's score. */
        SOME_SCORES,
        /** Every score and every weight of a line. */
        SCORES_AND_WEIGHTS,
        /** Every score and the header above them: a form without 得分. */
        SCORE_COLUMN
    }

    /** The case workbooks in three formats, and the example. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return Stream.concat(
                            Stream.of(EXAMPLE),
                            files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                                    .filter(file ->
                                            !file.getFileName().toString().startsWith("values")))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Every file with what can be left empty in it: none that has the same cells as one before it. Every file as submitted and
     * without its scores; each of the other parts is left empty in every second file, in all of them by {@code
     * -Dsubmissions.all=true}.
     */
    static Stream<Arguments> all() {
        List<Path> files = files();
        return IntStream.range(0, files.size()).boxed().flatMap(number -> {
            Path file = files.get(number);
            Set<Set<Place>> seen = new HashSet<>();
            return Arrays.stream(Left.values())
                    .filter(left -> ALL || ALWAYS.contains(left) || (number + left.ordinal()) % 2 == 0)
                    .filter(left -> seen.add(read(file).stream()
                            .flatMap(read -> written(read.table(), left))
                            .collect(Collectors.toSet())))
                    .map(left -> Arguments.of(file, left));
        });
    }

    private static List<ReadTable> read(Path file) {
        return READ.computeIfAbsent(file, each -> WUHAN.read(each.getFileName().toString(), bytes(each)));
    }

    /** The convention that a case was made for. */
    static Engine engine(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("sichuan") ? SICHUAN : name.startsWith("chizhou") ? NATIONAL : WUHAN;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same workbook with something left empty; not to be changed, since it is made once. */
    static byte[] without(Path file, Left left) {
        return WITHOUT.computeIfAbsent(List.of(file, left), absent -> emptied(file, left));
    }

    private static byte[] emptied(Path file, Left left) {
        byte[] bytes = bytes(file);
        if (left == Left.NOTHING) {
            return bytes;
        }
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (ReadTable read : read(file)) {
            cells.computeIfAbsent(read.table().source().sheet(), sheet -> new ArrayList<>())
                    .addAll(places(read.table(), left).map(Place::cell).toList());
        }
        return changed(
                bytes,
                book -> cells.forEach((sheet, places) -> places.stream()
                        .filter(place -> !place.isEmpty())
                        .forEach(place -> cell(book, sheet, place).setBlank())));
    }

    private static Stream<Place> places(SelfEvaluation table, Left left) {
        return Stream.concat(figures(table, left).map(Figure::place), headers(table, left));
    }

    /** Those of them in which something stands. */
    private static Stream<Place> written(SelfEvaluation table, Left left) {
        Stream<Figure> figures =
                figures(table, left).filter(figure -> !figure.text().isEmpty());
        return Stream.concat(figures.map(Figure::place), headers(table, left))
                .filter(place -> !place.cell().isEmpty());
    }

    private static Stream<Place> headers(SelfEvaluation table, Left left) {
        return left == Left.SCORE_COLUMN ? Stream.of(table.header(Column.SCORE)) : Stream.empty();
    }

    private static Stream<Figure> figures(SelfEvaluation table, Left left) {
        Stream<Figure> claims = table.indicators().stream().map(Indicator::claimed);
        Stream<Figure> totals = Stream.of(table.execution().claimed(), table.claimedTotal());
        return switch (left) {
            case NOTHING -> Stream.empty();
            case TOTAL -> Stream.of(table.claimedTotal());
            case EXECUTION -> Stream.of(table.execution().claimed());
            case SCORES, SCORE_COLUMN -> Stream.concat(claims, totals);
            case SOME_SCORES -> {
                List<Figure> all = claims.toList();
                yield IntStream.range(0, all.size()).filter(i -> i % 2 == 1).mapToObj(all::get);
            }
            case SCORES_AND_WEIGHTS ->
                Stream.concat(
                        Stream.concat(claims, totals),
                        table.indicators().stream().map(Indicator::weight));
        };
    }

    static Cell cell(Workbook book, String sheet, String address) {
        CellAddress at = new CellAddress(address);
        Row row = book.getSheet(sheet).getRow(at.getRow());
        Row there = row == null ? book.getSheet(sheet).createRow(at.getRow()) : row;
        return there.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** 改动. */
    interface Change {
        void on(Workbook book);
    }

    /** A workbook changed through POI, as a person would in a spreadsheet. */
    static byte[] changed(byte[] bytes, Change change) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.on(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

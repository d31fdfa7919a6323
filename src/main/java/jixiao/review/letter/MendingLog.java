package jixiao.review.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.review.WrittenBook;
import jixiao.review.decide.FilledSheet;
import jixiao.store.KeptLetter;
import jixiao.store.LetterRound;
import jixiao.writing.OutputFile;
import jixiao.writing.UndatedZip;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 整改台账: everything that units were ever told in letters, round by round, with what came of it. */
public final class MendingLog {
    /** File name of what is written. */
    public static final String FILE = "整改台账.xlsx";

    public static final String NAME = "整改台账";
    private static final String ID = "编号";
    public static final List<String> WHITE = List.of("原因", "措施", "期限");

    private final Path target;
    private final LocalDate today;
    private final MendingState state;
    private final Map<String, String> units = new HashMap<>();
    private final CarriedState carriedState;

    private MendingLog(Path out, List<Letter> letters, LocalDate today) {
        this.today = today;
        this.target = out.resolve(FILE);
        this.state = new MendingState(letters, today);
        this.carriedState = new CarriedState(letters, today);
        letters.forEach(letter -> units.put(letter.key(), letter.unit()));
    }

    /**
     * Writes the log of a result folder whole or not at all, with what people filled in in the last one; nothing where no
     * letter was ever written and nothing is carried over, or where nothing is different.
     *
     * @param letters as they would be written now
     * @param today a due date before it is over
     * @param unsettled what is carried over from the year before; what was carried over already stays
     * @return what a person had changed in the last log outside its white columns, a sentence a line; empty where nothing was
     * @throws jixiao.writing.OutputProblem when the last log cannot be read, or it cannot be written
     */
    static Optional<String> write(
            Path out, List<LetterRound> rounds, List<Letter> letters, LocalDate today, List<CarriedItem> unsettled)
            throws IOException {
        List<MendingItem> items = items(rounds);
        List<CarriedItem> carried = carried(out.resolve(FILE), unsettled);
        return items.isEmpty() && carried.isEmpty()
                ? Optional.empty()
                : new MendingLog(out, letters, today).write(items, carried);
    }

    /** What was carried over already, with what people filled in, and what was not yet. */
    private static List<CarriedItem> carried(Path log, List<CarriedItem> unsettled) {
        Map<String, CarriedItem> carried = new LinkedHashMap<>();
        unsettled.forEach(each -> carried.put(each.id(), each));
        LastLog.read(log).stream()
                .filter(CarriedItem::isCarried)
                .forEach(each -> carried.merge(each.id(), each, (given, filled) -> given.with(filled.answer())));
        return List.copyOf(carried.values());
    }

    /** In the order in which they were first told. */
    private static List<MendingItem> items(List<LetterRound> rounds) {
        Map<List<String>, MendingItem> items = new LinkedHashMap<>();
        for (LetterRound round : rounds) {
            for (KeptLetter letter : round.letters()) {
                Map<String, Integer> copies = new HashMap<>();
                for (KeptLetter.Item item : letter.items()) {
                    int copy = copies.merge(item.key(), 1, Integer::sum) - 1;
                    items.merge(
                            List.of(item.key(), String.valueOf(copy)),
                            new MendingItem(item.key(), copy, List.of(letter), item.message()),
                            MendingLog::joined);
                }
            }
        }
        return List.copyOf(items.values());
    }

    private static MendingItem joined(MendingItem before, MendingItem again) {
        List<KeptLetter> letters = new ArrayList<>(before.letters());
        letters.addAll(again.letters());
        return new MendingItem(before.key(), before.copy(), letters, again.message());
    }

    private Map<String, MendingAnswer> answers() {
        Map<String, MendingAnswer> answers = new HashMap<>();
        List<String> required = new ArrayList<>(WHITE);
        required.add(ID);
        new FilledSheet(target, NAME, required, WHITE)
                .rows()
                .forEach(row -> answers.put(
                        row.text(ID),
                        new MendingAnswer(row.text("原因"), row.text("措施"), row.text("期限"), row.text("状态"))));
        return answers;
    }

    private Optional<String> write(List<MendingItem> items, List<CarriedItem> carried) throws IOException {
        WrittenBook standing = WrittenBook.log(target.getParent(), today);
        byte[] book = book(items, carried, answers());
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), book)) {
            return Optional.empty();
        }
        OutputFile.write(target, true, file -> {
            Files.write(file, book);
            standing.replace(file, false);
        });
        standing.tidy();
        return standing.fullNotice();
    }

    private byte[] book(List<MendingItem> items, List<CarriedItem> carried, Map<String, MendingAnswer> answers)
            throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        items.forEach(item ->
                counts.merge(state.of(item, answers.getOrDefault(item.id(), MendingAnswer.NONE)), 1, Integer::sum));
        byte[] written = ListBook.bytes(list -> new ListSheet<>(
                        list, NAME, note(items.size(), counts, carried.size()), columns())
                .rows(carried.stream().map(carriedState::row).toList())
                .rows(items.stream()
                        .map(item -> row(item, answers.getOrDefault(item.id(), MendingAnswer.NONE)))
                        .toList())
                .end());
        ByteArrayOutputStream undated = new ByteArrayOutputStream();
        UndatedZip.rewrite(written, undated);
        return undated.toByteArray();
    }

    private static String note(int all, Map<String, Integer> counts, int carried) {
        List<String> parts = new ArrayList<>();
        counts.forEach((state, count) -> parts.add(state + " " + count));
        return "历轮意见书提出的 " + all + " 项" + (parts.isEmpty() ? "" : ":" + String.join("、", parts))
                + (carried > 0 ? ";上年结转 " + carried + " 项" : "") + "。白色各栏填原因、措施、期限(如 2025-03-20),再复核、再出意见书时读回保留。";
    }

    /** A row as it is written; what stands in it is said by the names of the columns. */
    record Row(
            String unit,
            String table,
            String indicator,
            String message,
            String first,
            String last,
            String due,
            MendingAnswer answer,
            String state,
            String note,
            String number,
            String id) {}

    private static List<Column<Row>> columns() {
        return List.of(
                Column.number(),
                Column.text("单位", 13, Row::unit),
                Column.text("表", 13, Row::table),
                Column.text("指标", 11, Row::indicator),
                Column.text("发现", 25, Row::message),
                Column.center("首次通知", 16, Row::first),
                Column.center("最近通知", 16, Row::last),
                Column.center("答复期限", 11, Row::due),
                Column.white(WHITE.get(0), 14, row -> row.answer().cause()),
                Column.white(WHITE.get(1), 14, row -> row.answer().measure()),
                Column.white(WHITE.get(2), 11, row -> row.answer().due()),
                Column.center("状态", 9, Row::state),
                Column.text("状态说明", 16, Row::note),
                Column.text("文号", 14, Row::number),
                Column.center(ID, 13, Row::id));
    }

    private Row row(MendingItem item, MendingAnswer answer) {
        return new Row(
                units.getOrDefault(item.last().unit(), item.last().unit()),
                item.table(state.tables()).map(LetterTable::name).orElse(""),
                item.indicator(),
                item.message(),
                MendingItem.told(item.first()),
                MendingItem.told(item.last()),
                item.last().due(),
                answer,
                state.of(item, answer),
                why(item, answer),
                item.last().number(),
                item.id());
    }

    private String why(MendingItem item, MendingAnswer answer) {
        return switch (state.of(item, answer)) {
            case MendingState.LEFT ->
                item.letters().size() > 1
                        ? "提出过" + item.letters().size() + "次"
                        : state.isOver(item, answer) ? "期限已过" : "";
            case MendingState.DECIDED -> "见《审核发现》《待定事项》的处理";
            case MendingState.GONE -> "没有再报来,或未能读取";
            default -> "";
        };
    }
}

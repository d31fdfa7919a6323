package jixiao.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.store.KeptLetter;
import jixiao.store.LetterRound;
import jixiao.writing.OutputFile;
import jixiao.writing.UndatedZip;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 整改台账: everything that units were ever told in letters, round by round, with what came of it. */
public final class MendingLog {
    /** File name of what is written. */
    public static final String FILE = "整改台账.xlsx";

    private static final String NAME = "整改台账";
    private static final String ID = "编号";
    private static final List<String> WHITE = List.of("原因", "措施", "期限");

    private static final List<Heading> HEADINGS = List.of(
            Heading.center("序号", 5),
            Heading.text("单位", 18),
            Heading.text("表", 16),
            Heading.text("指标", 14),
            Heading.text("发现", 40),
            Heading.text("首次通知", 18),
            Heading.text("最近通知", 18),
            Heading.text("文号", 12),
            Heading.center("答复期限", 12),
            new Heading(WHITE.get(0), 18, Heading.Kind.WHITE),
            new Heading(WHITE.get(1), 18, Heading.Kind.WHITE),
            new Heading(WHITE.get(2), 11, Heading.Kind.WHITE),
            Heading.center("状态", 9),
            Heading.text("状态说明", 16),
            Heading.center(ID, 13));

    private final Path target;
    private final MendingState state;
    private final Map<String, String> units = new HashMap<>();

    private MendingLog(Path out, List<Letter> letters, java.time.LocalDate today) {
        this.target = out.resolve(FILE);
        this.state = new MendingState(letters, today);
        letters.forEach(letter -> units.put(letter.key(), letter.unit()));
    }

    /**
     * Writes the log of a result folder whole or not at all, with what people filled in in the last one; nothing where no
     * letter was ever written, or where nothing is different.
     *
     * @param letters as they would be written now
     * @param today a due date before it is over
     * @throws jixiao.writing.OutputProblem when the last log cannot be read, or it cannot be written
     */
    static void write(Path out, List<LetterRound> rounds, List<Letter> letters, java.time.LocalDate today)
            throws IOException {
        List<MendingItem> items = items(rounds);
        if (!items.isEmpty()) {
            new MendingLog(out, letters, today).write(items);
        }
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

    private void write(List<MendingItem> items) throws IOException {
        byte[] book = book(items, answers());
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), book)) {
            return;
        }
        OutputFile.write(target, true, file -> {
            Files.write(file, book);
            OldCopy.keep(target);
        });
    }

    private byte[] book(List<MendingItem> items, Map<String, MendingAnswer> answers) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            Map<String, Integer> counts = new LinkedHashMap<>();
            items.forEach(item ->
                    counts.merge(state.of(item, answers.getOrDefault(item.id(), MendingAnswer.NONE)), 1, Integer::sum));
            SheetWriter sheet = new SheetWriter(book, new Styles(book), NAME, note(items.size(), counts), HEADINGS);
            items.forEach(item -> row(sheet, item, answers.getOrDefault(item.id(), MendingAnswer.NONE)));
            sheet.end();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            book.write(written);
            ByteArrayOutputStream undated = new ByteArrayOutputStream();
            UndatedZip.rewrite(written.toByteArray(), undated);
            return undated.toByteArray();
        }
    }

    private static String note(int all, Map<String, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((state, count) -> parts.add(state + " " + count));
        return "历轮意见书提出的 " + all + " 项:" + String.join("、", parts) + "。白色各栏填原因、措施、期限(如 2025-03-20),再复核、再出意见书时读回保留。";
    }

    private void row(SheetWriter sheet, MendingItem item, MendingAnswer answer) {
        String now = state.of(item, answer);
        sheet.row(
                sheet.size() + 1,
                units.getOrDefault(item.last().unit(), item.last().unit()),
                item.table(state.tables()).map(LetterTable::name).orElse(""),
                item.indicator(),
                item.message(),
                MendingItem.told(item.first()),
                MendingItem.told(item.last()),
                item.last().number(),
                item.last().due(),
                answer.cause(),
                answer.measure(),
                answer.due(),
                now,
                why(now, item, answer),
                item.id());
    }

    private String why(String now, MendingItem item, MendingAnswer answer) {
        return switch (now) {
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

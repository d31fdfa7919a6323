package jixiao.review.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.document.Digest;
import jixiao.intake.SafeName;
import jixiao.review.Digests;
import jixiao.store.KeptLetter;
import jixiao.store.KeptNumber;
import jixiao.store.LetterRound;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputFile;
import jixiao.writing.report.Filled;
import jixiao.writing.report.ReportTemplate;

/** 一轮意见书的文件: the letters of a round, each in its file, and what is kept of them for the next. */
final class LetterFiles {
    private static final String ENDING = ".docx";

    private final LetterOptions options;
    private final LetterValues values;
    private final String state;
    private final int round;
    private final LetterNumbers numbers;
    private final List<KeptLetter> earlier = new ArrayList<>();

    /** Of this round, as they were written before; by their paths. */
    private final Map<String, KeptLetter> before = new HashMap<>();

    private final List<KeptLetter> letters = new ArrayList<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> empty = new LinkedHashSet<>();

    /**
     * The round that follows these, or the last of them where nothing that arrived since is any different.
     *
     * @param rounds the first first
     * @param state digest of what was handed in
     * @param numbers every 文号 that a letter ever had
     */
    LetterFiles(LetterOptions options, List<LetterRound> rounds, String state, List<KeptNumber> numbers) {
        this.options = options;
        this.values = new LetterValues(options);
        this.state = state;
        int last = rounds.size();
        boolean same = last > 0 && rounds.get(last - 1).state().equals(state);
        this.round = same ? rounds.get(last - 1).number() : last + 1;
        this.numbers = new LetterNumbers(options.number(), round, numbers);
        rounds.forEach(each -> each.letters().forEach(letter -> {
            if (each.number() < round) {
                earlier.add(letter);
            } else {
                before.put(letter.path(), letter);
            }
        }));
    }

    int round() {
        return round;
    }

    /** Folder of the round below the result folder. */
    String folder() {
        return Letters.FOLDER + "/第" + round + "轮";
    }

    /** Names of slots without data, each once. */
    List<String> empty() {
        return List.copyOf(empty);
    }

    /** Fills in a letter; it is written with all others. */
    void add(Letter letter, ReportTemplate template) {
        String number = numbers.of(letter.key());
        Filled filled = template.fill(values.of(letter, number, Since.of(letter, earlier)));
        empty.addAll(filled.empty());
        String path = folder() + "/" + free(letter.file());
        contents.put(path, filled.bytes());
        letters.add(new KeptLetter(
                round,
                letter.key(),
                letter.kind(),
                number,
                options.day().toString(),
                options.due().map(String::valueOf).orElse(""),
                path,
                Digest.of(filled.bytes()),
                letter.items().stream()
                        .map(item -> new KeptLetter.Item(item.key(), item.message()))
                        .toList()));
    }

    /**
     * Writes all letters, and takes away those that this round had before and has no longer.
     *
     * @return where letters are kept that somebody had changed
     */
    List<String> write(ReviewStore store) throws IOException {
        List<String> kept = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>(contents.keySet());
        all.addAll(before.keySet());
        for (String path : all) {
            keep(path).ifPresent(kept::add);
        }
        // Known before they stand: one that stands and is not known would be taken for somebody else's.
        store.told(new LetterRound(round, state, options.day().toString(), letters));
        for (String path : all) {
            Path target = options.out().resolve(path);
            if (contents.containsKey(path)) {
                OutputFile.write(target, true, file -> Files.write(file, contents.get(path)));
            } else {
                Files.deleteIfExists(target);
            }
        }
        return kept;
    }

    /** Keeps a letter that is not as it was written, under another name. */
    private Optional<String> keep(String path) {
        Path file = options.out().resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String digest = Digests.of(file);
        boolean known = Optional.ofNullable(before.get(path))
                .filter(letter -> letter.digest().equals(digest))
                .isPresent();
        if (known || contents.containsKey(path) && sameAs(path, digest)) {
            return Optional.empty();
        }
        String stem = path.substring(0, path.length() - ENDING.length());
        String copy = stem + "_旧1" + ENDING;
        for (int number = 2; Files.exists(options.out().resolve(copy)); number++) {
            copy = stem + "_旧" + number + ENDING;
        }
        OutputFile.write(
                options.out().resolve(copy),
                false,
                unfinished -> Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING));
        return Optional.of(copy);
    }

    private boolean sameAs(String path, String digest) {
        return letters.stream()
                .anyMatch(
                        letter -> letter.path().equals(path) && letter.digest().equals(digest));
    }

    /** A file name that no other letter has. */
    private String free(String stem) {
        String safe = SafeName.of(stem);
        String name = safe + ENDING;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = safe + "(" + number + ")" + ENDING;
        }
        return name;
    }
}

package jixiao.convention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jixiao.model.fact.quality.Mark;
import jixiao.text.Normal;

/**
 * 词语索引: the entries of 《指标字典》 made ready, so that a text is gone through once for all their words and exceptions: at
 * each of its signs only the words that may begin with it are looked at. Safe for several threads.
 */
public final class WordIndex {
    private static final int BUCKETS = 1024;

    private final List<DictionaryEntry> entries;
    private final Word[][] buckets = new Word[BUCKETS][];

    /** Entries whose words are 不限. */
    private final BitSet any = new BitSet();

    /** Of all entries of a dictionary. */
    public WordIndex(Dictionary dictionary) {
        this.entries = dictionary.entries();
        for (int i = 0; i < entries.size(); i++) {
            DictionaryEntry entry = entries.get(i);
            if (entry.words().isEmpty()) {
                any.set(i);
            }
            for (String word : entry.words()) {
                add(new Word(word, i, false));
            }
            for (String word : entry.exceptions()) {
                add(new Word(word, i, true));
            }
        }
    }

    /**
     * 一个词.
     *
     * @param text normalised, never empty
     * @param entry which entry has it
     * @param exception whether it excuses
     */
    private record Word(String text, int entry, boolean exception) {}

    private void add(Word word) {
        int at = word.text().charAt(0) % BUCKETS;
        Word[] before = buckets[at] == null ? new Word[0] : buckets[at];
        Word[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = word;
        buckets[at] = after;
    }

    /** A text as it is looked through: normalised, in small letters. */
    public static String ready(String text) {
        return Normal.text(text).toLowerCase(Locale.ROOT);
    }

    /**
     * The marks that entries give to a text.
     *
     * @param ready as {@link #ready} makes it; an empty one has none
     * @param parts what the text is; entries of other parts do not count
     */
    public Set<Mark> marks(String ready, Set<Mark.Part> parts) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (!ready.isEmpty()) {
            BitSet standing = standing(ready, parts);
            for (int at = standing.nextSetBit(0); at >= 0; at = standing.nextSetBit(at + 1)) {
                marks.add(entries.get(at).mark());
            }
        }
        return marks;
    }

    private BitSet standing(String ready, Set<Mark.Part> parts) {
        BitSet standing = (BitSet) any.clone();
        BitSet excused = new BitSet();
        for (int at = 0; at < ready.length(); at++) {
            Word[] words = buckets[ready.charAt(at) % BUCKETS];
            if (words == null) {
                continue;
            }
            for (Word word : words) {
                DictionaryEntry entry = entries.get(word.entry());
                if (!parts.contains(entry.mark().part()) || !ready.startsWith(word.text(), at)) {
                    continue;
                }
                if (word.exception()) {
                    excused.set(word.entry());
                } else if (!standing.get(word.entry()) && entry.stands(word.text(), ready, at)) {
                    standing.set(word.entry());
                }
            }
        }
        standing.andNot(excused);
        for (int at = standing.nextSetBit(0); at >= 0; at = standing.nextSetBit(at + 1)) {
            if (!parts.contains(entries.get(at).mark().part())) {
                standing.clear(at);
            }
        }
        return standing;
    }

    /** The words of a mark that stand somewhere in a text, of entries that it is not excused from, in alphabetical order. */
    public Set<String> words(String ready, Mark mark) {
        List<DictionaryEntry> own =
                entries.stream().filter(entry -> entry.mark() == mark).toList();
        Set<String> found = new TreeSet<>();
        List<DictionaryEntry> excused = new ArrayList<>();
        for (DictionaryEntry entry : own) {
            for (String word : entry.words()) {
                if (ready.contains(word) && !excused.contains(entry)) {
                    if (entry.excuses(ready)) {
                        excused.add(entry);
                    } else {
                        found.add(word);
                    }
                }
            }
        }
        return found;
    }
}

package jixiao;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jixiao.convention.Convention;
import jixiao.document.Limits;
import jixiao.json.DocumentReader;
import jixiao.json.document.EnteredText;
import jixiao.model.InputProblem;
import jixiao.model.Target;
import jixiao.model.narrative.Narrative;
import jixiao.reading.ReadFile;
import jixiao.reading.ReadTable;
import jixiao.reading.SubmissionReader;

/**
 * 读入: the tables of a submitted file, one of sheets or a JSON document; its content decides. What reads JSON is there only
 * once there is some. Safe for several threads.
 */
final class Submissions {
    private final SubmissionReader sheets;
    private final Convention convention;
    private final Limits limits;
    private final List<String> marks;
    private final AtomicReference<DocumentReader> documents = new AtomicReference<>();

    /**
     * A reader.
     *
     * @param choosing the conventions whose synonyms, words, units and marks it knows
     * @param limits of what it reads
     */
    Submissions(Choosing choosing, Limits limits) {
        this.convention = choosing.first().in(Optional.empty());
        this.marks = choosing.marks();
        this.limits = limits;
        this.sheets = new SubmissionReader(convention, limits, marks);
    }

    /** The tables of the bytes of a file, as declared targets, which need no results. */
    List<ReadTable> targets(String name, byte[] bytes) {
        return SubmissionReader.declared(convention, limits, marks).read(name, bytes);
    }

    /**
     * The bytes of a file.
     *
     * @throws InputProblem when it is missing, a folder, too big or unreadable
     */
    byte[] bytes(Path path) {
        return sheets.bytes(path);
    }

    /** 年初目标值 of a line called {@code name}, as people write it; empty where nothing is targeted. */
    Optional<Target> target(String text, String name) {
        return sheets.target(text, name);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name stands in messages and places
     * @return its tables in order, at least one
     * @throws InputProblem when it cannot be read or holds no table
     */
    List<ReadTable> read(String name, byte[] bytes) {
        return isDocument(name, bytes) ? document(name, bytes) : sheets.read(name, bytes);
    }

    /**
     * Reads the bytes of a file, what it says in words too.
     *
     * @param name stands in messages and places
     * @return its tables and its text; without a table only where it is a report or an account
     * @throws InputProblem when it cannot be read, or holds neither
     */
    ReadFile all(String name, byte[] bytes) {
        return isDocument(name, bytes)
                ? new ReadFile(document(name, bytes), Optional.empty())
                : sheets.all(name, bytes);
    }

    /**
     * What reports and accounts in a JSON document say.
     *
     * @param name of the document
     * @throws InputProblem when one of them is neither
     */
    List<Narrative> texts(String name, List<EnteredText> entered) {
        List<Narrative> texts = new ArrayList<>();
        for (EnteredText text : entered) {
            String at = "texts[" + texts.size() + "]";
            texts.add(sheets.text(text.file().isBlank() ? at : text.file(), text.paragraphs())
                    .orElseThrow(() -> new InputProblem(
                            "「" + name + "」的 " + at + " 里没有自评报告,也没有决算的预算绩效情况说明,请核对 paragraphs 是不是从标题开始的全文。")));
        }
        return texts;
    }

    private List<ReadTable> document(String name, byte[] bytes) {
        return documents().read(name, bytes).stream().map(ReadTable::new).toList();
    }

    /** What reads JSON documents. */
    DocumentReader documents() {
        return documents.updateAndGet(known -> known == null ? new DocumentReader(convention, limits) : known);
    }

    /** By the first sign that is no blank; a broken document is still known by its name. */
    private static boolean isDocument(String name, byte[] bytes) {
        int at = startsWithMark(bytes) ? 3 : 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        boolean brace = at < bytes.length && bytes[at] == '{' && !startsWith(bytes, at, "{\\rtf");
        boolean text = at < bytes.length && bytes[at] != 'P' && (bytes[at] & 0xFF) != 0xD0;
        return brace || text && name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    private static boolean startsWith(byte[] bytes, int at, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

package jixiao.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.reading.json.JsonReader;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;
import jixiao.sheet.Limits;
import jixiao.sheet.WorkbookReader;

/** 读入: the tables of a submitted file, a workbook or a JSON document; its content decides. Safe for several threads. */
public final class SubmissionReader {
    private final WorkbookReader workbooks;
    private final TableReader tables;
    private final JsonReader documents;
    private final Convention convention;

    /** A reader that knows the synonyms, words and units of a convention. */
    public SubmissionReader(Convention convention) {
        this(convention, Limits.DEFAULT);
    }

    /** The same, which refuses what lies beyond other limits. */
    public SubmissionReader(Convention convention, Limits limits) {
        this(convention, limits, List.of());
    }

    /**
     * The same, which also notes the marks by which a form is known (识别): {@link SelfEvaluation#FORM_MARK}.
     *
     * @param marks texts that forms print, as 《识别》 writes them
     */
    public SubmissionReader(Convention convention, Limits limits, List<String> marks) {
        this.workbooks = new WorkbookReader(limits);
        this.tables = new TableReader(convention, marks);
        this.documents = new JsonReader(convention, limits);
        this.convention = convention;
    }

    /**
     * Reads a file.
     *
     * @param path the file; its name without folders stands in messages and places
     * @return its tables in order, at least one
     * @throws InputProblem when it cannot be read or holds no table
     */
    public List<ReadTable> read(Path path) {
        return read(String.valueOf(path.getFileName()), workbooks.bytes(path));
    }

    /**
     * The bytes of a file.
     *
     * @throws InputProblem when it is missing, a folder, too big or unreadable
     */
    public byte[] bytes(Path path) {
        return workbooks.bytes(path);
    }

    /** 年初目标值 of a line called {@code name}, as people write it; empty where nothing is targeted. */
    public Optional<Target> target(String text, String name) {
        return new ValueReader(convention).target(new TargetText(text, "", "", name, Optional.empty()));
    }

    /** The same for the bytes of a file, whose {@code name} stands in messages and places. */
    public List<ReadTable> read(String name, byte[] bytes) {
        return isDocument(name, bytes) ? documents.read(name, bytes) : tables.read(workbooks.read(name, bytes));
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

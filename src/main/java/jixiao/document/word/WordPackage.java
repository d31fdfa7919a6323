package jixiao.document.word;

import java.util.List;
import java.util.Optional;
import jixiao.document.Block;
import jixiao.document.Limits;
import jixiao.document.Refusals;
import jixiao.document.Tally;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.XmlEvents;

/** OOXML 文档: the text of a .docx or .docm, macros and pictures left alone. */
public final class WordPackage {
    static final String MAIN = "word/document.xml";

    private final String file;
    private final Limits limits;
    private final OfficePackage parts;

    public WordPackage(String file, OfficePackage parts, Limits limits) {
        this.file = file;
        this.parts = parts;
        this.limits = limits;
    }

    /** Whether a package holds a Word document where every writer of them puts it. */
    public static boolean is(OfficePackage parts) {
        return parts.has(MAIN);
    }

    /** What it holds from top to bottom. */
    public List<Block> blocks() {
        if (parts.encrypted()) {
            throw Refusals.encrypted(file);
        }
        byte[] main = parts.bytes(MAIN).orElseThrow(() -> Refusals.corrupt(file));
        WordNumbering numbering = new WordNumbering(file, part("word/numbering.xml"), part("word/styles.xml"));
        try (XmlEvents xml = new XmlEvents(main)) {
            return new WordBody(file, xml, numbering, WordComments.of(parts), new Tally(file, limits)).blocks();
        }
    }

    private Optional<byte[]> part(String name) {
        return parts.bytes(name);
    }
}

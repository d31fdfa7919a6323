package jixiao.writing.edit.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jixiao.document.ooxml.ContentTypes;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.document.ooxml.PackageProblem;
import jixiao.document.ooxml.RootText;
import jixiao.document.ooxml.WellFormed;
import jixiao.document.ooxml.XmlTag;
import jixiao.writing.edit.CopyProblem;

/**
 * 原样副本 of a Word document: only the cells, shadings and comments that are named change in the text of the document and
 * its comments; all other parts are copied packed, byte for byte. The same input gives the same bytes, and so does a copy
 * that is copied again with the same changes.
 */
public final class WordCopy {
    private static final String MAIN = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String AGAIN = ";请用 Word 或 WPS 打开原件,另存为 .docx 后再试。";

    private WordCopy() {}

    /** Whether a file is a package that holds a Word document, so that a copy can be made of it. */
    public static boolean is(byte[] original) {
        if (original.length < 2 || original[0] != 'P' || original[1] != 'K') {
            return false;
        }
        try {
            return OfficePackage.open(original, PackageLimits.NONE).has(MAIN);
        } catch (PackageProblem broken) {
            return false;
        }
    }

    /**
     * The ending that a copy of a file must have, by its content, with its dot.
     *
     * @return empty where the file is no Word document that a copy can be made of
     */
    public static Optional<String> ending(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            if (in.read() != 'P' || in.read() != 'K') {
                return Optional.empty();
            }
        } catch (IOException gone) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry types = zip.getEntry(TYPES);
            if (zip.getEntry(MAIN) == null || types == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(types)) {
                return Optional.of(ending(new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8)));
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String ending(String types) {
        if (types.contains("ms-word.template.macroEnabled")) {
            return ".dotm";
        }
        if (types.contains("ms-word.document.macroEnabled")) {
            return ".docm";
        }
        return types.contains("wordprocessingml.template.main") ? ".dotx" : ".docx";
    }

    /**
     * A changed copy of a document.
     *
     * @param original the bytes of the submitted document, which stay as they are
     * @param edits what changes; a cell that the document does not have is passed over, a comment on it goes to the one
     *     before it
     * @throws CopyProblem when it cannot be done
     */
    public static byte[] copy(byte[] original, WordEdits edits) throws CopyProblem {
        try {
            OfficePackage parts = OfficePackage.open(original, PackageLimits.NONE);
            String before = parts.text(MAIN);
            XmlTag root = RootText.of(before).root();
            if (root.prefix().isEmpty()) {
                throw new PackageProblem("文档的写法不常见");
            }
            WordNotes notes = new WordNotes(parts, MAIN, root);
            String after = new WordPatch(before, root.prefix(), notes).apply(edits);
            notes.save();
            if (!after.equals(before)) {
                parts.put(MAIN, after);
            }
            check(parts);
            return parts.toBytes();
        } catch (PackageProblem broken) {
            throw new CopyProblem("Word 文档无法写入:" + broken.getMessage() + AGAIN, broken);
        } catch (IllegalStateException overlapping) {
            throw new CopyProblem("Word 文档无法写入:内容互相重叠" + AGAIN, overlapping);
        }
    }

    /** Every part that was made or changed is XML, and has a type. */
    private static void check(OfficePackage parts) throws CopyProblem {
        for (String part : parts.changed()) {
            if (!WellFormed.is(parts.text(part)) || !new ContentTypes(parts).has(part)) {
                throw new CopyProblem("写成的副本里“" + part + "”不合格式,没有采用" + AGAIN);
            }
        }
    }
}

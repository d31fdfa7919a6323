package jixiao.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jixiao.document.pdf.PdfDocument;
import jixiao.document.pdf.PdfRefusals;
import jixiao.document.web.WebPage;
import jixiao.document.web.WebRefusals;
import jixiao.document.word.WordPackage;
import jixiao.document.workbook.PackageWorkbook;
import jixiao.model.InputProblem;

/**
 * 工作簿读取: bytes of a .xlsx, .xlsm or .xls, or of a Word document, a PDF or a web page whose tables stand for worksheets, to a {@link
 * WorkbookGrid}. What a file is, is judged by its content; its
 * name does not matter. Macros are never run and nothing outside the file is looked up. Safe for several threads.
 */
public final class WorkbookReader {
    private final Limits limits;

    /** A reader with the default limits. */
    public WorkbookReader() {
        this(Limits.DEFAULT);
    }

    /** A reader with limits of one's own. */
    public WorkbookReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param path the file; its name without folders stands in messages and places
     * @return all worksheets
     * @throws InputProblem when it is missing, a folder, too big, empty, no workbook, encrypted or broken
     */
    public WorkbookGrid read(Path path) {
        return read(String.valueOf(path.getFileName()), bytes(path));
    }

    /**
     * Reads one worksheet of a file; of a package (.xlsx) the others are not even unpacked.
     *
     * @param path the file; its name without folders stands in messages and places
     * @param name the sheet's name
     * @return the sheet; empty when there is none of that name
     * @throws InputProblem as {@link #read(Path)}
     */
    public Optional<Grid> sheet(Path path, String name) {
        String file = String.valueOf(path.getFileName());
        byte[] bytes = bytes(path);
        return sheets(file, bytes, name::equals).stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst();
    }

    /**
     * The bytes of a submitted file, whatever it is.
     *
     * @param path the file
     * @throws InputProblem when it is missing, a folder, too big or unreadable
     */
    public byte[] bytes(Path path) {
        String file = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            throw Refusals.directory(file);
        }
        if (!Files.exists(path)) {
            throw Refusals.missing(path.toString());
        }
        try {
            long size = Files.size(path);
            if (size > limits.fileBytes()) {
                throw Refusals.tooBig(file, size, limits.fileBytes());
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw Refusals.unreadable(file, unreadable);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param fileName the name for messages and places
     * @param bytes the whole file
     * @return all worksheets
     * @throws InputProblem when it is too big, empty, no workbook, encrypted or broken
     */
    public WorkbookGrid read(String fileName, byte[] bytes) {
        FileContent content = content(fileName, bytes, name -> true);
        return new WorkbookGrid(fileName, Digest.of(bytes), content.sheets(), content.document(), content.blocks());
    }

    /**
     * Some worksheets of a package (.xlsx): the others are not even unpacked. Of any other file all are read.
     *
     * @param wanted told the names of the worksheets
     * @throws InputProblem as {@link #read(String, byte[])}
     */
    public List<Grid> sheets(String fileName, byte[] bytes, Predicate<String> wanted) {
        return content(fileName, bytes, wanted).sheets();
    }

    private FileContent content(String fileName, byte[] bytes, Predicate<String> wanted) {
        if (bytes.length == 0) {
            throw Refusals.empty(fileName);
        }
        if (bytes.length > limits.fileBytes()) {
            throw Refusals.tooBig(fileName, bytes.length, limits.fileBytes());
        }
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case ZIP -> ofPackage(fileName, bytes, wanted);
            case OLE2 -> new LegacyFile(fileName, bytes, limits).read();
            case HTML -> document(fileName, page(fileName, bytes));
            case PDF -> document(fileName, pdf(fileName, bytes));
            case TEXT, CSV -> {
                if (!PlainText.is(fileName)) {
                    throw kind.refusal(fileName);
                }
                yield document(fileName, PlainText.blocks(fileName, bytes, limits));
            }
            default -> throw kind.refusal(fileName);
        };
    }

    private FileContent ofPackage(String fileName, byte[] bytes, Predicate<String> wanted) {
        return Packages.read(
                fileName,
                bytes,
                limits,
                parts -> WordPackage.is(parts)
                        ? document(fileName, new WordPackage(fileName, parts, limits).blocks())
                        : new FileContent(new PackageWorkbook(fileName, parts, limits).read(wanted), false, List.of()));
    }

    /** The library is met here first: it is not there where a program that embeds this one left it out. */
    private List<Block> pdf(String fileName, byte[] bytes) {
        try {
            return PdfDocument.blocks(fileName, bytes, limits);
        } catch (NoClassDefFoundError absent) {
            throw PdfRefusals.absent(fileName);
        }
    }

    private List<Block> page(String fileName, byte[] bytes) {
        try {
            return WebPage.blocks(fileName, bytes, limits);
        } catch (NoClassDefFoundError absent) {
            throw WebRefusals.absent(fileName);
        }
    }

    private FileContent document(String fileName, List<Block> blocks) {
        return new FileContent(new BlockSheets(fileName, limits).of(blocks), true, blocks);
    }
}

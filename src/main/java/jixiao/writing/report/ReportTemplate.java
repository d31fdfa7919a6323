package jixiao.writing.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.document.ooxml.PackageProblem;

/**
 * 文书模板: a Word document with marks in doubled braces, typed in Word or WPS. {@code {{单位}}} is a slot; what stands between
 * {@code {{#事项}}} and {@code {{/事项}}} stands once for each item, between {@code {{?文号}}} and {@code {{/文号}}} only where
 * there is such data, between {@code {{!文号}}} and {@code {{/文号}}} only where there is none. Marks in different paragraphs are
 * about the paragraphs between, in different cells of a table about its rows, within one paragraph about its words; one that
 * takes in all of a paragraph is about the paragraph. Signs of full width are taken too. Immutable.
 */
public final class ReportTemplate {
    private static final String FOLDER = "/jixiao/templates/";
    private static final String MAIN = "word/document.xml";
    private static final Pattern PARTS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** The prefix that Word and WPS write; the strict form of the standard has another name for the same words. */
    private static final Pattern WORDS = Pattern.compile("xmlns:w=[\"'][^\"']*wordprocessingml[^\"']*main[\"']");

    private final byte[] bytes;
    private final Map<String, List<Piece>> parts;

    private ReportTemplate(byte[] bytes, Map<String, List<Piece>> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    /**
     * The template in these bytes.
     *
     * @param file what people call it
     * @param slots what there are values for
     * @throws ReportProblem when it is no Word document, its marks do not fit together, or it has one that there is nothing
     *     for, or lacks one that is needed
     */
    public static ReportTemplate read(String file, byte[] bytes, Slots slots) {
        Faults faults = new Faults(file);
        try {
            OfficePackage document = ReportText.open(bytes);
            if (document.encrypted()) {
                throw faults.encrypted();
            }
            Map<String, List<Piece>> parts = new LinkedHashMap<>();
            SlotCheck check = new SlotCheck(faults, slots);
            for (String name : document.names()) {
                if (PARTS.matcher(name).matches()) {
                    List<Piece> pieces = new PartReader(faults).read(XmlNode.parse(words(document.text(name))));
                    check.read(pieces);
                    parts.put(name, pieces);
                }
            }
            if (!parts.containsKey(MAIN)) {
                throw faults.unreadable(new PackageProblem("缺少“" + MAIN + "”"));
            }
            check.end();
            return new ReportTemplate(bytes, parts);
        } catch (PackageProblem | PackageLimits.Exceeded broken) {
            throw faults.unreadable(broken);
        }
    }

    private static String words(String xml) {
        if (!WORDS.matcher(xml).find()) {
            throw new PackageProblem("不是 Word 文档的部件");
        }
        return xml;
    }

    /**
     * A template by its name: of a folder of the user's, where it has one, else the one that comes with the program.
     *
     * @param name file name
     * @param folder of the user's; empty for none
     * @throws ReportProblem when it cannot be read or used
     */
    public static ReportTemplate named(String name, Optional<Path> folder, Slots slots) {
        Optional<byte[]> own = folder.flatMap(each -> own(each.resolve(name)));
        return read(name, own.orElseGet(() -> shipped(name)), slots);
    }

    /**
     * A template of a folder of the user's, where it has one of that name, else the one that comes with the program under
     * another.
     *
     * @param name file name in the user's folder
     * @param shipped path of the one that comes with the program, below its templates
     * @throws ReportProblem when it cannot be read or used
     */
    public static ReportTemplate named(String name, Optional<Path> folder, String shipped, Slots slots) {
        Optional<byte[]> own = folder.flatMap(each -> own(each.resolve(name)));
        return own.isPresent() ? read(name, own.get(), slots) : read(shipped, shipped(shipped), slots);
    }

    private static Optional<byte[]> own(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new ReportProblem("文书模板「" + file + "」读不出来:没有权限,或文件正被其他程序打开。", unreadable);
        }
    }

    private static byte[] shipped(String name) {
        try (InputStream in = ReportTemplate.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new ReportProblem("程序自带的文书模板「" + name + "」不见了,请重新安装程序。");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All that the template itself says, whatever it is filled with. */
    public String said() {
        StringBuilder out = new StringBuilder();
        parts.values().forEach(pieces -> pieces.forEach(piece -> said(piece, out)));
        return out.toString();
    }

    private static void said(Piece piece, StringBuilder out) {
        if (piece instanceof Piece.Fixed fixed) {
            out.append(TAG.matcher(fixed.xml()).replaceAll(""));
        } else if (piece instanceof Piece.Section section) {
            section.body().forEach(each -> said(each, out));
        } else if (piece instanceof Piece.Holder holder) {
            holder.body().forEach(each -> said(each, out));
            out.append(holder.name().equals("p") ? "\n" : "");
        } else {
            out.append('\n');
        }
    }

    /**
     * The document with these values; a slot without data becomes 【待填：名】. Safe for several threads.
     *
     * @return a {@code .docx} and the names of the slots without data
     */
    public Filled fill(Values values) {
        OfficePackage document = ReportText.open(bytes);
        Filling filling = new Filling();
        parts.forEach((name, pieces) -> document.put(name, filling.fill(pieces, values)));
        return new Filled(document.toBytes(), filling.empty());
    }
}

package jixiao.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jixiao.document.Block;
import jixiao.document.Limits;
import jixiao.model.InputProblem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF 文档: tables drawn by lines and the text about them. What cannot be read surely is refused with its page and the
 * reason, where it may belong to a self-evaluation table; elsewhere it is text.
 */
public final class PdfDocument {
    /** Words of which a table that counts has one. */
    static final Pattern OURS = Pattern.compile("绩效|自评|指标|完成值|执行率");

    /** Share of signs without Unicode beyond which a page cannot be read. */
    private static final double UNREADABLE = 0.01;

    private final String file;
    private final Limits limits;
    private final PdfParagraphs paragraphs = new PdfParagraphs();

    private PdfDocument(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * What a PDF holds from top to bottom.
     *
     * @throws InputProblem when it is encrypted, broken, too big, a scan, or a table in it cannot be read surely
     */
    public static List<Block> blocks(String file, byte[] bytes, Limits limits) {
        PdfFonts.prepare();
        return new PdfDocument(file, limits).blocks(pages(file, bytes, limits));
    }

    /** The one place where the library's own failures end. */
    private static List<PdfPage> pages(String file, byte[] bytes, Limits limits) {
        PdfCount count = new PdfCount(file, limits.pages());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            count.pages(document.getNumberOfPages());
            List<PdfPage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(PdfCanvas.read(document.getPage(page), page + 1, count));
            }
            return pages;
        } catch (InvalidPasswordException locked) {
            throw PdfRefusals.encrypted(file);
        } catch (InputProblem told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw PdfRefusals.corrupt(file);
        }
    }

    private List<Block> blocks(List<PdfPage> pages) {
        if (pages.isEmpty()) {
            throw PdfRefusals.noPages(file);
        }
        if (pages.stream().allMatch(PdfDocument::isEmpty)) {
            throw PdfRefusals.scanned(file);
        }
        pages.forEach(paragraphs::note);
        List<PdfLaid> laid = new ArrayList<>();
        boolean ours = false;
        pages.forEach(this::legible);
        for (PdfPanels.Sheet sheet : PdfPanels.joined(pages, paragraphs, file, limits)) {
            PdfPage page = sheet.page();
            if (isEmpty(page) && page.pictures() > 0 && ours) {
                throw PdfRefusals.scannedPage(file, page.number());
            }
            ours = page(sheet, laid, ours);
        }
        PdfStitching whole = new PdfStitching(file);
        laid.forEach(each -> stitch(each, whole));
        return whole.blocks();
    }

    private static boolean isEmpty(PdfPage page) {
        return page.glyphs().stream().allMatch(PdfGlyph::isBlank);
    }

    private void legible(PdfPage page) {
        long signs = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
        long unknown = page.glyphs().stream()
                .filter(glyph -> glyph.text().equals(PdfGlyph.UNKNOWN))
                .count();
        if (unknown > UNREADABLE * signs) {
            throw PdfRefusals.doubtful(file, page.number(), "有" + unknown + "个字认不出(字体没有给出对应的文字)");
        }
    }

    /**
     * One page.
     *
     * @param ours whether a self-evaluation table may go on from the page before
     * @return whether one may go on on the next page
     */
    private boolean page(PdfPanels.Sheet sheet, List<PdfLaid> laid, boolean ours) {
        PdfPage page = sheet.page();
        List<PdfTable> tables = new ArrayList<>();
        Set<PdfGlyph> inTables = new HashSet<>();
        List<PdfTable> drawn = PdfLattice.tables(page, file, limits);
        boolean goesOn = ours;
        int number = 0;
        List<Integer> numbers = new ArrayList<>();
        for (PdfTable raw : drawn) {
            if (drawn.stream().anyMatch(other -> other != raw && within(raw, other))) {
                continue;
            }
            number++;
            PdfFilling filling = new PdfFilling(page, raw);
            PdfTable table = filling.filled().after(sheet.follows());
            if (drawn.stream().anyMatch(other -> other != raw && within(other, raw))) {
                table = table.because("的表格里套着另一个表格");
            }
            boolean mark = OURS.matcher(said(page, table)).find();
            if (!table.doubt().isEmpty() && (mark || goesOn)) {
                throw PdfRefusals.doubtful(file, page.number(), table.doubt());
            }
            goesOn = mark || goesOn && tables.isEmpty();
            if (table.doubt().isEmpty()) {
                tables.add(table);
                numbers.add(number);
                inTables.addAll(filling.taken());
            }
        }
        boolean named = tables.stream()
                .anyMatch(table -> OURS.matcher(said(page, table)).find());
        if (named && PdfLabels.isCut(page, inTables)) {
            throw PdfRefusals.doubtful(file, page.number(), "表格上方的单位或项目名称没有显示完整");
        }
        laid.add(new PdfLaid(page, tables, numbers, paragraphs.of(page, inTables, tables)));
        return goesOn && !tables.isEmpty();
    }

    /** Puts what a page holds onto the whole, from top to bottom. */
    private static void stitch(PdfLaid page, PdfStitching whole) {
        List<PdfTable> tables = page.tables();
        List<Integer> numbers = page.numbers();
        List<Runnable> steps = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        for (int each = 0; each < tables.size(); each++) {
            PdfTable table = tables.get(each);
            int own = numbers.get(each);
            tops.add(table.top());
            steps.add(() -> whole.table(table, own));
        }
        for (PdfParagraphs.Piece piece : page.pieces()) {
            tops.add(piece.top());
            steps.add(() -> whole.paragraph(page.page().number(), piece.text()));
        }
        IntStream.range(0, steps.size())
                .boxed()
                .sorted(Comparator.comparing(tops::get))
                .forEach(each -> steps.get(each).run());
    }

    private static String said(PdfPage page, PdfTable table) {
        StringBuilder text = new StringBuilder();
        page.glyphs().stream()
                .filter(glyph -> table.holds(glyph.centre(), glyph.middle()))
                .forEach(glyph -> text.append(glyph.text().strip()));
        return text.toString();
    }

    private static boolean within(PdfTable inner, PdfTable outer) {
        return outer.left() <= inner.left()
                && inner.right() <= outer.right()
                && outer.top() <= inner.top()
                && inner.bottom() <= outer.bottom();
    }
}

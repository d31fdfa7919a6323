package jixiao.document.web;

import java.util.List;
import java.util.regex.Pattern;
import jixiao.document.Block;
import jixiao.document.BlockSheets;
import jixiao.document.Limits;
import jixiao.document.Tally;
import jixiao.model.InputProblem;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * 网页: a page that a platform exported under the name of a workbook or a document, or that somebody saved. Scripts are never
 * run and nothing outside the file is fetched.
 */
public final class WebPage {
    private static final Pattern END = Pattern.compile("(?i)</table");

    private WebPage() {}

    /**
     * What a person sees from top to bottom.
     *
     * @throws InputProblem when its charset is in doubt, a table cannot be laid out, or it is too big
     */
    public static List<Block> blocks(String file, byte[] bytes, Limits limits) {
        String text = WebCharset.decoded(file, bytes);
        try {
            Document page = Parser.htmlParser().parseInput(text, "");
            if (!page.select("frameset").isEmpty()) {
                throw WebRefusals.frames(file);
            }
            if (ends(text) < page.select("table").size()) {
                throw WebRefusals.cut(file);
            }
            List<Block> blocks =
                    new WebBody(file, new WebHidden(page), new Tally(file, limits), limits).blocks(page.body());
            if (BlockSheets.isWordless(blocks) && !page.select("script").isEmpty()) {
                throw WebRefusals.scripted(file);
            }
            return blocks;
        } catch (InputProblem told) {
            throw told;
        } catch (RuntimeException | StackOverflowError broken) {
            throw WebRefusals.corrupt(file);
        }
    }

    /** How often a table ends; a page that ends before its table does was cut off. */
    private static long ends(String text) {
        return END.matcher(text).results().count();
    }
}

package jixiao.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import jixiao.document.Block;
import jixiao.document.Limits;
import jixiao.document.Tally;
import jixiao.model.InputProblem;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Word 97-2003 文档: what a .doc or .wps holds from top to bottom; macros, pictures, headers and notes left alone. */
public final class LegacyWord {
    /** The two bytes that Word 97 and later begin with, and those of Word 95. */
    private static final int WORD_97 = 0xA5EC;

    private static final int WORD_95 = 0xA5DC;

    private LegacyWord() {}

    /**
     * Its blocks: the text, then what stands in text boxes.
     *
     * @throws InputProblem when it is older, encrypted, broken or too big
     */
    public static List<Block> blocks(String file, DirectoryNode root, Limits limits) {
        judge(file, root);
        try (HWPFDocument document = new HWPFDocument(root)) {
            LegacyWordBody body = new LegacyWordBody(file, document, new Tally(file, limits));
            List<Block> blocks = new ArrayList<>(body.blocks(document.getRange()));
            Range boxes = document.getMainTextboxRange();
            if (boxes.getEndOffset() > boxes.getStartOffset()) {
                blocks.addAll(body.blocks(boxes));
            }
            return blocks;
        } catch (EncryptedDocumentException locked) {
            throw WordRefusals.encrypted(file);
        } catch (OldFileFormatException old) {
            throw WordRefusals.old(file);
        } catch (InputProblem told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw WordRefusals.corrupt(file);
        }
    }

    private static void judge(String file, DirectoryNode root) {
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive("WordDocument"))) {
            byte[] head = in.readNBytes(2);
            int magic = head.length < 2 ? 0 : head[0] & 0xFF | (head[1] & 0xFF) << 8;
            if (magic != WORD_97) {
                throw magic == WORD_95 ? WordRefusals.old(file) : WordRefusals.corrupt(file);
            }
        } catch (IOException broken) {
            throw WordRefusals.corrupt(file);
        }
    }
}

package jixiao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jixiao.document.word.LegacyWord;
import jixiao.document.word.WordRefusals;
import jixiao.document.workbook.LegacyWorkbook;
import jixiao.document.workbook.PackageWorkbook;
import jixiao.model.InputProblem;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** OLE2 文件: a workbook (.xls, .et) or a Word document (.doc, .wps) of 97 to 2003; also says what else such a file is. */
record LegacyFile(String file, byte[] bytes, Limits limits) {
    private static final int SECTOR = 512;

    FileContent read() {
        try (POIFSFileSystem system = open(bytes)) {
            DirectoryNode root = system.getRoot();
            if (DefaultPassword.isPackage(root)) {
                byte[] plain =
                        DefaultPassword.opened(root, limits.fileBytes()).orElseThrow(() -> Refusals.encrypted(file));
                return new FileContent(
                        Packages.read(file, plain, limits, parts -> new PackageWorkbook(file, parts, limits).read()),
                        false,
                        List.of());
            }
            if (isWord(root)) {
                List<Block> blocks = blocks(root);
                return new FileContent(new BlockSheets(file, limits).of(blocks), true, blocks);
            }
            refuseOthers(root);
            return new FileContent(new LegacyWorkbook(file, limits).read(root), false, List.of());
        } catch (EncryptedDocumentException locked) {
            throw Refusals.encrypted(file);
        } catch (OldExcelFormatException old) {
            throw FileKind.OLD_EXCEL.refusal(file);
        } catch (InputProblem known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // What it was can no longer be told but by its name.
            throw file.toLowerCase(Locale.ROOT).matches(".*\\.(doc|wps)")
                    ? WordRefusals.corrupt(file)
                    : Refusals.corrupt(file);
        }
    }

    /** The library is met here first: it is not there where a program that embeds this one left it out. */
    private List<Block> blocks(DirectoryNode root) {
        try {
            return LegacyWord.blocks(file, root, limits);
        } catch (NoClassDefFoundError absent) {
            throw WordRefusals.absent(file);
        }
    }

    /** The file, with its last block filled up: WPS leaves it as short as its content. */
    static POIFSFileSystem open(byte[] bytes) throws IOException {
        int whole = (bytes.length + SECTOR - 1) / SECTOR * SECTOR;
        return new POIFSFileSystem(new ByteArrayInputStream(Arrays.copyOf(bytes, whole)));
    }

    /** Whether it is a Word document. */
    static boolean isWord(DirectoryNode root) {
        return root.hasEntryCaseInsensitive("WordDocument") && !root.hasEntryCaseInsensitive("Workbook");
    }

    private void refuseOthers(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return;
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            throw FileKind.OLD_EXCEL.refusal(file);
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw Refusals.foreign(file, "PowerPoint 演示文稿");
        }
        throw Refusals.foreign(file, "其他 OLE2 文档");
    }
}

package jixiao.drafting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.Engine;
import jixiao.intake.KeptFile;
import jixiao.intake.WorkFolder;
import jixiao.model.InputProblem;
import jixiao.writing.OutputProblem;
import jixiao.writing.UndatedZip;

/**
 * 送来的文件: files that somebody hands over without a folder of theirs, for {@link Drafting} to read as it reads a folder.
 * They stand in a temporary folder until they are closed, and nowhere afterwards.
 */
public final class SentFiles implements AutoCloseable {
    private final WorkFolder work = WorkFolder.temporary();

    /** All are filed at once: which of two versions counts is told by what is written, never by the order of sending. */
    private final FileTime now = FileTime.fromMillis(System.currentTimeMillis());

    /**
     * Takes a file.
     *
     * @param name as its sender calls it; of two with one name the second gets a number, or is dropped where both are equal
     * @param bytes read to their end, not closed
     * @throws OutputProblem when the temporary folder cannot be written
     */
    public void add(String name, InputStream bytes) {
        try {
            Path file = sent().resolve(KeptFile.in(sent(), name, bytes).name());
            Files.setLastModifiedTime(file, now);
        } catch (IOException full) {
            throw new OutputProblem("临时文件夹不能写,请检查权限和磁盘空间。", full);
        }
    }

    private Path sent() {
        return work.resolve("sent");
    }

    /**
     * Writes the texts, as the command does of a folder with these files, with the official forms behind them.
     *
     * @param kinds what is wanted
     * @param style name of the shipped templates
     * @param draft whether texts about tables with errors are written too, as 草稿
     * @param day of the ledger
     * @return whose texts are whole in memory
     * @throws InputProblem when no table can be read
     */
    public DraftResult draft(Engine engine, Set<DraftKind> kinds, String style, boolean draft, LocalDate day) {
        return new Drafting(
                        engine,
                        new DraftOptions(
                                List.of(sent()),
                                work.resolve("texts"),
                                kinds,
                                style,
                                Optional.empty(),
                                draft,
                                Optional.empty(),
                                List.of(),
                                true,
                                false,
                                day))
                .run();
    }

    /** The files that the command writes of a result, each text as a .docx and as a .txt, in one zip. */
    public static byte[] zip(DraftResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (UndatedZip zip = new UndatedZip(bytes)) {
            for (DraftResult.Written each : result.texts()) {
                zip.add(
                        each.text().name() + ".docx",
                        new ByteArrayInputStream(each.text().docx()));
                zip.add(each.text().name() + ".txt", each.text().text());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        work.close();
    }
}

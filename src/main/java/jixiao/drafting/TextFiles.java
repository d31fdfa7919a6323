package jixiao.drafting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;

/**
 * 文稿的文件: each text as a .docx and as a .txt beside it.
 *
 * @param out folder of all of them
 * @param force whether existing files may be replaced
 * @param kept names of texts that may be replaced all the same, since what was in them is in the new ones
 */
public record TextFiles(Path out, boolean force, Set<String> kept) {
    public TextFiles {
        kept = Set.copyOf(kept);
    }

    /** Texts of which none may be written over unless all may. */
    public TextFiles(Path out, boolean force) {
        this(out, force, Set.of());
    }

    private boolean force(DraftedText text) {
        return force || kept.contains(text.name());
    }

    /**
     * Writes texts, none of them where one may not be written.
     *
     * @throws OutputProblem when one stands there already, or the folder cannot be written
     */
    public List<DraftResult.Written> write(List<DraftedText> texts) {
        texts.forEach(text -> {
            OutputFile.check(docx(text), force(text));
            OutputFile.check(txt(text), force(text));
        });
        List<DraftResult.Written> written = new ArrayList<>();
        for (DraftedText text : texts) {
            try {
                Files.createDirectories(docx(text).toAbsolutePath().getParent());
            } catch (IOException full) {
                throw new OutputProblem("「" + out + "」不能写入,请检查后重试。", full);
            }
            OutputFile.write(docx(text), force(text), file -> Files.write(file, text.docx()));
            OutputFile.write(
                    txt(text), force(text), file -> Files.writeString(file, text.text(), StandardCharsets.UTF_8));
            written.add(new DraftResult.Written(docx(text), text));
        }
        return written;
    }

    private Path docx(DraftedText text) {
        return out.resolve(text.name() + ".docx");
    }

    private Path txt(DraftedText text) {
        return out.resolve(text.name() + ".txt");
    }
}

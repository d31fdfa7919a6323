package jixiao.drafting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;

/**
 * 文稿的文件: each text as a .docx and as a .txt beside it.
 *
 * @param out folder of all of them
 * @param force whether existing files may be replaced
 */
public record TextFiles(Path out, boolean force) {
    /**
     * Writes texts, none of them where one may not be written.
     *
     * @throws OutputProblem when one stands there already, or the folder cannot be written
     */
    public List<DraftResult.Written> write(List<DraftedText> texts) {
        texts.forEach(text -> {
            OutputFile.check(docx(text), force);
            OutputFile.check(txt(text), force);
        });
        List<DraftResult.Written> written = new ArrayList<>();
        for (DraftedText text : texts) {
            try {
                Files.createDirectories(docx(text).toAbsolutePath().getParent());
            } catch (IOException full) {
                throw new OutputProblem("「" + out + "」不能写入,请检查后重试。", full);
            }
            OutputFile.write(docx(text), force, file -> Files.write(file, text.docx()));
            OutputFile.write(txt(text), force, file -> Files.writeString(file, text.text(), StandardCharsets.UTF_8));
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
